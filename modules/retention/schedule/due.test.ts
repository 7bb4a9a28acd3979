// Time over HTTP: what is overdue and what that exposes to, schedules at their hour, and how long copies last.
import { password } from '@himaya/organisation/house.test-support'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { months, must, openRetentionHouse, type RetentionHouse } from '../house.test-support.ts'
import { queueDue } from './rounds.ts'

let h: RetentionHouse
beforeAll(async () => {
  h = await openRetentionHouse()
})
afterAll(() => h.close())

const tickets = [{ key: 't', name: 'Tickets', trigger: 'collection', period: { count: 24, unit: 'months' } }]

describe('what is overdue', () => {
  it('shows rows past the declared period, and what article 55 makes of them', async () => {
    const processingId = await h.processing(tickets, 'Support')
    const { ruleId, name } = await h.write({ processingId, event: 'creation' })
    must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/state`), { state: 'active' }))
    await h.counted(ruleId)
    const overdue = must(await h.dpo.get(h.at('/retention/overdue')))
    const line = overdue.rules.find((each: { name: string }) => each.name === name)
    expect(line).toMatchObject({
      rows: { rows: 40 },
      beyondDeclared: { rows: 40 },
      declared: { period: months(24) },
    })
    expect(overdue.exposure).toMatchObject({ conclusion: 'exposed' })
    // 20,000 to 200,000 dirhams, doubled for a company; an earlier conviction is not known of.
    const [penalty] = overdue.exposure.penalties
    expect(penalty).toMatchObject({
      offence: '55-1',
      fine: { least: 4_000_000 },
      firm: { fine: { least: 4_000_000 } },
    })
    expect(penalty.cites).toContain('loi-09-08:55-1-1')
    const calendar = must(await h.dpo.get(h.at('/retention/calendar')))
    expect(calendar.months).toHaveLength(24)
    expect(calendar.rules.find((each: { name: string }) => each.name === name)).toMatchObject({
      pastDue: { rows: 40 },
    })
  })
})

describe('a schedule', () => {
  it('is due at its hour in Morocco, proposes once, and tells those who may approve', async () => {
    const { ruleId } = await h.write({ schedule: { every: 'day', at: '06:00' } })
    const active = must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/state`), { state: 'active' }))
    expect(active.nextDueAt).toBe('2026-11-24T06:00:00.000Z')
    expect(await queueDue(h.house.installation)).toBe(0)
    h.house.clock.moveTo('2026-11-24T06:00:30.000Z')
    expect(await queueDue(h.house.installation)).toBe(1)
    expect(await queueDue(h.house.installation)).toBe(0)
    const letter = await h.smtp.next(({ headers }) => (headers.get('to') ?? '').includes(h.approver.email))
    expect(letter.text).toContain('/o/')
    const { rule } = await h.read(ruleId)
    expect(rule.nextDueAt).toBe('2026-11-25T06:00:00.000Z')
    const run = await h.run(rule.openRun.runId, 'previewed', 'refused')
    expect(run).toMatchObject({ state: 'previewed', createdBy: 'Amina Alaoui' })
    // Who set the rule is the first of the two persons.
    const own = { password, previewHash: run.preview.hash }
    expect((await h.dpo.post(h.at(`/runs/${run.runId}/approve`), own)).body.code).toBe('runs-second-person')
    expect(letter.text).toContain(run.runId)

    h.house.clock.moveTo('2026-11-25T06:00:30.000Z')
    expect(await queueDue(h.house.installation)).toBe(1)
    for (let attempt = 0; attempt < 200; attempt++) {
      if ((await h.read(ruleId)).rule.counts?.on === '2026-11-25') break
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    const { runs } = must(await h.dpo.get(h.at(`/runs?room=retention&reference=${ruleId}`)))
    expect(runs).toHaveLength(1)
    must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/state`), { state: 'suspended' }))
    expect((await h.read(ruleId)).rule.nextDueAt).toBeNull()
    h.house.clock.moveTo('2026-11-23T09:00:00.000Z')
  })
})

describe('settings', () => {
  it('say who keeps and where copies lie, and publish how long they keep what was erased', async () => {
    const before = must(await h.dpo.get(h.at('/retention/settings')))
    expect(before).toMatchObject({
      version: 0,
      settings: { keepers: null, backups: [] },
      figure: { days: null },
    })
    const settings = {
      keepers: ['trader', 'employer'],
      backups: [{ key: 'nas', name: 'NAS', everyDays: 1, keptDays: 30 }],
    }
    const after = must(await h.dpo.put(h.at('/retention/settings'), { version: 0, settings }))
    expect(after).toMatchObject({ version: 1, figure: { days: 30, leavesOn: '2026-12-23', longest: 'NAS' } })
    expect((await h.dpo.put(h.at('/retention/settings'), { version: 0, settings })).body.code).toBe(
      'changed-meanwhile',
    )
  })
})
