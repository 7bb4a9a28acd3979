// The letter that goes with the dossier: what is asked of the CNDP, why, what is enclosed, whom to call.
import type { Block, Document } from '@himaya/documents/document'
import { filingKinds } from '@himaya/law/words/filing-kinds'
import { type Writing, writingIn } from '../bindings/binding.ts'
import { triggersOf } from '../bindings/triggers.ts'
import { clockKindOf } from '../clocks.ts'
import { annexesOf } from '../conditions.ts'
import type { Snapshot } from '../snapshot.ts'
import { linkToAll } from './citations.ts'
import { headOf } from './dossier.ts'
import type { DossierLanguage } from './words.ts'

export function letter(
  snapshot: Snapshot,
  hash: string,
  language: DossierLanguage,
): Document & { language: DossierLanguage } {
  const writing = writingIn(snapshot, language)
  const { words, say } = writing
  const { organisation, processing, filing } = snapshot
  const previous = snapshot.supplements['filing.previousReference']
  const kind = clockKindOf(filing.kind)
  const request = {
    declaration: words.letter.receipt,
    authorisation: words.letter.decision,
    transfer: words.letter.transferDecision,
  }[kind]
  const blocks: Block[] = [
    { type: 'address', lines: [words.to, words.commission, words.commissionPlace] },
    { type: 'paragraph', text: words.letter.greeting },
    { type: 'paragraph', text: opening(writing) },
    ...(kind === 'authorisation' ? reasons(writing) : []),
    ...(previous ? [{ type: 'paragraph', text: words.letter.change(previous) } as const] : []),
    { type: 'paragraph', text: request },
    ...contact(writing),
    { type: 'paragraph', text: words.letter.closing },
    {
      type: 'signature',
      ...(organisation.city && { place: organisation.city }),
      ...(organisation.legalRepresentative && { name: organisation.legalRepresentative.name }),
      ...(organisation.legalRepresentative?.position && {
        position: organisation.legalRepresentative.position,
      }),
      stamp: true,
    },
    {
      type: 'paragraph',
      text: words.letter.enclosed(annexesOf(filing.form, snapshot).map(({ label }) => say(label))),
    },
  ]
  return {
    kind: 'letter',
    language,
    title: words.letter.subject(say(filingKinds[filing.kind].label), processing.content.name),
    ...headOf(snapshot, hash, language),
    sections: [{ blocks }],
  }
}

function opening({ snapshot, words, language }: Writing): string {
  const passages = linkToAll(snapshot.filing.cites, language)?.text ?? ''
  return words.letter[clockKindOf(snapshot.filing.kind)](snapshot.processing.content.name, passages)
}

function reasons({ snapshot, words, say }: Writing): Block[] {
  const because = triggersOf(snapshot)
  if (because.length === 0) return []
  return [
    { type: 'paragraph', text: words.letter.because },
    { type: 'list', items: because.map(({ text }) => say(text)) },
  ]
}

function contact({ snapshot, words }: Writing): Block[] {
  const person = snapshot.organisation.cndpContact
  if (person === null) return []
  const ways = [person.name, person.position, person.phone, person.email].filter(Boolean).join(', ')
  return [{ type: 'paragraph', text: words.letter.contact(ways) }]
}
