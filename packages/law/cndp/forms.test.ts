import { describe, expect, it } from 'vitest'
import type { Citation } from '../citation.ts'
import { filingKinds } from '../words/filing-kinds.ts'
import { annexes } from './annexes.ts'
import { allFields } from './form-sections.ts'
import { formFor, forms } from './forms.ts'

const formOf = (code: string) => {
  const form = forms.find(form => form.code === code)
  if (!form) throw new Error(`no form ${code}`)
  return form
}
const fieldsOf = (code: string) => formOf(code).sections.flatMap(({ fields }) => fields)
const requiredCitations = (code: string) =>
  new Set(fieldsOf(code).flatMap(({ cites, required }): readonly Citation[] => (required ? cites : [])))

const letters = (article: string, from: string, to: string): Citation[] =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, offset) => {
    const letter = String.fromCharCode(from.charCodeAt(0) + offset)
    return `loi-09-08:${article}-${letter}` as const
  })
const numbers = (article: string, last: number): Citation[] =>
  Array.from({ length: last }, (_, offset) => `decret-2-09-165:${article}-${offset + 1}` as const)

describe('the forms of the CNDP', () => {
  it.each([
    ['F-211', 'every item of art. 15 and the undertaking', [...letters('15', 'a', 'i'), 'loi-09-08:13']],
    [
      'F-214',
      'items a to f, since the Arabic art. 16 asks for a',
      [...letters('15', 'a', 'f'), 'loi-09-08:16'],
    ],
    ['F-112', 'items 1 to 12 of D.27', numbers('27', 12)],
    ['F-113', 'items 1 to 12 of D.27', numbers('27', 12)],
    ['F-112', 'items 1 to 6 of D.30', numbers('30', 6)],
    ['F-118', 'items 1 to 8 of D.46', numbers('46', 8)],
    ['F-118', 'the ground and the guarantees', ['decret-2-09-165:47', 'decret-2-09-165:48']],
  ] as [string, string, Citation[]][])('%s asks for %s', (code, _, citations) => {
    const asked = requiredCitations(code)
    for (const citation of citations) expect(asked, citation).toContain(citation)
  })

  it('asks for the earlier reference on a change (D.27(12), RI 33)', () => {
    for (const { code } of forms)
      expect(fieldsOf(code)).toContainEqual(
        expect.objectContaining({ id: 'previous-reference', when: 'change', required: true }),
      )
  })

  it('does not ask a simplified declaration for what art. 16 leaves out', () => {
    const asked = fieldsOf('F-214').map(({ id }) => id)
    for (const id of ['rights-contact', 'security', 'interconnections', 'processors'])
      expect(asked).not.toContain(id)
  })

  it('names each field once on a form, and demands no field without a reason', () => {
    for (const { code } of forms) {
      const ids = fieldsOf(code).map(({ id }) => id)
      expect(new Set(ids).size, code).toBe(ids.length)
      const unexplained = fieldsOf(code).filter(({ required, cites }) => required && cites.length === 0)
      // Two fields are demanded by the Commission's own pages and not by a text.
      for (const { id } of unexplained) expect(['framework-decision', 'transfer-base']).toContain(id)
    }
  })

  it('uses every field and annex that is described', () => {
    const used = new Set(forms.flatMap(({ code }) => fieldsOf(code).map(({ id }) => id)))
    expect([...used].toSorted()).toEqual(Object.keys(allFields).toSorted())
    const joined = new Set(forms.flatMap(form => form.annexes.map(({ id }) => id)))
    expect([...joined].toSorted()).toEqual(Object.keys(annexes).toSorted())
  })

  it('is complete in three languages', () => {
    const texts = forms.flatMap(form => [
      form.title,
      form.note,
      ...form.annexes.map(({ label }) => label),
      ...form.sections.flatMap(({ title, fields }) => [
        title,
        ...fields.flatMap(({ label, help }) => [label, help]),
      ]),
    ])
    for (const { fr, ar, en } of texts) {
      expect(ar).toMatch(/\p{Script=Arabic}/u)
      expect(ar).not.toMatch(/[a-z]/i)
      expect(fr).toMatch(/\p{Script=Latin}/u)
      expect(en).toMatch(/\p{Script=Latin}/u)
      expect(fr).not.toBe('')
      expect(new Set([fr, ar, en]).size).toBeGreaterThan(1)
    }
  })

  it('leads from a kind of filing to its form, and says which kinds are letters', () => {
    expect(formFor('declaration')?.code).toBe('F-211')
    expect(formFor('simplified-declaration')?.code).toBe('F-214')
    expect(formFor('authorisation')?.code).toBe('F-112')
    expect(formFor('health-authorisation')?.code).toBe('F-112')
    expect(formFor('framework-authorisation')?.code).toBe('F-113')
    expect(formFor('transfer')?.code).toBe('F-118')
    const kinds = Object.keys(filingKinds) as (keyof typeof filingKinds)[]
    expect(kinds.filter(kind => formFor(kind) === undefined)).toEqual([
      'longer-retention',
      'more-time',
      'impossible-to-inform',
      'security-waiver',
      'representative-notice',
      'public-register-notice',
    ])
  })
})
