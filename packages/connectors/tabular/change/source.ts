// Files of tables that may be changed. A transaction is one writing of the whole file beside itself, put in its place when it is
// done: whoever reads sees the old file or the new one. Nothing of it is left where it is not done.
import { access, chmod, chown, constants, lstat, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locks, removes } from '@himaya/plans/action'
import type { Plan } from '@himaya/plans/plan'
import type { Table } from '@himaya/plans/schema'
import type { Changed, Groups, Image, Key, Source, Work } from '@himaya/plans/source'
import type { Changeable, ChangeOptions, OpenForChange } from '../../change.ts'
import { failure, stopped } from '../../failure.ts'
import { type Confined, confine, whileAllowed } from '../../files/confined.ts'
import { allowedFile, parseFileAddress } from '../../files/path.ts'
import type { SourceFile } from '../../files/reader.ts'
import { secretOf } from '../../keyed.ts'
import type { ConnectPolicy } from '../../port.ts'
import type { Edit, Edited, FileQuestion, Looked } from './process.ts'

/** Rows that one writing of a file takes at most, whatever a batch asks for: each writing costs the whole file. */
const rowsAtOnce = 250_000
const fileSeconds = 3_600
const heapMegabytes = 1_024

/** The file as it was found: another in its place, or another content, is another state. */
type Found = SourceFile & {
  readonly state: string
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

const stateOf = async (path: string) => {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
  return [dev, ino, size, mtimeNs, ctimeNs].join(':')
}

async function foundFile(address: URL, policy: ConnectPolicy): Promise<Found> {
  const file = await allowedFile(address, policy)
  // The name would go on leading to the old file, or to none.
  const isLink = (await lstat(fileURLToPath(address))).isSymbolicLink()
  const { nlink, mode, uid, gid } = await stat(file.path)
  if (isLink || nlink > 1) throw failure('file-linked', { file: file.title })
  await access(dirname(file.path), constants.W_OK).catch(() =>
    Promise.reject(failure('file-read-only', { file: file.title })),
  )
  return { ...file, state: await stateOf(file.path), mode, uid, gid }
}

const unfinished = (path: string) => `.${basename(path)}.himaya-`

/** What a process that died left beside the file. */
async function clearUnfinished(path: string) {
  const isAlive = (name: string) => {
    const pid = Number(name.slice(unfinished(path).length).split('-')[0])
    try {
      return pid > 0 && process.kill(pid, 0)
    } catch {
      return false
    }
  }
  for (const name of await readdir(dirname(path)))
    if (name.startsWith(unfinished(path)) && !isAlive(name))
      await rm(join(dirname(path), name), { force: true })
}

let written = 0

/** An empty file beside the file, with its owner and its rights, which nobody else opens by chance. */
async function besides({ path, title, mode, uid, gid }: Found): Promise<string> {
  written += 1
  const beside = join(dirname(path), `${unfinished(path)}${process.pid}-${written}`)
  await (await open(beside, 'wx', 0o600)).close()
  try {
    await chown(beside, uid, gid)
    await chmod(beside, mode & 0o7777)
  } catch {
    await rm(beside, { force: true })
    throw failure('file-read-only', { file: title })
  }
  return beside
}

const noSecret = ''

export const changeFileOf =
  (kind: 'csv' | 'xlsx'): OpenForChange =>
  (description, _secret, policy): Changeable => {
    const address = parseFileAddress(description.address)
    /** Processes that have answered and wait for the next question, by what they were given. */
    const idle: { readonly confined: Confined; readonly path: string; readonly secret: string }[] = []
    let isClosed = false

    /** Runs `work` with a process that has the file open, and ends it. */
    async function reading<T>(
      signal: AbortSignal,
      secret: string,
      work: (ask: <Answer>(question: FileQuestion) => Promise<Answer>, found: Found) => Promise<T>,
    ): Promise<T> {
      if (signal.aborted) throw stopped(signal, performance.now())
      const found = await foundFile(address, policy)
      await clearUnfinished(found.path)
      const confined = await begin(found, secret)
      let isWell = false
      try {
        return await whileAllowed(signal, confined, async () => {
          const result = await work(question => confined.ask(question), found)
          isWell = true
          return result
        })
      } finally {
        if (isWell && !isClosed) idle.push({ confined, path: found.path, secret })
        else confined.end()
      }
    }

    async function begin({ path, title }: Found, secret: string): Promise<Confined> {
      const at = idle.findIndex(each => each.path === path && each.secret === secret)
      const [waiting] = at < 0 ? [] : idle.splice(at, 1)
      if (waiting && !waiting.confined.isOver()) return waiting.confined
      const confined = confine(new URL('./process.ts', import.meta.url), {
        execArgv: [
          '--permission',
          '--allow-fs-read=*',
          `--allow-fs-write=${join(dirname(path), unfinished(path))}*`,
          `--max-old-space-size=${heapMegabytes}`,
        ],
        title,
        seconds: fileSeconds,
      })
      await confined.ask({ to: 'open', kind, file: { path, title }, secret } satisfies FileQuestion)
      return confined
    }

    return {
      structure: signal => reading(signal, noSecret, ask => ask({ to: 'structure' })),
      source: (schema, options) => sourceOf(schema.tables, options, reading),
      // A file that is written anew keeps its owner only where the owner writes it.
      grants: (_plan, account) => {
        const path = fileURLToPath(address)
        return [
          `chown ${shellQuoted(account)} ${shellQuoted(path)}`,
          `setfacl -m u:${shellQuoted(account)}:rwx ${shellQuoted(dirname(path))}`,
        ]
      },
      lockSetup: () => [],
      async close() {
        isClosed = true
        for (const { confined } of idle.splice(0)) confined.end()
      },
    }
  }

const shellQuoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

type Ask = <Answer>(question: FileQuestion) => Promise<Answer>
type Reading = <T>(
  signal: AbortSignal,
  secret: string,
  work: (ask: Ask, found: Found) => Promise<T>,
) => Promise<T>

function sourceOf(tables: readonly Table[], { key, signal }: ChangeOptions, reading: Reading): Source {
  const secret = secretOf(key)
  return {
    transaction: body =>
      reading(signal, secret, async (ask, found) => {
        const writing = writingOf(ask, found, tables)
        try {
          const result = await body(writing.work)
          await writing.commit()
          return result
        } finally {
          await writing.clear()
        }
      }),
    committed: async () => null,
    survey: (plan, holds, { sample, unknown, countLimit }) =>
      reading(signal, secret, async (ask, { path }) => {
        const meant = meantBy(plan)
        const told = await ask<Looked>({ to: 'survey', tables, meant, holds, unknown, sample })
        const count = (rows: number) => ({ rows, exact: rows <= countLimit })
        return {
          meant: count(told.meant),
          held: count(told.held),
          unknown: count(told.unknown),
          dependents: [],
          sample: told.sample,
          index: 'none',
          statements: stepsOf(path),
        }
      }),
    groups: async (plan, columns) =>
      removes(plan.action) || locks(plan.action)
        ? null
        : reading(signal, secret, ask => ask<Groups | null>({ to: 'groups', tables, plan, columns })),
    keysAfter: (table, after, limit) =>
      reading(signal, secret, async (ask, { path }) => {
        const meant = { table, where: { is: 'all', of: [] } as const }
        const found = await ask<string[]>({
          to: 'find',
          tables,
          path,
          meant,
          holds: [],
          after: after?.[0] ?? null,
          limit,
        })
        return found.map(each => [each])
      }),
    lag: async () => null,
  }
}

/** There is no language in which a file is spoken to: what is done to it, step by step. */
const stepsOf = (path: string): readonly string[] => {
  const [name, beside] = [basename(path), `${unfinished(path)}*`]
  return [`read ${name}`, `write ${beside}`, `fsync ${beside}`, `rename ${beside} ${name}`]
}

const meantBy = ({ table, where }: Plan) => ({ table, where })

function writingOf(ask: Ask, found: Found, tables: readonly Table[]) {
  let current = found.path
  let digest: string | null = null
  const made: string[] = []
  const counts = new Map<string, Changed>()

  const write = async (edit: Edit, as: 'added' | 'changed' | 'removed'): Promise<number> => {
    const into = await besides(found)
    made.push(into)
    const done = await ask<Edited>({ to: 'edit', tables, from: current, into, edit })
    digest ??= done.digest
    current = into
    const { schema, name } = edit.table
    const before = counts.get(name) ?? { schema, name, added: 0, changed: 0, removed: 0 }
    counts.set(name, { ...before, [as]: before[as] + done.rows })
    return done.rows
  }
  const among = (table: Table, keys: readonly Key[], columns: readonly string[]) =>
    ask<readonly Image[]>({ to: 'among', tables, path: current, table, keys, holds: null, columns })
  const keysAmong = async (table: Table, keys: readonly Key[]) =>
    (await among(table, keys, [])).map(image => image.key)
  const never = async () => 0

  const work: Work = {
    async next(plan, holds, after, limit) {
      // Where rows have no key, those that are left after some have gone stand elsewhere than before.
      const from = plan.table.key.length === 0 && removes(plan.action) ? null : (after?.[0] ?? null)
      const most = Math.max(limit, rowsAtOnce)
      const asked = {
        to: 'find',
        tables,
        path: current,
        meant: meantBy(plan),
        holds,
        after: from,
        limit: most,
      } as const
      return (await ask<string[]>(asked)).map(each => [each])
    },
    lock: keysAmong,
    images: (table, keys, columns = table.columns.map(({ name }) => name)) => among(table, keys, columns),
    named: (table, column, values) => ask({ to: 'named', tables, path: current, table, column, values }),
    referring: async () => [],
    held: async (table, keys, holds) =>
      (
        await ask<readonly Image[]>({ to: 'among', tables, path: current, table, keys, holds, columns: [] })
      ).map(image => image.key),
    defer: async () => {},
    detach: never,
    remove: (table, keys) => write({ does: 'remove', table, keys }, 'removed'),
    removeReferring: never,
    set: (table, keys, columns) => write({ does: 'set', table, keys, columns }, 'changed'),
    block: never,
    unblock: never,
    restore: async (table, images, how) =>
      images.length === 0
        ? 0
        : write({ does: 'restore', table, images, how }, how === 'insert' ? 'added' : 'changed'),
    present: async (table, keys) => (await keysAmong(table, keys)).length,
    identity: async () => null,
    changes: async () => [...counts.values()],
  }

  return {
    work,
    async commit() {
      if (digest === null) return
      // Between this look and the change of names lies nothing but the change of names.
      const state = await stateOf(found.path).catch(() => null)
      if (state !== found.state) throw failure('file-changed', { file: found.title })
      await rename(current, found.path)
      const folder = await open(dirname(found.path), 'r')
      await folder.sync().finally(() => folder.close())
    },
    async clear() {
      for (const path of made) await rm(path, { force: true })
    },
  }
}
