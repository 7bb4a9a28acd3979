// The door: no input makes it throw, no evidence holds a value, business tables are nobody's, organisations are not people.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categories } from './categories.ts'
import { columnsOf, textsOf } from './corpus/build.ts'
import { hardCases } from './corpus/hard-cases.ts'
import { classifyColumn, detectText } from './detect.ts'
import { describe as say } from './evidence.ts'
import type { ColumnSample } from './finding.ts'
import { threshold } from './scoring.ts'

const top = (column: ColumnSample) =>
  classifyColumn(column).findings.find(finding => finding.confidence >= threshold)

const hostile: unknown = new Proxy(
  {},
  {
    get: () => {
      throw new Error('do not touch')
    },
    getPrototypeOf: () => {
      throw new Error('do not ask')
    },
  },
)
const cycle: Record<string, unknown> = {}
cycle.self = cycle

describe('any input', () => {
  it('is answered without throwing, with confidences from 0 to 1 in falling order', () => {
    fc.assert(
      fc.property(
        fc.record({
          column: fc.string({ unit: 'binary' }),
          table: fc.string(),
          declaredType: fc.string(),
          comment: fc.string(),
          values: fc.array(
            fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, withNullPrototype: true }),
          ),
          neighbours: fc.array(fc.string()),
        }),
        column => {
          const { findings } = classifyColumn(column)
          const confidences = findings.map(finding => finding.confidence)
          expect(confidences.every(confidence => confidence >= 0 && confidence <= 1)).toBe(true)
          expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)

  it('survives what a driver or an attacker may hand over', () => {
    const values = [
      hostile,
      cycle,
      Symbol('x'),
      () => 1,
      new Date('no date'),
      new Date(8.64e15),
      Number.NaN,
      10n ** 400n,
      new Uint8Array(0),
      new ArrayBuffer(4),
      '\ud800',
      '\u202e\u0000',
      'é'.normalize('NFD'),
      'x'.repeat(5_000_000),
      Object.create(null),
      [[[]]],
    ]
    for (const column of [
      '"; DROP TABLE clients; --',
      '\u202emoc.liame',
      'a'.repeat(100_000),
      '',
      '../../etc',
      '٪',
    ]) {
      expect(Array.isArray(classifyColumn({ column, values }).findings)).toBe(true)
    }
    expect(classifyColumn({ column: 'nom' } as unknown as ColumnSample).findings.length).toBeGreaterThan(0)
  }, 60_000)

  it('is read in time that grows with its length, whatever it repeats', () => {
    for (const piece of [
      'FF:',
      'a-',
      '1.',
      '@',
      '+',
      'rue ',
      'Mohamed ',
      '06 ',
      'MA64 ',
      '(0)',
      'عبد ',
      'carte de ',
      'A ',
      '1-A-',
    ]) {
      const spans = detectText(piece.repeat(Math.floor(400_000 / piece.length)))
      expect(Array.isArray(spans)).toBe(true)
    }
  }, 60_000)

  it('gives spans inside the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(...textsOf('development').map(({ text }) => text)),
          ),
        ),
        parts => {
          const text = parts.join(' ')
          let before = 0
          for (const span of detectText(text)) {
            expect(span.start).toBeGreaterThanOrEqual(before)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            before = span.start
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(detectText(undefined as unknown as string)).toEqual([])
  }, 60_000)
})

describe('evidence', () => {
  it('never holds a value of the column, in code or in words', () => {
    const leaks: string[] = []
    for (const column of [...columnsOf('development'), ...columnsOf('held-out')]) {
      const values = new Set(
        column.values
          .filter(
            value => typeof value === 'string' && /[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(value),
          )
          .map(String),
      )
      for (const finding of classifyColumn(column).findings) {
        for (const item of finding.evidence) {
          // The word comes from the lexicon, which a column of column names may hold too.
          if (item.code === 'name-word') continue
          const shown = item.code === 'values-match' ? (item.example ?? '') : ''
          const said = Object.values(
            say(item.code === 'values-match' ? { ...item, form: 'code' } : item),
          ).join('\n')
          for (const value of values) {
            if (shown.includes(value) || (value.length >= 6 && said.includes(value)))
              leaks.push(`${column.id}: ${value}`)
          }
        }
      }
    }
    expect(leaks).toEqual([])
  }, 60_000)
})

describe('a business table', () => {
  const table = 'produits'
  const columns: Record<string, unknown[]> = {
    id: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    uuid: Array.from({ length: 9 }, (_, index) => `3f2504e0-4f89-41d3-9a0c-0305e82c330${index}`),
    sku: ['ABC-1234', 'DEF-2345', 'GHI-3456', 'JKL-4567', 'MNO-5678', 'PQR-6789', 'STU-7890', 'VWX-8901'],
    nom_produit: ['Clavier', 'Souris', 'Farine', 'Vis', 'Robinet', 'Pneu', 'Table', 'Cahier'],
    prix_ht: [12.5, 99, 45, 18, 230, 610, 899, 14],
    statut: ['ACTIF', 'INACTIF', 'ACTIF', 'ACTIF', 'ACTIF', 'ACTIF', 'ACTIF', 'ACTIF'],
    version: ['1.2.3', '4.5.6', '1.0.0', '2.2.2', '3.1.4', '1.1.1', '9.0.1', '0.0.1'],
    num_commande: [
      '0612345678',
      '0698765432',
      '0611111111',
      '0622222222',
      '0633333333',
      '0644444444',
      '0655555555',
      '0666666666',
    ],
    num_lot: ['BK123456', 'RC234567', 'PA345678', 'AB456789', 'BK567890', 'RC678901', 'PA789012', 'AB890123'],
    cree_le: [
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
    ],
  }
  const names = Object.keys(columns)
  it.each(names)('holds nobody in %s', column => {
    const found = top({
      table,
      column,
      values: columns[column] ?? [],
      neighbours: names.filter(name => name !== column),
    })
    expect(found).toBeUndefined()
  })
})

describe('hard cases', () => {
  it.each(hardCases)('$why', ({ label, ...column }) => {
    expect(top(column)?.category ?? 'none').toBe(label)
  })
})

describe('organisations', () => {
  const ices = [
    '001561191000066',
    '001527456000081',
    '002163624000014',
    '000039557000028',
    '000030205000041',
    '002968168000088',
  ]
  it('are not persons, and their identifiers are not national cards', () => {
    const found = top({ table: 'fournisseurs', column: 'ice', values: ices })
    expect(found).toMatchObject({ category: 'ice', personal: false, sensitive: false, nationalId: false })
    expect(found?.evidence).toContainEqual({ code: 'about-an-organisation' })
  })
  it('keep their trade register apart from the card prefix RC', () => {
    expect(
      top({
        table: 'fournisseurs',
        column: 'rc',
        values: ['RC12345', 'RC98765', 'RC45678'],
        neighbours: ['ice', 'patente'],
      })?.nationalId ?? false,
    ).toBe(false)
    expect(
      detectText('Société inscrite au RC 12345 de Rabat.').filter(span => span.category === 'national-id'),
    ).toEqual([])
    expect(detectText('IBAN MA64 0115 1900 0001 2050 0053 4921').map(span => span.category)).toEqual(['iban'])
  })
})

describe('flags', () => {
  it('follow the law: art. 1(3) for what is sensitive, the card number alone for art. 12(1)(e)', () => {
    const sensitive = Object.entries(categories)
      .filter(([, category]) => category.sensitive)
      .map(([name]) => name)
    expect(sensitive.sort()).toEqual([
      'ethnic-origin',
      'genetic',
      'health',
      'philosophical-belief',
      'political-opinion',
      'religious-belief',
      'union-membership',
    ])
    const national = Object.entries(categories)
      .filter(([, category]) => category.nationalId)
      .map(([name]) => name)
    expect(national.sort()).toEqual(['national-id', 'national-id-mrz'])
  })
})
