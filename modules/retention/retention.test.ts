// Rules over HTTP on a real PostgreSQL: counted, found lawful or not, proposed, and refused where anything is not as supposed.
import { knownSubject, recordChoice } from '@himaya/consent/door'
import { publishPoint } from '@himaya/consent/published.test-support'
import { password } from '@himaya/organisation/house.test-support'
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
import { newId } from '@himaya/platform/identifier'
import { expectRecordsMatchTables } from '@himaya/platform/testing/drift'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  day,
  instant,
  months,
  must,
  openRetentionHouse,
  type RetentionHouse,
  table,
} from './house.test-support.ts'
import { Extension } from './records.ts'
import { queueDue } from './schedule/rounds.ts'

let h: RetentionHouse
beforeAll(async () => {
  h = await openRetentionHouse()
})
afterAll(() => h.close())

const codes = (rule: { findings: { code: string; level: string }[] }) =>
  rule.findings.map(({ code, level }) => `${level} ${code}`)
const rows = (count: { rows: number } | null) => count?.rows
const tickets = [{ key: 't', name: 'Tickets', trigger: 'collection', period: { count: 24, unit: 'months' } }]
const incidents = {
  ...{ kind: 'where', name: 'Incident', terms: [] },
  where: {
    ...{ is: 'related', table: table('incidents'), columns: ['ticket_id'], match: ['id'] },
    where: { is: 'all', of: [] },
  },
}

describe('a rule is counted', () => {
  it('what it means, what is not known, and what expires month by month', async () => {
    const { ruleId } = await h.write()
    const { counts, check } = await h.counted(ruleId)
    expect(check).toMatchObject({ state: 'finished', share: 1, failure: null })
    expect([rows(counts.meant), rows(counts.held), rows(counts.unknown)]).toEqual([40, 0, 5])
    expect(counts.meant.exact).toBe(true)
    expect(counts.byMonth.filter((each: { rows: number }) => each.rows > 0)).toEqual([
      { month: '2028-06', rows: 55, exact: true },
    ])
    // Of 10 January 2024: its last day was 10 January 2026.
    expect(counts.pastDue.filter((each: { rows: number }) => each.rows > 0)).toEqual([
      { month: '2026-01', rows: 40, exact: true },
    ])
    expect(JSON.stringify(counts.sample)).not.toContain('VPN')
    expect(counts.statements.join(' ')).toContain('DELETE')
    expect(counts.everyRow).toBe(false)
  })

  it('unless an incident needs longer', async () => {
    const { ruleId } = await h.write({ exceptions: [incidents] })
    expect(rows((await h.counted(ruleId)).counts.meant)).toBe(30)
  })

  it('from the last contract: running, ended, or none', async () => {
    const { ruleId } = await h.write({
      ...{ table: table('clients'), event: 'end-of-contract' },
      dependents: [{ table: table('contracts'), do: 'erase' }],
      terms: [
        {
          period: { amount: 2, unit: 'years' },
          trigger: {
            ...{ of: 'latest', columns: [] },
            events: [
              {
                ...{ table: table('contracts'), columns: ['client_id'], match: ['id'] },
                ...{ column: 'ends_on', holds: 'day' },
              },
            ],
          },
        },
      ],
    })
    const { counts } = await h.counted(ruleId)
    expect([rows(counts.meant), rows(counts.unknown)]).toEqual([10, 10])
    expect(counts.dependents).toEqual([{ table: table('contracts'), rows: { rows: 10, exact: true } }])
  })

  it('a rule that means every row it knows is told so', async () => {
    const { ruleId } = await h.write({
      terms: [{ trigger: instant('opened_at'), period: { amount: 0, unit: 'days' } }],
    })
    const rule = await h.counted(ruleId)
    expect(rule.counts.everyRow).toBe(true)
    expect(codes(rule)).toContain('notice every-row')
    expect(codes(rule)).toContain('notice unknown-rows')
  })

  it('ten years after the fiscal year, on both sides of its last day', async () => {
    const { ruleId } = await h.write({
      ...{ table: table('invoices'), dependents: [] },
      terms: [
        {
          trigger: { of: 'fiscal-year-end', column: 'issued_on', holds: 'day', yearEnds: '12-31' },
          period: { amount: 10, unit: 'years' },
        },
      ],
    })
    const { counts } = await h.counted(ruleId)
    const { pool } = h.target.database
    const of = async (year: number) =>
      Number(
        (
          await pool.query(`select count(*) from shop.invoices where extract(year from issued_on) = $1`, [
            year,
          ])
        ).rows[0].count,
      )
    expect(rows(counts.meant)).toBe(await of(2015))
    const inMonth = (month: string) =>
      counts.byMonth.find((each: { month: string }) => each.month === month)?.rows
    // The year 2015 ends its ten years with 2025: everything of it had expired on 1 January 2026.
    expect([inMonth('2026-12'), inMonth('2027-01')]).toEqual([0, await of(2016)])
  })

  it('held rows are told apart', async () => {
    const { ruleId } = await h.write()
    const hold = must(
      await h.dpo.post(h.at('/holds'), {
        ...{ kind: 'litigation', title: 'Affaire 12', reason: 'Litige en cours' },
        scope: [
          {
            sourceId: h.sourceId,
            ...{ schema: 'shop', table: 'tickets' },
            where: { is: 'in', column: 'id', values: ['1', '2', '3'] },
          },
        ],
      }),
    )
    const { counts } = await h.counted(ruleId)
    expect([rows(counts.meant), rows(counts.held)]).toEqual([40, 3])
    must(await h.approver.post(h.at(`/holds/${hold.holdId}/release`), { reason: 'Affaire close' }))
  })

  it.each<[string, object, string, string]>([
    [
      'a column that is missing',
      { terms: [{ trigger: instant('opened'), period: months(24) }] },
      'retention-structure-differs',
      'opened',
    ],
    [
      'a column of another kind',
      { terms: [{ trigger: day('n'), period: months(24) }] },
      'retention-structure-differs',
      '« n »',
    ],
    [
      'a day read as an instant',
      {
        table: table('applications'),
        dependents: [],
        terms: [{ trigger: instant('concluded_on'), period: months(1) }],
      },
      'retention-structure-differs',
      'concluded_on',
    ],
    ['a table that vanished', { table: table('gone') }, 'retention-structure-differs', 'gone'],
    ['a dependent that is not named', { dependents: [] }, 'retention-structure-differs', 'incidents'],
    [
      'an exception on a column that is missing',
      { exceptions: [{ kind: 'where', name: 'x', where: { is: 'null', column: 'nothing' }, terms: [] }] },
      'retention-structure-differs',
      'nothing',
    ],
    [
      'a consent that nobody asks for',
      {
        table: table('applications'),
        dependents: [],
        terms: [{ trigger: day('concluded_on'), period: months(1) }],
        exceptions: [
          {
            kind: 'consent',
            name: 'x',
            purpose: 'nobody-asks',
            column: 'email',
            identifiedBy: 'email',
            terms: [{ trigger: day('concluded_on'), period: months(12) }],
          },
        ],
      },
      'retention-consent-unread',
      '',
    ],
  ])('%s fails, with the reason', async (_name, changes, code, told) => {
    const { ruleId } = await h.write(changes)
    const { check, counts } = await h.counted(ruleId)
    expect(check).toMatchObject({ state: 'failed', failure: { code } })
    expect(check.failure.message.fr).toContain(told)
    expect(counts).toBeNull()
    const proposed = await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`))
    expect(proposed.body.code === code || proposed.status === 200).toBe(true)
    if (proposed.status === 200)
      expect((await h.run(proposed.body.runId, 'refused', 'previewed')).state).toBe('refused')
  })

  it('a source that does not answer, and one that was removed', async () => {
    const connection = { name: 'Loin', kind: 'postgres', address: h.target.url, tls: 'disable' }
    const { sourceId } = must(await h.dpo.post(h.at('/sources'), { connection }))
    const { ruleId } = await h.write({ sourceId })
    await h.ctx.transaction(tx =>
      sql`update sources_source set address = 'postgres://nobody@127.0.0.1:1/none?sslmode=disable' where source_id = ${sourceId}`.execute(
        tx,
      ),
    )
    expect((await h.counted(ruleId)).check).toMatchObject({
      state: 'failed',
      failure: { code: 'retention-source-unreadable' },
    })
    expect((await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`))).body.code).toBe(
      'retention-source-unreadable',
    )
    must(await h.dpo.remove(h.at(`/sources/${sourceId}`)))
    expect((await h.counted(ruleId)).check).toMatchObject({ failure: { code: 'retention-rule-incomplete' } })
    expect(codes((await h.read(ruleId)).rule)).toContain('need source-gone')
  })

  it('a change drops what was counted of other words', async () => {
    const { ruleId, version } = await h.write()
    await h.counted(ruleId)
    const content = h.content({ name: 'Autre' })
    const changed = must(await h.dpo.put(h.at(`/retention/rules/${ruleId}`), { version, content }))
    expect([changed.counts, changed.check, changed.version]).toEqual([null, null, 2])
    expect((await h.dpo.put(h.at(`/retention/rules/${ruleId}`), { version, content })).body.code).toBe(
      'changed-meanwhile',
    )
  })
})

describe('the law is asked', () => {
  it('a rule longer than declared is neither activated nor proposed, and both articles are named', async () => {
    const processingId = await h.processing(tickets)
    const { ruleId, findings } = await h.write({
      processingId,
      terms: [{ trigger: instant('opened_at'), period: months(36) }],
    })
    expect(findings[0]).toMatchObject({ code: 'beyond-declared', level: 'error' })
    expect(findings[0].cites).toEqual(expect.arrayContaining(['loi-09-08:55-1-1', 'loi-09-08:15-f']))
    for (const [path, body] of [
      ['state', { state: 'active' }],
      ['propose', {}],
    ] as const) {
      const { status, body: answer } = await h.dpo.post(h.at(`/retention/rules/${ruleId}/${path}`), body)
      expect([status, answer.code]).toEqual([409, 'retention-rule-unlawful'])
      expect(answer.detail).toContain('55')
    }
  })

  it('a declared period that is missing is a need, and stops nothing', async () => {
    const processingId = await h.processing([{ ...tickets[0], period: null }])
    const rule = await h.write({ processingId })
    expect(codes(rule)).toEqual(['need no-period'])
    expect(
      must(await h.dpo.post(h.at(`/retention/rules/${rule.ruleId}/state`), { state: 'active' })).state,
    ).toBe('active')
  })

  it('where a processing declares several periods, one must be chosen', async () => {
    const processingId = await h.processing([...tickets, { ...tickets[0], key: 'u', name: 'Autres' }], 'Deux')
    expect(codes(await h.write({ processingId }))).toEqual(['need declared-period-to-choose'])
    expect(codes(await h.write({ processingId, declaredKey: 'u' }))).toEqual([])
  })

  it('a form is told while it is filled in', async () => {
    const { body } = await h.dpo.post(h.at('/retention/consider'), {
      content: h.content({ sourceId: null, table: null, recordClass: 'cctv', event: 'recording' }),
    })
    expect(codes(body)).toEqual(
      expect.arrayContaining(['need processing-missing', 'need table-missing', 'notice beyond-practice']),
    )
    expect(body.ceiling.period).toEqual(months(3))
  })

  it('a rule that was active is suspended when a change makes it unlawful', async () => {
    const processingId = await h.processing(tickets)
    const { ruleId, version } = await h.write({ processingId })
    must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/state`), { state: 'active' }))
    const content = h.content({
      processingId,
      terms: [{ trigger: instant('opened_at'), period: months(25) }],
    })
    const changed = must(await h.dpo.put(h.at(`/retention/rules/${ruleId}`), { version, content }))
    expect(changed.state).toBe('suspended')
  })
})

describe('a run is proposed', () => {
  it('previewed, of the rule’s condition of today, and nothing is destroyed', async () => {
    const { ruleId } = await h.write({
      exceptions: [incidents],
      keeps: { why: 'archive', period: { amount: 5, unit: 'years' } },
    })
    const { rule, runId } = must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`)))
    expect(rule.openRun).toMatchObject({ runId })
    const run = await h.run(runId, 'previewed', 'refused')
    expect(run).toMatchObject({
      ...{ state: 'previewed', today: '2026-11-23', origin: { room: 'retention', reference: ruleId } },
      keeps: { why: 'archive', until: '2031-11-23' },
    })
    expect([rows(run.preview.survey.meant), rows(run.preview.survey.unknown)]).toEqual([30, 5])
    const { rows: still } = await h.target.database.pool.query(
      'select count(*)::int as count from shop.tickets',
    )
    expect(still).toEqual([{ count: 100 }])

    const again = await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`))
    expect([again.status, again.body.code]).toEqual([409, 'retention-run-open'])
    expect((await h.dpo.remove(h.at(`/retention/rules/${ruleId}`))).body.code).toBe('retention-run-open')
    must(await h.dpo.post(h.at(`/runs/${runId}/cancel`)))
    expect((await h.read(ruleId)).rule.openRun).toBeNull()
    must(await h.dpo.remove(h.at(`/retention/rules/${ruleId}`)))
    expect((await h.dpo.get(h.at(`/retention/rules/${ruleId}`))).status).toBe(404)
  })

  it('two that are asked for at once become one', async () => {
    const { ruleId } = await h.write()
    const asked = await Promise.all(
      [1, 2, 3].map(() => h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`))),
    )
    expect(asked.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  it('not without a table', async () => {
    const { ruleId } = await h.write({ table: null })
    for (const verb of ['check', 'propose'])
      expect((await h.dpo.post(h.at(`/retention/rules/${ruleId}/${verb}`))).body.code).toBe(
        'retention-rule-incomplete',
      )
  })
})

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

describe('the catalogue', () => {
  it('has every class of the law and every rule of the two policies', async () => {
    const { entries } = must(await h.dpo.get(h.at('/retention/catalogue')))
    const keys = entries.map(({ key }: { key: string }) => key)
    expect(keys).toEqual(
      expect.arrayContaining([
        ...['accounting', 'business-letters', 'payroll-book', 'employment-claims', 'laundering-transactions'],
        ...['laundering-identity', 'security-logs', 'commercial-evidence', 'civil-evidence', 'cctv'],
        ...['client-file', 'tickets-and-logs', 'backups', 'marketing', 'applications'],
        ...[
          'declared-period',
          'archive-then-delete',
          'anonymise-at-term',
          'block-at-term',
          'until-unsubscribed',
        ],
      ]),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('proposes tables and columns, and what is proposed can be adopted', async () => {
    const of = async (key: string) =>
      must(await h.dpo.get(h.at(`/retention/catalogue/${key}/proposals?sourceId=${h.sourceId}`))).proposals
    const [client] = await of('client-file')
    expect(client).toMatchObject({ table: table('clients'), missing: [] })
    const adopted = must(
      await h.dpo.post(h.at('/retention/catalogue/client-file/adopt'), {
        ...{ sourceId: h.sourceId, table: client.table, slots: client.slots },
        dependents: [{ table: table('contracts'), do: 'erase' }],
      }),
    )
    expect(adopted).toMatchObject({
      state: 'draft',
      catalogueKey: 'client-file',
      recordClass: 'client-file',
      event: 'end-of-contract',
    })
    expect(rows((await h.counted(adopted.ruleId)).counts.meant)).toBe(10)
    expect((await of('tickets-and-logs'))[0]).toMatchObject({ table: table('tickets') })
    expect((await of('accounting'))[0]).toMatchObject({ table: table('invoices') })
    expect((await of('applications'))[0]).toMatchObject({ table: table('applications') })
  })

  it.each<[string, string, object, number, string]>([
    ['a slot that was not filled', 'tickets-and-logs', { slots: {} }, 422, 'retention-slots-missing'],
    [
      'a slot of another kind',
      'tickets-and-logs',
      { slots: { created: { kind: 'state', column: 'subject', values: ['x'] } } },
      422,
      'retention-slots-missing',
    ],
    [
      'an event with no column',
      'tickets-and-logs',
      { slots: { created: { kind: 'event' } } },
      422,
      'retention-slots-missing',
    ],
    [
      'a column that is no day',
      'tickets-and-logs',
      { slots: { created: { kind: 'event', columns: ['subject'] } } },
      409,
      'retention-structure-differs',
    ],
    [
      'a period out of range',
      'tickets-and-logs',
      { slots: { created: { kind: 'event', columns: ['opened_at'] } }, period: months(30) },
      422,
      'retention-period-out-of-range',
    ],
    [
      'no period at all',
      'declared-period',
      { slots: { event: { kind: 'event', columns: ['opened_at'] } } },
      422,
      'retention-period-out-of-range',
    ],
    ['a rule that does not exist', 'nothing', { slots: {} }, 404, 'not-found'],
  ])('%s is refused', async (_name, key, given, status, code) => {
    const { status: got, body } = await h.dpo.post(h.at(`/retention/catalogue/${key}/adopt`), {
      ...{ sourceId: h.sourceId, table: table('tickets') },
      ...given,
    })
    expect([got, body.code]).toEqual([status, code])
  })
})

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

describe('the room', () => {
  it('opens to those its sentences name, and to nobody else', async () => {
    const other = must(
      await h.dpo.post('/organisations', { nameFr: 'Rif', kind: 'association', language: 'fr' }),
    )
    const stranger = await h.house.join(h.dpo, other.organisationId, 'dpo')
    const { organisationId } = h
    const cookies = {
      dpo: h.dpo.cookie(),
      member: (await h.house.join(h.dpo, organisationId, 'member')).cookie(),
      approver: h.approver.cookie(),
      auditor: (await h.house.join(h.dpo, organisationId, 'auditor')).cookie(),
    }
    const keys = { organisationId, cookies, strangerCookie: stranger.cookie() }
    const room = h.house.modules.filter(({ name }) => name === 'retention')
    expect(await findUnlocked(room, (path, init) => h.house.app.request(path, init), keys)).toEqual([])
  })

  it('is not shaken by broken inputs', async () => {
    const { ruleId } = await h.write()
    const room = h.house.modules.filter(({ name }) => name === 'retention')
    const content = h.content({ exceptions: [incidents] })
    const shaken = await findShaken(room, (path, init) => h.house.app.request(path, init), {
      ...{ organisationId: h.organisationId, cookie: h.dpo.cookie(), runs: 40 },
      samples: {
        'retention.rules.create': { content },
        'retention.rules.change': { ruleId, version: 1, content },
        'retention.rules.consider': { content },
        'retention.settings.change': { version: 9, settings: { keepers: ['trader'], backups: [] } },
      },
    })
    expect(shaken).toEqual([])
  })

  it('keeps its organisations apart, and its records agree with its tables', async () => {
    const { database } = h.house.installation
    await everyTableIsIsolated(database)
    await expectRecordsMatchTables(database, { retention_extension: Extension })
  })
})
