// What would be filed for a processing described in full, outside of any register: for a dossier printed from a file.
import { forms } from '@himaya/law/cndp/forms'
import type { OrganisationIdentity } from '@himaya/organisation/records'
import type { Language } from '@himaya/platform/language'
import { decide } from '@himaya/register/door'
import { type ProcessingContent, ProcessingId } from '@himaya/register/records'
import { refusalOf } from './refusal.ts'
import type { Snapshot } from './snapshot.ts'

/** In no register: the same description gives the same snapshot, and so the same bytes. */
const unregistered = ProcessingId.parse('00000000-0000-0000-0000-000000000000')

/**
 * The snapshots of its filings, the main one first; never empty.
 * Throws the Problem `filing-not-required`, `filing-prohibited`, `filing-undecided` or `register-answers-contradict`.
 * @param on the civil day whose law is asked
 */
export function snapshotsOf(
  organisation: OrganisationIdentity,
  content: ProcessingContent,
  { on, language }: { on: string; language: Language },
): readonly Snapshot[] {
  const decision = decide(content, { controller: organisation, on })
  const snapshots = decision.filings.flatMap(({ kind, form: code, cites, decision: followed }) => {
    const form = forms.find(each => each.code === code)
    if (!form) return []
    const snapshot: Snapshot = {
      edition: 1,
      ...{ on, organisation, decision },
      processing: { processingId: unregistered, version: 1, content },
      filing: { kind, cites, decision: followed, form },
      supplements: {},
    }
    return [snapshot]
  })
  if (snapshots.length === 0) throw refusalOf(decision, language)
  return snapshots
}
