// What a visitor agreed to and refused, and their changing it: each purpose and recipient apart (art. 4), every prospecting at
// once where they wish it (art. 9, second paragraph). The questions are those of the published notice of the portal's point.
import {
  history,
  knownSubject,
  points,
  publishedNotice,
  purposes,
  receiptOf,
  recordChoice,
  standing,
} from '@himaya/consent/door'
import type { Manner, NoticeContent, Point, RecordId, Standing, Words } from '@himaya/consent/records'
import { objectToProspecting as keepObjection } from '@himaya/marketing/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Visitor } from './records.ts'

type Asked = NoticeContent['purposes'][number]

export type Preference = Pick<
  Asked,
  'key' | 'kind' | 'channel' | 'recipient' | 'label' | 'text' | 'essential' | 'needsGuardianUnder'
> & {
  readonly is: Standing['is']
  /** When, and by which way, the choice that stands was made. */
  readonly at: string | null
  readonly manner: Manner | null
  /** Given elsewhere for what this page does not ask: it can be taken back here, and not be given. */
  readonly onlyRefusable: boolean
}

export type PreferenceCentre = {
  readonly title: Words
  readonly text: Words
  /** Where the whole notice is read. */
  readonly page: string | null
  /** The CNDP's receipt or authorisation number (art. 19). */
  readonly receipt: string | null
  /** Names the text that was shown: consent is worth only that text. */
  readonly version: string
  readonly preferences: readonly Preference[]
}

export type Chosen =
  | { readonly is: 'recorded'; readonly recordId: RecordId }
  /** No consent was there to take back; the objection is kept all the same. */
  | { readonly is: 'objected' }
  /** The organisation has no portal point with a published notice. */
  | { readonly is: 'closed' }
  /** Another text than the one that was answered is shown now: a yes must be asked again. */
  | { readonly is: 'text-changed' }

/** `null` where the organisation asks nothing through the portal. */
export const preferences = (ctx: Context, visitor: Visitor): Promise<PreferenceCentre | null> =>
  ctx.transaction(tx => load(tx, ctx, visitor))

/** Whether there is something to choose, before anyone is known. */
export const isOpen = (ctx: Context): Promise<boolean> =>
  ctx.transaction(async tx => (await portalPoint(tx)) !== null)

/** One purpose. A yes must answer the text that is shown now; a no is kept whatever it answers. */
export async function choose(
  ctx: Context,
  visitor: Visitor,
  { key, agrees, version }: { readonly key: string; readonly agrees: boolean; readonly version: string },
): Promise<Chosen> {
  return ctx.transaction(async tx => {
    const centre = await load(tx, ctx, visitor)
    const asked = centre?.preferences.find(one => one.key === key && !one.essential)
    if (!centre || !asked) return { is: 'closed' }
    if (agrees && (centre.version !== version || asked.onlyRefusable)) return { is: 'text-changed' }
    return write(tx, ctx, visitor, agrees ? { granted: [key], refused: [] } : { granted: [], refused: [key] })
  })
}

/** Everything the organisation asks of anyone, except what it says it cannot do without; prospecting is objected to with it. */
export const refuseEverything = (ctx: Context, visitor: Visitor): Promise<Chosen> =>
  refuse(ctx, visitor, () => true)

/**
 * Every prospecting, by any means, asked here or elsewhere or not at all: an objection needs no consent before it and no reason
 * (art. 9, second paragraph). The gate that each message passes hears of it in the same transaction.
 */
export const objectToProspecting = (ctx: Context, visitor: Visitor): Promise<Chosen> =>
  refuse(ctx, visitor, ({ kind }) => kind === 'prospecting')

const refuse = (ctx: Context, visitor: Visitor, isMeant: (stands: Standing) => boolean): Promise<Chosen> =>
  ctx.transaction(async tx => {
    const centre = await load(tx, ctx, visitor)
    if (!centre) return { is: 'closed' }
    const essential = new Set(centre.preferences.filter(one => one.essential).map(({ key }) => key))
    const refused = (await standing(tx, ctx, visitor))
      .filter(stands => isMeant(stands) && !essential.has(stands.purpose))
      .map(({ purpose }) => purpose)
    const chosen =
      refused.length === 0
        ? ({ is: 'objected' } as const)
        : await write(tx, ctx, visitor, { granted: [], refused })
    // Last, because its evidence holds the organisation's counter until the transaction ends.
    await keepObjection(tx, ctx, { person: { email: visitor.email }, origin: 'page' })
    return chosen
  })

export type Act = {
  readonly recordId: RecordId
  readonly at: string
  readonly manner: Manner
  readonly granted: readonly Words[]
  readonly refused: readonly Words[]
}

/** Every choice of the visitor, the latest first, in the purposes' words of today. */
export async function actsOf(ctx: Context, visitor: Visitor): Promise<readonly Act[]> {
  return ctx.transaction(async tx => {
    const subjectId = await knownSubject(tx, ctx, { email: visitor.email })
    const named = new Map((await purposes(tx)).map(({ key, label }) => [key, label]))
    const wordsOf = (keys: readonly string[]) =>
      keys.map(key => named.get(key) ?? { fr: key, ar: key, en: key })
    return (await history(tx, ctx, subjectId)).map(({ recordId, at, manner, granted, refused }) => ({
      ...{ recordId, at, manner },
      granted: wordsOf(granted),
      refused: wordsOf(refused),
    }))
  })
}

/** The receipt of one of the visitor's own choices; `null` where it is no choice of theirs. */
export async function receiptFor(
  ctx: Context,
  visitor: Visitor,
  recordId: string,
): Promise<Awaited<ReturnType<typeof receiptOf>> | null> {
  return ctx.transaction(async tx => {
    const subjectId = await knownSubject(tx, ctx, { email: visitor.email })
    const own = (await history(tx, ctx, subjectId)).find(event => event.recordId === recordId)
    return own ? receiptOf(tx, ctx, own.recordId) : null
  })
}

async function portalPoint(tx: Transaction): Promise<Point | null> {
  const open = (await points(tx)).filter(point => point.manner === 'portal' && point.state === 'published')
  // There should be one; of several, the first by name.
  return open.find(({ notice }) => notice !== null) ?? null
}

async function load(tx: Transaction, ctx: Context, visitor: Visitor): Promise<PreferenceCentre | null> {
  const point = await portalPoint(tx)
  const notice = point && (await publishedNotice(tx, point.pointId))
  if (!notice) return null
  const manners = new Map((await points(tx)).map(({ pointId, manner }) => [pointId, manner]))
  const stands = await standing(tx, ctx, { email: visitor.email })
  const standOf = (key: string) => {
    const one = stands.find(({ purpose }) => purpose === key)
    const manner = one?.pointId ? (manners.get(one.pointId) ?? null) : null
    return { is: one?.is ?? ('unknown' as const), at: one?.at ?? null, manner }
  }
  const asked = notice.content.purposes.map(purpose => ({
    ...pick(purpose),
    ...standOf(purpose.key),
    onlyRefusable: false,
  }))
  const isAsked = new Set(asked.map(({ key }) => key))
  const elsewhere = (await purposes(tx))
    .filter(({ key, state }) => state === 'active' && !isAsked.has(key) && standOf(key).is === 'granted')
    .map(purpose => ({
      ...pick({ ...purpose, essential: false }),
      ...standOf(purpose.key),
      onlyRefusable: true,
    }))
  const { title, text, page, receipt } = notice.content
  return { title, text, page, receipt, version: notice.version, preferences: [...asked, ...elsewhere] }
}

type Shown = Pick<
  Asked,
  'key' | 'kind' | 'channel' | 'recipient' | 'label' | 'text' | 'essential' | 'needsGuardianUnder'
>
const pick = ({
  key,
  kind,
  channel,
  recipient,
  label,
  text,
  essential,
  needsGuardianUnder,
}: Shown): Shown => ({
  ...{ key, kind, channel, recipient, label, text, essential, needsGuardianUnder },
})

async function write(
  tx: Transaction,
  ctx: Context,
  visitor: Visitor,
  choice: { readonly granted: readonly string[]; readonly refused: readonly string[] },
): Promise<Chosen> {
  const point = await portalPoint(tx)
  if (!point) return { is: 'closed' }
  const recordId = await recordChoice(tx, ctx, {
    ...choice,
    who: { email: visitor.email },
    point: point.pointId,
    language: ctx.language,
    form: 'explicit',
  })
  return { is: 'recorded', recordId }
}
