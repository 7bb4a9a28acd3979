// A shipped rule laid onto a table: source, table, columns, each proposed from the data map and confirmed by a person; the rule
// reads as it is chosen.
import type { contract as registerContract } from '@himaya/register/contract'
import type { ProcessingId } from '@himaya/register/records'
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { useTables } from '@himaya/runs/ui/scope-fields'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import type { SourceId } from '@himaya/sources/records'
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { Button, ButtonLink } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { Combobox } from '@himaya/ui/combobox'
import { EmptyState } from '@himaya/ui/empty-state'
import { Actions, Form, Group } from '@himaya/ui/form'
import { LabelMark } from '@himaya/ui/label-mark'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { CatalogueEntry, Slots } from '../catalogue-records.ts'
import type { contract } from '../contract.ts'
import type { Period } from '../expiry/rule.ts'
import type { RuleContent } from '../records.ts'
import { allGo, DependentsFields } from './adopt/dependents.tsx'
import { isFilled, referringTo, type StructureTable, termsOf } from './adopt/drafted.ts'
import { SlotFields } from './adopt/slot-fields.tsx'
import { useRangeWords } from './catalogue.tsx'
import { PeriodField } from './period/period-field.tsx'
import { PeriodPicture } from './period/period-picture.tsx'
import { homeOf, inOrganisation, ruleHref } from './place.ts'
import { longestOf, useRuleSentences, useTriggerWords } from './rule-words.ts'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const say = useTranslated()
  const api = useApi<typeof contract>('retention')
  const sourcesApi = useApi<typeof sourcesContract>('sources')
  const list = useQuery(api.catalogue.list.queryOptions({ input: inOrganisation(organisationId) }))
  const sources = useQuery(sourcesApi.list.queryOptions({ input: inOrganisation(organisationId) }))
  const entry = list.data?.entries.find(({ key }) => key === params.key)
  const home = homeOf(organisationId)
  return (
    <PageFrame
      header={
        <PageHeader
          title={entry ? say(entry.name) : m.catalogue.title}
          what={entry && say(entry.explanation)}
          above={[
            { title: m.title, href: home },
            { title: m.catalogue.title, href: `${home}/catalogue` },
          ]}
        />
      }
    >
      <ProblemNotice failure={list.error ?? sources.error} onRetry={() => list.refetch()} />
      {list.data && !entry && (
        <EmptyState
          title={m.adopt.unknown}
          next={m.adopt.unknownNext}
          action={<ButtonLink href={`${home}/catalogue`}>{m.catalogue.title}</ButtonLink>}
        />
      )}
      {sources.data?.sources.length === 0 && (
        <EmptyState
          title={m.adopt.noSources}
          next={m.adopt.noSourcesNext}
          action={
            <ButtonLink look="primary" href={`/o/${organisationId}/sources/connect`}>
              {m.adopt.connect}
            </ButtonLink>
          }
        />
      )}
      {entry && sources.data && sources.data.sources.length > 0 && (
        <>
          <p className="flex max-w-(--measure) flex-wrap items-center gap-x-3 gap-y-1">
            <LabelMark duty={entry.basis.label} />
            {entry.basis.text && (
              <span className="text-ink-soft">
                <Said>{entry.basis.text}</Said>
              </span>
            )}
            <Articles cites={entry.basis.cites} />
          </p>
          <Adopt organisationId={organisationId} entry={entry} sources={sources.data.sources} />
        </>
      )}
    </PageFrame>
  )
}

type AdoptProps = {
  readonly organisationId: string
  readonly entry: CatalogueEntry
  readonly sources: readonly { readonly sourceId: SourceId; readonly name: string }[]
}

const other = 'other'
const shown = 4

function Adopt({ organisationId, entry, sources }: AdoptProps) {
  const { adopt: m, ...all } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const range = useRangeWords()
  const { go } = useNavigation()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('retention')
  const register = useApi<typeof registerContract>('register')
  const [sourceId, setSourceId] = useState<SourceId | ''>(
    sources.length === 1 ? (sources[0]?.sourceId ?? '') : '',
  )
  const [chosen, setChosen] = useState('')
  const [otherTable, setOtherTable] = useState('')
  const [slots, setSlots] = useState<Slots>({})
  const [period, setPeriod] = useState<Period>(entry.period ?? { amount: 1, unit: 'years' })
  const [name, setName] = useState(say(entry.name))
  const [processingId, setProcessingId] = useState<ProcessingId | ''>('')
  const [dependents, setDependents] = useState<RuleContent['dependents']>([])
  const { tables, failure } = useTables(organisationId, sourceId || undefined)
  const structure = tables as readonly StructureTable[] | undefined
  const proposals = useQuery({
    ...api.catalogue.proposals.queryOptions({
      input: { ...inOrganisation(organisationId), key: entry.key, sourceId: sourceId as SourceId },
    }),
    enabled: sourceId !== '',
    staleTime: 60_000,
  })
  const processings = useQuery(
    register.list.queryOptions({ input: { ...inOrganisation(organisationId), pageSize: 200 } }),
  )
  const proposed = proposals.data?.proposals.slice(0, shown)
  const wanted = chosen === other ? otherTable : chosen
  const table = structure?.find(each => tableWords(each) === wanted)
  const referring = table && structure ? referringTo(table, structure) : []

  const choose = (next: string) => {
    setChosen(next)
    const words = next === other ? otherTable : next
    take(words)
  }
  const take = (words: string) => {
    const proposal = proposals.data?.proposals.find(each => tableWords(each.table) === words)
    setSlots(proposal?.slots ?? {})
    const found = structure?.find(each => tableWords(each) === words)
    setDependents(
      entry.does === 'erase' || entry.does === 'archive'
        ? allGo(found && structure ? referringTo(found, structure) : [])
        : [],
    )
  }
  // The likeliest table is chosen, and can be changed.
  const [likeliest] = proposed ?? []
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each source, when both have been read
  useEffect(() => {
    if (likeliest && structure && chosen === '') choose(tableWords(likeliest.table))
  }, [likeliest, structure])

  const adopt = useMutation(
    api.catalogue.adopt.mutationOptions({
      onSuccess: async rule => {
        await queries.invalidateQueries({ queryKey: api.key() })
        go(ruleHref(organisationId, rule.ruleId))
      },
    }),
  )
  const removes = entry.does === 'erase' || entry.does === 'archive'
  const isComplete =
    sourceId !== '' &&
    table !== undefined &&
    entry.slots.every(slot => slot.optional || isFilled(slots[slot.key]))
  const save = () => {
    if (!isComplete || sourceId === '' || !table) return
    adopt.mutate({
      ...inOrganisation(organisationId),
      ...{ key: entry.key, sourceId, name, dependents: removes ? dependents : [] },
      table: { schema: table.schema, name: table.name },
      slots: Object.fromEntries(Object.entries(slots).filter(([, value]) => isFilled(value))),
      processingId: processingId || null,
      ...(entry.periodRange ? { period } : {}),
    })
  }
  return (
    <div className="grid grid-cols-[minmax(0,38rem)_minmax(18rem,1fr)] items-start gap-x-14 gap-y-8 max-xl:grid-cols-1">
      <Form name={all.catalogue.title} faults={faultsOf(adopt.error)} onSubmit={save}>
        <Group>
          <Select
            name="sourceId"
            label={m.source}
            value={sourceId}
            onChange={next => {
              setSourceId(next)
              setChosen('')
              setSlots({})
            }}
            options={sources.map(source => ({ value: source.sourceId, label: source.name }))}
          />
          <ProblemNotice failure={proposals.error ?? failure} onRetry={() => proposals.refetch()} />
          {proposed && structure && (
            <RadioGroup
              name="table"
              label={m.table}
              hint={m.tableHelp}
              value={chosen}
              onChange={choose}
              options={[
                ...proposed.map(proposal => ({
                  value: tableWords(proposal.table),
                  label: tableWords(proposal.table),
                  help: m.likely(format.percent(proposal.likeness)),
                })),
                { value: other, label: m.other },
              ]}
            />
          )}
          {chosen === other && (
            <Combobox
              label={m.other}
              hideLabel
              value={otherTable}
              onChange={next => {
                setOtherTable(next)
                take(next)
              }}
              options={(structure ?? []).map(each => ({
                value: tableWords(each),
                label: tableWords(each),
              }))}
            />
          )}
        </Group>
        {table && structure && (
          <Group title={m.columns} help={m.columnsHelp}>
            {entry.slots.map(slot => (
              <SlotFields
                key={slot.key}
                slot={slot}
                table={table}
                tables={structure}
                value={slots[slot.key]}
                onChange={value => setSlots({ ...slots, [slot.key]: value })}
              />
            ))}
          </Group>
        )}
        {table && removes && (
          <DependentsFields table={table} referring={referring} value={dependents} onChange={setDependents} />
        )}
        <Group>
          {entry.periodRange && (
            <PeriodField
              name="period"
              label={m.period}
              hint={range(entry.periodRange)}
              value={period}
              onChange={setPeriod}
            />
          )}
          <Select
            name="processingId"
            label={m.processing}
            hint={m.processingHint}
            placeholder={m.processingNone}
            value={processingId}
            onChange={next => setProcessingId(next as ProcessingId | '')}
            options={(processings.data?.lines ?? []).map(line => ({
              value: line.processingId,
              label: line.name,
            }))}
          />
          <TextField name="name" label={m.name} value={name} onChange={setName} maxLength={200} />
        </Group>
        <ProblemNotice failure={adopt.error} />
        <Actions>
          <Button type="submit" look="primary" busy={adopt.isPending} disabled={!isComplete}>
            {m.act}
          </Button>
          <span className="text-table text-ink-soft">{m.draft}</span>
        </Actions>
      </Form>
      <Reads {...{ entry, slots, period, table }} dependents={removes ? dependents : []} />
    </div>
  )
}

type ReadsProps = {
  readonly entry: CatalogueEntry
  readonly slots: Slots
  readonly period: Period
  readonly table: StructureTable | undefined
  readonly dependents: RuleContent['dependents']
}

/** The rule as it will read today, while it is chosen. */
function Reads({ entry, slots, period, table, dependents }: ReadsProps) {
  const { adopt: m, act } = useMessages(texts)
  const sentences = useRuleSentences()
  const trigger = useTriggerWords()
  const familyOf = (column: string) => table?.columns.find(({ name }) => name === column)?.family ?? 'day'
  const terms = termsOf(entry, slots, entry.periodRange ? period : (entry.period ?? period), familyOf)
  const longest = longestOf(terms)
  return (
    <aside
      aria-live="polite"
      className="sticky top-6 flex flex-col gap-4 border-s-3 border-accent ps-5 max-xl:static"
      aria-label={m.reads}
    >
      <h2 className="text-small font-strong text-ink-faint">{m.reads}</h2>
      {table && terms.length > 0 ? (
        <>
          {sentences(
            {
              table: { schema: table.schema, name: table.name },
              terms,
              // What an archive keeps, and what an anonymisation changes, the server fills in.
              action: entry.does === 'block' ? { does: 'block' } : { does: 'erase' },
              dependents,
              keeps: null,
              exceptions: [],
            },
            todayInCasablanca(),
          ).map((sentence, index) => (
            <p key={sentence} className={index === 0 ? 'text-lead font-strong' : 'text-ink-soft'}>
              <Said>{sentence}</Said>
            </p>
          ))}
          {longest && (
            <PeriodPicture
              from={trigger(longest.trigger)}
              act={act[entry.does]}
              period={longest.period}
              floor={null}
              ceiling={entry.periodRange?.most ?? null}
              declared={null}
            />
          )}
        </>
      ) : (
        <p className="text-ink-soft">{m.incomplete}</p>
      )}
    </aside>
  )
}
