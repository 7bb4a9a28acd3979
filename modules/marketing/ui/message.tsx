// A message looked at before it goes: what was seen, where, and the law's answer on its content beside.
import { prospectingMessage } from '@himaya/law/facts/prospecting'
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { Button } from '@himaya/ui/button'
import { Checkbox, RadioGroup } from '@himaya/ui/choice'
import { Field, inputLook } from '@himaya/ui/field'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { CampaignMessage, Channel, LintResult } from '../records.ts'
import { AnnotatedMessage } from './annotated-message.tsx'
import { CampaignSelect, ChannelSelect } from './choices.tsx'
import { LawColumn } from './law-column.tsx'
import { MarketingTabs } from './marketing-tabs.tsx'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'
import { YesNoUnknown } from './yes-no-unknown.tsx'

const meanings = { fault: 'prohibited', hint: 'doubtful', good: 'settled' } as const
const order = { fault: 0, hint: 1, good: 2 } as const

export function Page({ organisationId }: PageProps) {
  const { message: m } = useMessages(texts)
  const api = useApi<typeof contract>('marketing')
  const [how, setHow] = useState<'eml' | 'paste'>('paste')
  const [channel, setChannel] = useState<Channel>('email')
  const [eml, setEml] = useState('')
  const [from, setFrom] = useState('')
  const [subject, setSubject] = useState('')
  const [body, setBody] = useState('')
  const [isHtml, setIsHtml] = useState(false)
  const [agency, setAgency] = useState('')
  const [said, setSaid] = useState<CampaignMessage>({})
  const lint = useMutation(api.message.lint.mutationOptions())
  const mail = channel === 'email'
  const given = how === 'eml' && mail ? eml : body
  const look = (told: CampaignMessage) =>
    lint.mutate({
      ...inOrganisation(organisationId),
      channel,
      ...(how === 'eml' && mail ? { eml } : { body, isHtml, ...(mail && { from, subject }) }),
      ...(agency.trim() && { agencyName: agency }),
      said: told,
    })
  const result = lint.data
  return (
    <PageFrame
      header={<PageHeader title={m.title} what={m.what} />}
      reason={
        result && (
          <LawColumn
            answered={result.answer}
            stale={lint.isPending}
            answer={need => (
              <SayIt
                fact={need.fact}
                onSay={told => {
                  const next = { ...said, ...told }
                  setSaid(next)
                  look(next)
                }}
              />
            )}
          >
            <p className="border-t border-line pt-4 text-table text-ink-soft">
              <Said>{m.assumed}</Said>
            </p>
          </LawColumn>
        )
      }
    >
      <MarketingTabs organisationId={organisationId} />
      <Form
        name={m.title}
        faults={faultsOf(lint.error)}
        onSubmit={() => {
          setSaid({})
          look({})
        }}
      >
        <Group>
          <ChannelSelect value={channel} onChange={setChannel} />
          {mail && (
            <RadioGroup
              label={m.how}
              inline
              value={how}
              onChange={setHow}
              options={[
                { value: 'paste', label: m.paste },
                { value: 'eml', label: m.eml },
              ]}
            />
          )}
          {how === 'eml' && mail ? (
            <Field name="eml" label={m.eml}>
              {wiring => (
                <input
                  {...wiring}
                  type="file"
                  accept=".eml,message/rfc822"
                  className={inputLook}
                  onChange={async event => setEml((await event.target.files?.[0]?.text()) ?? '')}
                />
              )}
            </Field>
          ) : (
            <>
              {mail && <TextField name="from" label={m.from} value={from} onChange={setFrom} optional />}
              {mail && <TextField name="subject" label={m.subject} value={subject} onChange={setSubject} />}
              <TextArea name="body" label={m.body} rows={8} value={body} onChange={setBody} />
              {mail && <Checkbox label={m.isHtml} checked={isHtml} onChange={setIsHtml} />}
            </>
          )}
          <TextField
            name="agencyName"
            label={m.agency}
            hint={m.agencyHint}
            value={agency}
            onChange={setAgency}
            optional
          />
        </Group>
        <ProblemNotice failure={lint.error} />
        <Actions>
          <Button type="submit" look="primary" busy={lint.isPending} disabled={given.trim() === ''}>
            {m.look}
          </Button>
        </Actions>
      </Form>
      {result && (
        <>
          <Findings result={result} />
          <AnnotatedMessage result={result} />
          <KeepForCampaign organisationId={organisationId} result={result} />
        </>
      )}
      {!result && <p className="text-ink-soft">{m.empty}</p>}
    </PageFrame>
  )
}

function Findings({ result }: { result: LintResult }) {
  const { message: m } = useMessages(texts)
  const say = useTranslated()
  return (
    <Section title={m.findings}>
      <ol className="flex max-w-3xl flex-col divide-y divide-line border-y border-line" aria-live="polite">
        {result.findings
          .toSorted((a, b) => order[a.level] - order[b.level])
          .map(finding => (
            <li key={finding.code} className="flex flex-col gap-1 py-2.5">
              <StateMark meaning={meanings[finding.level]} word={m.levels[finding.level]} look="plain" />
              <p>
                <Said>{say(finding.text)}</Said>
              </p>
              <Articles cites={finding.cites} />
            </li>
          ))}
      </ol>
    </Section>
  )
}

const sayable = ['senderHidden', 'refusalInEveryMessage', 'refusalPlain', 'refusalFree'] as const

/** What no heuristic can see, a person says, in the law's own words. */
function SayIt({ fact, onSay }: { fact: string; onSay: (told: CampaignMessage) => void }) {
  const say = useTranslated()
  const { declarations } = prospectingMessage
  if (fact === 'announcedSubject' || fact === 'stopAddress') {
    const { question, options } = declarations[fact]
    return (
      <RadioGroup
        label={say(question)}
        hideLabel
        value=""
        onChange={value => onSay({ [fact]: value })}
        options={Object.entries(options).map(([value, words]) => ({ value, label: say(words) }))}
      />
    )
  }
  const yesNo = sayable.find(name => name === fact)
  if (!yesNo) return null
  return (
    <YesNoUnknown
      label={say(declarations[yesNo].question)}
      hideLabel
      value={null}
      onChange={value => value !== null && onSay({ [yesNo]: value })}
    />
  )
}

function KeepForCampaign({ organisationId, result }: { organisationId: string; result: LintResult }) {
  const { message: m } = useMessages(texts)
  const api = useApi<typeof contract>('marketing')
  const queries = useQueryClient()
  const campaigns = useQuery(api.campaigns.list.queryOptions({ input: inOrganisation(organisationId) }))
  const [campaignId, setCampaignId] = useState('')
  const keep = useMutation(
    api.campaigns.setMessage.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.campaigns.key() }),
    }),
  )
  const fitting = (campaigns.data?.campaigns ?? []).filter(({ channel }) => channel === result.channel)
  const chosen = fitting.find(campaign => campaign.campaignId === campaignId)
  if (fitting.length === 0) return null
  return (
    <Section title={m.useFor}>
      <div className="flex flex-wrap items-end gap-3">
        <CampaignSelect value={campaignId} onChange={setCampaignId} campaigns={fitting} />
        <Button
          busy={keep.isPending}
          disabled={!chosen}
          onClick={() =>
            chosen &&
            keep.mutate({
              ...inOrganisation(organisationId),
              campaignId: chosen.campaignId,
              message: result.facts,
            })
          }
        >
          {m.use}
        </Button>
      </div>
      <ProblemNotice failure={keep.error} />
      <p role="status">{keep.isSuccess && <StateMark meaning="settled" word={m.used} look="plain" />}</p>
    </Section>
  )
}
