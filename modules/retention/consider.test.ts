// What the room makes of the law's answers: which are errors, which are needs, which articles stand in them.
import { noSettings } from '@himaya/law/settings'
import { expect, test } from 'vitest'
import { consider } from './consider.ts'
import type { Declared } from './facts.ts'
import { RuleContent } from './records.ts'

const day = { of: 'day', column: 'd', holds: 'day' } as const
const fiscal = { of: 'fiscal-year-end', column: 'd', holds: 'day', yearEnds: '12-31' } as const
const years = (amount: number) => ({ amount, unit: 'years' as const })
const PROCESSING = '0199b0c8-7d5e-7000-8000-000000000001'
const SOURCE = '0199b0c8-7d5e-7000-8000-000000000002'

const rule = (given: object) =>
  RuleContent.parse({
    ...{ name: 'Factures', sourceId: SOURCE, table: { schema: 's', name: 't' }, processingId: PROCESSING },
    ...{
      terms: [{ trigger: fiscal, period: years(10) }],
      action: { does: 'erase' },
      recordClass: 'accounting',
    },
    ...{ basis: { label: 'statutory', cites: ['loi-9-88:22'], text: '' } },
    ...given,
  })
const declared = (given: Partial<Declared>): Declared => ({
  ...{
    key: 'k',
    name: 'Factures',
    items: [],
    trigger: 'fiscal-year-end',
    period: { count: 10, unit: 'years' },
  },
  ...{ action: 'erase', reason: '', exceptions: '' },
  ...given,
})
const ask = (
  content: object,
  said: Declared | null | undefined = declared({}),
  keepers: ['trader'] | null = ['trader'],
) => consider(rule(content), { declared: said, keepers, on: '2026-11-23', settings: noSettings })
const codes = ({ findings }: ReturnType<typeof consider>) =>
  findings.map(({ code, level }) => `${level} ${code}`)

test('a rule within its bounds has nothing against it, and shows them', () => {
  const found = ask({})
  expect(codes(found)).toEqual([])
  expect(found.floor?.period).toEqual(years(10))
  expect(found.declared?.period).toEqual(years(10))
})

test.each<[string, object, Declared | null | undefined, string[]]>([
  [
    'a floor over the ceiling',
    {},
    declared({ period: { count: 5, unit: 'years' } }),
    ['error floor-over-ceiling'],
  ],
  [
    'under the floor',
    { terms: [{ trigger: fiscal, period: years(9) }] },
    declared({}),
    ['error under-minimum'],
  ],
  [
    'over what is declared',
    { terms: [{ trigger: fiscal, period: years(11) }] },
    declared({}),
    ['error beyond-declared'],
  ],
  [
    'one of several terms under the floor',
    {
      terms: [
        { trigger: fiscal, period: years(10) },
        { trigger: fiscal, period: years(1) },
      ],
    },
    declared({}),
    ['error under-minimum'],
  ],
  ['no period is declared', {}, declared({ period: null }), ['need no-period']],
  ['a processing without any', {}, null, ['need no-period']],
  ['no processing', { processingId: null }, undefined, ['need processing-missing']],
  ['no table', { table: null }, declared({}), ['need table-missing']],
  ['counted from another event', {}, declared({ trigger: 'collection' }), ['notice counted-otherwise']],
  [
    'CCTV beyond what the CNDP accepts',
    {
      recordClass: 'cctv',
      event: 'recording',
      terms: [{ trigger: day, period: { amount: 4, unit: 'months' } }],
    },
    declared({ trigger: 'recording' }),
    ['notice beyond-practice'],
  ],
])('%s', (_name, content, said, expected) => expect(codes(ask(content, said))).toEqual(expected))

test('both articles of a conflict are named', () => {
  const { findings } = ask({}, declared({ period: { count: 5, unit: 'years' } }))
  expect(findings[0]?.cites).toEqual(expect.arrayContaining(['loi-9-88:22', 'loi-09-08:55-1-1']))
})

test('who keeps is asked for where a minimum hangs on it, and only there', () => {
  expect(codes(ask({ terms: [{ trigger: fiscal, period: years(9) }] }, declared({}), null))).toEqual([
    'need needs-keeperIs',
  ])
  expect(codes(ask({}, declared({}), null))).toEqual([])
})

test('an exception that keeps longer must be declared too', () => {
  const content = {
    ...{
      recordClass: 'applications',
      event: 'conclusion',
      terms: [{ trigger: day, period: { amount: 4, unit: 'weeks' } }],
    },
    exceptions: [
      {
        ...{ kind: 'consent', name: 'Vivier', purpose: 'vivier', column: 'email', identifiedBy: 'email' },
        terms: [{ trigger: day, period: years(1) }],
      },
    ],
  }
  const four = declared({ trigger: 'decision', period: { count: 4, unit: 'weeks' } })
  expect(codes(ask(content, four))).toEqual(['error beyond-declared'])
  const told = ask(content, { ...four, exceptions: 'Un an avec consentement.' })
  expect(codes(told)).toEqual(['notice exception-in-words'])
  expect(told.findings[0]?.text.fr).toContain('Un an avec consentement.')
})
