// Every piece of evidence says itself in three languages, the Arabic in Arabic letters.
import { describe, expect, it } from 'vitest'
import { categories } from './categories.ts'
import { describe as say } from './evidence.ts'
import type { Evidence } from './finding.ts'
import { formLabels } from './values/form-labels.ts'

const every: Evidence[] = [
  { code: 'name-word', place: 'column', word: 'cin' },
  { code: 'name-word', place: 'comment', word: 'بطاقة' },
  { code: 'values-match', form: 'national-id', matched: 38, of: 40 },
  { code: 'values-match', form: 'national-id', matched: 38, of: 40, example: 'A••••••6' },
  { code: 'check-digits', check: 'mod-97', right: 38, of: 40 },
  { code: 'declared-type', type: 'bytea' },
  { code: 'about-an-organisation' },
  { code: 'may-hold-anything', persons: 3, of: 40 },
  { code: 'surroundings', of: 'persons' },
  { code: 'surroundings', of: 'things' },
  { code: 'values-differ', matched: 2, of: 40 },
]

describe('evidence in words', () => {
  it.each(every)('says $code', evidence => {
    const words = say(evidence)
    expect(words.ar).toMatch(/[\u0621-\u064a]{3}/)
    expect(new Set(Object.values(words)).size).toBe(3)
    if ('of' in evidence && typeof evidence.of === 'number')
      for (const text of Object.values(words)) expect(text).toContain('40')
  })

  it('names every form and category in the three languages', () => {
    for (const { fr, ar, en } of [
      ...Object.values(formLabels),
      ...Object.values(categories).map(category => category.label),
    ]) {
      expect(fr.length * en.length).toBeGreaterThan(0)
      expect(ar).toMatch(/[\u0621-\u064a]{2}/)
    }
  })
})
