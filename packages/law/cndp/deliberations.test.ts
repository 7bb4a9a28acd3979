import { describe, expect, it } from 'vitest'
import { deliberationOf, deliberations } from './deliberations.ts'

describe('the deliberations', () => {
  it('have their own ids, known days, and complete words', () => {
    expect(new Set(deliberations.map(({ id }) => id)).size).toBe(deliberations.length)
    for (const { id, adoptedOn, checkedOn, subject, parameters } of deliberations) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const day of [adoptedOn, checkedOn])
        if (day) expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10), id).toBe(day)
      for (const { fr, ar, en } of [subject, ...parameters.map(({ label }) => label)]) {
        expect(ar, id).toMatch(/^[^a-z]*\p{Script=Arabic}[^a-z]*$/iu)
        expect(fr, id).not.toBe('')
        expect(en, id).not.toBe('')
      }
    }
  })

  it('never claim to have been read', () => {
    for (const { id, certainty, parameters } of deliberations)
      for (const sure of [certainty, ...parameters.map(parameter => parameter.certainty)])
        expect(['secondary', 'recalled'], id).toContain(sure)
  })

  it('are found by their citation', () => {
    expect(deliberationOf('cndp:350-2013')?.leadsTo).toBe('declaration')
    expect(deliberationOf('cndp:298-au-2014')?.number).toBe('298-AU-2014')
    expect(deliberationOf('cndp:465-2013')?.replacedBy).toBe('236-2015')
    expect(deliberationOf('cndp:1-1900')).toBeUndefined()
    expect(deliberationOf('350-2013')).toBeUndefined()
  })

  it('keep CCTV images three months at most', () => {
    expect(deliberationOf('cndp:350-2013')?.parameters).toContainEqual(
      expect.objectContaining({ id: 'retention', value: 'retention-cctv', bound: 'at-most' }),
    )
  })

  it.each([
    ['A-329/2014', true],
    ['A-PO-268/2024', true],
    ['D-12/2026', true],
    ['A329/2014', false],
    ['X-329/2014', false],
    ['A-329/24', false],
  ])('the shape of a reference knows %s: %s', (reference, known) => {
    const [shape] = deliberationOf('cndp:reference-numbers')?.parameters ?? []
    if (shape?.kind !== 'pattern') throw new Error('no pattern')
    expect(new RegExp(shape.pattern).test(reference)).toBe(known)
  })
})
