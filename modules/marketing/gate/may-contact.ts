// May these people be contacted? Everything is read in one transaction and the law is asked once for each set of facts. What
// cannot be read is never taken for a yes: an address that cannot be read is not allowed, and a failed read throws.
import { lawSettings, organisationFacts } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Translated } from '@himaya/platform/language'
import { decide as decideProcessing, loadProcessing } from '@himaya/register/door'
import type { LawAnswer } from '@himaya/register/records'
import { type Address, addressKinds, addressOf } from '../address.ts'
import { type Asking, factsOf, type Known } from '../facts.ts'
import { hashOf, type OrganisationKeys } from '../keys.ts'
import type { Campaign, CampaignId, Found, GateAnswer, GateQuestion, MarketingSettings } from '../records.ts'
import { campaignsOf } from '../service/campaigns.ts'
import { settingsOf } from '../service/settings.ts'
import { consentsOf } from './consents.ts'
import { type Decision, decide } from './decide.ts'
import { readOnFile } from './read.ts'

export type Decided = {
  readonly question: GateQuestion
  /** `null` where an address cannot be read. */
  readonly decision: Decision | null
  readonly found: Found | null
  readonly allowed: boolean
  readonly conclusion: string
  readonly basis: LawAnswer | null
}

const unreadable = {
  label: { fr: 'Adresse illisible', ar: 'عنوان غير مقروء', en: 'Unreadable address' },
  sentence: {
    fr: 'Une des adresses ne peut pas être lue : la liste des oppositions ne peut pas être consultée pour elle, donc rien ne part.',
    ar: 'تتعذر قراءة أحد العناوين: لا يمكن البحث عنه في لائحة التعرضات، فلا يرسل شيء.',
    en: 'One of the addresses cannot be read: the objection list cannot be looked up for it, so nothing is sent.',
  },
} as const satisfies Record<string, Translated>

/** As the gate answers for an address that cannot be read. */
export const UNREADABLE = 'unreadable-address'

type Reading = { readonly question: GateQuestion; readonly addresses: readonly Address[] | null }

/** `null` where any of the addresses given cannot be read. */
function addressesOf({ person }: GateQuestion): readonly Address[] | null {
  const addresses: Address[] = []
  for (const kind of addressKinds) {
    const typed = person[kind]
    if (typed === undefined || typed === '') continue
    const address = addressOf(kind, typed)
    if (!address) return null
    addresses.push(address)
  }
  return addresses.length > 0 ? addresses : null
}

const keyOf = ({ kind, value }: Address) => `${kind}:${value}`

/** One answer for each question, in their order. Throws where anything it stands on cannot be read. */
export async function mayContactMany(
  tx: Transaction,
  ctx: Context,
  keys: OrganisationKeys,
  questions: readonly GateQuestion[],
): Promise<Decided[]> {
  const readings: readonly Reading[] = questions.map(question => ({
    question,
    addresses: addressesOf(question),
  }))
  const addresses = new Map<string, Address>()
  for (const reading of readings) for (const each of reading.addresses ?? []) addresses.set(keyOf(each), each)
  const hashes = new Map([...addresses].map(([key, address]) => [key, hashOf(keys, address)]))
  const onFile = await readOnFile(tx, ctx, [...hashes.values()])
  const consents = await consentsOf(tx, ctx, [...addresses.values()])
  const { content: settings } = await settingsOf(tx, ctx)
  const campaigns = await campaignsOf(tx, ctx, [
    ...new Set(questions.flatMap(({ campaignId }) => campaignId ?? [])),
  ])
  const on = ctx.clock.today()
  let basis: Promise<LawAnswer | null> | undefined
  const decided: Decided[] = []
  for (const { question, addresses: own } of readings) {
    if (own === null) {
      decided.push({
        ...{ question, decision: null, found: null, basis: null },
        ...{ allowed: false, conclusion: UNREADABLE },
      })
      continue
    }
    const known: Known = {
      objections: own.flatMap(
        each => onFile.get(hashes.get(keyOf(each))?.toString('hex') ?? '')?.objections ?? [],
      ),
      customers: own.flatMap(
        each => onFile.get(hashes.get(keyOf(each))?.toString('hex') ?? '')?.customers ?? [],
      ),
      consents: own.flatMap(each => consents.get(keyOf(each)) ?? []),
    }
    const asking = askingOf(question, settings, campaigns)
    const email = own.find(({ kind }) => kind === 'email')?.value
    const { facts, found } = factsOf(asking, known, email)
    const decision = decide(facts, on)
    // A call or a letter rests on article 4: the processing that carries it is asked in its turn.
    if (decision.conclusion === 'other-rules') basis ??= lawfulnessOf(tx, ctx, settings, on)
    const carried = decision.conclusion === 'other-rules' ? await (basis ?? null) : null
    decided.push({
      ...{ question, decision, found, basis: carried },
      allowed: decision.allowed || carried?.conclusion === 'lawful',
      conclusion: decision.conclusion,
    })
  }
  return decided
}

function askingOf(
  question: GateQuestion,
  settings: MarketingSettings,
  campaigns: ReadonlyMap<CampaignId, Campaign>,
): Asking {
  const campaign = question.campaignId && campaigns.get(question.campaignId)
  const product = question.product ?? campaign?.product ?? undefined
  const promotes = question.promotes ?? campaign?.promotes
  return {
    channel: question.channel,
    settings,
    // What was found in one message says nothing of another means.
    message: campaign?.channel === question.channel ? campaign.message : null,
    ...(product !== undefined && { product }),
    ...(promotes !== undefined && { promotes }),
    ...(question.addressee !== undefined && { addressee: question.addressee }),
  }
}

async function lawfulnessOf(
  tx: Transaction,
  ctx: Context,
  { processingId }: MarketingSettings,
  on: string,
): Promise<LawAnswer | null> {
  if (processingId === null) return null
  const { content } = await loadProcessing(tx, ctx, processingId)
  const { organisation: controller } = await organisationFacts(tx)
  return decideProcessing(content, { controller, on, settings: await lawSettings(tx) }).lawfulness
}

/** The whole answer, as a person reads it. */
export const gateAnswer = (
  { decision, found, allowed, conclusion, basis }: Decided,
  at: string,
): GateAnswer =>
  decision === null
    ? { allowed, conclusion, ...unreadable, at, outcome: 'unreadable-address', answer: null, basis, found }
    : {
        ...{ allowed, conclusion, at, basis, found },
        ...{ label: decision.label, sentence: decision.sentence },
        outcome: 'asked',
        answer: decision.answer,
      }

const unreadableForMachines = JSON.stringify({
  ...{ allowed: false, conclusion: UNREADABLE, sentence: unreadable.sentence },
  ...{ because: [], needs: [], alternatives: [] },
})

/** The short answer, already JSON. */
export const machineJson = ({ decision, allowed }: Decided): string => {
  if (decision === null) return unreadableForMachines
  // Where only article 4 allows it, the law's own answer was written with `false`.
  return allowed === decision.allowed
    ? decision.machine
    : decision.machine.replace(/^\{"allowed":false/, '{"allowed":true')
}
