// Lists, from a file to two lists with reasons: checked, stopped, taken in; and how much of them is held at once.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GateHouse, openGateHouse, ready } from '../gate.test-support.ts'
import { folderOf } from './files.ts'

let g: GateHouse
beforeAll(async () => {
  g = await openGateHouse()
  await g.settings(ready)
})
afterAll(() => g.house.close())

const send = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
  const form = new FormData()
  form.set('file', new File([content], name))
  const answer = await g.house.app.request(`http://himaya.test/api${g.at('/lists')}`, {
    method: 'POST',
    headers: { cookie: g.dpo.cookie() },
    body: form,
  })
  return { status: answer.status, body: await answer.json() }
}
const start = async (content: string, plan: object, columns?: object) => {
  const { body } = await send('Clients été.csv', content)
  const [table] = body.tables
  return g.dpo.post(g.at('/work'), {
    listName: body.name,
    rowsTotal: table.rows,
    plan: {
      ...{ kind: 'check', channel: 'email', columns: columns ?? table.proposed },
      ...plan,
      list: { kind: 'file', listId: body.listId, schema: table.schema, table: table.table },
    },
  })
}
const ended = async (workId: string) => {
  for (let attempt = 0; attempt < 400; attempt++) {
    const { body } = await g.dpo.get(g.at(`/work/${workId}`))
    if (!['queued', 'running'].includes(body.state)) return body
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the work did not end')
}
const kept = () => (existsSync(folderOf(g.ctx)) ? readdirSync(folderOf(g.ctx)) : [])

describe('a list checked', () => {
  it('gives two lists with their reasons, hashes them, and keeps nothing of what was sent', async () => {
    await g.choose({ email: 'oui@example.ma' }, ['mail'])
    await g.dpo.post(g.at('/objections'), { person: { phone: '0661000001' }, origin: 'phone' })
    const content =
      'Nom;Courriel;GSM\r\nSalma;OUI@example.ma;\r\nKarim;non@example.ma;06 61 00 00 01\r\nHind;rien;\r\n"=1+1";contact@riad.ma;\r\n'
    const { body: work } = await start(content, { format: 'csv' })
    const done = await ended(work.workId)
    expect(done).toMatchObject({
      ...{ state: 'finished', rowsDone: 4, rowsTotal: 4, listName: 'Clients été.csv' },
      counts: {
        'allowed-consent': 1,
        'forbidden-objection': 1,
        'unreadable-address': 1,
        'no-consent-needed': 1,
      },
      inputHash: createHash('sha256').update(content).digest('hex'),
    })
    const list = async (outcome: string) => {
      const { body } = await g.dpo.get(g.at(`/work/${work.workId}/lists/${outcome}`))
      return body as string
    }
    const [allowed, refused] = [await list('allowed'), await list('refused')]
    expect(
      createHash('sha256')
        .update(allowed.startsWith('\uFEFF') ? allowed : `\uFEFF${allowed}`)
        .digest('hex'),
    ).toBe(done.allowedHash)
    expect(allowed).toContain('OUI@example.ma')
    expect(allowed).toContain('contact@riad.ma')
    expect(allowed).not.toContain('non@example.ma')
    expect(refused).toMatch(/2,non@example\.ma,06 61 00 00 01,.*s’est opposée/)
    expect(refused).toContain('art. 9')
    expect(refused).not.toContain('Karim')
    expect(kept().filter(name => /^[0-9a-f-]{36}\.(csv|xlsx)$/.test(name))).toEqual([])
    const { rows } = await g.ctx.transaction(tx =>
      sql<{ row: string }>`select row_to_json(w)::text as row from marketing_work w`.execute(tx),
    )
    expect(rows.map(({ row }) => row).join()).not.toMatch(/oui@|non@|661000001/i)
    const removed = await g.dpo.remove(g.at(`/work/${work.workId}/lists`))
    expect(removed.body.filesRemovedAt).not.toBeNull()
    const gone = await g.dpo.get(g.at(`/work/${work.workId}/lists/allowed`))
    expect([gone.status, gone.body.code]).toEqual([410, 'marketing-list-file-gone'])
    expect(kept().filter(name => name.startsWith(work.workId))).toEqual([])
  })

  it('writes XLSX that can be read again', async () => {
    const { body: work } = await start('email\noui@example.ma\nnon@example.ma\n', { format: 'xlsx' })
    await ended(work.workId)
    const answer = await g.house.app.request(
      `http://himaya.test/api${g.at(`/work/${work.workId}/lists/refused`)}`,
      {
        headers: { cookie: g.dpo.cookie() },
      },
    )
    const { body } = await send('again.xlsx', new Uint8Array(await answer.arrayBuffer()))
    expect(body.tables[0].columns).toContain('email')
  })

  it('goes through a long list without holding it, and can be stopped', async () => {
    const long = `email\n${Array.from({ length: 40_000 }, (_, place) => `p${place}@example.ma`).join('\n')}\n`
    const { body: work } = await start(long, {})
    const { body: stopped } = await g.dpo.post(g.at(`/work/${work.workId}/cancel`))
    expect(stopped.state).toBe('cancelled')
    const { body: again } = await start(long, {})
    const done = await ended(again.workId)
    expect(done).toMatchObject({ state: 'finished', rowsDone: 40_000, counts: { undetermined: 40_000 } })
    // The work that was stopped notices within a second, and clears what it had begun.
    await expect
      .poll(() => kept().filter(name => name.startsWith(work.workId)), { timeout: 20_000 })
      .toEqual([])
  }, 120_000)

  it.each([
    ['an empty file', 'vide.csv', ''],
    ['a picture', 'a.csv', '\u0000\u0001\u0002PNG'],
    ['a broken workbook', 'a.xlsx', 'PK\u0003\u0004nothing'],
  ])('refuses %s', async (_, name, content) => {
    const { status, body } = await send(name, content)
    expect(status === 422 ? body.code : body.tables[0].columns.length).toBeTruthy()
    if (name === 'vide.csv' || name === 'a.xlsx') expect(body.code).toBe('marketing-list-refused')
  })

  it('refuses to begin without a column of addresses', async () => {
    const { status, body } = await start('nom\nSalma\n', {}, {})
    expect([status, body.code]).toEqual([422, 'marketing-list-refused'])
  })

  it('fails, and allows nobody, where a column is not there', async () => {
    const { body: work } = await start('email\na@b.ma\n', {}, { email: 'courriel' })
    const done = await ended(work.workId)
    expect(done.state).toBe('failed')
    expect(done.failure.message.fr.length).toBeGreaterThan(20)
    expect(kept().filter(name => name.startsWith(work.workId))).toEqual([])
  })
})

describe('a list taken in', () => {
  it('objections, twice: once taken, once known, none lost', async () => {
    const content =
      'adresse mail,canal,date,motif\nstop1@example.ma,SMS,01/02/2024,appel\nstop2@example.ma,,,\nstop3,,,\n'
    const plan = { kind: 'objections', from: 'Ancien outil' }
    const { body: first } = await start(content, plan)
    expect((await ended(first.workId)).counts).toEqual({ taken: 2, known: 0, unreadable: 1 })
    const { body: second } = await start(content, plan)
    expect((await ended(second.workId)).counts).toEqual({ taken: 0, known: 2, unreadable: 1 })
    const { body } = await g.dpo.post(g.at('/objections/look-up'), { person: { email: 'stop1@example.ma' } })
    expect(body.objections).toMatchObject([
      { channel: 'sms', origin: 'import', originReference: 'Ancien outil', reason: 'appel', times: 2 },
    ])
    expect(body.objections[0].objectedAt).toMatch(/^2024-02-01/)
  })

  it('customers: the sale that lets them be written to', async () => {
    const customer = {
      ...{ family: 'huiles', collectedOn: '2026-03-01', collectedWhere: 'Site' },
      ...{
        collectedDirectly: true,
        collectedLawfully: true,
        onSale: true,
        refusalOffered: true,
        sameSeller: true,
      },
    }
    const { body: work } = await start('email;commande;date\nclient@example.ma;C-7;2026-04-02\n', {
      kind: 'customers',
      customer,
    })
    expect((await ended(work.workId)).counts).toEqual({ taken: 1, known: 0, unreadable: 0 })
    const { body } = await g.dpo.post(g.at('/gate'), {
      ...{ person: { email: 'client@example.ma' }, channel: 'email', product: 'huiles' },
    })
    expect(body).toMatchObject({
      conclusion: 'allowed-soft-opt-in',
      found: { customer: { sale: 'C-7', collectedOn: '2026-04-02' } },
    })
  })
})
