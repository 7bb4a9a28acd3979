// Rules ready to be laid onto a table: what each says, what it rests on, and who set its period.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { ButtonLink } from '@himaya/ui/button'
import { LabelMark } from '@himaya/ui/label-mark'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { useQuery } from '@tanstack/react-query'
import type { CatalogueEntry } from '../catalogue-records.ts'
import type { contract } from '../contract.ts'
import { usePeriodWords } from './period/period-words.ts'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

/** What a law says comes before what anyone promised. */
const origins = ['law', 'practice', 'infraforge', 'dmre'] as const

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('retention')
  const list = useQuery(api.catalogue.list.queryOptions({ input: inOrganisation(organisationId) }))
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.catalogue.title}
          what={m.catalogue.what}
          above={[{ title: m.title, href: homeOf(organisationId) }]}
        />
      }
    >
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      {list.data &&
        origins.map(origin => {
          const entries = list.data.entries.filter(entry => entry.origin === origin)
          return (
            entries.length > 0 && (
              <Section key={origin} title={m.catalogue.origins[origin]}>
                <ul className="flex max-w-4xl flex-col border-t border-line">
                  {entries.map(entry => (
                    <Entry key={entry.key} organisationId={organisationId} entry={entry} />
                  ))}
                </ul>
              </Section>
            )
          )
        })}
    </PageFrame>
  )
}

function Entry({ organisationId, entry }: { organisationId: string; entry: CatalogueEntry }) {
  const { catalogue: m, act } = useMessages(texts)
  const say = useTranslated()
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const period = usePeriodWords()
  const range = useRangeWords()
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_9rem_auto] items-start gap-x-6 gap-y-1 border-b border-line py-3 max-md:grid-cols-1">
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="font-strong">{say(entry.name)}</h3>
        <p className="max-w-(--measure) text-ink-soft">
          <Said>{say(entry.explanation)}</Said>
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-table">
          <LabelMark duty={entry.basis.label} />
          <Articles cites={entry.basis.cites} />
        </p>
      </div>
      <div className="flex flex-col max-md:flex-row max-md:gap-3">
        <span className="font-strong">
          {entry.periodRange ? range(entry.periodRange) : entry.period ? period(entry.period) : ''}
        </span>
        <span className="text-table text-ink-soft">{act[entry.does]}</span>
      </div>
      {mayWrite && (
        <ButtonLink
          size="small"
          aria-label={m.chooseNamed(say(entry.name))}
          href={`${homeOf(organisationId)}/catalogue/${entry.key}`}
          className="max-md:justify-self-start"
        >
          {m.choose}
        </ButtonLink>
      )}
    </li>
  )
}

/** "12 to 24 months": where the period may be chosen. */
export function useRangeWords(): (range: NonNullable<CatalogueEntry['periodRange']>) => string {
  const { catalogue: m } = useMessages(texts)
  const period = usePeriodWords()
  return ({ least, most }) =>
    least && most
      ? m.range(period(least), period(most))
      : most
        ? m.rangeMost(period(most))
        : least
          ? m.rangeLeast(period(least))
          : ''
}
