// Campaigns with the gate's answers, and the stop links.

import { prospectingMessage } from '@himaya/law/facts/prospecting'
import { channels } from '@himaya/law/words/channels'
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Dialog } from '@himaya/ui/dialog'
import { EmptyState } from '@himaya/ui/empty-state'
import { Actions, Form } from '@himaya/ui/form'
import { AddIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Select } from '@himaya/ui/select'
import { Table } from '@himaya/ui/table'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Campaign, Channel } from '../records.ts'
import { ChannelSelect, FamilySelect, useSettings } from './choices.tsx'
import { MarketingTabs } from './marketing-tabs.tsx'
import { inOrganisation, ofCampaign } from './place.ts'
import { Proportions } from './recent-answers.tsx'
import { StopLinks } from './stop-links.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const { campaigns: m, ...all } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const api = useApi<typeof contract>('marketing')
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const list = useQuery(api.campaigns.list.queryOptions({ input: inOrganisation(organisationId) }))
  const [opening, setOpening] = useState(false)
  const [shown, setShown] = useState<Campaign>()
  const open = mayWrite && (
    <Button look="primary" icon={AddIcon} onClick={() => setOpening(true)}>
      {m.open}
    </Button>
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} actions={open} />}>
      <MarketingTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Campaign>
        name="marketing-campaigns"
        title={m.title}
        rows={list.data?.campaigns}
        rowKey={campaign => campaign.campaignId}
        columns={[
          {
            id: 'name',
            header: m.name,
            cell: campaign => (
              <button
                type="button"
                className="max-w-full truncate text-start text-accent underline underline-offset-2"
                onClick={() => setShown(campaign)}
                dir="auto"
              >
                {campaign.name}
              </button>
            ),
            text: campaign => campaign.name,
            sortable: true,
          },
          {
            id: 'channel',
            header: all.channel,
            cell: campaign => say(channels[campaign.channel]),
            text: campaign => say(channels[campaign.channel]),
          },
          {
            id: 'message',
            header: m.messageState,
            cell: campaign =>
              campaign.message ? (
                <StateMark meaning="settled" word={m.looked} look="plain" />
              ) : (
                <StateMark meaning="needs" word={m.notLooked} look="plain" />
              ),
          },
          {
            id: 'createdAt',
            header: m.createdAt,
            cell: campaign => format.instantShort(campaign.createdAt),
            text: campaign => campaign.createdAt,
            sortable: true,
          },
        ]}
        empty={<EmptyState title={m.none} next={m.noneNext} />}
      />
      <StopLinks organisationId={organisationId} campaigns={list.data?.campaigns ?? []} mayWrite={mayWrite} />
      {opening && <OpenCampaign organisationId={organisationId} onClose={() => setOpening(false)} />}
      {shown && (
        <Answers
          organisationId={organisationId}
          campaign={shown}
          mayWrite={mayWrite}
          onClose={() => setShown(undefined)}
        />
      )}
    </PageFrame>
  )
}

type AnswersProps = {
  readonly organisationId: string
  readonly campaign: Campaign
  readonly mayWrite: boolean
  readonly onClose: () => void
}

function Answers({ organisationId, campaign, mayWrite, onClose }: AnswersProps) {
  const { campaigns: m } = useMessages(texts)
  const api = useApi<typeof contract>('marketing')
  const which = ofCampaign(organisationId, campaign.campaignId)
  const page = useQuery(api.campaigns.read.queryOptions({ input: which }))
  const seal = useMutation(api.campaigns.seal.mutationOptions())
  const counts = page.data?.counts ?? {}
  const some = Object.keys(counts).length > 0
  return (
    <Dialog
      open
      onOpenChange={next => !next && onClose()}
      title={campaign.name}
      help={m.answers}
      actions={
        mayWrite &&
        some && (
          <Button look="primary" busy={seal.isPending} onClick={() => seal.mutate(which)}>
            {m.seal}
          </Button>
        )
      }
    >
      <ProblemNotice failure={page.error ?? seal.error} />
      {page.data && !some && <p className="text-ink-soft">{m.noAnswers}</p>}
      {some && <Proportions title={m.answers} counts={counts} />}
      <p role="status">{seal.isSuccess && <StateMark meaning="settled" word={m.sealed} look="plain" />}</p>
    </Dialog>
  )
}

function OpenCampaign({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const { campaigns: m } = useMessages(texts)
  const say = useTranslated()
  const api = useApi<typeof contract>('marketing')
  const queries = useQueryClient()
  const settings = useSettings(organisationId)
  const [name, setName] = useState('')
  const [channel, setChannel] = useState<Channel>('email')
  const [promotes, setPromotes] = useState<Campaign['promotes']>('goods-or-services')
  const [product, setProduct] = useState('')
  const save = useMutation(
    api.campaigns.open.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.campaigns.key() })
        onClose()
      },
    }),
  )
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.open}>
      <Form
        name={m.open}
        faults={faultsOf(save.error)}
        onSubmit={() =>
          save.mutate({
            ...inOrganisation(organisationId),
            ...{ name, channel, promotes },
            ...(product && { product }),
          })
        }
      >
        <TextField name="name" label={m.name} value={name} onChange={setName} maxLength={200} />
        <ChannelSelect value={channel} onChange={setChannel} />
        <Select<Campaign['promotes']>
          name="promotes"
          label={m.promotes}
          placeholder={false}
          value={promotes}
          onChange={next => next !== '' && setPromotes(next)}
          options={Object.entries(prospectingMessage.declarations.promotes.options).map(([value, words]) => ({
            value: value as Campaign['promotes'],
            label: say(words),
          }))}
        />
        <FamilySelect value={product} onChange={setProduct} settings={settings.data?.settings} />
        <ProblemNotice failure={save.error} />
        <Actions>
          <Button type="submit" look="primary" busy={save.isPending} disabled={name.trim() === ''}>
            {m.open}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
