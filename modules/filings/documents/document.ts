// One document of a filing, from its snapshot alone: which one, in which language or in both.
import type { BilingualDocument, Document } from '@himaya/documents/document'
import type { DocumentKind, Edition } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { checklist } from './checklist.ts'
import { dossier } from './dossier.ts'
import { letter } from './letter.ts'

const writers = { dossier, letter, checklist } as const

export function documentOf(
  snapshot: Snapshot,
  hash: string,
  kind: DocumentKind,
  edition: Edition,
): Document | BilingualDocument {
  const write = writers[kind]
  if (edition !== 'bilingual') return write(snapshot, hash, edition)
  return {
    kind: 'bilingual',
    fr: { ...write(snapshot, hash, 'fr'), language: 'fr' },
    ar: { ...write(snapshot, hash, 'ar'), language: 'ar' },
  }
}
