// The gate: a person, a means, and the law's answer beside; below, how it answered lately.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Actions, Form, Group } from '@himaya/ui/form'
import { LawIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Channel, GateAnswer } from '../records.ts'
import { personOf } from '../typed-person.ts'
import { origins } from '../words.ts'
import { CampaignSelect, ChannelSelect, FamilySelect, useScopeWords, useSettings } from './choices.tsx'
import { LawColumn, useConclusionWords } from './law-column.tsx'
import { MarketingTabs } from './marketing-tabs.tsx'
import { inOrganisation } from './place.ts'
import { RecentAnswers } from './recent-answers.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('marketing')
  const queries = useQueryClient()
  const settings = useSettings(organisationId)
  const campaigns = useQuery(api.campaigns.list.queryOptions({ input: inOrganisation(organisationId) }))
  const [address, setAddress] = useState('')
  const [other, setOther] = useState('')
  const [channel, setChannel] = useState<Channel>('email')
  const [product, setProduct] = useState('')
  const [campaignId, setCampaignId] = useState('')
  const ask = useMutation(
    api.gate.ask.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.gate.counts.key() }),
    }),
  )
  const chosen = campaigns.data?.campaigns.find(campaign => campaign.campaignId === campaignId)
  const submit = () =>
    ask.mutate({
      ...inOrganisation(organisationId),
      person: personOf(address, other),
      channel,
      ...(product && { product }),
      ...(chosen && { campaignId: chosen.campaignId }),
    })
  return (
    <PageFrame
      header={<PageHeader title={m.gate.title} what={m.gate.what} />}
      reason={
        ask.data?.answer && (
          <LawColumn answered={ask.data.answer} stale={ask.isPending}>
            <Basis answer={ask.data} />
          </LawColumn>
        )
      }
    >
      <MarketingTabs organisationId={organisationId} />
      <Form onSubmit={submit} faults={faultsOf(ask.error)} name={m.gate.title}>
        <Group>
          <TextField
            name="person"
            label={m.gate.address}
            hint={m.gate.addressHint}
            value={address}
            onChange={setAddress}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
          />
          <TextField
            name="other"
            label={m.gate.other}
            value={other}
            onChange={setOther}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            optional
          />
          <ChannelSelect value={channel} onChange={setChannel} />
          <FamilySelect value={product} onChange={setProduct} settings={settings.data?.settings} />
          <CampaignSelect
            value={campaignId}
            onChange={setCampaignId}
            campaigns={campaigns.data?.campaigns ?? []}
          />
        </Group>
        <ProblemNotice failure={ask.error ?? settings.error} />
        <Actions>
          <Button
            type="submit"
            look="primary"
            icon={LawIcon}
            busy={ask.isPending}
            disabled={address.trim() === ''}
          >
            {m.gate.ask}
          </Button>
        </Actions>
      </Form>
      {ask.data ? <Answered answer={ask.data} /> : <p className="text-ink-soft">{m.gate.empty}</p>}
      <RecentAnswers organisationId={organisationId} />
    </PageFrame>
  )
}

function Answered({ answer }: { answer: GateAnswer }) {
  const { gate: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const scope = useScopeWords()
  const { found } = answer
  return (
    <section aria-live="polite" className="flex flex-col gap-3 border-t border-line pt-5">
      <h2 className="flex flex-wrap items-center gap-3 text-title font-strong">
        <StateMark
          meaning={answer.allowed ? 'settled' : answer.conclusion === 'undetermined' ? 'needs' : 'prohibited'}
          word={answer.allowed ? m.allowed : m.refused}
        />
        <span>{say(answer.label)}</span>
      </h2>
      <p className="max-w-(--measure)">{say(answer.sentence)}</p>
      {found && (
        <Section title={m.found}>
          <Facts
            facts={[
              {
                name: m.objection,
                value: found.objection ? (
                  <>
                    {m.objected(
                      scope(found.objection.scope),
                      format.instant(found.objection.objectedAt),
                      say(origins[found.objection.origin]),
                    )}
                    {found.objection.outweighed && (
                      <span className="block text-ink-soft">{m.outweighed}</span>
                    )}
                  </>
                ) : (
                  m.noObjection
                ),
              },
              {
                name: m.consent,
                value:
                  found.consent?.at != null
                    ? m.consentAt(
                        m.consents[found.consent.is as keyof typeof m.consents],
                        found.consent.purpose,
                        format.instant(found.consent.at),
                      )
                    : m.noConsent,
              },
              {
                name: m.customer,
                value: found.customer
                  ? m.sale(
                      found.customer.family,
                      found.customer.collectedWhere,
                      format.day(found.customer.collectedOn),
                    )
                  : m.noCustomer,
              },
            ]}
          />
        </Section>
      )}
    </section>
  )
}

/** A call or a letter hangs on the lawfulness of a processing: what the register's own answer is. */
function Basis({ answer }: { answer: GateAnswer }) {
  const { gate: m } = useMessages(texts)
  const words = useConclusionWords()
  if (answer.conclusion !== 'other-rules') return null
  const known = answer.basis && words('lawfulness', answer.basis.conclusion)
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-table font-strong">{m.basis}</h3>
      {known ? (
        <p>
          <StateMark meaning={known.meaning ?? 'needs'} word={known.title} look="plain" />
        </p>
      ) : (
        <p className="text-ink-soft">{m.noBasis}</p>
      )}
    </section>
  )
}
