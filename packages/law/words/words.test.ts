import { describe, expect, it } from 'vitest'
import { certainties } from './certainty.ts'
import { controllerKinds } from './controller-kinds.ts'
import { dataCategories, dataCategory, dataGroups } from './data-categories.ts'
import { dataSubjects } from './data-subjects.ts'
import { dutyLabels } from './duty-labels.ts'
import { filingKinds } from './filing-kinds.ts'
import { filingStates } from './filing-states.ts'
import { glossary } from './glossary.ts'
import type { Translated } from './language.ts'
import { legalBases } from './legal-bases.ts'
import { regimes } from './regimes.ts'
import { rights } from './rights.ts'
import { roles } from './roles.ts'
import { securityControls } from './security-controls.ts'
import { sensitiveKinds } from './sensitive.ts'
import { sensitiveGrounds } from './sensitive-grounds.ts'
import { transferGrounds } from './transfer-grounds.ts'

const vocabularies = {
  certainties,
  controllerKinds,
  dataCategories,
  dataGroups,
  dataSubjects,
  dutyLabels,
  filingKinds,
  filingStates,
  glossary,
  legalBases,
  regimes,
  rights,
  roles,
  securityControls,
  sensitiveGrounds,
  sensitiveKinds,
  transferGrounds,
}

const isTranslated = (value: unknown): value is Translated =>
  typeof value === 'object' && value !== null && 'fr' in value && 'ar' in value && 'en' in value

/** Every text found anywhere inside a vocabulary, with the path that leads to it. */
const textsIn = (value: unknown, path: string): [string, Translated][] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
  return isTranslated(value) ? [[path, value], ...inner] : inner
}

describe('the words of the product', () => {
  for (const [name, vocabulary] of Object.entries(vocabularies)) {
    const texts = textsIn(vocabulary, name)

    it(`${name}: every entry has a text, complete in three languages`, () => {
      expect(texts.length).toBeGreaterThanOrEqual(Object.keys(vocabulary).length)
      for (const [path, { fr, ar, en }] of texts) {
        expect(ar, path).toMatch(/^[^a-z]*\p{Script=Arabic}[^a-z]*$/iu)
        expect(fr, path).toMatch(/\p{Script=Latin}/u)
        expect(en, path).toMatch(/\p{Script=Latin}/u)
        for (const text of [fr, ar, en]) expect(text, path).toBe(text.trim())
        expect(fr, path).not.toMatch(/['"]|(?<![\s ])[;:!?](?!\/)/u)
        expect(fr, path).not.toMatch(/[\u0600-\u06FF]/u)
        expect(en, path).not.toMatch(/[\u0600-\u06FF]/u)
      }
    })
  }

  it('never gives two entries of one vocabulary the same label in a language', () => {
    for (const [name, vocabulary] of Object.entries(vocabularies)) {
      for (const language of ['fr', 'ar', 'en'] as const) {
        const labels = Object.values(vocabulary).map(
          entry => ('label' in entry ? entry.label : entry)[language],
        )
        expect(new Set(labels).size, `${name} ${language}`).toBe(labels.length)
      }
    }
  })

  it('makes sensitive exactly what art. 1(3) lists', () => {
    const sensitive = Object.values(dataCategories).flatMap(entry =>
      'sensitive' in entry ? [entry.sensitive] : [],
    )
    expect(sensitive.toSorted()).toEqual(Object.keys(sensitiveKinds).toSorted())
    for (const key of ['biometric', 'sex-life', 'offences', 'location', 'national-id-number'] as const)
      expect(dataCategory(key).sensitive, key).toBeUndefined()
  })

  it('watches the categories for which art. 12(1) names a trigger of its own', () => {
    expect(dataCategory('national-id-number').watched).toBe('loi-09-08:12-1-e')
    expect(dataCategory('offences').watched).toBe('loi-09-08:12-1-d')
    expect(dataCategory('genetic').watched).toBe('loi-09-08:12-1-c')
    expect(dataCategory('passport-number').watched).toBeUndefined()
  })

  it('cites no passage for a right that the law does not know', () => {
    const unknown = Object.entries(rights).filter(([, right]) => right.cites.length === 0)
    expect(unknown.map(([key]) => key)).toEqual(['portability', 'restriction'])
  })
})
