// What the law says of a purpose, on the footing of what Himaya itself secures: asked on its own, before anything, by an act of
// the person, with the proof kept. What the organisation alone knows stays unknown, and is asked for (loi 09-08 art. 4, 10).
import type { Answer } from '@himaya/law/answer'
import { parseFacts } from '@himaya/law/facts/parse'
import { lawfulness } from '@himaya/law/questions/lawfulness'
import { prospecting } from '@himaya/law/questions/prospecting'
import { lawSettings } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { factsOfProcessing, loadProcessing } from '@himaya/register/door'
import { LawAnswer, type ProcessingId } from '@himaya/register/records'
import type { Purpose } from '../records.ts'

/** A published notice tells people who asks and what for, each purpose has its own answer, and the record is the proof. */
const secured = {
  basis: 'consent',
  consentGivenBy: 'ticked-box',
  consentSpecific: true,
  consentInformed: true,
  consentRecorded: true,
} as const

type Facts = Readonly<Record<string, unknown>>

export async function lawOnPurpose(tx: Transaction, ctx: Context, purpose: Purpose): Promise<LawAnswer> {
  const on = ctx.clock.today()
  const settings = await lawSettings(tx)
  if (purpose.kind === 'prospecting' && purpose.channel !== null)
    return asLawAnswer(
      prospecting.ask(
        {
          promotes: 'goods-or-services',
          channel: purpose.channel,
          addressee: 'natural-person',
          consentToThisMeans: true,
          consentPrior: true,
          consentGivenBy: 'ticked-box',
          consentSpecific: true,
          consentInformed: true,
          consentProvable: true,
        },
        on,
        settings,
      ),
    )
  const { facts, index } = await processingFacts(tx, ctx, purpose)
  const disclosures =
    purpose.recipient === null
      ? {}
      : { disclosures: [{ to: purpose.recipient.name, kind: 'third-party', basis: 'consent' }] }
  const parsed = parseFacts({ ...facts, ...disclosures }, settings)
  // Facts of the register that contradict each other are mended there, and its page says which.
  const read = parsed.facts ?? { purposes: [{ name: purpose.key, ...secured }] }
  const places = [
    `purposes.${parsed.facts ? index : 0}`,
    ...(purpose.recipient === null ? [] : ['disclosures.0']),
  ]
  return onPart(lawfulness(read, on), places)
}

/** Of the answer on the whole processing, what concerns this purpose; the rest stands on the processing's own page. */
function onPart(answer: ReturnType<typeof lawfulness>, places: readonly string[]): LawAnswer {
  const parts = answer.parts.filter(({ path }) => places.includes(path))
  const conclusions = parts.map(({ conclusion }) => conclusion)
  const isHere = (fact: string) => places.some(place => fact.startsWith(`${place}.`))
  return asLawAnswer({
    ...answer,
    conclusion: conclusions.includes('unlawful')
      ? 'unlawful'
      : parts.length === 0 || conclusions.includes('undetermined')
        ? 'undetermined'
        : 'lawful',
    because: parts.flatMap(({ because }) => because),
    needs: parts.flatMap(({ needs }) => needs),
    facts: answer.facts.filter(({ fact }) => isHere(fact)),
    alternatives: [],
    reviews: [],
    duties: [],
    parts: [],
  })
}

type InProcessing = { readonly facts: Facts; readonly index: number }

/** Of the processing it gives a basis to, where there is one: what is secured is laid over that purpose, and no other. */
async function processingFacts(
  tx: Transaction,
  ctx: Context,
  { registerPurpose, label, key }: Purpose,
): Promise<InProcessing> {
  const own = { facts: { purposes: [{ name: label.fr || key, ...secured }] }, index: 0 }
  if (registerPurpose === null) return own
  const processingId = registerPurpose.processingId as ProcessingId
  try {
    const { content } = await loadProcessing(tx, ctx, processingId)
    const index = content.purposes.findIndex(purpose => purpose.key === registerPurpose.key)
    if (content.purposes[index]?.basis !== 'consent') return own
    const { facts } = await factsOfProcessing(tx, ctx, processingId)
    const purposes = (facts.purposes as readonly object[]).map((purpose, place) =>
      place === index ? { ...purpose, ...secured } : purpose,
    )
    return { facts: { ...facts, purposes }, index }
  } catch (error) {
    // The processing is gone: the purpose stands on its own.
    if (error instanceof Problem) return own
    throw error
  }
}

const asLawAnswer = (answer: Answer<string, string>): LawAnswer => LawAnswer.parse(structuredClone(answer))
