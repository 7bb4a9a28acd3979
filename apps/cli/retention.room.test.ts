// The rules of an installation on the terminal; and a source restored from a backup, on which erasures are applied again.
import { password } from '@himaya/organisation/house.test-support'
import { must, openRetentionHouse, type RetentionHouse } from '@himaya/retention/house.test-support'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { himaya } from './terminal.test-support.ts'

let h: RetentionHouse
let ruleId = ''
const command = (...words: string[]) => {
  const { databaseUrl, home } = h.house.installation
  return himaya(['retention', ...words, '--lang', 'en'], {
    environment: { DATABASE_URL: databaseUrl, HIMAYA_HOME: home },
  })
}
const tickets = async () =>
  (await h.target.database.pool.query('select count(*)::int as count from shop.tickets')).rows[0].count

beforeAll(async () => {
  h = await openRetentionHouse()
  ;({ ruleId } = await h.write({ name: 'Tickets' }))
  must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/state`), { state: 'active' }))
})
afterAll(() => h.close())

describe('himaya retention', () => {
  test('tells the rules, counts them, and says what is due', async () => {
    const rules = await command('rules')
    expect([rules.code, rules.err]).toEqual([0, ''])
    expect(rules.out).toContain('Tickets – active – shop.tickets – 24 months')
    expect(rules.out).toContain('not counted yet')
    const counted = await command('check', 'tickets')
    expect(counted.code).toBe(0)
    expect(counted.out).toContain('held: 0, without a day: 5')
    const due = await command('due')
    // No period is declared for it, so nothing of it is beyond one.
    expect([due.code, due.out.trim()]).toEqual([0, expect.stringContaining('rows have expired')])
    expect(JSON.parse((await command('rules', '--json')).out)[0]).toMatchObject({ name: 'Tickets' })
  }, 120_000)

  test('after a restore, what was erased goes again', async () => {
    const { pool } = h.target.database
    const { runId } = must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`)))
    await h.run(runId, 'previewed')
    const { username, password: own } = new URL(h.target.url)
    must(await h.dpo.put(h.at(`/sources/${h.sourceId}/access`), { account: username, password: own }))
    const { preview } = must(await h.dpo.get(h.at(`/runs/${runId}`)))
    await pool.query('create schema backup; create table backup.tickets as table shop.tickets')
    must(await h.approver.post(h.at(`/runs/${runId}/approve`), { password, previewHash: preview.hash }))
    must(await h.dpo.post(h.at(`/runs/${runId}/start`), { share: 1 }))
    await h.run(runId, 'done')
    const after = await tickets()
    expect(after).toBe(100 - preview.survey.meant.rows)

    await pool.query('insert into shop.tickets table backup.tickets on conflict do nothing')
    expect(await tickets()).toBe(100)
    const { code, out, err } = await command('replay', '--source', 'boutique')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`✓ Boutique: ${100 - after} rows had come back`)
    expect(out).toMatch(/certificate SHA-256 [0-9a-f]{64}/)
    expect(await tickets()).toBe(after)
  }, 120_000)

  test('a source that has no such name', async () => {
    const { code, err } = await command('replay', '--source', 'nulle part')
    expect([code, err.trim()]).toEqual([1, 'No connected source has that name.'])
  }, 60_000)

  test.each([[[]], [['nothing']], [['rules', 'x']], [['due', '--source', 'x']], [['check', 'a', 'b']]])(
    '%j is no way to call it',
    async words => expect((await himaya(['retention', ...words])).code).toBe(2),
  )
})
