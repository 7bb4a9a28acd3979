// Documents put together wrongly are refused with the place of the fault, before anything is shown or printed.
import { expect, it } from 'vitest'
import type { Block, Document } from './document.ts'
import { renderHtml } from './html.ts'
import { sampleBilingual, sampleDossier } from './sample/dossier.ts'
import { checkShape } from './shape.ts'

const withBlocks = (...blocks: Block[]): Document => ({ ...sampleDossier('fr'), sections: [{ blocks }] })
const column = { title: 'a' }

it.each<[string, Document, RegExp]>([
  [
    'a day that does not exist',
    { ...sampleDossier('fr'), date: '2026-02-30' },
    /date: "2026-02-30" is not a day/,
  ],
  ['a day written otherwise', { ...sampleDossier('fr'), date: '22/11/2026' }, /is not a day/],
  [
    'an address too long for its code',
    { ...sampleDossier('fr'), footer: { verifyUrl: `https://${'a'.repeat(143)}` } },
    /151 characters/,
  ],
  [
    'a row short of a cell',
    withBlocks({ type: 'table', columns: [column, column], rows: [['1', '2'], ['1']] }),
    /blocks\[0\]\.rows\[1\]: 1 cells for 2/,
  ],
  ['a table without columns', withBlocks({ type: 'table', columns: [], rows: [] }), /at least one column/],
  [
    'a column without width',
    withBlocks({ type: 'table', columns: [{ title: 'a', width: 0 }], rows: [] }),
    /columns\[0\]: width/,
  ],
  [
    'a width that is no number',
    withBlocks({ type: 'table', columns: [{ title: 'a', width: Number.NaN }], rows: [] }),
    /columns\[0\]: width/,
  ],
  ['a signature on no day', withBlocks({ type: 'signature', date: 'demain' }), /blocks\[0\]\.date/],
])('%s', (_, document, fault) => {
  expect(() => checkShape(document)).toThrow(fault)
  expect(() => renderHtml(document)).toThrow(fault)
})

it('accepts an address of 150 characters', () => {
  const document = { ...sampleDossier('fr'), footer: { verifyUrl: `https://${'a'.repeat(142)}` } }
  expect(() => renderHtml(document)).not.toThrow()
})

it('holds the two halves of a bilingual edition to each other', () => {
  const { fr, ar } = sampleBilingual()
  const [first, ...rest] = ar.sections
  const bilingual = (sections: Document['sections']) => ({
    kind: 'bilingual' as const,
    fr,
    ar: { ...ar, sections },
  })
  expect(() => checkShape({ kind: 'bilingual', fr, ar })).not.toThrow()
  expect(() => checkShape(bilingual(rest))).toThrow(/8 sections in French, 7 in Arabic/)
  expect(() => checkShape(bilingual([{ ...first, blocks: [] }, ...rest]))).toThrow(
    /French has “fields”, Arabic “”/,
  )
  expect(() => checkShape({ kind: 'bilingual', fr, ar: { ...ar, kind: 'memo' } })).toThrow(
    /a dossier beside a memo/,
  )
})
