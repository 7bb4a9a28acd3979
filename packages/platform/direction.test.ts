// Where the direction of a line changes: each row is a line, and how it must be cut; ‹…› is isolated left to right,
// «…» right to left.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolate } from './direction.ts'

const marked = (line: string, page: 'ltr' | 'rtl'): string =>
  isolate(line, page)
    .map(({ text, direction }) => (direction ? (direction === 'ltr' ? `‹${text}›` : `⟪${text}⟫`) : text))
    .join('')

describe('an Arabic page isolates what reads left to right', () => {
  it.each([
    ['a phone', 'الهاتف +212 5 37 20 30 40 صباحا', 'الهاتف ‹+212 5 37 20 30 40› صباحا'],
    ['a phone with its zero', 'الهاتف +212 (0)5 37 20', 'الهاتف ‹+212 (0)5 37 20›'],
    ['a date', 'بتاريخ 12/03/2025.', 'بتاريخ ‹12/03/2025›.'],
    ['an e-mail', 'البريد dpo@exemple.ma.', 'البريد ‹dpo@exemple.ma›.'],
    ['a reference', 'القانون رقم 09-08، المادة 5', 'القانون رقم ‹09-08›، المادة ‹5›'],
    ['a number of the Commission', 'المداولة رقم 298-AU-2014 بشأن', 'المداولة رقم ‹298-AU-2014› بشأن'],
    ['a form’s number', 'الوصل A-329/2014.', 'الوصل ‹A-329/2014›.'],
    ['a decree', 'المرسوم 2-09-165، المادة 27', 'المرسوم ‹2-09-165›، المادة ‹27›'],
    ['a passage lettered in Arabic', 'المادة 12-1-ه من', 'المادة ‹12-1›-ه من'],
    ['a numbered item stays on its own side', 'المادة 27 (1)', 'المادة ‹27› (‹1›)'],
    ['a list of numbers keeps its Arabic commas', 'المواد 12، 13 و14', 'المواد ‹12›، ‹13› و‹14›'],
    ['a percentage', 'نسبة (50 %) فقط', 'نسبة (‹50 %›) فقط'],
    ['a negative number', 'الحرارة -3,5 °C', 'الحرارة ‹-3,5 °C›'],
    ['a name with its form', 'شركة Atlas (SARL).', 'شركة ‹Atlas (SARL)›.'],
    ['a full stop ends a run', 'قاعدة SQL. Oracle أيضا', 'قاعدة ‹SQL›. ‹Oracle› أيضا'],
    ['vowels belong to their letter', 'كَتَبَ', 'كَتَبَ'],
    ['a whole Latin line', 'ACME S.A.R.L. (Rabat).', '‹ACME S.A.R.L. (Rabat).›'],
    ['a lone number', '10', '‹10›'],
    ['nothing', '', ''],
  ])('%s', (_, line, expected) => {
    expect(marked(line, 'rtl')).toBe(expected)
  })
})

describe('other pages isolate Arabic', () => {
  it.each([
    ['a name', 'La société شركة الأطلس (ش.م.م) à Rabat', 'La société ⟪شركة الأطلس (ش.م.م)⟫ à Rabat'],
    ['a whole Arabic line', 'شركة الأطلس (ش.م.م).', '⟪شركة الأطلس (ش.م.م).⟫'],
    ['none', 'Rabat, le 12/03/2025', 'Rabat, le 12/03/2025'],
  ])('%s', (_, line, expected) => {
    expect(marked(line, 'ltr')).toBe(expected)
  })
})

it('cuts a line without losing or moving a character', () => {
  const alphabet = fc.constantFrom(...'ab1٢ ابَ().,:-/+%@«»[]{}')
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 80 }), fc.constantFrom('ltr', 'rtl'), (line, page) => {
      expect(
        isolate(line, page)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line)
    }),
    { numRuns: 2000 },
  )
})
