// The findings, column by column: confirm, correct or dismiss in bulk, then hand them to the register.
import { dataCategories, dataCategory } from '@himaya/law/words/data-categories'
import { useApi, useClient } from '@himaya/ui/api'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { CategoryIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { useToast } from '@himaya/ui/toast'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { contract, DecideFindings } from '../contract.ts'
import type { DataCategory, Finding, SourceId } from '../records.ts'
import { AddToProcessing } from './add-to-processing.tsx'
import { CorrectCategory } from './correct-category.tsx'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const pageSize = 100
const filterIds = ['source', 'state', 'category', 'personal']
type Decision = z.infer<typeof DecideFindings>['decision']
type Reference = z.infer<typeof DecideFindings>['columns'][number]

const keyOf = ({ sourceId, schema, table, column }: Finding) =>
  JSON.stringify([sourceId, schema, table, column])
const referenceOf = (key: string): Reference => {
  const [sourceId, schema, table, column] = JSON.parse(key) as [SourceId, string, string, string]
  return { sourceId, schema, table, column }
}

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const toast = useToast()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('sources')
  const client = useClient<typeof contract>('sources')
  const [state] = useTableState(filterIds)
  const [correcting, setCorrecting] = useState<readonly string[]>()
  const [adding, setAdding] = useState<readonly string[]>()

  const { source, state: decided, category, personal } = state.filters
  const list = useQuery(
    api.findings.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        page: state.page,
        pageSize,
        sort: (state.sort?.column ?? 'column') as 'column',
        direction: state.sort?.descending ? 'desc' : 'asc',
        ...(state.query ? { search: state.query } : {}),
        ...(source ? { sourceId: source as SourceId } : {}),
        ...(decided ? { state: decided as Finding['state'] } : {}),
        ...(category ? { category: category as DataCategory } : {}),
        ...(personal === 'sensitive'
          ? { sensitive: true }
          : personal
            ? { personal: personal === 'true' }
            : {}),
      },
      placeholderData: keepPreviousData,
    }),
  )
  const sources = useQuery(api.list.queryOptions({ input: inOrganisation(organisationId) }))
  const decide = useMutation(api.decide.mutationOptions())
  const run = async (keys: readonly string[], decision: Decision) => {
    try {
      const { decided: count } = await decide.mutateAsync({
        ...inOrganisation(organisationId),
        columns: keys.map(referenceOf),
        decision,
      })
      toast({ text: m.list.decided(count) })
      await queries.invalidateQueries({ queryKey: api.key() })
      return true
    } catch {
      return false
    }
  }
  const counts = list.data?.counts
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.list.title}
          what={m.list.what}
          above={[{ title: m.title, href: `/o/${organisationId}/sources` }]}
          state={
            counts && (
              <span className="text-ink-soft">
                {m.list.summary(counts.personal, counts.proposed, counts.sensitive)}
              </span>
            )
          }
        />
      }
    >
      <ProblemNotice failure={list.error ?? decide.error} onRetry={() => list.refetch()} />
      <Table<Finding>
        name="findings"
        title={m.list.title}
        rows={list.data?.findings}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        rowKey={keyOf}
        onExport={async () =>
          downloadFile(
            await client.exportFindings({
              ...inOrganisation(organisationId),
              format: 'xlsx',
              ...(source ? { sourceId: source as SourceId } : {}),
            }),
          )
        }
        filters={[
          {
            id: 'source',
            label: m.list.source,
            options: (sources.data?.sources ?? []).map(({ sourceId, name }) => ({
              value: sourceId,
              label: name,
            })),
          },
          {
            id: 'personal',
            label: m.list.personal,
            options: [
              { value: 'true', label: m.list.personalYes },
              { value: 'sensitive', label: m.list.sensitiveOnly },
              { value: 'false', label: m.list.personalNo },
            ],
          },
          {
            id: 'state',
            label: m.state,
            options: (['proposed', 'confirmed', 'corrected', 'dismissed'] as const).map(value => ({
              value,
              label: m.list.states[value],
            })),
          },
          {
            id: 'category',
            label: m.list.category,
            options: Object.keys(dataCategories).map(value => ({
              value,
              label: say(dataCategory(value as DataCategory).label),
            })),
          },
        ]}
        actions={[
          {
            id: 'confirm',
            label: m.list.confirm,
            look: 'primary',
            run: keys => run(keys, { kind: 'confirm' }),
          },
          {
            id: 'correct',
            label: m.list.correct,
            run: keys => {
              setCorrecting(keys)
              return false
            },
          },
          { id: 'dismiss', label: m.list.dismiss, run: keys => run(keys, { kind: 'dismiss' }) },
          { id: 'reopen', label: m.list.reopen, look: 'quiet', run: keys => run(keys, { kind: 'reopen' }) },
          {
            id: 'add',
            label: m.list.toRegister,
            run: keys => {
              setAdding(keys)
              return false
            },
          },
        ]}
        columns={[
          {
            id: 'column',
            header: m.list.column,
            sortable: true,
            cell: finding => (
              <bdi className="ltr font-key text-small" title={finding.comment ?? undefined}>
                <span className="text-ink-faint">
                  {finding.schema}.{finding.table}.
                </span>
                {finding.column}
              </bdi>
            ),
          },
          {
            id: 'category',
            header: m.list.category,
            sortable: true,
            width: 'w-96',
            cell: finding => (
              <span className="flex items-center gap-2">
                <span className={finding.category === null ? 'text-ink-faint' : 'truncate'}>
                  {finding.category === null ? m.list.notPersonal : say(dataCategory(finding.category).label)}
                </span>
                {finding.sensitive && <StateMark meaning="prohibited" word={m.list.sensitive} />}
                {finding.nationalId && <Badge>{m.list.nationalId}</Badge>}
                {finding.gone && <Badge>{m.list.gone}</Badge>}
              </span>
            ),
          },
          {
            id: 'confidence',
            header: m.list.confidence,
            sortable: true,
            align: 'end',
            width: 'w-28',
            cell: finding => (finding.detected === null ? '' : format.percent(finding.confidence)),
          },
          {
            id: 'why',
            header: m.list.why,
            cell: finding => {
              const why = finding.evidence.map(evidence => say(evidence.message)).join(' · ')
              return (
                <span className="text-ink-soft" title={why}>
                  {why}
                </span>
              )
            },
            phone: 'hide',
          },
          {
            id: 'state',
            header: m.state,
            sortable: true,
            width: 'w-36',
            cell: finding =>
              finding.state === 'proposed' ? (
                finding.category === null ? (
                  ''
                ) : (
                  <StateMark meaning="needs" word={m.list.states.proposed} look="plain" />
                )
              ) : (
                <span title={finding.decidedBy ?? undefined}>
                  <StateMark meaning="settled" word={m.list.states[finding.state]} look="plain" />
                </span>
              ),
          },
        ]}
        empty={<EmptyState title={m.list.none} next={m.list.noneNext} icon={CategoryIcon} />}
      />
      {correcting && (
        <CorrectCategory
          count={correcting.length}
          onClose={() => setCorrecting(undefined)}
          onChoose={async chosen => {
            if (await run(correcting, { kind: 'correct', category: chosen })) setCorrecting(undefined)
          }}
        />
      )}
      {adding && (
        <AddToProcessing
          organisationId={organisationId}
          columns={adding.map(referenceOf)}
          onClose={() => setAdding(undefined)}
        />
      )}
    </PageFrame>
  )
}
