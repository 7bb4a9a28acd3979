// Work on a list: what to do with it, where it comes from, which columns hold what. One question after the other.

import type { contract as sourcesContract } from '@himaya/sources/contract'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { Field, inputLook } from '@himaya/ui/field'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { useNavigation, useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Channel, Customer, ListColumns, ListShape, Scope, Work } from '../records.ts'
import { CampaignSelect, ChannelSelect, FamilySelect, ScopeSelect, useSettings } from './choices.tsx'
import { ColumnChoices } from './column-choices.tsx'
import { CustomerFacts, emptyCustomer } from './customer-facts.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const kinds = ['check', 'objections', 'customers'] as const

export function Page({ organisationId }: PageProps) {
  const { lists: m, ...all } = useMessages(texts)
  const { go } = useNavigation()
  const [parameters] = useSearch()
  const api = useApi<typeof contract>('marketing')
  const sourcesApi = useApi<typeof sourcesContract>('sources')
  const ours = inOrganisation(organisationId)
  const settings = useSettings(organisationId)
  const campaigns = useQuery(api.campaigns.list.queryOptions({ input: ours }))
  const sources = useQuery(sourcesApi.list.queryOptions({ input: ours }))
  const wanted = kinds.find(each => each === parameters.get('kind'))
  const [kind, setKind] = useState<Work['kind']>(wanted ?? 'check')
  const [from, setFrom] = useState<'file' | 'source'>('file')
  const [sourceId, setSourceId] = useState('')
  const [shape, setShape] = useState<ListShape>()
  const [at, setAt] = useState(0)
  const [columns, setColumns] = useState<ListColumns>({})
  const [channel, setChannel] = useState<Channel>('email')
  const [product, setProduct] = useState('')
  const [campaignId, setCampaignId] = useState('')
  const [format, setFormat] = useState<'csv' | 'xlsx'>('csv')
  const [scope, setScope] = useState<Scope>('all')
  const [listOrigin, setListOrigin] = useState('')
  const [customer, setCustomer] = useState<Omit<Customer, 'sale'>>(emptyCustomer)

  const take = (found: ListShape) => {
    setShape(found)
    setAt(0)
    setColumns(found.tables[0]?.proposed ?? {})
  }
  const upload = useMutation(api.lists.upload.mutationOptions({ onSuccess: take }))
  const ofSource = useMutation({
    mutationFn: (id: string) => api.lists.ofSource.call({ ...ours, sourceId: id as never }),
    onSuccess: take,
  })
  const start = useMutation(
    api.work.start.mutationOptions({
      onSuccess: work => go(`${homeOf(organisationId)}/lists/${work.workId}`),
    }),
  )
  const table = shape?.tables[at]
  const failure = upload.error ?? ofSource.error ?? start.error
  const busy = upload.isPending || ofSource.isPending || start.isPending
  const hasAddress = Boolean(columns.email || columns.phone || columns.reference)

  const begin = () => {
    if (!shape || !table) return
    const place = { schema: table.schema, table: table.table }
    const list = shape.listId
      ? { kind: 'file' as const, listId: shape.listId, ...place }
      : { kind: 'source' as const, sourceId: sourceId as never, ...place }
    const chosen = campaigns.data?.campaigns.find(each => each.campaignId === campaignId)
    const plan =
      kind === 'check'
        ? {
            ...{ kind, list, columns, channel, format },
            ...(product && { product }),
            ...(chosen && { campaignId: chosen.campaignId }),
          }
        : kind === 'objections'
          ? { kind, list, columns, scope, from: listOrigin || shape.name }
          : { kind, list, columns, customer }
    start.mutate({ ...ours, plan, listName: shape.name.slice(0, 200), rowsTotal: table.rows })
  }
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.start}
          what={m.what}
          above={[
            { title: all.title, href: homeOf(organisationId) },
            { title: m.title, href: `${homeOf(organisationId)}/lists` },
          ]}
        />
      }
    >
      <Form onSubmit={begin} faults={faultsOf(failure)} name={m.start}>
        <Group>
          <RadioGroup
            label={m.what1}
            value={kind}
            onChange={setKind}
            options={kinds.map(value => ({ value, label: m.kinds[value], help: m.kindHelp[value] }))}
          />
          <RadioGroup
            label={m.from}
            value={from}
            inline
            onChange={next => {
              setFrom(next)
              setShape(undefined)
            }}
            options={[
              { value: 'file', label: m.file },
              { value: 'source', label: m.source },
            ]}
          />
          {from === 'file' ? (
            <Field name="file" label={m.choose} hint={m.fileHelp}>
              {wiring => (
                <input
                  {...wiring}
                  type="file"
                  accept=".csv,.tsv,.txt,.xlsx"
                  className={inputLook}
                  onChange={event => {
                    const file = event.target.files?.[0]
                    if (file) upload.mutate({ ...ours, file })
                  }}
                />
              )}
            </Field>
          ) : (
            <Select
              name="sourceId"
              label={m.source}
              value={sourceId}
              onChange={next => {
                setSourceId(next)
                if (next) ofSource.mutate(next)
              }}
              options={(sources.data?.sources ?? []).map(each => ({
                value: each.sourceId,
                label: each.name,
              }))}
            />
          )}
        </Group>
        <ProblemNotice failure={failure} />
        {shape && table && (
          <>
            <Group>
              {shape.tables.length > 1 && (
                <Select
                  name="table"
                  label={m.table}
                  placeholder={false}
                  value={String(at)}
                  onChange={next => {
                    setAt(Number(next))
                    setColumns(shape.tables[Number(next)]?.proposed ?? {})
                  }}
                  options={shape.tables.map((each, index) => ({
                    value: String(index),
                    label: each.rows === null ? each.table : `${each.table} (${m.rows(each.rows)})`,
                  }))}
                />
              )}
              <ColumnChoices kind={kind} names={table.columns} value={columns} onChange={setColumns} />
            </Group>
            <Group>
              {kind === 'check' && (
                <>
                  <ChannelSelect value={channel} onChange={setChannel} />
                  <FamilySelect value={product} onChange={setProduct} settings={settings.data?.settings} />
                  <CampaignSelect
                    value={campaignId}
                    onChange={setCampaignId}
                    campaigns={campaigns.data?.campaigns ?? []}
                  />
                  <RadioGroup
                    label={m.format}
                    inline
                    value={format}
                    onChange={setFormat}
                    options={[
                      { value: 'csv', label: 'CSV' },
                      { value: 'xlsx', label: 'XLSX' },
                    ]}
                  />
                </>
              )}
              {kind === 'objections' && (
                <>
                  <ScopeSelect label={all.objections.scope} value={scope} onChange={setScope} />
                  <TextField
                    name="plan.from"
                    label={m.listOrigin}
                    hint={m.listOriginHint}
                    value={listOrigin}
                    onChange={setListOrigin}
                    maxLength={200}
                  />
                </>
              )}
              {kind === 'customers' && (
                <CustomerFacts value={customer} onChange={setCustomer} settings={settings.data?.settings} />
              )}
            </Group>
            <Actions>
              <Button type="submit" look="primary" busy={busy} disabled={!hasAddress}>
                {m.begin}
              </Button>
            </Actions>
          </>
        )}
      </Form>
    </PageFrame>
  )
}
