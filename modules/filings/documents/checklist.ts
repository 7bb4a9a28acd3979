// What remains to be done around the dossier, on one page to tick by hand: complete, gather, sign, send, and then.
import type { CheckItem, Document, Section, Text } from '@himaya/documents/document'
import { type Writing, writingIn } from '../bindings/binding.ts'
import { clockKindOf } from '../clocks.ts'
import { annexesOf, holds } from '../conditions.ts'
import { missingIn } from '../missing.ts'
import type { Snapshot } from '../snapshot.ts'
import { linkToAll } from './citations.ts'
import { headOf } from './dossier.ts'
import type { DossierLanguage } from './words.ts'

export function checklist(
  snapshot: Snapshot,
  hash: string,
  language: DossierLanguage,
): Document & { language: DossierLanguage } {
  const writing = writingIn(snapshot, language)
  const { words, say } = writing
  return {
    kind: 'memo',
    language,
    title: words.checklist.title,
    subtitle: words.checklist.subtitle(say(snapshot.filing.form.title), snapshot.processing.content.name),
    ...headOf(snapshot, hash, language),
    sections: [
      completeSection(writing),
      { title: words.checklist.annexes, blocks: [{ type: 'checklist', items: annexes(writing) }] },
      { title: words.checklist.sign, blocks: [{ type: 'list', ordered: true, items: steps(writing) }] },
      { title: words.checklist.afterwards, blocks: [{ type: 'list', items: afterwards(writing) }] },
    ],
  }
}

function completeSection({ snapshot, words, say, language }: Writing): Section {
  const missing = missingIn(snapshot).filter(({ required }) => required)
  const items = missing.map(({ label, cites, entries }): Text => {
    const link = linkToAll(cites, language)
    return [say(label), ...(link ? [' – ', link] : []), ...entries.map(entry => `\n${entry}`)]
  })
  return {
    title: words.checklist.complete,
    blocks: [
      items.length === 0
        ? { type: 'paragraph', text: words.checklist.nothingMissing }
        : { type: 'list', items },
    ],
  }
}

const annexes = ({ snapshot, words, say, language }: Writing): CheckItem[] =>
  annexesOf(snapshot.filing.form, snapshot).map(({ label, duty, cites }) => {
    const link = linkToAll(cites, language)
    return {
      text: say(label),
      done: false,
      detail: [words.checklist.whenAsked[duty], ...(link ? [' – ', link] : [])],
    }
  })

const steps = ({ words }: Writing): Text[] => {
  const { sign, letter, send, acknowledgement } = words.checklist.steps
  return [sign, letter, send, acknowledgement]
}

function afterwards({ words, snapshot }: Writing): Text[] {
  const {
    receipt,
    switch: mayBeSwitched,
    decision,
    express,
    silence,
    mention,
    change,
  } = words.checklist.after
  const waiting = {
    declaration: [receipt, mayBeSwitched],
    authorisation: [decision, silence],
    transfer: holds('guarantees-of-article-44-3', snapshot) ? [decision, express] : [decision],
  }[clockKindOf(snapshot.filing.kind)]
  return [...waiting, mention, change]
}
