// CSV files written anew: the suite that every engine passes, and that what stays is byte for byte what it was, in every encoding
// and dialect.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Action } from '@himaya/plans/action'
import type { Condition } from '@himaya/plans/condition'
import type { Data, Row } from '@himaya/plans/model.test-support'
import { planFor } from '@himaya/plans/plan'
import { carryOut } from '@himaya/plans/schedules.test-support'
import { nameOf, type Schema } from '@himaya/plans/schema'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { openForChange, readAddress } from '../catalogue.ts'
import type { Changeable } from '../change.ts'
import { forever, madePlan, passesTheChangeSuite, runKey } from '../change-suite.ts'
import { testFolder } from '../files/fixture.ts'

const openFile = (path: string, root: string) => {
  const { description, secret } = readAddress('csv', pathToFileURL(path).href)
  return openForChange(description, secret, { fileRoots: [root] })
}

const quoted = (value: string | null) =>
  value === null ? '' : /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

passesTheChangeSuite({
  kind: 'csv',
  schema: 'file',
  engine: { checksAfterStatement: true, remembersTransactions: false },
  can: {
    references: false,
    defer: false,
    keyless: true,
    composite: false,
    json: false,
    lock: false,
    hostileNames: true,
  },
  schedules: 150,
  async open() {
    const folder = testFolder()
    const path = folder.file('data')
    const others = new Map<string, ReadonlyMap<string, Row>>()
    let [name, columns]: [string, readonly string[]] = ['', []]
    let [opened, of]: [Changeable | undefined, string] = [undefined, '']
    const changing = () => {
      if (opened && of === name) return opened
      of = name
      void opened?.close()
      const { description, secret } = readAddress(
        'csv',
        `${pathToFileURL(path).href}#${encodeURIComponent(`${name}.csv`)}`,
      )
      opened = openForChange(description, secret, { fileRoots: [folder.path] })
      return opened
    }
    return {
      changing: {
        // Days are told from what a file holds; the suite means them as texts.
        async structure(signal) {
          const schema = await changing().structure(signal)
          return {
            ...schema,
            tables: schema.tables.map(table => ({
              ...table,
              columns: table.columns.map(column => ({ ...column, type: 'text', family: 'text' as const })),
            })),
          }
        },
        source: (schema, options) => changing().source(schema, options),
        grants: (plan, account) => changing().grants(plan, account),
        lockSetup: table => changing().lockSetup(table),
        close: async () => {},
      },
      async build({ tables }: Schema, data: Data) {
        const [first] = tables
        for (const table of tables) others.set(nameOf(table), data.get(nameOf(table)) ?? new Map())
        ;[name, columns] = [first?.name ?? '', first?.columns.map(column => column.name) ?? []]
        const rows = first ? [...(data.get(nameOf(first))?.values() ?? [])] : []
        const lines = [columns, ...rows.map(row => columns.map(column => row[column] ?? null))]
        writeFileSync(path, lines.map(cells => `${cells.map(quoted).join(',')}\n`).join(''))
      },
      async read({ tables }: Schema) {
        const text = readFileSync(path, 'utf8')
        const [, ...lines] = parsed(text)
        const rows = new Map(
          lines.map(cells => [
            cells[0] ?? '',
            Object.fromEntries(columns.map((column, at) => [column, cells[at] || null])),
          ]),
        )
        return new Map(
          tables.map((table, at) => [
            nameOf(table),
            at === 0 ? rows : (others.get(nameOf(table)) ?? new Map()),
          ]),
        )
      },
      async close() {
        await opened?.close()
        folder.drop()
      },
    }
  },
})

/** A reader of its own, for what this test writes. */
const parsed = (text: string): string[][] =>
  [...text.matchAll(/((?:"(?:[^"]|"")*"|[^",\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\n]*))*)\n/g)].map(
    ([, line = '']) =>
      [...`,${line}`.matchAll(/,("(?:[^"]|"")*"|[^",\n]*)/g)].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
  )

const folder = testFolder()
const opened: Changeable[] = []
afterAll(async () => {
  for (const each of opened) await each.close()
  folder.drop()
})
const path = folder.file('clients.csv')

async function given(bytes: Buffer | string, where: Condition, action: Action, keeps = false) {
  writeFileSync(path, bytes)
  const changing = openFile(path, folder.path)
  opened.push(changing)
  const schema = await changing.structure(forever)
  const plan = madePlan(
    planFor(schema, { table: { schema: 'file', name: 'clients' }, where, action, dependents: [], keeps }),
  )
  const source = changing.source(schema, { key: runKey, signal: forever })
  return { schema, plan, source, changing, doIt: () => carryOut(plan, source, [], 2) }
}
const erase = { does: 'erase' } as const
const gone = { is: 'equal', column: 'state', to: 'gone' } as const

const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.boolean(),
  encoding: fc.constantFrom('utf8', 'utf16le', 'latin1'),
  isLastEnded: fc.boolean(),
  blank: fc.boolean(),
})
const cell = (delimiter: string) =>
  fc.tuple(
    fc.string({ unit: fc.constantFrom('a', 'é', 'à', ' ', '"', delimiter, '\n', '1', "'") }),
    fc.boolean(),
  )

describe('what stays is byte for byte what it was', () => {
  test('in generated files', async () => {
    const asked = dialects.chain(dialect =>
      fc.record({
        dialect: fc.constant(dialect),
        rows: fc.array(fc.tuple(fc.boolean(), cell(dialect.delimiter), cell(dialect.delimiter)), {
          minLength: 3,
          maxLength: 25,
        }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(
        asked,
        async ({ dialect: { delimiter, end, mark, encoding, isLastEnded, blank }, rows }) => {
          const wide = encoding === 'utf16le'
          const bytes = (text: string) => Buffer.from(text, encoding as BufferEncoding)
          const write = ([text, isQuoted]: readonly [string, boolean]) =>
            isQuoted || /[\n"]|^\s|\s$/.test(text) || text.includes(delimiter)
              ? `"${text.replaceAll('"', '""')}"`
              : text
          const head = bytes(
            `${(mark || wide) && encoding !== 'latin1' ? '\ufeff' : ''}state${delimiter}number${delimiter}name${delimiter}note${end}`,
          )
          const lines = rows.map(([isGone, name, note], at) => ({
            isGone,
            line: bytes(
              `${isGone ? 'gone' : 'kept'}${delimiter}${at}${delimiter}${write(name)}${delimiter}${write(note)}${at === rows.length - 1 && !isLastEnded ? '' : end}`,
            ),
            gap: blank && at % 3 === 1 ? bytes(end) : Buffer.alloc(0),
          }))
          const { doIt, schema } = await given(
            Buffer.concat([head, ...lines.flatMap(({ gap, line }) => [gap, line])]),
            gone,
            erase,
          )
          expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual([
            'state',
            'number',
            'name',
            'note',
          ])
          await doIt()
          const left = Buffer.concat([
            head,
            ...lines.flatMap(({ isGone, line, gap }) => (isGone ? [gap] : [gap, line])),
          ])
          expect(readFileSync(path).equals(left)).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
  }, 300_000)

  test.each([
    ['Windows-1252', Buffer.from('state;name\r\nkept;Andr\xe9\r\ngone;Zo\xeb\r\nkept;\x9c\r\n', 'latin1')],
    [
      'Windows-1256',
      Buffer.concat([
        Buffer.from('state;name\n'),
        Buffer.from([0x6b, 0x65, 0x70, 0x74, 0x3b, 0xe3, 0xcd, 0xe3, 0xcf, 0x0a]),
        Buffer.from('gone;x\n'),
      ]),
    ],
    ['a line for programs', Buffer.from('sep=;\r\nstate;name\r\nkept;a\r\ngone;b\r\n')],
    [
      'a heading above the titles',
      Buffer.from('Liste des clients\n\nstate,name,city\nkept,a,x\ngone,b,y\nkept,c,z\n'),
    ],
    [
      'cells beyond the titles, and too few',
      Buffer.from('state,name,city\nkept,a,1\nkept,a,2,more\ngone,b\nkept\nkept,c,3\nkept,d,4\nkept,e,5\n'),
    ],
    ['quotes that no program writes', Buffer.from('state,name\nkept,"a"b\ngone,x\nkept,c"d\nkept,"e""f"\n')],
    ['backslashes before quotes', Buffer.from('state,name\nkept,"a\\"b"\ngone,"x\\"y"\nkept,"c\\"d"\n')],
  ])('%s', async (_, bytes) => {
    const { doIt } = await given(bytes, gone, erase)
    await doIt()
    const lines = bytes.toString('latin1').split(/(?<=\n)/)
    expect(readFileSync(path, 'latin1')).toBe(lines.filter(line => !line.startsWith('gone')).join(''))
  })

  test('and of a row that changes, its other cells', async () => {
    const { doIt, schema } = await given(
      'id;name;"born";pay;note\r\n1;"Zoé";17/05/1990;"12345,5";"a ""b"""\r\n2; Ali ;02/12/1985;999;x\r\n3;kept;01/01/2000;1;"y"\r\n',
      { is: 'in', column: 'id', values: ['1', '2'] },
      {
        does: 'anonymise',
        columns: [
          { column: 'name', change: { becomes: 'constant', value: 'x;"y"' } },
          { column: 'born', change: { becomes: 'year' } },
          { column: 'pay', change: { becomes: 'multiple', of: 1000 } },
        ],
      },
    )
    expect(schema.tables[0]).toMatchObject({ key: ['id'], lock: 'impossible' })
    expect(schema.tables[0]?.columns.map(({ family }) => family)).toEqual([
      'number',
      'text',
      'day',
      'number',
      'text',
    ])
    await doIt()
    expect(readFileSync(path, 'utf8')).toBe(
      'id;name;"born";pay;note\r\n1;"x;""y""";01/01/1990;"12000";"a ""b"""\r\n2;"x;""y""";01/01/1985;0;x\r\n3;kept;01/01/2000;1;"y"\r\n',
    )
  })

  test('rows that come back stand at the end, as they were', async () => {
    const { source, plan, doIt } = await given(
      'id,state,name\r\n1,kept,a\r\n2,gone,"b ""x"""\r\n3,gone,\r\n4,kept,c',
      gone,
      erase,
      true,
    )
    const deeds = await doIt()
    expect(readFileSync(path, 'utf8')).toBe('id,state,name\r\n1,kept,a\r\n4,kept,c')
    const images = deeds.flatMap(deed => deed.images)
    expect(await source.transaction(work => work.restore(plan.table, images, 'insert'))).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe(
      'id,state,name\r\n1,kept,a\r\n4,kept,c\r\n2,gone,"b ""x"""\r\n3,gone,\r\n',
    )
  })
})

describe('never a half file', () => {
  const many = `id,state,name\n${Array.from({ length: 60_000 }, (_, at) => `${at},${at % 2 ? 'gone' : 'kept'},name of ${at}\n`).join('')}`
  const leftovers = () => readdirSync(folder.path).filter(name => name.includes('himaya'))

  test('a process that is killed while it writes leaves the old file, and what it leaves beside it is cleared', async () => {
    const { plan, source } = await given(many, gone, erase)
    const script = `
      const { openForChange, readAddress } = await import(${JSON.stringify(new URL('../catalogue.ts', import.meta.url).href)})
      const { planFor } = await import('@himaya/plans/plan')
      const { description, secret } = readAddress('csv', process.env.FILE)
      const changing = openForChange(description, secret, { fileRoots: [process.env.FOLDER] })
      const signal = new AbortController().signal
      const schema = await changing.structure(signal)
      const table = { schema: 'file', name: 'clients' }
      const { plan } = planFor(schema, { table, where: ${JSON.stringify(gone)}, action: { does: 'erase' }, dependents: [] })
      await changing.source(schema, { key: new Uint8Array(32), signal }).transaction(async work => {
        const removed = work.remove(plan.table, await work.next(plan, [], null, 10))
        if (process.env.AFTER === '1') await removed
        process.kill(process.pid, 'SIGKILL')
      })`
    for (const AFTER of ['0', '1']) {
      expect(() =>
        execFileSync(process.execPath, ['--input-type=module', '-e', script], {
          env: { ...process.env, FILE: path, FOLDER: folder.path, AFTER },
          cwd: new URL('.', import.meta.url).pathname,
        }),
      ).toThrow(/SIGKILL|Command failed/)
      expect(readFileSync(path, 'utf8') === many).toBe(true)
    }
    expect(leftovers().length).toBeGreaterThan(0)
    await carryOut(plan, source, [], 10)
    expect(leftovers()).toEqual([])
    expect(readFileSync(path, 'utf8').split('\n').length).toBe(30_002)
  }, 120_000)

  test('a run that is stopped in the middle leaves the old file and nothing else', async () => {
    const { plan, schema, changing } = await given(many, gone, erase)
    const stop = new AbortController()
    const mortal = changing.source(schema, { key: runKey, signal: stop.signal })
    const running = mortal.transaction(async work => {
      const keys = await work.next(plan, [], null, 10)
      setTimeout(() => stop.abort(), 5)
      await work.remove(plan.table, keys)
    })
    await expect(running).rejects.toMatchObject({ code: 'cancelled' })
    expect(readFileSync(path, 'utf8') === many).toBe(true)
    expect(leftovers()).toEqual([])
  })

  test('a disk that is full leaves the old file', async () => {
    await given(many, gone, erase)
    const script = `
      const { openForChange, readAddress } = await import(${JSON.stringify(new URL('../catalogue.ts', import.meta.url).href)})
      const { planFor } = await import('@himaya/plans/plan')
      const { carryOut } = await import('@himaya/plans/schedules.test-support')
      const { description, secret } = readAddress('csv', process.env.FILE)
      const changing = openForChange(description, secret, { fileRoots: [process.env.FOLDER] })
      const signal = new AbortController().signal
      const schema = await changing.structure(signal)
      const table = { schema: 'file', name: 'clients' }
      const { plan } = planFor(schema, { table, where: ${JSON.stringify(gone)}, action: { does: 'erase' }, dependents: [] })
      const said = await carryOut(plan, changing.source(schema, { key: new Uint8Array(32), signal }), [], 10).then(() => 'done', error => error.code)
      console.log(said)
      process.exit()`
    const said = execFileSync(
      'sh',
      ['-c', 'ulimit -f 600; exec "$0" --input-type=module -e "$SCRIPT"', process.execPath],
      {
        env: { ...process.env, SCRIPT: script, FILE: path, FOLDER: folder.path },
        cwd: new URL('.', import.meta.url).pathname,
        encoding: 'utf8',
      },
    )
    expect(said.trim()).toBe('no-space')
    expect(readFileSync(path, 'utf8') === many).toBe(true)
    expect(leftovers()).toEqual([])
  }, 60_000)

  test.each([
    ['is written to', () => writeFileSync(path, 'id,state,name\n1,kept,other\n')],
    ['has its time set', () => utimesSync(path, 1, 1)],
    [
      'is put in its place anew',
      () => {
        const bytes = readFileSync(path)
        unlinkSync(path)
        writeFileSync(path, bytes)
      },
    ],
  ])('a file that %s meanwhile is left as it is', async (_, meanwhile) => {
    const { plan, source } = await given('id,state\n1,gone\n2,kept\n', gone, erase)
    const running = source.transaction(async work => {
      await work.remove(plan.table, await work.next(plan, [], null, 10))
      meanwhile()
    })
    await expect(running).rejects.toMatchObject({ code: 'file-changed' })
    expect(readFileSync(path, 'utf8')).not.toBe('id,state\n2,kept\n')
    expect(leftovers()).toEqual([])
  })
})

describe('the file itself', () => {
  test('keeps its mode and its owner', async () => {
    const { doIt } = await given('id,state\n1,gone\n2,kept\n', gone, erase)
    chmodSync(path, 0o640)
    const { uid, gid } = statSync(path)
    await doIt()
    const after = statSync(path)
    expect([after.mode & 0o7777, after.uid, after.gid]).toEqual([0o640, uid, gid])
    chmodSync(path, 0o644)
  })

  test('is refused where it has another name', async () => {
    const { doIt } = await given('id,state\n1,gone\n2,kept\n', gone, erase)
    const other = join(folder.path, 'other.csv')
    linkSync(path, other)
    await expect(doIt()).rejects.toMatchObject({ code: 'file-linked' })
    unlinkSync(other)
    symlinkSync(path, other)
    await expect(openFile(other, folder.path).structure(forever)).rejects.toMatchObject({
      code: 'file-linked',
    })
    unlinkSync(other)
  })

  test('a value that its encoding lacks is refused, and so is a file with an open quote', async () => {
    const latin = Buffer.from('id,state,name\n1,gone,\xe9t\xe9\n2,kept,\xe0\n', 'latin1')
    const columns = [{ column: 'name', change: { becomes: 'constant', value: 'محمد' } }] as const
    const { doIt } = await given(latin, gone, { does: 'rectify', columns })
    await expect(doIt()).rejects.toMatchObject({ code: 'not-encodable' })
    expect(readFileSync(path).equals(latin)).toBe(true)
    await expect(given('id,state\n1,gone\n2,"kept\n', gone, erase)).rejects.toMatchObject({
      code: 'malformed-file',
    })
  })

  test('days that are none are not erased, and numbers are compared as numbers', async () => {
    const days = 'id,seen\n1,17/05/2020\n2,17/05/2025\n3,\n4,31/12/2023\n'
    const before = { is: 'before', column: 'seen', than: '2024-01-01' } as const
    const dmy = await given(days, before, erase)
    expect(
      await dmy.source.survey(dmy.plan, [], {
        sample: 2,
        unknown: { is: 'null', column: 'seen' },
        countLimit: 10,
      }),
    ).toMatchObject({
      meant: { rows: 2, exact: true },
      unknown: { rows: 1, exact: true },
      sample: [
        { id: '1', seen: '17/05/2020' },
        { id: '4', seen: '31/12/2023' },
      ],
    })
    await dmy.doIt()
    expect(readFileSync(path, 'utf8')).toBe('id,seen\n2,17/05/2025\n3,\n')
    const mixed = await given(days.replace('2,17/05/2025', '2,soon'), before, erase)
    await mixed.doIt()
    expect(readFileSync(path, 'utf8')).toBe(days.replace('2,17/05/2025', '2,soon'))
    const numbers = await given(
      'id,pay\n1,9\n2,10\n3,"100,5"\n',
      { is: 'before', column: 'pay', than: '10' },
      erase,
    )
    await numbers.doIt()
    expect(readFileSync(path, 'utf8')).toBe('id,pay\n2,10\n3,"100,5"\n')
  })

  test.each(['parquet', 'json'] as const)('%s is read only', kind => {
    const { description, secret } = readAddress(kind, pathToFileURL(path).href)
    expect(() => openForChange(description, secret, { fileRoots: [] })).toThrow(
      expect.objectContaining({ code: 'cannot-change' }),
    )
  })
})
