// One connection to a SQLite database, in a process of its own, and the transactions it carries.
import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { failure, stopped } from '../../failure.ts'
import { type Confined, confine, whileAllowed } from '../../files/confined.ts'
import { allowedFile, parseFileAddress } from '../../files/path.ts'
import type { SourceFile } from '../../files/reader.ts'
import type { ConnectPolicy } from '../../port.ts'
import type { Done, Question } from './process.ts'
import type { Cell } from './values.ts'

export type Statement = { readonly text: string; readonly values: readonly Cell[] }
export type Row = readonly Cell[]

export type Session = {
  ask(statement: Statement, on?: string): Promise<readonly Row[]>
  /** How many rows it changed by itself, and all that changed with them. */
  do(statement: Statement, on?: string): Promise<Done>
  /** The same statement with each of these values. */
  doEach(text: string, each: readonly (readonly Cell[])[], on?: string): Promise<Done>
}

export type Sessions = {
  /** `IMMEDIATE` takes the right to write at once, so that what is found stays as it is. Rolls back when `work` throws. */
  within<T>(
    signal: AbortSignal,
    mode: 'IMMEDIATE' | 'DEFERRED',
    work: (session: Session) => Promise<T>,
  ): Promise<T>
  /** Clears what is left of erased rows in the free places of the file, where it is no larger than `sweptBytes`. */
  sweep(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

export type SessionsOptions = {
  readonly address: string
  readonly policy: ConnectPolicy
  /** Hexadecimal. */
  readonly secret: string
}

const statementSeconds = 30
const busyMilliseconds = 5_000
const heapMegabytes = 512
/** Writing the file anew takes as much room again, and keeps other writers out for as long: a larger one is for its owner to do. */
const sweptBytes = 4_000_000_000
const sweepSeconds = 1_800

type Changeable = SourceFile & {
  /** The file itself, whatever name it goes by. */
  readonly inode: string
}

/** The file, if it and its folder may be written: the journal lies beside the database. */
async function changeableFile(address: string, policy: ConnectPolicy): Promise<Changeable> {
  const url = parseFileAddress(address)
  const file = await allowedFile(url, policy)
  const { nlink, dev, ino } = await stat(file.path)
  // A second name of the same file would have a journal of its own, and each would undo the other.
  if (nlink > 1) throw failure('file-linked', { file: file.title })
  for (const path of [file.path, dirname(file.path)])
    await access(path, constants.W_OK).catch(() =>
      Promise.reject(failure('file-read-only', { file: file.title })),
    )
  return { ...file, inode: `${dev}:${ino}` }
}

export function openSessions({ address, policy, secret }: SessionsOptions): Sessions {
  const idle: { readonly confined: Confined; readonly inode: string }[] = []
  let isClosed = false
  const seconds = policy.statementSeconds ?? statementSeconds

  const begin = async ({ inode, ...file }: Changeable): Promise<Confined> => {
    for (let waiting = idle.pop(); waiting; waiting = idle.pop()) {
      if (waiting.inode === inode && !waiting.confined.isOver()) return waiting.confined
      // Another file was put in its place: what is open is no longer it.
      waiting.confined.end()
    }
    const confined = confine(new URL('./process.ts', import.meta.url), {
      execArgv: ['--permission', '--allow-fs-read=*', `--max-old-space-size=${heapMegabytes}`],
      title: file.title,
      seconds: seconds + busyMilliseconds / 1_000,
      // What SQLite sets aside while it writes a file anew stays where the file is.
      environment: { SQLITE_TMPDIR: dirname(file.path) },
    })
    await ask(confined, { to: 'open', ...file, secret, busyMilliseconds })
    return confined
  }
  const done = (confined: Confined, { inode }: Changeable) => {
    if (isClosed) confined.end()
    else idle.push({ confined, inode })
  }

  return {
    async within(signal, mode, work) {
      if (signal.aborted) throw stopped(signal, performance.now())
      const file = await changeableFile(address, policy)
      const confined = await begin(file)
      return whileAllowed(signal, confined, async () => {
        const session = sessionOf(confined, file.title)
        try {
          await session.ask({ text: `BEGIN ${mode}`, values: [] })
          const result = await work(session)
          await session.ask({ text: 'COMMIT', values: [] })
          if (mode === 'IMMEDIATE') {
            await ask(confined, { to: 'settle' })
            const { inode } = await changeableFile(address, policy)
            if (inode !== file.inode) throw failure('file-changed', { file: file.title })
          }
          done(confined, file)
          return result
        } catch (error) {
          // Some errors have ended the transaction already. One whose process died is undone by whoever opens the file next.
          const isUndone = await ask(confined, { to: 'undo' }).catch(() => false)
          if (isUndone) done(confined, file)
          else confined.end()
          throw error
        }
      })
    },
    async sweep(signal) {
      const file = await changeableFile(address, policy)
      if ((await stat(file.path)).size > sweptBytes) return
      const confined = await begin(file)
      await whileAllowed(signal, confined, () =>
        confined.ask({ to: 'sweep' } satisfies Question, sweepSeconds),
      )
      done(confined, file)
    },
    async close() {
      isClosed = true
      for (const { confined } of idle.splice(0)) confined.end()
    },
  }
}

const ask = <Answer>(confined: Confined, question: Question) => confined.ask<Answer>(question)

const sessionOf = (confined: Confined, title: string): Session => ({
  ask: ({ text, values }, on = title) => ask(confined, { to: 'ask', text, values, on }),
  do: ({ text, values }, on = title) => ask(confined, { to: 'do', text, each: [values], on }),
  doEach: (text, each, on = title) => ask(confined, { to: 'do', text, each, on }),
})
