// From what the rooms tell to what the overview shows.
import type { Coverage } from '@himaya/filings/records'
import { ProcessingContent } from '@himaya/register/records'
import { describe, expect, test } from 'vitest'
import { fr } from '../messages/fr.ts'
import { dueOf, gapsOf, keepingGapsOf, mapOf } from './gather.ts'

const standing = (of: Partial<Coverage>): Coverage =>
  ({
    processingId: 'p1',
    name: 'Paie',
    state: 'active',
    regime: 'declaration',
    form: 'F-211',
    standing: 'settled',
    filingId: null,
    missing: 0,
    needs: 0,
    exposure: null,
    due: [],
    ...of,
  }) as Coverage

describe('gaps', () => {
  test.each(['settled', 'not-required', 'waiting'] as const)('%s is no gap', each =>
    expect(gapsOf([standing({ standing: each })], fr, '/o/1')).toEqual([]),
  )
  test('the gravest come first, each with its article, its exposure and one act', () => {
    const gaps = gapsOf(
      [
        standing({ processingId: 'a' as never, standing: 'to-file', filingId: 'f' as never }),
        standing({
          processingId: 'b' as never,
          standing: 'prohibited',
          exposure: { from: 1_000_000, to: 10_000_000, cites: ['loi-09-08:52'] },
        }),
        standing({ processingId: 'c' as never, standing: 'changed' }),
      ],
      fr,
      '/o/1',
    )
    expect(gaps.map(gap => gap.id)).toEqual(['b', 'c', 'a'])
    expect(gaps[0]?.exposure?.cites).toEqual(['loi-09-08:52'])
    expect(gaps[1]?.cites).toEqual(['loi-09-08:15'])
    expect(gaps[2]?.act.href).toBe('/o/1/filings/f')
  })
  test('what is open is counted', () => {
    expect(gapsOf([standing({ standing: 'undecided', needs: 2 })], fr, '/o/1')[0]?.why).toContain(
      '2 questions',
    )
    expect(gapsOf([standing({ standing: 'incomplete', missing: 1 })], fr, '/o/1')[0]?.why).toContain(
      '1 rubrique',
    )
  })
})

test('rows kept beyond their term are a gap, unless a run already waits for a second person', () => {
  const rule = (ruleId: string, rows: number, runId?: string) => ({
    ...{ ruleId, name: ruleId, rows: { rows } },
    openRun: runId ? { runId } : null,
  })
  const gaps = keepingGapsOf(
    [rule('late', 12), rule('none', 0), rule('proposed', 5, 'run')],
    [{ runId: 'run', title: 'Tickets' }],
    fr,
    '/o/1',
  )
  expect(gaps.map(({ id, meaning }) => [id, meaning])).toEqual([
    ['run', 'needs'],
    ['late', 'overdue'],
  ])
  expect(gaps[1]?.act.href).toBe('/o/1/retention/rules/late')
})

test('a date before today is overdue, today is not yet', () => {
  const what = { fr: 'Réponse', ar: 'جواب', en: 'Answer' }
  const due = dueOf(
    [
      standing({
        due: [
          { on: '2026-11-21', what, cites: [] },
          { on: '2026-11-22', what, cites: [] },
        ],
      }),
    ],
    '2026-11-22',
    text => text.fr,
    '/o/1',
  )
  expect(due.map(each => each.meaning)).toEqual(['overdue', 'needs'])
})

test('the map goes from the source to the country, each thing once', () => {
  const content = ProcessingContent.parse({
    name: 'Paie',
    items: [
      {
        key: 'cin',
        name: 'CIN',
        category: 'national-id-number',
        columns: [
          {
            sourceId: '01a20222-abad-74ac-aa21-cc67fbb3c40b',
            schema: 'paie',
            table: 'agents',
            column: 'cin',
          },
        ],
      },
    ],
    recipients: [{ key: 'cnss', name: 'CNSS', kind: 'authority' }],
    transfers: [{ key: 't', country: 'US' }],
  })
  const sourceId = '01a20222-abad-74ac-aa21-cc67fbb3c40b' as never
  const { nodes, links } = mapOf(
    {
      sources: [{ sourceId, name: 'paie' }],
      columns: [
        { sourceId, table: 'agents', category: 'national-id-number' },
        { sourceId, table: 'agents', category: null },
        { sourceId: 'gone' as never, table: 'x', category: 'name' },
      ],
      processings: [{ processingId: 'p1', content }],
    },
    { category: key => key, country: code => code },
    '/o/1',
  )
  expect(nodes.map(node => node.kind).sort()).toEqual([
    'category',
    'country',
    'country',
    'processing',
    'recipient',
    'source',
    'table',
  ])
  expect(links).toHaveLength(6)
  const known = new Set(nodes.map(node => node.id))
  expect(links.every(({ from, to }) => known.has(from) && known.has(to))).toBe(true)
})
