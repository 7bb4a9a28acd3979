// The order of an interview, and where answers are put.
import { describe, expect, it } from 'vitest'
import { factValue, pathsOf, stepOf, withFact } from './interview.ts'

const words = { fr: '', ar: '', en: '' }
const need = (fact: string) => ({
  fact,
  question: words,
  help: words,
  cites: [],
  settles: 'conclusion' as const,
})

describe('the next step', () => {
  it('is the first need, and the one after it when the first is not known', () => {
    const answer = { conclusion: 'undetermined', needs: [need('a'), need('b')] }
    expect(stepOf(answer, [], false)).toMatchObject({ kind: 'ask', need: { fact: 'a' } })
    expect(stepOf(answer, ['a'], false)).toMatchObject({ kind: 'ask', need: { fact: 'b' } })
  })

  it('is none when nothing needed is known', () => {
    const answer = { conclusion: 'undetermined', needs: [need('a')] }
    expect(stepOf(answer, ['a'], true)).toMatchObject({ kind: 'stuck', needs: [{ fact: 'a' }] })
  })

  it('is none once the law has concluded, unless one goes on', () => {
    const answer = { conclusion: 'declaration', needs: [need('a')] }
    expect(stepOf(answer, [], false)).toEqual({ kind: 'concluded', more: 1 })
    expect(stepOf(answer, [], true)).toMatchObject({ kind: 'ask' })
    expect(stepOf(answer, ['a'], true)).toEqual({ kind: 'concluded', more: 0 })
  })
})

describe('an answer', () => {
  const facts = { automation: 'whole', purposes: [{ name: 'x' }, { name: 'y', kind: 'clients' }] }

  it('stands at its path, in lists too', () => {
    const next = withFact(facts, 'purposes.1.basis', 'contract')
    expect(next).toEqual({
      automation: 'whole',
      purposes: [{ name: 'x' }, { name: 'y', kind: 'clients', basis: 'contract' }],
    })
    expect(factValue(next, 'purposes.1.basis')).toBe('contract')
    expect(facts.purposes[1]).not.toHaveProperty('basis')
  })

  it('is taken back', () => {
    expect(withFact(facts, 'automation', undefined)).not.toHaveProperty('automation')
    expect(withFact(facts, 'purposes.1.kind', undefined).purposes).toEqual([{ name: 'x' }, { name: 'y' }])
  })

  it('is listed leaf by leaf', () => {
    expect(pathsOf({ ...facts, transfers: [] })).toEqual([
      'automation',
      'purposes.0.name',
      'purposes.1.name',
      'purposes.1.kind',
      'transfers',
    ])
  })

  it('nowhere is nothing', () => {
    expect(factValue(facts, 'purposes.7.kind')).toBeUndefined()
    expect(factValue(facts, 'automation.deeper')).toBeUndefined()
  })
})
