// The one suite that every engine passes, on real servers and real files. An engine's test gives the way to make a
// source out of a table, and tells what its kind of source cannot express.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConnectorFailure } from './failure.ts'
import type { Connector, SampleOptions, SampleStep, SampleValue, Table, TableName } from './port.ts'
import { textLimit } from './port.ts'

export type Fixture = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
}

export type Prepared = {
  readonly connector: Connector
  /** How the source names the fixture's table. */
  readonly table: TableName
}

export type EngineUnderTest = {
  readonly kind: Connector['kind']
  /** A fresh source holding this one table, all columns of text. */
  prepare(fixture: Fixture): Promise<Prepared>
  /** The widest table this kind of source can hold, or 5,000. */
  readonly width: number
  /** False where an empty cell and no cell are the same. */
  readonly tellsNullFromEmpty: boolean
  /** False where a table without rows leaves no trace of its columns. */
  readonly holdsEmptyTables?: boolean
  /** Where this kind of source itself refuses some names. */
  canName?(name: string): boolean
  readonly serverName: RegExp
}

export const hostileNames = [
  '"; DROP TABLE clients; --',
  "o'brien",
  'a\u202egnp.exe',
  ' ',
  'n'.repeat(63),
  'back\\slash',
  '😀 emoji',
  'رقم البطاقة الوطنية',
  'select',
  'percent%20 & ampersand?',
]

const people: Fixture = {
  table: 'clients',
  columns: ['id', 'الاسم الكامل', 'cin', 'courriel', 'téléphone', 'note'],
  rows: [
    ['1', 'فاطمة الزهراء بناني', 'AB123456', 'fz.bennani@example.ma', '٠٦٦١٢٣٤٥٦٧', 'ligne 1\nligne 2'],
    ['2', 'Amélie d’Août', 'K98765', 'amelie@example.ma', '+212 661-234567', 'guillemets " et virgule ,'],
    ['3', 'محمد العلوي', null, '', '0661234567', null],
  ],
}

export const go = (rows: number): SampleOptions => ({ rows, signal: new AbortController().signal })

export const stepsOf = async (steps: AsyncIterable<SampleStep>) => {
  const all: SampleStep[] = []
  for await (const step of steps) all.push(step)
  return all
}

/** All rows of a sample whose columns came in one group. */
export const rowsOf = (steps: readonly SampleStep[]): readonly (readonly SampleValue[])[] =>
  steps.flatMap(step => (step.kind === 'rows' ? step.rows : []))

export const everyTable = async (connector: Connector): Promise<readonly Table[]> =>
  (await connector.inspect(new AbortController().signal)).schemas.flatMap(schema => schema.tables)

export const failureIn = async (work: Promise<unknown>): Promise<ConnectorFailure> => {
  const error = await work.then(
    () => new Error('it did not fail'),
    (refusal: unknown) => refusal,
  )
  if (error instanceof ConnectorFailure) return error
  throw error
}

export const passesTheSuite = (engine: EngineUnderTest) => {
  describe(`every engine: ${engine.kind}`, () => {
    let prepared: Prepared
    beforeAll(async () => {
      prepared = await engine.prepare(people)
    })
    afterAll(() => prepared.connector.close())

    const blank = (value: string | null) => (engine.tellsNullFromEmpty ? value : value || null)

    test('says what it is and what may be read', async () => {
      const answer = await prepared.connector.test(new AbortController().signal)
      if (!answer.ok) throw answer.failure
      expect(answer.server).toMatch(engine.serverName)
      expect(answer.privileges.readableTables).toBeGreaterThanOrEqual(1)
      expect(answer.privileges.tables).toBeGreaterThanOrEqual(answer.privileges.readableTables)
    })

    test('lists the table and its columns in order', async () => {
      const found = (await everyTable(prepared.connector)).find(
        ({ schema, name }) => schema === prepared.table.schema && name === prepared.table.name,
      )
      expect(found?.columns.map(column => column.name)).toEqual(people.columns)
      expect(found?.columns.map(column => column.position)).toEqual([1, 2, 3, 4, 5, 6])
      expect(found?.columns.every(column => column.readable)).toBe(true)
    })

    test('reads Arabic, accents, quotes and line breaks exactly', async () => {
      const steps = await stepsOf(prepared.connector.sample(prepared.table, people.columns, go(10)))
      expect(rowsOf(steps)).toEqual(people.rows.map(row => row.map(blank)))
      expect(steps.at(-1)).toMatchObject({ kind: 'end', rows: 3, chosen: 'whole-table' })
    })

    test('reads the columns that were asked for, in the order they were asked for', async () => {
      const steps = await stepsOf(prepared.connector.sample(prepared.table, ['cin', 'id'], go(2)))
      expect(rowsOf(steps)).toEqual([
        ['AB123456', '1'],
        ['K98765', '2'],
      ])
      expect(steps.at(-1)).toMatchObject({ kind: 'end', rows: 2, chosen: 'first-rows' })
    })

    test('skips a table that is not there, and a column that is not there', async () => {
      const nowhere = { schema: prepared.table.schema, name: 'nowhere' }
      const [noTable] = await stepsOf(prepared.connector.sample(nowhere, ['id'], go(5)))
      expect(noTable).toMatchObject({ kind: 'skipped', columns: ['id'], failure: { code: 'table-vanished' } })
      const steps = await stepsOf(prepared.connector.sample(prepared.table, ['id', 'gone'], go(5)))
      expect(steps[0]).toMatchObject({
        kind: 'skipped',
        columns: ['gone'],
        failure: { code: 'table-vanished' },
      })
      expect(rowsOf(steps)).toEqual([['1'], ['2'], ['3']])
    })

    test('stops when told to, before and between rows', async () => {
      const over = AbortSignal.abort()
      expect((await failureIn(prepared.connector.inspect(over))).code).toBe('cancelled')
      const before = stepsOf(prepared.connector.sample(prepared.table, ['id'], { rows: 5, signal: over }))
      expect((await failureIn(before)).code).toBe('cancelled')
      expect(await prepared.connector.test(over)).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
      const late = AbortSignal.abort(new DOMException('', 'TimeoutError'))
      expect(await prepared.connector.test(late)).toMatchObject({ ok: false, failure: { code: 'timeout' } })
      expect(rowsOf(await stepsOf(prepared.connector.sample(prepared.table, ['id'], go(5))))).toHaveLength(3)
    })

    test('may be left in the middle, and asked two things at once', async () => {
      const { connector, table } = prepared
      for await (const step of connector.sample(table, ['id'], go(Number.POSITIVE_INFINITY)))
        if (step.kind === 'rows') break
      const twice = ['id', 'cin'].map(async column =>
        rowsOf(await stepsOf(connector.sample(table, [column], go(1)))),
      )
      expect(await Promise.all(twice)).toEqual([[['1']], [['AB123456']]])
    })

    test('never reads more than asked, and all of it when asked', async () => {
      const rows = Array.from({ length: 5_000 }, (_, i) => [String(i), `اسم ${i}`])
      const { connector, table } = await engine.prepare({ table: 'many', columns: ['n', 'name'], rows })
      expect(rowsOf(await stepsOf(connector.sample(table, ['n'], go(7))))).toHaveLength(7)
      const all = rowsOf(await stepsOf(connector.sample(table, ['n', 'name'], go(Number.POSITIVE_INFINITY))))
      expect(all).toHaveLength(5_000)
      expect(new Set(all.map(row => row[0])).size).toBe(5_000)

      const stop = new AbortController()
      const cut = (async () => {
        for await (const step of connector.sample(table, ['n'], {
          rows: Number.POSITIVE_INFINITY,
          signal: stop.signal,
        }))
          if (step.kind === 'rows') stop.abort()
      })()
      expect((await failureIn(cut)).code).toBe('cancelled')
      await connector.close()
    })

    test('a hostile name is only a name', async () => {
      const columns = hostileNames.filter(name => engine.canName?.(name) ?? true)
      const { connector, table } = await engine.prepare({
        table: columns[0] ?? '',
        columns,
        rows: [columns.map((_, i) => `value ${i}`)],
      })
      const found = await everyTable(connector)
      expect(found.map(each => each.name)).toEqual([table.name])
      expect(found[0]?.columns.map(column => column.name)).toEqual(columns)
      expect(rowsOf(await stepsOf(connector.sample(table, columns, go(5))))).toEqual([
        columns.map((_, i) => `value ${i}`),
      ])
      await connector.close()
    })

    test('a very long text is cut, and says so', async () => {
      const { connector, table } = await engine.prepare({
        table: 'long',
        columns: ['exact', 'over', 'arabic'],
        rows: [['x'.repeat(textLimit), 'y'.repeat(textLimit + 1), 'ع'.repeat(30_000)]],
      })
      const [row] = rowsOf(await stepsOf(connector.sample(table, ['exact', 'over', 'arabic'], go(1))))
      expect(row).toEqual([
        'x'.repeat(textLimit),
        { kind: 'cut-text', head: 'y'.repeat(textLimit) },
        { kind: 'cut-text', head: 'ع'.repeat(textLimit) },
      ])
      await connector.close()
    })

    test(`reads ${engine.width} columns`, async () => {
      const columns = Array.from({ length: engine.width }, (_, i) => `c${i}`)
      const row = columns.map((_, i) => String(i % 10))
      const { connector, table } = await engine.prepare({ table: 'wide', columns, rows: [row, row] })
      expect((await everyTable(connector))[0]?.columns).toHaveLength(engine.width)
      const seen = new Map<string, readonly SampleValue[]>()
      for (const step of await stepsOf(connector.sample(table, columns, go(2))))
        if (step.kind === 'rows')
          for (const [i, name] of step.columns.entries())
            seen.set(
              name,
              step.rows.map(cells => cells[i] ?? null),
            )
      expect([...seen]).toEqual(columns.map((name, i) => [name, [row[i], row[i]]]))
      await connector.close()
    })

    test.skipIf(engine.holdsEmptyTables === false)('a table without rows is read to its end', async () => {
      const { connector, table } = await engine.prepare({ table: 'empty', columns: ['a', 'b'], rows: [] })
      const steps = await stepsOf(connector.sample(table, ['a', 'b'], go(5)))
      expect(steps).toEqual([{ kind: 'end', table, rows: 0, chosen: 'whole-table' }])
      await connector.close()
    })
  })
}
