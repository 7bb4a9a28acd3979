// What a visit found, put into the point's list of cookies (art. 5-1: what people are told). It is saved as if it had been typed;
// what the point tells already stays as it is written, so that accepting twice changes nothing.
import { record } from '@himaya/evidence/door'
import type { Context } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { FoundThing } from '../contract/crawls.ts'
import { CookieContent } from '../contract/points.ts'
import { loadPoint } from '../point/rows.ts'
import { updatePoint } from '../point/write.ts'
import { crawlUnfinished, purposeNotStorage, purposeUnknown } from '../problems.ts'
import { selectPurposes } from '../purpose/rows.ts'
import type { Point } from '../records.ts'
import { loadCrawl, type OneCrawl } from './rows.ts'

const MOST_COOKIES = 300
const LONGEST_DAYS = 3_650
const nothing = { fr: '', ar: '', en: '' }

type Accepting = OneCrawl & { readonly choices: readonly { readonly id: number; readonly purpose: string }[] }

/**
 * `left`: what a list of cookies cannot hold (a name without end, a purpose that is full).
 * @throws Problem not-found, consent-crawl-unfinished, consent-purpose-unknown, consent-purpose-not-storage
 */
export const acceptFound = (
  ctx: Context,
  { choices, ...which }: Accepting,
): Promise<{ added: number; already: number; left: number }> =>
  ctx.transaction(async tx => {
    const point = await loadPoint(tx, ctx, which.pointId, { forUpdate: true })
    const { found, url } = await loadCrawl(tx, ctx, which)
    if (!found) throw new Problem(crawlUnfinished)
    const purposes = await selectPurposes(tx, ctx)
    const things = new Map(found.things.map(thing => [thing.id, thing]))
    const asked = point.purposes.map(one => ({ ...one, cookies: [...one.cookies] }))
    const names = new Set(asked.flatMap(({ cookies }) => cookies.map(({ name }) => name)))
    const added: string[] = []
    let already = 0
    for (const { id, purpose } of choices) {
      const thing = things.get(id)
      if (!thing || thing.kind === 'host') throw new Problem(notFound)
      const known = purposes.find(({ key }) => key === purpose)
      if (!known) throw new Problem(purposeUnknown)
      if (known.kind !== 'storage' || known.state !== 'active') throw new Problem(purposeNotStorage)
      const cookie = cookieOf(thing, found.site)
      if (names.has(cookie?.name ?? thing.name)) {
        already += 1
        continue
      }
      const cookies = cookiesUnder(asked, purpose, known.storage === 'marketing')
      if (!cookie || cookies.length >= MOST_COOKIES) continue
      cookies.push(cookie)
      names.add(cookie.name)
      added.push(cookie.name)
    }
    if (added.length > 0) {
      const { name, origins, domain, days, title, text, page, changedAt } = point
      await updatePoint(tx, ctx, {
        ...{ pointId: point.pointId, changedAt },
        content: { name, origins, domain, days, purposes: asked, title, text, page },
      })
      await record(tx, ctx, {
        kind: 'consent.crawl-accepted',
        subject: { type: 'consent-point', id: point.pointId },
        payload: { crawlId: which.crawlId, url, cookies: added },
      })
    }
    return { added: added.length, already, left: choices.length - added.length - already }
  })

/** A purpose that the point did not ask is asked from now on. */
function cookiesUnder(asked: Point['purposes'], key: string, objectable: boolean): CookieContent[] {
  const present = asked.find(one => one.key === key)
  if (present) return present.cookies
  const cookies: CookieContent[] = []
  asked.push({ key, essential: false, objectable, cookies, google: [] })
  return cookies
}

/** What is not known is left to be written; publishing waits for it. */
function cookieOf(
  { name, party, days, owner, use, purpose }: FoundThing,
  site: string,
): CookieContent | null {
  // What the site's own software keeps is the site's, whoever wrote the software.
  const isOwn = party === 'first' && use === 'essential'
  const cookie = CookieContent.safeParse({
    name,
    owner: isOwn ? site : (owner ?? ''),
    // A key without an end stays until somebody removes it.
    days: Math.min(days ?? LONGEST_DAYS, LONGEST_DAYS),
    purpose: purpose ?? nothing,
  })
  return cookie.data ?? null
}
