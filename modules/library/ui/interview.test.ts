// The order of an interview, where answers are put, and that every question of the law can be asked to an end.
import type { Fact } from '@himaya/law/facts/declare'
import { factAt } from '@himaya/law/facts/declare'
import { questions } from '@himaya/law/questions/catalogue'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../records.ts'
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

/** A plausible answer to any fact; `turn` chooses among options, so that interviews take different ways. */
const plausible = (fact: Fact, turn: number): unknown => {
  switch (fact.type) {
    case 'yes-no':
      return turn % 2 === 0
    case 'choice':
      return Object.keys(fact.options)[turn % Object.keys(fact.options).length]
    case 'choices':
      return Object.keys(fact.options).slice(0, turn % 3)
    case 'text':
      return 'x'
    case 'texts':
      return ['x']
    case 'count':
      return turn
    case 'day':
      return `2026-11-${String(1 + (turn % 28)).padStart(2, '0')}`
    case 'instant':
      return '2026-11-23T09:30+01:00'
    case 'country':
      return turn % 2 === 0 ? 'FR' : 'US'
    case 'items':
      return turn % 2 === 0
        ? []
        : [
            Object.fromEntries(
              Object.entries(fact.item)
                .filter(([, inner]) => inner.required)
                .map(([name, inner]) => [name, plausible(inner, turn)]),
            ),
          ]
  }
}

describe.each(questions.map(question => [question.name, question] as const))('%s', (_name, question) => {
  const ask = (facts: Facts) => {
    const parsed = question.parse(facts)
    return parsed.faults ? undefined : question.ask(parsed.facts, '2026-11-23')
  }

  it.each([0, 1, 2, 3, 4])('is asked to an end, one known fact after another (%i)', turn => {
    let facts: Facts = {}
    const unknown: string[] = []
    for (let asked = 0; asked < 300; asked++) {
      const answer = ask(facts)
      if (!answer) throw new Error(JSON.stringify(facts))
      const step = stepOf(answer as never, unknown, true)
      if (step.kind !== 'ask') return
      const fact = factAt(question.declarations, step.need.fact)
      expect(fact, step.need.fact).toBeDefined()
      if (!fact) return
      // An answer that contradicts an earlier one is refused; then the person does not know.
      const next = withFact(facts, step.need.fact, plausible(fact, turn + asked))
      if (ask(next)) facts = next
      else unknown.push(step.need.fact)
    }
    throw new Error('the interview does not end')
  })

  it('ends when nothing is known, and says what it lacks', () => {
    const unknown: string[] = []
    const answer = ask({})
    for (let asked = 0; asked < 300; asked++) {
      const step = stepOf(answer as never, unknown, false)
      if (step.kind !== 'ask') {
        expect(step.kind).toBe(answer?.conclusion === 'undetermined' ? 'stuck' : 'concluded')
        return
      }
      unknown.push(step.need.fact)
    }
    throw new Error('the interview does not end')
  })
})
