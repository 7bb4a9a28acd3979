// What is made of a choice as a page sent it. A grant must be right in everything: it names a text the person could read, of
// what is asked today, at a time that can be. A refusal is kept whatever is wrong with it: where that cannot be told, as a
// refusal of all that the point asks.
import { newId } from '@himaya/platform/identifier'
import { languages } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import {
  idImpossible,
  noticeStale,
  originUnknown,
  pointNotPublished,
  purposeNotAsked,
  recordUnreadable,
  timeImpossible,
} from '../problems.ts'
import type { ConsentRecord, Mended, RecordDetails } from '../records.ts'
import { RecordId, SubjectId } from '../records.ts'
import { HIGHEST_ORDER } from '../subject/fold.ts'
import type { Incoming } from '../subject/incoming.ts'
import { NO_DETAILS } from '../subject/statement.ts'
import type { ShownNotice, Site } from './sites.ts'

export type Judged = {
  readonly record: Incoming
  readonly isRefusal: boolean
  /** Its place in the history could not be told: it goes after all that the subject has. */
  readonly comesLast: boolean
}

const DAY = 86_400_000
const OLDEST = 400 * DAY
const FURTHEST = DAY
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const VERSION_7 = 14
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

type Fields = Readonly<Record<keyof ConsentRecord | 'id' | 'subject' | 'site' | 'objects', unknown>>

/** The key of the site that a body names; undefined where it names none. */
export const siteNamed = (body: unknown): string | undefined => {
  const site = isObject(body) ? body.site : undefined
  return typeof site === 'string' ? site : undefined
}

/**
 * @param origin of the page, as its browser says it; null where it says none
 * @throws Problem where it grants and something is wrong, or it is neither a grant nor a refusal
 */
export function judge(body: unknown, site: Site, origin: string | null, now: string): Judged {
  if (!isObject(body)) throw new Problem(recordUnreadable)
  const sent = body as Fields
  const granted = listed(sent.granted)
  const refused = listed(sent.refused)
  const isRefusal = granted?.length === 0 || (sent.granted === undefined && (refused?.length ?? 0) > 0)
  if (isRefusal) return refusal(sent, refused, site, now)
  if (granted === undefined || refused === undefined) throw new Problem(recordUnreadable)
  return grant(sent, granted, refused, site, origin, now)
}

function grant(
  sent: Fields,
  granted: readonly string[],
  refused: readonly string[],
  site: Site,
  origin: string | null,
  now: string,
): Judged {
  if (origin === null || !site.origins.has(origin)) throw new Problem(originUnknown)
  const { current } = site
  if (!site.isOpen || !current) throw new Problem(pointNotPublished)
  const notice = site.notices.get(String(sent.notice))
  if (notice?.asked !== current.asked) throw new Problem(noticeStale)
  const asked = askedBy(notice)
  const named = [...granted, ...refused]
  if (named.length !== asked.length || !asked.every(key => named.includes(key)))
    throw new Problem(purposeNotAsked)
  const [id, subject, order, at] = [
    recordIdOf(sent.id),
    subjectOf(sent.subject),
    orderOf(sent.order),
    instantOf(sent.at),
  ]
  if (id === undefined || subject === undefined || order === undefined || at === undefined)
    throw new Problem(recordUnreadable)
  if (!isNear(timeOfId(id), now)) throw new Problem(idImpossible)
  if (!isNear(Date.parse(at), now)) throw new Problem(timeImpossible)
  const common = { recordId: id, subjectId: subject, order, at, granted, refused }
  return { record: incoming(sent, site, notice, common, []), isRefusal: false, comesLast: false }
}

function refusal(sent: Fields, named: readonly string[] | undefined, site: Site, now: string): Judged {
  const mended: Mended[] = []
  const mend = <Value>(value: Value | undefined, what: Mended, otherwise: Value): Value => {
    if (value !== undefined) return value
    if (!mended.includes(what)) mended.push(what)
    return otherwise
  }
  const notice = site.notices.get(String(sent.notice))
  // Whatever was ever asked here: what an earlier notice asked may have been granted then.
  const everything = [...new Set([...site.notices.values()].flatMap(askedBy))]
  const asked = notice && askedBy(notice)
  const isAsked = named && asked && named.length > 0 && named.every(key => asked.includes(key))
  if (!notice) mended.push('notice')
  const refused = mend(notice && (isAsked ? [...new Set(named)] : undefined), 'purposes', everything)
  const id = recordIdOf(sent.id)
  const recordId = mend(
    id !== undefined && isNear(timeOfId(id), now) ? id : undefined,
    'id',
    RecordId.parse(newId(Date.parse(now))),
  )
  const subjectId = mend(subjectOf(sent.subject), 'subject', SubjectId.parse(newId()))
  const order = orderOf(sent.order)
  const claimed = instantOf(sent.at)
  const at = mend(
    claimed !== undefined && isNear(Date.parse(claimed), now) ? claimed : undefined,
    'time',
    now,
  )
  const common = { recordId, subjectId, order: mend(order, 'order', 0), at, granted: [], refused }
  return {
    record: incoming(sent, site, notice, common, mended),
    isRefusal: true,
    comesLast: order === undefined,
  }
}

type Common = Pick<Incoming, 'recordId' | 'subjectId' | 'order' | 'at'> & {
  readonly granted: readonly string[]
  readonly refused: readonly string[]
}

function incoming(
  sent: Fields,
  site: Site,
  notice: ShownNotice | undefined,
  common: Common,
  mended: Mended[],
): Incoming {
  const language = languages.find(each => each === sent.language) ?? 'fr'
  const objects = sent.objects === true
  const details: RecordDetails =
    objects || mended.length > 0 ? { ...NO_DETAILS, objects, mended } : NO_DETAILS
  return {
    ...common,
    granted: [...common.granted],
    refused: [...common.refused],
    pointId: site.pointId,
    notice: notice?.version ?? null,
    manner: 'web',
    form: 'explicit',
    language,
    details,
    revisions: revisionsOf(notice ?? site.current),
  }
}

/** Worked out once for each notice that is kept in memory. */
const memory = new WeakMap<
  ShownNotice,
  { readonly keys: readonly string[]; readonly revisions: Record<string, number> }
>()
const known = (notice: ShownNotice) => {
  const found = memory.get(notice)
  if (found) return found
  const purposes = notice.content.purposes.filter(({ essential }) => !essential)
  const made = {
    keys: purposes.map(({ key }) => key),
    revisions: Object.fromEntries(purposes.map(({ key, revision }) => [key, revision])),
  }
  memory.set(notice, made)
  return made
}
const askedBy = (notice: ShownNotice): readonly string[] => known(notice).keys
const revisionsOf = (notice: ShownNotice | undefined) => (notice ? known(notice).revisions : {})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const MOST_PURPOSES = 100
const listed = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.length <= MOST_PURPOSES && value.every(each => typeof each === 'string')
    ? value
    : undefined

const uuid = (value: unknown): string | undefined =>
  typeof value === 'string' && UUID.test(value) ? value : undefined
const recordIdOf = (value: unknown): RecordId | undefined => {
  const id = uuid(value)
  return id?.[VERSION_7] === '7' ? (id as RecordId) : undefined
}
const subjectOf = (value: unknown): SubjectId | undefined => uuid(value) as SubjectId | undefined
const timeOfId = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
const orderOf = (value: unknown): number | undefined =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= HIGHEST_ORDER ? Number(value) : undefined
const instantOf = (value: unknown): string | undefined =>
  typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))
    ? new Date(value).toISOString()
    : undefined
const isNear = (time: number, now: string): boolean => {
  const present = Date.parse(now)
  return time >= present - OLDEST && time <= present + FURTHEST
}
