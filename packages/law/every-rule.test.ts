// The list of rules leaves no file out: a rule that no question asks decides nothing.
import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { everyRule, ruleOf } from './every-rule.ts'

/** The ids of the rules and exceptions reachable from what a module exports. */
const idsIn = (value: unknown, seen = new Set<unknown>()): string[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const isRule = 'holds' in value && 'cites' in value && 'id' in value
  return [...(isRule ? [String(value.id)] : []), ...Object.values(value).flatMap(part => idsIn(part, seen))]
}

describe('every rule', () => {
  it('is asked by some question, whichever file it stands in', async () => {
    const listed = new Set(everyRule.map(({ id }) => id))
    const missing: string[] = []
    for (const folder of ['loi-09-08', 'decret-2-09-165', 'cndp', 'other-laws']) {
      const at = new URL(`${folder}/`, import.meta.url)
      for (const file of await readdir(at)) {
        if (!file.endsWith('.ts') || file.includes('.test')) continue
        const module: object = await import(/* @vite-ignore */ new URL(file, at).href)
        for (const id of idsIn(module)) if (!listed.has(id)) missing.push(`${folder}/${file}: ${id}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('is there once, and found by its id', () => {
    expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length)
    expect(ruleOf('art-12-1-e')).toMatchObject({
      cites: ['loi-09-08:12-1-e'],
      concludes: 'authorisation',
      questions: ['regime'],
    })
    expect(ruleOf('art-99')).toBeUndefined()
  })

  it('concludes something, or lifts what does', () => {
    for (const { id, concludes, lifts } of everyRule)
      if (concludes === undefined) {
        expect(lifts.length, id).toBeGreaterThan(0)
        for (const lifted of lifts) expect(ruleOf(lifted)?.concludes, id).toBeTypeOf('string')
      }
    expect(ruleOf('art-12-1-a-non-profit')?.lifts).toContain('art-12-1-a')
  })
})
