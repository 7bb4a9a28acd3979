// A stop link for one person, with the headers that go with it; and the page that needs no link.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Actions, Form } from '@himaya/ui/form'
import { CopyIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextField } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Campaign } from '../records.ts'
import { personOf } from '../typed-person.ts'
import { CampaignSelect, useSettings } from './choices.tsx'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

type Props = {
  readonly organisationId: string
  readonly campaigns: readonly Campaign[]
  readonly mayWrite: boolean
}

export function StopLinks({ organisationId, campaigns, mayWrite }: Props) {
  const { campaigns: m } = useMessages(texts)
  const api = useApi<typeof contract>('marketing')
  const settings = useSettings(organisationId)
  const [address, setAddress] = useState('')
  const [campaignId, setCampaignId] = useState('')
  const make = useMutation(api.links.make.mutationOptions())
  const origin = settings.data?.settings.content.stopPage
    ? new URL(settings.data.settings.content.stopPage).origin
    : location.origin
  const chosen = campaigns.find(campaign => campaign.campaignId === campaignId)
  const submit = () => {
    const [found] = Object.entries(personOf(address))
    if (!found) return
    const kind = found[0] as 'email' | 'phone' | 'reference'
    make.mutate({
      ...inOrganisation(organisationId),
      ...{ kind, address: found[1], channel: chosen?.channel ?? (kind === 'phone' ? 'sms' : 'email') },
      ...(chosen && { campaignId: chosen.campaignId }),
    })
  }
  const link = make.data && `${origin}${make.data.path}`
  return (
    <Section title={m.links} help={m.linksHelp}>
      {mayWrite && (
        <Form name={m.links} faults={faultsOf(make.error)} onSubmit={submit} className="gap-4!">
          <TextField
            name="address"
            label={m.address}
            value={address}
            onChange={setAddress}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
          />
          <CampaignSelect value={campaignId} onChange={setCampaignId} campaigns={campaigns} />
          <ProblemNotice failure={make.error} />
          <Actions>
            <Button type="submit" busy={make.isPending} disabled={address.trim() === ''}>
              {m.make}
            </Button>
          </Actions>
        </Form>
      )}
      <div aria-live="polite" className="flex flex-col gap-4">
        {link && (
          <>
            <Copied title={m.link} text={link} />
            <Copied
              title={m.headers}
              text={`List-Unsubscribe: <${link}>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click`}
            />
          </>
        )}
      </div>
      {settings.data && (
        <>
          <h3 className="font-strong">{m.general}</h3>
          <p className="-mt-2 max-w-(--measure) text-ink-soft">{m.generalHelp}</p>
          <Copied title={m.openPage} text={`${origin}${settings.data.stopPath}`} />
          <p className="max-w-(--measure) text-ink-soft">{m.api}</p>
        </>
      )}
    </Section>
  )
}

export function Copied({ title, text }: { title: string; text: string }) {
  const { campaigns: m } = useMessages(texts)
  const [copied, setCopied] = useState(false)
  return (
    <figure className="flex max-w-3xl flex-col gap-1.5">
      <figcaption className="text-table text-ink-soft">{title}</figcaption>
      <div className="flex items-start gap-2">
        <code className="ltr min-w-0 flex-1 rounded-md border border-line bg-surface px-2.5 py-2 font-key text-small break-all whitespace-pre-wrap">
          {text}
        </code>
        <Button
          size="small"
          icon={CopyIcon}
          onClick={async () => {
            await navigator.clipboard.writeText(text)
            setCopied(true)
          }}
        >
          {copied ? m.copied : m.copy}
        </Button>
      </div>
    </figure>
  )
}
