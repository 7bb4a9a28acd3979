import { describe, expect, it } from 'vitest'
import type { TextId } from '../citation.ts'
import { deliberationOf } from '../cndp/deliberations.ts'
import { textNames } from '../words/texts.ts'
import { otherLaws } from './other-laws.ts'
import { retentionCatalogue, retentionStarts } from './retention.ts'

const passages = otherLaws.flatMap(law => law.passages)

describe('the other laws', () => {
  it('are each listed once, under a known name', () => {
    const ids: TextId[] = otherLaws.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(textNames[id].ar).toMatch(/\p{Script=Arabic}/u)
  })

  it('cite passages of their own, or of the code they amend', () => {
    for (const { id, passages } of otherLaws)
      for (const { cites } of passages)
        if (cites && !cites.startsWith(`${id}:`)) expect(`${id} ${cites}`).toBe('loi-53-05 doc:417-1')
  })

  it('tell each rule in three languages', () => {
    for (const { fr, ar, en } of passages.map(({ rule }) => rule)) {
      expect(ar).toMatch(/^[^a-z]*\p{Script=Arabic}[^a-z]*$/iu)
      expect(fr).toMatch(/\.$/)
      expect(en).toMatch(/\.$/)
    }
  })

  it('give Morocco no foreign clock: no hour is set for an incident', () => {
    const incident = passages.find(({ cites }) => cites === 'loi-05-20:8')
    expect(incident?.rule.en).toMatch(/no number of hours/)
    for (const { rule } of passages) expect(rule.en).not.toMatch(/72|thirty days/)
  })
})

describe('the retention catalogue', () => {
  it('has its own ids, a positive period and a known start', () => {
    expect(new Set(retentionCatalogue.map(({ id }) => id)).size).toBe(retentionCatalogue.length)
    for (const { period, start, label } of retentionCatalogue) {
      expect(period.on('2026-11-22')).toBeGreaterThan(0)
      expect(retentionStarts[start].ar).toMatch(/\p{Script=Arabic}/u)
      expect(label.ar).toMatch(/\p{Script=Arabic}/u)
    }
    expect(new Set(retentionCatalogue.map(({ start }) => start)).size).toBe(
      Object.keys(retentionStarts).length,
    )
  })

  it('cites a passage that is known here for every period that binds', () => {
    for (const { id, period, bound, keeper, cites } of retentionCatalogue) {
      expect(cites.length === 0, id).toBe(period.label === 'self-imposed')
      expect(keeper === undefined, id).toBe(bound !== 'at-least')
      for (const citation of cites)
        expect(
          deliberationOf(citation) !== undefined || passages.some(passage => passage.cites === citation),
          `${id}: ${citation}`,
        ).toBe(true)
    }
  })

  it.each([
    ['accounting', 'at-least', 10, 'years', 'statutory'],
    ['payroll-book', 'at-least', 2, 'years', 'statutory'],
    ['cctv', 'at-most', 3, 'months', 'practice'],
    ['client-file', 'at-most', 2, 'years', 'self-imposed'],
    ['applications', 'at-most', 4, 'weeks', 'self-imposed'],
    ['security-logs', 'at-least', 1, 'years', 'statutory'],
  ])('%s: %s %i %s, %s', (id, bound, amount, unit, duty) => {
    const entry = retentionCatalogue.find(each => each.id === id)
    expect(entry).toMatchObject({ bound, period: { unit, label: duty } })
    expect(entry?.period.on('2026-11-22')).toBe(amount)
  })
})
