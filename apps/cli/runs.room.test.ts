// Runs as the keeper of a source sees them from the command line: the list, one of them, the rights it takes.
import { openRunsHouse, type RunsHouse } from '@himaya/runs/house.test-support'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { himaya } from './terminal.test-support.ts'

let h: RunsHouse
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(() => h.close())

const ask = (...words: string[]) => {
  const { home, databaseUrl } = h.house.installation
  return himaya(['runs', ...words], { environment: { HIMAYA_HOME: home, DATABASE_URL: databaseUrl } })
}

test('the list, one run, its grants as statements', async () => {
  const place = await h.place()
  const { runId } = await h.previewed(place)
  const list = await ask('list', '--lang', 'en')
  expect(list.out).toContain(`${runId}  to be approved  0 rows of 400  Boutique  Anciens clients`)
  const show = await ask('show', runId, '--lang', 'fr')
  expect(show.out).toContain('ended_on < 2024-01-01')
  expect(show.out).toContain('DELETE FROM')
  const grants = await ask('grants', runId)
  for (const line of grants.out.trim().split('\n')) expect(line).toMatch(/^GRANT .*;$/)
  // Run as they are, they let the plan be carried out and nothing else.
  await place.client.query(grants.out.replaceAll('himaya_writer', place.account))
})

test.each([
  [['list', 'x'], 2],
  [['show'], 2],
  [['show', 'not-a-run'], 2],
  [['approve', '01a20417-2486-710b-a9d9-ed51a19556c0'], 2],
  [['show', '01a20417-2486-710b-a9d9-ed51a19556c0'], 1],
])('%s', async (words, code) => {
  const { code: ended, err } = await ask(...words)
  expect(ended).toBe(code)
  expect(err.length).toBeGreaterThan(10)
})
