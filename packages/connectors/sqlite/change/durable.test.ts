// What is left in the file when rows are erased, and when the process or the machine's patience ends in the middle.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { carryOut } from '@himaya/plans/schedules.test-support'
import { afterAll, describe, expect, test } from 'vitest'
import { changeFile, erase, forever, runKey, sqliteGround } from './fixture.ts'

const ground = sqliteGround()
afterAll(ground.drop)
const { given, rows, changing, path, folder } = ground

const where = { is: 'before', column: 'seen', than: '2024-01-01' } as const
const many = (
  more = '',
) => `${more} CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT UNIQUE, note TEXT, seen DATE);
  CREATE INDEX people_seen ON people (seen, email);
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
  INSERT INTO people SELECT i, 'person' || i || CASE WHEN i % 2 THEN '@gone.example' ELSE '@kept.example' END, CASE WHEN i % 2 THEN 'SECRETGONE' ELSE 'kept' END || printf('%.*c', i % 900, 'x'),
    CASE WHEN i % 2 THEN '2020-01-01' ELSE '2025-01-01' END FROM n;`

const bytesOf = () =>
  ['', '-wal', '-journal', '-shm'].map(ending =>
    existsSync(`${path}${ending}`) ? readFileSync(`${path}${ending}`, 'latin1') : '',
  )
const traces = () =>
  bytesOf().map(bytes => bytes.split('SECRETGONE').length + bytes.split('@gone.example').length - 2)

describe('what is erased is not in the bytes of the file any more', () => {
  test.each(['DELETE', 'TRUNCATE', 'WAL'])('journal mode %s', async mode => {
    const { doIt, database } = await given(many(`PRAGMA journal_mode = ${mode};`), { where, action: erase })
    expect(traces().reduce((sum, n) => sum + n)).toBeGreaterThan(4_000)
    await doIt(500)
    expect(rows('SELECT count(*) FROM people')).toEqual([[1500]])
    expect(traces()).toEqual([0, 0, 0, 0])
    expect(readFileSync(path, 'latin1')).toContain('@kept.example')
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  })

  test('nor what was changed in place, nor fields of a JSON', async () => {
    const { doIt } = await given(
      `${many()} ALTER TABLE people ADD COLUMN extra JSON; UPDATE people SET extra = json_object('cin', note, 'n', id)`,
      {
        where,
        action: {
          does: 'anonymise',
          columns: [
            { column: 'email', change: { becomes: 'pseudonym' } },
            { column: 'note', change: { becomes: 'beginning', characters: 1 } },
            { column: 'extra', change: { becomes: 'without', paths: [['cin']] } },
          ],
        },
      },
    )
    await doIt(700)
    expect(traces()).toEqual([0, 0, 0, 0])
    expect(
      rows(
        `SELECT count(*) FROM people WHERE email LIKE '~%' AND note = 'S' AND extra = json_object('n', id)`,
      ),
    ).toEqual([[1500]])
  })

  test('nor when a reader kept the log open until the end', async () => {
    const { doIt } = await given(many('PRAGMA journal_mode = WAL;'), { where, action: erase })
    const reader = new DatabaseSync(path)
    reader.exec('BEGIN; SELECT count(*) FROM people')
    // What the reader sees is what must go: the run cannot be over before the reader is.
    const run = doIt(5_000)
    await pause(1_000)
    expect(traces().reduce((sum, n) => sum + n)).toBeGreaterThan(0)
    reader.exec('COMMIT')
    reader.close()
    await run
    expect(traces()).toEqual([0, 0, 0, 0])
  }, 60_000)
})

describe('cut off', () => {
  test('a process that is killed while it erases leaves the old rows, or the new, and the run goes on', async () => {
    const { plan, source, database } = await given(many(), { where, action: erase })
    for (let killed = 0; killed < 4; killed++) {
      const stop = new AbortController()
      const mortal = changing.source(await changing.structure(forever), { key: runKey, signal: stop.signal })
      setTimeout(() => stop.abort(), 20 * killed)
      await carryOut(plan, mortal, [], 40).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'cancelled' })
      })
      const left = Number(rows('SELECT count(*) FROM people').flat()[0])
      expect((3000 - left) % 40 === 0 || left === 1500).toBe(true)
      expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    }
    await carryOut(plan, source, [], 400)
    expect(rows('SELECT count(*) FROM people')).toEqual([[1500]])
    expect(traces()).toEqual([0, 0, 0, 0])
  })

  test('a disk that is full leaves everything as it was', async () => {
    await given(
      `CREATE TABLE people (id INTEGER PRIMARY KEY, note TEXT, seen DATE); INSERT INTO people
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i, 'x', '2020-01-01' FROM n`,
      { where, action: erase },
    )
    const before = readFileSync(path)
    // Whatever it writes, no file may grow: neither the journal nor the database.
    const script = `
      const { changeFile, erase, forever, madePlan, people, runKey } = await import(${JSON.stringify(new URL('./fixture.ts', import.meta.url).href)})
      const { planFor } = await import('@himaya/plans/plan')
      const { carryOut } = await import('@himaya/plans/schedules.test-support')
      const changing = changeFile(process.env.FILE, { fileRoots: [process.env.FOLDER] })
      const schema = await changing.structure(forever)
      const columns = [{ column: 'note', change: { becomes: 'constant', value: 'y'.repeat(100) } }]
      const where = ${JSON.stringify(where)}
      const plan = madePlan(planFor(schema, { table: people, where, action: { does: 'rectify', columns }, dependents: [] }))
      const said = await carryOut(plan, changing.source(schema, { key: runKey, signal: forever }), [], 20000).then(() => 'done', error => error.code)
      console.log(said)
      process.exit()`
    const said = execFileSync(
      'sh',
      ['-c', 'ulimit -f 300; exec "$0" --input-type=module -e "$SCRIPT"', process.execPath],
      {
        env: { ...process.env, SCRIPT: script, FILE: path, FOLDER: folder.path },
        cwd: new URL('.', import.meta.url).pathname,
        encoding: 'utf8',
      },
    )
    expect(said.trim()).toBe('no-space')
    expect(rows(`SELECT count(*) FROM people WHERE note = 'x'`)).toEqual([[20000]])
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('others at the same file', () => {
  test('a transaction that another holds is waited for', async () => {
    const { doIt, database } = await given(many(), { where, action: erase })
    database.exec('BEGIN IMMEDIATE')
    const run = doIt(5_000)
    await pause(300)
    database.exec('COMMIT')
    await run
    expect(rows('SELECT count(*) FROM people')).toEqual([[1500]])
  })

  test('a file that was put in its place is the one that is changed from then on', async () => {
    const { doIt, database } = await given(many(), { where, action: erase })
    copyFileSync(path, folder.file('backup.db'))
    await doIt(5_000)
    database.close()
    renameSync(folder.file('backup.db'), path)
    const restored = new DatabaseSync(path)
    expect(restored.prepare('SELECT count(*) AS n FROM people').get()).toEqual({ n: 3000 })
    await doIt(5_000)
    expect(restored.prepare('SELECT count(*) AS n FROM people').get()).toEqual({ n: 1500 })
    restored.close()
  })

  test('a file that is put in its place while a batch is under way: the batch is not taken for done', async () => {
    const { plan, source } = await given(many(), { where, action: erase })
    copyFileSync(path, folder.file('backup.db'))
    const replaced = source.transaction(async work => {
      const keys = await work.next(plan, [], null, 10)
      await work.remove(plan.table, keys)
      renameSync(folder.file('backup.db'), path)
    })
    await expect(replaced).rejects.toMatchObject({ code: 'file-changed' })
  })
})

describe('files that are not changed', () => {
  const refused = async (file: string) => {
    const limited = changeFile(file, { fileRoots: [folder.path] })
    try {
      return await limited.structure(forever).then(
        () => 'read',
        (error: { code?: string }) => error.code,
      )
    } finally {
      await limited.close()
    }
  }
  const small = 'CREATE TABLE people (id INTEGER PRIMARY KEY)'

  test('one that has another name', async () => {
    ground.fresh(small)
    linkSync(path, folder.file('other.db'))
    expect(await refused(path)).toBe('file-linked')
    unlinkSync(folder.file('other.db'))
    expect(await refused(path)).toBe('read')
  })

  test('one outside the folders allowed, by a link within them too', async () => {
    symlinkSync('/etc/passwd', folder.file('link.db'))
    expect(await refused(folder.file('link.db'))).toBe('forbidden-folder')
    expect(await refused('/tmp/elsewhere.db')).toBe('forbidden-folder')
    expect(await refused(folder.file('none.db'))).toBe('file-missing')
  })

  test('one that is no database', async () => {
    execFileSync('sh', ['-c', `head -c 100000 /dev/urandom > ${folder.file('noise.db')}`])
    expect(await refused(folder.file('noise.db'))).toBe('not-a-database')
  })

  test.skipIf(process.getuid?.() === 0)('one that may not be written', async () => {
    ground.fresh(small)
    chmodSync(path, 0o400)
    expect(await refused(path)).toBe('file-read-only')
    chmodSync(path, 0o600)
  })
})

test('what a person is told to grant, and what nobody can say of a file', async () => {
  const { plan, source } = await given(many(), { where, action: erase })
  expect(changing.grants(plan, "him'aya")).toEqual([
    `setfacl -m u:'him'\\''aya':rw '${path}'`,
    `setfacl -m u:'him'\\''aya':rwx '${folder.path}'`,
  ])
  expect(await source.lag()).toBeNull()
  expect(await source.committed('1')).toBeNull()
})
