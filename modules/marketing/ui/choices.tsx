// What is chosen on several pages: a means, a family of products, a campaign.
import { channels } from '@himaya/law/words/channels'
import { useApi } from '@himaya/ui/api'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Campaign, Channel, KeptSettings, Scope } from '../records.ts'
import { everyChannel } from '../words.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

export const channelKeys = Object.keys(channels) as Channel[]

export function useScopeWords(): (scope: Scope) => string {
  const say = useTranslated()
  return scope => say(scope === 'all' ? everyChannel : channels[scope])
}

type Chosen<Value> = {
  readonly name?: string
  readonly value: Value
  readonly onChange: (value: Value) => void
}

export function ChannelSelect({ value, onChange, name = 'channel' }: Chosen<Channel>) {
  const m = useMessages(texts)
  const words = useScopeWords()
  return (
    <Select<Channel>
      {...{ name, value }}
      label={m.channel}
      placeholder={false}
      width="medium"
      onChange={next => next !== '' && onChange(next)}
      options={channelKeys.map(key => ({ value: key, label: words(key) }))}
    />
  )
}

export function ScopeSelect({ value, onChange, label }: Chosen<Scope> & { readonly label: string }) {
  const words = useScopeWords()
  return (
    <Select<Scope>
      name="scope"
      {...{ label, value }}
      placeholder={false}
      width="medium"
      onChange={next => next !== '' && onChange(next)}
      options={(['all', ...channelKeys] as const).map(key => ({ value: key, label: words(key) }))}
    />
  )
}

export function useSettings(organisationId: string) {
  const api = useApi<typeof contract>('marketing')
  return useQuery(api.settings.read.queryOptions({ input: inOrganisation(organisationId) }))
}

type FamilyProps = Chosen<string> & { readonly settings: KeptSettings | undefined }

export function FamilySelect({ value, onChange, settings }: FamilyProps) {
  const m = useMessages(texts)
  const families = settings?.content.families ?? []
  if (families.length === 0) return null
  return (
    <Select
      name="product"
      label={m.product}
      placeholder={m.anyProduct}
      width="medium"
      {...{ value, onChange }}
      options={families.map(({ key, label }) => ({ value: key, label }))}
    />
  )
}

type CampaignProps = Chosen<string> & { readonly campaigns: readonly Campaign[]; readonly label?: string }

export function CampaignSelect({ value, onChange, campaigns, label }: CampaignProps) {
  const m = useMessages(texts)
  if (campaigns.length === 0) return null
  return (
    <Select
      name="campaignId"
      label={label ?? m.campaign}
      placeholder={m.noCampaign}
      width="medium"
      {...{ value, onChange }}
      options={campaigns.map(({ campaignId, name }) => ({ value: campaignId, label: name }))}
    />
  )
}
