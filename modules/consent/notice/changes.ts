// What changed between two versions of a notice, and whether the law makes one ask people again: consent is specific and
// informed (loi 09-08 art. 1-9), given for a purpose (art. 4), by a means (art. 10-1), to a recipient (art. 4-2). Browser-safe.
import type { Citation } from '@himaya/law/citation'
import type { Translated } from '@himaya/platform/language'
import type { NoticeContent } from '../records.ts'
import { changeWords } from './change-words.ts'

export type NoticePurpose = NoticeContent['purposes'][number]
export type ChangeKind = keyof typeof changeWords

export type NoticeChange = {
  readonly kind: ChangeKind
  /** The key of the purpose it is about. */
  readonly purpose: string | null
  /** What it was and what it is, where that is a text of the organisation's own. */
  readonly before: Translated | string | number | null
  readonly after: Translated | string | number | null
  readonly asksAgain: boolean
  readonly cites: readonly Citation[]
}

const changed = (
  kind: ChangeKind,
  purpose: string | null,
  before: NoticeChange['before'],
  after: NoticeChange['after'],
): NoticeChange => {
  const { asksAgain, cites } = changeWords[kind]
  return { kind, purpose, before, after, asksAgain, cites }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const ownersOf = ({ cookies }: NoticePurpose) => [...new Set(cookies.map(({ owner }) => owner.trim()))].sort()
const recipientOf = ({ recipient }: NoticePurpose) =>
  recipient === null ? null : `${recipient.name} (${recipient.country})`

/** `before` is the version that stands; without one, everything is asked for the first time and nothing has changed. */
export function changesBetween(before: NoticeContent | null, after: NoticeContent): NoticeChange[] {
  if (before === null) return []
  return [...changesOfText(before, after), ...changesOfPurposes(before, after)]
}

function changesOfText(before: NoticeContent, after: NoticeContent): NoticeChange[] {
  const found: NoticeChange[] = []
  if (before.controller !== after.controller)
    found.push(changed('controller', null, before.controller, after.controller))
  if (before.receipt !== after.receipt) found.push(changed('receipt', null, before.receipt, after.receipt))
  if (!same(before.title, after.title)) found.push(changed('title', null, before.title, after.title))
  if (!same(before.text, after.text)) found.push(changed('text', null, before.text, after.text))
  if (before.page !== after.page) found.push(changed('page', null, before.page, after.page))
  if (before.days !== after.days) found.push(changed('days', null, before.days, after.days))
  if (before.domain !== after.domain) found.push(changed('domain', null, before.domain, after.domain))
  return found
}

function changesOfPurposes(before: NoticeContent, after: NoticeContent): NoticeChange[] {
  const found: NoticeChange[] = []
  const known = new Map(before.purposes.map(purpose => [purpose.key, purpose]))
  for (const purpose of after.purposes) {
    const earlier = known.get(purpose.key)
    known.delete(purpose.key)
    if (!earlier)
      found.push(
        changed(purpose.essential ? 'essential-added' : 'purpose-added', purpose.key, null, purpose.label),
      )
    else found.push(...changesOfPurpose(earlier, purpose))
  }
  for (const gone of known.values()) found.push(changed('purpose-removed', gone.key, gone.label, null))
  return found
}

function changesOfPurpose(before: NoticePurpose, after: NoticePurpose): NoticeChange[] {
  const found: NoticeChange[] = []
  const tell = (kind: ChangeKind, was: NoticeChange['before'], is: NoticeChange['after']) =>
    found.push(changed(kind, after.key, was, is))
  if (before.essential && !after.essential) tell('now-asked', null, null)
  if (!before.essential && after.essential) tell('now-essential', null, null)
  // What is not asked about cannot be asked about again.
  if (!after.essential && !before.essential) {
    if (before.revision !== after.revision) tell('substance', before.revision, after.revision)
    if (before.kind !== after.kind) tell('kind', before.kind, after.kind)
    else if (before.storage !== after.storage) tell('kind', before.storage, after.storage)
    if (before.channel !== after.channel) tell('channel', before.channel, after.channel)
    if (!same(before.recipient, after.recipient)) tell('recipient', recipientOf(before), recipientOf(after))
    const fresh = ownersOf(after).filter(owner => !ownersOf(before).includes(owner))
    if (fresh.length > 0) tell('cookie-owner', null, fresh.join(', '))
  }
  if (!same(before.label, after.label)) tell('label', before.label, after.label)
  if (!same(before.text, after.text)) tell('purpose-text', before.text, after.text)
  if (!same(before.cookies, after.cookies)) tell('cookies', before.cookies.length, after.cookies.length)
  if (!same([before.google, before.objectable], [after.google, after.objectable])) tell('signals', null, null)
  return found
}
