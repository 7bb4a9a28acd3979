// A session over the protocol itself, with a server that answers what it is told to: rows, errors, silence, and an order to stop.
import { afterEach, expect, test } from 'vitest'
import { connect, openForChange, readAddress } from '../catalogue.ts'
import { type Answer, startServer } from './server.test-support.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const never = new AbortController().signal
const served = async (answer: (text: string) => Answer) => {
  const server = await startServer(answer)
  stops.push(server.stop)
  const typed = `sqlserver://dpo:s3cr3t@127.0.0.1:${server.port}/clients?sslmode=disable`
  const { description, secret } = readAddress('sqlserver', typed)
  const policy = { fileRoots: [], statementSeconds: 3 }
  return {
    ...server,
    connector: connect(description, secret, policy),
    change: openForChange(description, secret, policy),
  }
}
const version: Answer = [['16.0.1000.6', '2', '160']]

test('a server tells what it is and what the account may do, in a transaction that is rolled back', async () => {
  const { connector, asked } = await served(text => {
    if (text.includes('ProductVersion')) return version
    return text.includes('SUSER_SNAME') ? [['dpo', '0', '1', '4', '3', '0']] : []
  })
  expect(await connector.test(never)).toMatchObject({
    ok: true,
    server: 'SQL Server 16.0.1000.6',
    privileges: { account: 'dpo', mayWrite: true, tables: 4, readableTables: 3 },
    warnings: [{ code: 'account-may-write' }],
  })
  await connector.close()
  expect(asked.some(text => text.includes('BEGIN TRANSACTION'))).toBe(true)
  expect(asked.some(text => text.includes('COMMIT TRANSACTION'))).toBe(false)
  expect(asked.at(-1)).toContain('ROLLBACK TRANSACTION')
})

test('too old a server, and a database kept at an older language', async () => {
  for (const told of [
    ['12.0.5000.0', '2', '120'],
    ['16.0.1000.6', '2', '110'],
  ]) {
    const { connector } = await served(text => (text.includes('ProductVersion') ? [told] : []))
    expect(await connector.test(never)).toMatchObject({ ok: false, failure: { code: 'unsupported-server' } })
    await connector.close()
  }
})

test.each([
  [18456, 'authentication'],
  [4060, 'database-missing'],
])('a login that is refused by %i is %s', async (number, code) => {
  const { connector } = await served(text => (text === 'LOGIN' ? number : []))
  expect(await connector.test(never)).toMatchObject({ ok: false, failure: { code } })
})

const table = { schema: 'dbo', name: 'people' }
const planned: Answer = [['U', '2000', 'nom', 'nvarchar', '1']]

test('rows come as they are read, many more than wait to be read, empty ones among them', async () => {
  const many = Array.from({ length: 1_500 }, (_, at) => [at % 7 === 0 ? null : `Amina ${at}`])
  const { connector } = await served(text => {
    if (text.includes('is_memory_optimized')) return planned
    return text.includes('[people]') ? many : []
  })
  const read: unknown[] = []
  for await (const step of connector.sample(table, ['nom'], {
    rows: Number.POSITIVE_INFINITY,
    signal: never,
  })) {
    if (step.kind === 'rows') read.push(...step.rows)
    else expect(step).toEqual({ kind: 'end', table, rows: 1_500, chosen: 'whole-table' })
  }
  expect(read).toEqual(many)
  await connector.close()
})

test('a table that takes too long, is locked or forbidden is skipped with its reason', async () => {
  const answers: Answer[] = ['silence', 1222, 229]
  const { connector } = await served(text => {
    if (text.includes('is_memory_optimized')) return planned
    return text.includes('[people]') ? (answers.shift() ?? []) : []
  })
  const codes: unknown[] = []
  for (const _ of [1, 2, 3])
    for await (const step of connector.sample(table, ['nom'], { rows: 5, signal: never }))
      if (step.kind === 'skipped') codes.push(step.failure.code)
  expect(codes).toEqual(['timeout', 'busy', 'permission-missing'])
  await connector.close()
})

test('an order to stop reaches the server in the middle of a statement', async () => {
  const control = new AbortController()
  const { connector } = await served(text => {
    if (!text.includes('ProductVersion')) return []
    setImmediate(() => control.abort())
    return 'silence'
  })
  expect(await connector.test(control.signal)).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
})

test('a transaction that met another is tried again as a whole, and committed once', async () => {
  const answers: Answer[] = [1205, [['2']]]
  const { change, asked } = await served(text => (text.includes('COUNT_BIG') ? (answers.shift() ?? []) : []))
  const people = {
    ...table,
    kind: 'table',
    columns: [{ name: 'id', type: 'int', family: 'number', length: null, nullable: false, generated: false }],
    key: ['id'],
    addressable: false,
    unique: [],
    foreignKeys: [],
    triggers: [],
    lock: 'absent',
    markedBy: null,
  } as const
  const schema = { tables: [people], engine: { checksAfterStatement: true, remembersTransactions: false } }
  const source = change.source(schema, { key: new Uint8Array(32), signal: never })
  expect(await source.transaction(work => work.present(people, [['1'], ['2']]))).toBe(2)
  expect(asked.filter(text => text.includes('COMMIT TRANSACTION'))).toHaveLength(1)
  expect(asked.filter(text => text.includes('BEGIN TRANSACTION'))).toHaveLength(2)
  expect(asked.some(text => text.includes('[["1"],["2"]]') && text.includes('@p1 nvarchar'))).toBe(true)
  await change.close()
})
