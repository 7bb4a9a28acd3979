// What would be published of a point now: everything a person would see, put together from the point, its purposes, who the
// controller is and the CNDP's numbers (loi 09-08 art. 5-1, 19).
import { referenceNumbers } from '@himaya/filings/door'
import { organisationFacts } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Draft, Gap } from '../contract/points.ts'
import { selectPurposes } from '../purpose/rows.ts'
import type { Notice, NoticeContent, Point, Purpose } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { changesBetween } from './changes.ts'
import { gapsIn, withEnglish } from './completeness.ts'
import { noticeOf } from './rows.ts'
import { askedOf, versionOf } from './version.ts'

/** What a notice takes from outside its point. */
export type Around = {
  readonly controller: string
  readonly purposes: readonly Purpose[]
  readonly receipts: ReadonlyMap<string, readonly string[]>
}

export async function around(tx: Transaction, ctx: Context): Promise<Around> {
  const { organisation } = await organisationFacts(tx)
  const purposes = await selectPurposes(tx, ctx)
  const processings = [
    ...new Set(purposes.flatMap(({ registerPurpose }) => registerPurpose?.processingId ?? [])),
  ]
  const receipts = new Map<string, readonly string[]>()
  for (const id of processings) receipts.set(id, await referenceNumbers(tx, [id]))
  return { controller: organisation.nameFr, purposes, receipts }
}

/** Purposes that are gone are left out: they are among the gaps. */
export function contentOf(point: Point, { controller, purposes, receipts }: Around): NoticeContent {
  const byKey = new Map(purposes.map(purpose => [purpose.key, purpose]))
  const asked = point.purposes.flatMap(asking => {
    const purpose = byKey.get(asking.key)
    return purpose ? [{ asking, purpose }] : []
  })
  const numbers = asked.flatMap(
    ({ purpose }) => receipts.get(purpose.registerPurpose?.processingId ?? '') ?? [],
  )
  return withEnglish({
    site: point.key,
    manner: point.manner,
    controller,
    receipt: numbers.length === 0 ? null : [...new Set(numbers)].join(' · '),
    title: point.title,
    text: point.text,
    page: point.page,
    days: point.days,
    domain: point.domain,
    purposes: asked.map(({ asking, purpose }) => ({
      ...asking,
      // Cookies belong to storage; of anything else a list would say what is not so.
      cookies: purpose.kind === 'storage' ? asking.cookies : [],
      kind: purpose.kind,
      storage: purpose.storage,
      channel: purpose.channel,
      recipient: purpose.recipient,
      products: purpose.products,
      label: purpose.label,
      text: purpose.text,
      revision: purpose.revision,
      needsGuardianUnder: purpose.needsGuardianUnder,
    })),
  })
}

const gap = (place: Gap['place'], purpose: string | null = null): Gap => ({
  place,
  purpose,
  cookie: null,
  language: null,
})

/** What the texts lack, and what the point itself lacks to be asked at. */
function gapsOf(point: Point, content: NoticeContent, { purposes }: Around): Gap[] {
  const retired = new Set(purposes.filter(({ state }) => state === 'retired').map(({ key }) => key))
  return [
    ...(point.manner === 'web' && point.origins.length === 0 ? [gap('origins')] : []),
    ...point.purposes.filter(({ key }) => retired.has(key)).map(({ key }) => gap('retired', key)),
    ...gapsIn(content),
  ]
}

export async function standingNotice(tx: Transaction, ctx: Context, point: Point): Promise<Notice | null> {
  if (point.notice === null) return null
  const row = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_notice')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('version', '=', point.notice)
    .executeTakeFirstOrThrow()
  return noticeOf(row)
}

export async function draftOf(tx: Transaction, ctx: Context, point: Point): Promise<Draft> {
  const surroundings = await around(tx, ctx)
  const content = contentOf(point, surroundings)
  const standing = await standingNotice(tx, ctx, point)
  const changes = changesBetween(standing?.content ?? null, content)
  const version = versionOf(content)
  return {
    content,
    version,
    asked: askedOf(content, standing),
    gaps: gapsOf(point, content, surroundings),
    changes: changes.map(change => ({ ...change, cites: [...change.cites] })),
    isPublished: version === point.notice,
    asksAgain: changes.some(({ asksAgain }) => asksAgain),
    isFirst: standing === null,
  }
}
