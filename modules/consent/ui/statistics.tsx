// How people answer: agreed and refused, by day, purpose, language and point; every picture with its figures as a table.
import { useApi, useClient } from '@himaya/ui/api'
import { IconButton } from '@himaya/ui/button'
import { DateField } from '@himaya/ui/date-field'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { DownloadIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Select } from '@himaya/ui/select'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Statistics } from '../contract/statistics.ts'
import type { contract } from '../contract.ts'
import type { PointId } from '../records.ts'
import { DayChart } from './charts/day-chart.tsx'
import { type Rate, RateBars } from './charts/rate-bars.tsx'
import { ConsentTabs } from './consent-tabs.tsx'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

/** Often enough to see answers come in, seldom enough to cost nothing. */
const REFRESH_MS = 5_000

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const s = m.statistics
  const say = useTranslated()
  const api = useApi<typeof contract>('consent')
  const client = useClient<typeof contract>('consent')
  const [parameters, change] = useSearch()
  const given = (name: string) => parameters.get(name) || undefined
  const [from, until, point, purpose] = [given('from'), given('until'), given('point'), given('purpose')]
  const asked = {
    ...inOrganisation(organisationId),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(point ? { point: point as PointId } : {}),
    ...(purpose ? { purpose } : {}),
  }
  const page = useQuery(
    api.statistics.read.queryOptions({
      input: asked,
      refetchInterval: REFRESH_MS,
      placeholderData: keepPreviousData,
    }),
  )
  const everything = { ...inOrganisation(organisationId), pageSize: 200 }
  const purposes = useQuery(api.purposes.list.queryOptions({ input: everything }))
  const points = useQuery(api.points.list.queryOptions({ input: everything }))
  const labels = new Map(purposes.data?.lines.map(({ key, label }) => [key, say(label) || label.fr || key]))
  const data = page.data
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.tabs.statistics}
          what={s.what}
          actions={
            <IconButton
              icon={DownloadIcon}
              name={s.export}
              onClick={() => {
                void client.statistics.export({ ...asked, format: 'xlsx' }).then(downloadFile)
              }}
            />
          }
        />
      }
    >
      <ConsentTabs organisationId={organisationId} />
      <ProblemNotice failure={page.error ?? purposes.error ?? points.error} onRetry={() => page.refetch()} />
      <div className="grid max-w-4xl grid-cols-4 gap-4 max-lg:grid-cols-2 max-md:grid-cols-1">
        <DateField label={s.from} value={from ?? data?.from ?? ''} onChange={day => change({ from: day })} />
        <DateField
          label={s.until}
          value={until ?? data?.until ?? ''}
          onChange={day => change({ until: day })}
        />
        <Select
          label={s.point}
          value={point ?? ''}
          placeholder={s.allPoints}
          onChange={chosen => change({ point: chosen })}
          options={(points.data?.lines ?? []).map(line => ({
            value: line.pointId as string,
            label: line.name,
          }))}
        />
        <Select
          label={s.purpose}
          value={purpose ?? ''}
          placeholder={s.all}
          onChange={chosen => change({ purpose: chosen })}
          options={[...labels].map(([value, label]) => ({ value, label }))}
        />
      </div>
      {data && data.total.answers === 0 && <EmptyState title={s.none} next={s.noneNext} />}
      {data && data.total.answers > 0 && <Shown data={data} nameOf={key => labels.get(key) ?? key} />}
    </PageFrame>
  )
}

function Shown({ data, nameOf }: { data: Statistics; nameOf: (key: string) => string }) {
  const m = useMessages(texts)
  const s = m.statistics
  const format = useFormat()
  const words = { share: s.share, counts: s.counts, none: s.noAnswers }
  const { granted, answers } = data.total
  return (
    <div className="flex max-w-5xl flex-col gap-10">
      <p className="flex flex-wrap items-baseline gap-x-6">
        <span className="text-display font-strong tabular-nums">{s.answers(answers)}</span>
        <span className="text-ink-soft">{s.agreed(format.percent(granted / answers))}</span>
      </p>
      <Section title={s.byDay}>
        <DayChart
          days={data.days}
          words={{ title: s.byDay, granted: s.granted, refused: s.refused, said: s.said }}
        />
        <Figures
          head={s.day}
          rows={data.days.map(({ day, ...count }) => ({ key: day, name: format.day(day), ...count }))}
        />
      </Section>
      <div className="grid grid-cols-2 gap-10 max-lg:grid-cols-1">
        <Section title={s.byPurpose}>
          <RateBars
            rates={data.purposes.map(({ key, ...count }): Rate => ({ key, name: nameOf(key), ...count }))}
            words={words}
          />
        </Section>
        <div className="flex flex-col gap-10">
          <Section title={s.byLanguage}>
            <RateBars
              rates={data.languages.map(
                ({ language, ...count }): Rate => ({
                  key: language,
                  name: m.languages[language],
                  ...count,
                }),
              )}
              words={words}
            />
          </Section>
          <Section title={s.byPoint}>
            <RateBars
              rates={data.points.map(
                ({ pointId, name, granted: yes, refused: no }): Rate => ({
                  key: pointId,
                  name,
                  granted: yes,
                  refused: no,
                }),
              )}
              words={words}
            />
          </Section>
        </div>
      </div>
    </div>
  )
}

type FiguresProps = {
  readonly head: string
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly granted: number
    readonly refused: number
  }[]
}

function Figures({ head, rows }: FiguresProps) {
  const s = useMessages(texts).statistics
  const format = useFormat()
  return (
    <details>
      <summary className="w-fit text-table text-ink-soft hover:text-ink">{s.asTable}</summary>
      <table className="mt-3 w-full max-w-xl text-table tabular-nums">
        <thead>
          <tr className="border-b border-line text-ink-soft">
            <th scope="col" className="py-1 text-start font-normal">
              {head}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {s.granted}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {s.refused}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key} className="border-b border-line">
              <th scope="row" className="py-1 text-start font-normal">
                {row.name}
              </th>
              <td className="py-1 text-end">{format.number(row.granted)}</td>
              <td className="py-1 text-end">{format.number(row.refused)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
