// Rules over HTTP on a real PostgreSQL: counted, found lawful or not, proposed, and refused where anything is not as supposed.
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
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
