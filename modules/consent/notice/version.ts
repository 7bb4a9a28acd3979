// The two names of a published notice. `version` names everything a person saw. `asked` names the question: while it stays the
// same, an answer given before still answers it (loi 09-08 art. 1-9).
import { createHash } from 'node:crypto'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { NoticeContent } from '../records.ts'
import { changesBetween } from './changes.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** SHA-256 in hexadecimal of the notice's canonical JSON (RFC 8785). */
export const versionOf = (content: NoticeContent): string => sha256(canonicalJson(content))

/** What an answer answers: each purpose that is asked about, and to whom. */
const demandsOf = ({ controller, purposes }: NoticeContent) => ({
  controller,
  purposes: purposes
    .filter(({ essential }) => !essential)
    .map(({ key, revision, kind, channel, recipient }) => ({ key, revision, kind, channel, recipient }))
    .sort((one, other) => (one.key < other.key ? -1 : 1)),
})

/** 16 hexadecimal digits; shorter than the version, since a browser keeps it. */
const ASKED_LENGTH = 16

/**
 * Stays what it was while nothing makes one ask again: then who answered is left alone. Otherwise it is new, and never one that
 * stood before, so that who answered before a purpose was taken away and brought back is asked about it.
 */
export function askedOf(
  content: NoticeContent,
  standing: { readonly content: NoticeContent; readonly asked: string } | null,
) {
  if (standing && !changesBetween(standing.content, content).some(({ asksAgain }) => asksAgain))
    return standing.asked
  return sha256(canonicalJson({ after: standing?.asked ?? null, ...demandsOf(content) })).slice(
    0,
    ASKED_LENGTH,
  )
}
