// How long copies keep what was erased: where they lie, how often they are made, how long each is kept; and the sentence to
// publish that follows from it. Who the organisation is to the laws that set minimums.
import { keepers } from '@himaya/law/other-laws/retention'
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Checkbox, CheckboxGroup } from '@himaya/ui/choice'
import { Actions, Form, Group } from '@himaya/ui/form'
import { AddIcon, CopyIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { BackupFigure, BackupPlace, RetentionSettings } from '../records.ts'
import { BackupPlaceFields, newPlace } from './backups/place-fields.tsx'
import { inOrganisation } from './place.ts'
import { RetentionTabs } from './retention-tabs.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const { backups: m, tabs } = useMessages(texts)
  const api = useApi<typeof contract>('retention')
  const isDpo = useOwnOrganisation(organisationId).role === 'dpo'
  const page = useQuery(api.settings.read.queryOptions({ input: inOrganisation(organisationId) }))
  return (
    <PageFrame header={<PageHeader title={tabs.backups} what={m.what} />}>
      <RetentionTabs organisationId={organisationId} />
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      {page.data && (
        <div className="grid grid-cols-[minmax(0,38rem)_minmax(18rem,1fr)] items-start gap-x-14 gap-y-8 max-xl:grid-cols-1">
          <div className="flex flex-col gap-4">
            <Editor
              key={page.data.version}
              organisationId={organisationId}
              settings={page.data.settings}
              version={page.data.version}
              mayChange={isDpo}
            />
            {!isDpo && <p className="text-ink-soft">{m.onlyDpo}</p>}
          </div>
          <Figure figure={page.data.figure} />
        </div>
      )}
    </PageFrame>
  )
}

const languages = ['fr', 'ar', 'en'] as const

function Figure({ figure }: { figure: BackupFigure }) {
  const { backups: m } = useMessages(texts)
  const format = useFormat()
  const toast = useToast()
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => toast({ text: m.copied }))
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-1 border-s-3 border-accent ps-5" aria-live="polite">
        <p className="text-display font-strong tabular-nums">
          {figure.days === null ? m.figureUnknown : m.figure(figure.days)}
        </p>
        <p className="text-ink-soft">{m.figureHelp}</p>
        {figure.leavesOn && <p>{m.leaves(figure.leavesOn)}</p>}
      </div>
      <Section title={m.sentence} help={m.sentenceHelp}>
        {languages.map(language => (
          <div key={language} className="flex flex-col items-start gap-1 border-b border-line pb-3">
            <span className="text-small text-ink-soft">{m.languages[language]}</span>
            <p lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} className="w-full">
              {figure.sentence[language]}
            </p>
            <Button size="small" look="quiet" icon={CopyIcon} onClick={() => copy(figure.sentence[language])}>
              {m.copy}
            </Button>
          </div>
        ))}
      </Section>
      {figure.bySource.length > 0 && (
        <Section title={m.bySource}>
          <table className="w-full border-collapse text-table">
            <thead>
              <tr className="border-b border-line text-ink-soft">
                <th scope="col" className="py-1 text-start font-normal">
                  {m.source}
                </th>
                <th scope="col" className="py-1 text-end font-normal">
                  {m.days}
                </th>
                <th scope="col" className="py-1 text-end font-normal">
                  {m.leavesOn}
                </th>
              </tr>
            </thead>
            <tbody>
              {figure.bySource.map(line => (
                <tr key={line.sourceId} className="border-b border-line">
                  <th scope="row" className="py-1.5 text-start font-normal" dir="auto">
                    {line.sourceName}
                  </th>
                  <td className="py-1.5 text-end tabular-nums">
                    {line.days === null ? m.unknown : format.number(line.days)}
                  </td>
                  <td className="py-1.5 text-end tabular-nums">
                    {line.leavesOn ? format.dayShort(line.leavesOn) : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </div>
  )
}

type EditorProps = {
  readonly organisationId: string
  readonly settings: RetentionSettings
  readonly version: number
  readonly mayChange: boolean
}

const keeperKeys = Object.keys(keepers) as (keyof typeof keepers)[]

function Editor({ organisationId, settings, version, mayChange }: EditorProps) {
  const { backups: m, ...all } = useMessages(texts)
  const say = useTranslated()
  const toast = useToast()
  const api = useApi<typeof contract>('retention')
  const sourcesApi = useApi<typeof sourcesContract>('sources')
  const queries = useQueryClient()
  const [places, setPlaces] = useState<readonly BackupPlace[]>(settings.backups)
  const [kept, setKept] = useState(settings.keepers)
  const sources = useQuery(sourcesApi.list.queryOptions({ input: inOrganisation(organisationId) }))
  const save = useMutation(
    api.settings.change.mutationOptions({
      onSuccess: async () => {
        toast({ text: all.saved })
        await queries.invalidateQueries({ queryKey: api.key() })
      },
    }),
  )
  const set = (index: number, place: BackupPlace) =>
    setPlaces(places.map((each, at) => (at === index ? place : each)))
  return (
    <Form
      name={m.places}
      faults={faultsOf(save.error)}
      onSubmit={() =>
        save.mutate({
          ...inOrganisation(organisationId),
          version,
          settings: { keepers: kept, backups: [...places] },
        })
      }
    >
      <Group title={m.places} help={m.placesHelp}>
        {places.length === 0 && <p className="text-ink-soft">{m.none}</p>}
        {places.map((place, index) => (
          <BackupPlaceFields
            key={place.key}
            position={index + 1}
            place={place}
            sources={sources.data?.sources ?? []}
            disabled={!mayChange}
            onChange={next => set(index, next)}
            onRemove={() => setPlaces(places.filter((_, at) => at !== index))}
          />
        ))}
        {mayChange && (
          <div>
            <Button
              size="small"
              icon={AddIcon}
              onClick={() => setPlaces([...places, newPlace(places.map(({ key }) => key))])}
            >
              {m.add}
            </Button>
          </div>
        )}
      </Group>
      <Group title={m.keepers} help={m.keepersHelp}>
        <CheckboxGroup
          name="settings.keepers"
          label={m.keepers}
          hideLabel
          values={kept ?? []}
          onChange={next => setKept(next)}
          options={keeperKeys.map(value => ({
            value,
            label: say(keepers[value]),
            disabled: !mayChange,
          }))}
        />
        <Checkbox
          label={m.keepersNone}
          checked={kept !== null && kept.length === 0}
          disabled={!mayChange}
          onChange={on => setKept(on ? [] : null)}
        />
      </Group>
      <ProblemNotice failure={save.error} />
      {mayChange && (
        <Actions>
          <Button type="submit" look="primary" busy={save.isPending}>
            {all.save}
          </Button>
        </Actions>
      )}
    </Form>
  )
}
