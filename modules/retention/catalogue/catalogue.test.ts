// Shipped rules over HTTP: which there are, where they could be laid, and what they refuse.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { months, must, openRetentionHouse, type RetentionHouse, table } from '../house.test-support.ts'

let h: RetentionHouse
beforeAll(async () => {
  h = await openRetentionHouse()
})
afterAll(() => h.close())

const rows = (count: { rows: number } | null) => count?.rows

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
