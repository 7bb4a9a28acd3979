// What keeps rows longer, over HTTP on a real PostgreSQL: a consent as it stands, an extension of the CNDP (art. 3-2).
import { knownSubject, recordChoice } from '@himaya/consent/door'
import { publishPoint } from '@himaya/consent/published.test-support'
import { newId } from '@himaya/platform/identifier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day, must, openRetentionHouse, type RetentionHouse, table } from './house.test-support.ts'

let h: RetentionHouse
beforeAll(async () => {
  h = await openRetentionHouse()
})
afterAll(() => h.close())

const rows = (count: { rows: number } | null) => count?.rows
const tickets = [{ key: 't', name: 'Tickets', trigger: 'collection', period: { count: 24, unit: 'months' } }]

describe('four weeks, or one year with consent', () => {
  const applications = {
    ...{ table: table('applications'), dependents: [], event: 'conclusion' },
    terms: [{ trigger: day('concluded_on'), period: { amount: 4, unit: 'weeks' } }],
    exceptions: [
      {
        ...{ kind: 'consent', name: 'Vivier', purpose: 'vivier', column: 'email', identifiedBy: 'email' },
        terms: [{ trigger: day('concluded_on'), period: { amount: 1, unit: 'years' } }],
      },
    ],
  }
  const choose = async (email: string, granted: string[], refused: string[] = []) => {
    await h.ctx.transaction(async tx => {
      await knownSubject(tx, h.ctx, { email })
      await recordChoice(tx, h.ctx, {
        who: { email },
        point: point.pointId,
        granted,
        refused,
        language: 'fr',
        form: 'explicit',
      })
    })
  }
  let point: { readonly pointId: string }
  let ruleId = ''
  beforeAll(async () => {
    point = await publishPoint(h.ctx, { manner: 'portal', keys: ['vivier'] })
    ruleId = (await h.write(applications)).ruleId
  })

  it('who has consented is kept, however the address is written; who has no address too', async () => {
    await h.target.database.pool.query(
      `update shop.applications set email = ' Candidat1@Example.MA ' where id = 1`,
    )
    for (const one of ['candidat1', 'candidat2', 'candidat7']) await choose(`${one}@example.ma`, ['vivier'])
    const { counts } = await h.counted(ruleId)
    // Six concluded two months ago, two of them with consent; two concluded two years ago, with and without.
    expect([rows(counts.meant), rows(counts.unknown)]).toEqual([6, 3])
    expect(counts.consents).toMatchObject({ consenting: 3 })
  })

  it('a consent that is withdrawn after the count is read anew by the proposal, and no address enters it', async () => {
    await choose('candidat2@example.ma', [], ['vivier'])
    const { runId } = must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`)))
    const run = await h.run(runId, 'previewed', 'refused')
    expect(rows(run.preview.survey.meant)).toBe(7)
    expect(JSON.stringify(run.request)).not.toContain('example.ma')
    must(await h.dpo.post(h.at(`/runs/${runId}/cancel`)))
  })

  it('an identifier that cannot be read is kept, as if it had consented', async () => {
    await h.target.database.pool.query(`update shop.applications set email = 'illisible' where id = 3`)
    expect(rows((await h.counted(ruleId)).counts.meant)).toBe(6)
  })
})

describe('extensions of the CNDP', () => {
  const granted = (more: object) => ({
    content: {
      ...{ reference: 'D-12/2026', documentHash: 'a'.repeat(64), grantedOn: '2026-05-01', end: 'statistics' },
      ...more,
    },
  })
  it('are read by the condition: until a day, for some rows, for longer', async () => {
    const { ruleId } = await h.write()
    const count = async () => rows((await h.counted(ruleId)).counts.meant)
    const where = { is: 'before', column: 'id', than: '11' }
    const some = must(
      await h.dpo.post(h.at('/retention/extensions'), granted({ ruleId, until: '2027-06-30', where })),
    )
    expect((await h.read(ruleId)).rule.extensionIds).toEqual([some.extensionId])
    const { counts } = await h.counted(ruleId)
    expect(rows(counts.meant)).toBe(30)
    // On the day after its last, what it kept expires.
    expect(counts.byMonth.filter((each: { rows: number }) => each.rows > 0)).toEqual([
      { month: '2027-07', rows: 10, exact: true },
      { month: '2028-06', rows: 55, exact: true },
    ])
    must(await h.dpo.post(h.at(`/retention/extensions/${some.extensionId}/end`), { reason: 'Retirée' }))
    expect(await count()).toBe(40)
    const longer = must(
      await h.dpo.post(
        h.at('/retention/extensions'),
        granted({ ruleId, period: { amount: 5, unit: 'years' } }),
      ),
    )
    expect(await count()).toBe(0)
    must(await h.dpo.post(h.at(`/retention/extensions/${longer.extensionId}/end`), { reason: 'Retirée' }))
    const shorter = must(
      await h.dpo.post(
        h.at('/retention/extensions'),
        granted({ ruleId, period: { amount: 1, unit: 'days' } }),
      ),
    )
    // No extension makes a period shorter.
    expect(await count()).toBe(40)
    must(await h.dpo.post(h.at(`/retention/extensions/${shorter.extensionId}/end`), { reason: 'Erreur' }))
  })

  it('end what was proposed before them: it does not know of the longer term', async () => {
    const [{ ruleId }, other] = [await h.write(), await h.write()]
    const { runId } = must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`)))
    const untouched = must(await h.dpo.post(h.at(`/retention/rules/${other.ruleId}/propose`)))
    await h.run(runId, 'previewed')
    must(await h.dpo.post(h.at('/retention/extensions'), granted({ ruleId, until: '2027-06-30' })))
    expect((await h.run(runId, 'cancelled')).state).toBe('cancelled')
    expect((await h.run(untouched.runId, 'previewed')).state).toBe('previewed')
    const again = must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`)))
    expect(rows((await h.run(again.runId, 'previewed')).preview.survey.meant)).toBe(0)
    for (const each of [untouched, again]) must(await h.dpo.post(h.at(`/runs/${each.runId}/cancel`)))
  })

  it('are for all rules of a processing too', async () => {
    const processingId = await h.processing(tickets, 'Statistiques')
    const { ruleId } = await h.write({ processingId })
    must(await h.dpo.post(h.at('/retention/extensions'), granted({ processingId, until: '2028-01-01' })))
    expect(rows((await h.counted(ruleId)).counts.meant)).toBe(0)
  })

  it.each([
    ['neither a rule nor a processing', { until: '2027-01-01' }, 422],
    ['neither a day nor a period', { ruleId: newId() }, 422],
    ['another’s rule', { ruleId: newId(), until: '2027-01-01' }, 404],
    ['a hash that is none', { ruleId: newId(), until: '2027-01-01', documentHash: 'x' }, 422],
  ])('%s is refused', async (_name, more, status) =>
    expect((await h.dpo.post(h.at('/retention/extensions'), granted(more))).status).toBe(status),
  )
})
