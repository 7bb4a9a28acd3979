// What the organisation says once for all its messages, in the law's own questions; and the keys of its programs.
import { prospectingMessage } from '@himaya/law/facts/prospecting'
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import type { contract as registerContract } from '@himaya/register/contract'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Checkbox } from '@himaya/ui/choice'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Channel, KeptSettings, MarketingSettings } from '../records.ts'
import { ApiKeys } from './api-keys.tsx'
import { channelKeys, useScopeWords, useSettings } from './choices.tsx'
import { Families } from './families.tsx'
import { MarketingTabs } from './marketing-tabs.tsx'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'
import { YesNoUnknown } from './yes-no-unknown.tsx'

export function Page({ organisationId }: PageProps) {
  const { settings: m } = useMessages(texts)
  const loaded = useSettings(organisationId)
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} />}>
      <MarketingTabs organisationId={organisationId} />
      <ProblemNotice failure={loaded.error} onRetry={() => loaded.refetch()} />
      {loaded.data && (
        <Editor
          key={loaded.data.settings.version}
          organisationId={organisationId}
          settings={loaded.data.settings}
          organisationName={loaded.data.organisationName}
        />
      )}
      <div className="mt-4 border-t border-line pt-6">
        <ApiKeys organisationId={organisationId} />
      </div>
    </PageFrame>
  )
}

const { declarations } = prospectingMessage
const promises = [
  ['consentFree', declarations.consentFree],
  ['refusalInEveryMessage', declarations.refusalInEveryMessage],
  ['refusalPlain', declarations.refusalPlain],
] as const

type EditorProps = {
  readonly organisationId: string
  readonly settings: KeptSettings
  readonly organisationName: string
}

function Editor({ organisationId, settings, organisationName }: EditorProps) {
  const { settings: m } = useMessages(texts)
  const say = useTranslated()
  const toast = useToast()
  const api = useApi<typeof contract>('marketing')
  const register = useApi<typeof registerContract>('register')
  const queries = useQueryClient()
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const [content, setContent] = useState<MarketingSettings>(settings.content)
  const change = (changes: Partial<MarketingSettings>) => setContent({ ...content, ...changes })
  const processings = useQuery(
    register.list.queryOptions({ input: { ...inOrganisation(organisationId), pageSize: 200 } }),
  )
  const save = useMutation(
    api.settings.change.mutationOptions({
      onSuccess: async () => {
        toast({ text: m.saved })
        await queries.invalidateQueries({ queryKey: api.settings.key() })
      },
    }),
  )
  return (
    <Form
      name={m.title}
      faults={faultsOf(save.error)}
      onSubmit={() => save.mutate({ ...inOrganisation(organisationId), version: settings.version, content })}
    >
      <Group title={m.sender}>
        <TextField
          name="content.senderName"
          label={m.senderName}
          hint={m.senderHint(organisationName)}
          value={content.senderName ?? ''}
          onChange={senderName => change({ senderName: senderName || null })}
          maxLength={200}
        />
      </Group>
      <Group title={m.stop} help={m.stopHelp}>
        {channelKeys.map(channel => (
          <StopPlace key={channel} channel={channel} content={content} onChange={change} />
        ))}
        <TextField
          name="content.stopPage"
          label={m.stopPage}
          hint={m.stopPageHint}
          value={content.stopPage ?? ''}
          onChange={stopPage => change({ stopPage: stopPage || null })}
          dir="ltr"
          optional
        />
      </Group>
      <Group title={m.promises}>
        {promises.map(([name, { question, help }]) => (
          <YesNoUnknown
            key={name}
            name={`content.${name}`}
            label={say(question)}
            hint={say(help)}
            value={content[name]}
            onChange={value => change({ [name]: value })}
          />
        ))}
        <YesNoUnknown
          name="content.subjectsRelated"
          label={m.subjectsRelated}
          hint={say(declarations.announcedSubject.help)}
          value={content.subjectsRelated}
          onChange={subjectsRelated => change({ subjectsRelated })}
        />
      </Group>
      <Families families={content.families} onChange={families => change({ families: [...families] })} />
      <Group>
        <Select
          name="content.processingId"
          label={m.processing}
          hint={m.processingHelp}
          placeholder={m.noProcessing}
          value={content.processingId ?? ''}
          onChange={next => change({ processingId: (next || null) as MarketingSettings['processingId'] })}
          options={(processings.data?.lines ?? []).map(line => ({
            value: line.processingId,
            label: line.name,
          }))}
        />
      </Group>
      <ProblemNotice failure={save.error} />
      {mayWrite && (
        <Actions>
          <Button type="submit" look="primary" busy={save.isPending}>
            {m.save}
          </Button>
        </Actions>
      )}
    </Form>
  )
}

type StopProps = {
  readonly channel: Channel
  readonly content: MarketingSettings
  readonly onChange: (changes: Partial<MarketingSettings>) => void
}

function StopPlace({ channel, content, onChange }: StopProps) {
  const { settings: m } = useMessages(texts)
  const scope = useScopeWords()
  const place = content.stop[channel]
  const set = (next: { address: string; free: boolean } | undefined) => {
    const { [channel]: _, ...others } = content.stop
    onChange({ stop: next ? { ...others, [channel]: next } : others })
  }
  return (
    <div className="flex flex-col gap-1">
      <TextField
        name={`content.stop.${channel}.address`}
        label={m.stopAddress(scope(channel))}
        value={place?.address ?? ''}
        onChange={address => set(address ? { address, free: place?.free ?? true } : undefined)}
        dir="ltr"
        maxLength={300}
        optional
      />
      {place && (
        <Checkbox
          label={m.free}
          checked={place.free}
          onChange={free => set({ address: place.address, free })}
        />
      )}
    </div>
  )
}
