// Conditions are read as they are meant, in three languages, and written as they are read.
import type { Condition } from '@himaya/plans/condition'
import { startOfDayInMorocco } from '@himaya/platform/clock'
import { formatIn } from '@himaya/ui/format.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksValue, conditionOf, operators, operatorsFor } from './condition-draft.ts'
import { clauseOf, conditionWords } from './condition-words.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const inFrench = (condition: Condition) => conditionWords(condition, fr.condition, formatIn('fr'))
const ended: Condition = { is: 'before', column: 'fin_contrat', than: '2024-11-22' }
const active: Condition = { is: 'equal', column: 'statut', to: 'actif' }
const tickets: Condition = {
  is: 'related',
  table: { schema: 'support', name: 'tickets' },
  columns: ['client_id'],
  match: ['id'],
  where: { is: 'not', of: { is: 'before', column: 'ouvert_le', than: '2024-11-21T23:00:00.000Z' } },
}

describe('a condition in words', () => {
  it.each<[string, Condition, string]>([
    ['a day', ended, 'fin_contrat est avant le 22/11/2024'],
    ['a number', { is: 'before', column: 'age', than: '18' }, 'age est inférieur à 18'],
    ['what is denied', { is: 'not', of: active }, 'statut ne vaut pas « actif »'],
    ['nothing there', { is: 'null', column: 'cin' }, 'cin n’est pas renseigné'],
    ['something there', { is: 'not', of: { is: 'null', column: 'cin' } }, 'cin est renseigné'],
    [
      'joins within joins',
      { is: 'all', of: [ended, { is: 'any', of: [active, { is: 'null', column: 'cin' }] }] },
      'fin_contrat est avant le 22/11/2024 et (statut vaut « actif » ou cin n’est pas renseigné)',
    ],
    [
      'a denied join, said of each clause',
      { is: 'not', of: { is: 'any', of: [ended, active] } },
      'fin_contrat est le 22/11/2024 ou après et statut ne vaut pas « actif »',
    ],
    [
      'rows of another table, by the day as it begins in Morocco',
      { is: 'not', of: tickets },
      'aucune ligne de support.tickets ne s’y rapporte où ouvert_le est le 22/11/2024 ou après',
    ],
    ['every row', { is: 'all', of: [] }, 'toutes les lignes'],
    ['no row', { is: 'any', of: [] }, 'aucune ligne'],
    [
      'many values',
      { is: 'in', column: 'ville', values: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
      'ville est parmi « a », « b », « c », « d », « e » et « f » et 2 autres',
    ],
  ])('%s', (_, condition, words) => expect(inFrench(condition)).toBe(words))

  it('is said in Arabic and English too', () => {
    expect(conditionWords(ended, en.condition, formatIn('en'))).toBe('fin_contrat is before 22/11/2024')
    expect(conditionWords(ended, ar.condition, formatIn('ar'))).toMatch(/^fin_contrat قبل .*2024/)
  })

  it('names every column it reads, whatever its shape, and flattens what is joined alike', () => {
    const leaf = fc.constantFrom<Condition>(ended, active, { is: 'null', column: 'cin' })
    const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
      condition: fc.oneof(
        { depthSize: 'small' },
        leaf,
        tie('condition').map(of => ({ is: 'not' as const, of })),
        fc
          .tuple(
            fc.constantFrom('all' as const, 'any' as const),
            fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
          )
          .map(([is, of]) => ({ is, of })),
      ),
    }))
    const columns = (of: Condition): string[] =>
      of.is === 'not'
        ? columns(of.of)
        : of.is === 'all' || of.is === 'any'
          ? of.of.flatMap(columns)
          : of.is === 'related'
            ? []
            : [of.column]
    fc.assert(
      fc.property(condition, of => {
        const words = inFrench(of)
        const clause = clauseOf(of, fr.condition, formatIn('fr'))
        expect(clause.join === undefined || clause.of.every(part => part.join !== clause.join)).toBe(true)
        return columns(of).every(column => words.includes(column))
      }),
    )
  })
})

describe('a condition while it is written', () => {
  const write = (operator: (typeof operators)[number], value: string, family = 'text') =>
    conditionOf(
      { join: 'all', clauses: [{ column: 'colonne', operator, value }] },
      () => family,
      startOfDayInMorocco,
    )

  it('is none until each clause says its column and value', () => {
    for (const operator of operators) expect(write(operator, '') === undefined).toBe(asksValue(operator))
  })

  it('a day becomes its beginning in Morocco where the column keeps instants', () => {
    expect(write('before', '2024-11-22', 'day')).toEqual({
      is: 'before',
      column: 'colonne',
      than: '2024-11-22',
    })
    expect(write('before', '2024-11-22', 'instant')).toEqual({
      is: 'before',
      column: 'colonne',
      than: '2024-11-21T23:00:00.000Z',
    })
  })

  it('values are taken once each, without the empty ones', () => {
    expect(write('in', 'a\n\n b \na')).toEqual({ is: 'in', column: 'colonne', values: ['a', 'b'] })
  })

  it('is read as it was written', () => {
    const said = operators.map(operator => {
      const condition = write(operator, operator.includes('efore') ? '2024-11-22' : '7')
      return condition ? inFrench(condition) : ''
    })
    expect(said).toEqual([
      'colonne est avant le 22/11/2024',
      'colonne est le 22/11/2024 ou après',
      'colonne est inférieur à 7',
      'colonne vaut 7 ou plus',
      'colonne vaut 7',
      'colonne ne vaut pas 7',
      'colonne est parmi 7',
      'colonne n’est pas renseigné',
      'colonne est renseigné',
    ])
  })

  it('days are compared as days, never as words', () => {
    expect(operatorsFor('instant')).not.toContain('equal')
    expect(operatorsFor('text')).not.toContain('before')
  })
})
