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

/** The file, if it and its folder may be written: the journal lies beside the database. */
async function changeableFile(address: string, policy: ConnectPolicy) {
  const url = parseFileAddress(address)
  const file = await allowedFile(url, policy)
  // A second name of the same file would have a journal of its own, and each would undo the other.
  if ((await stat(file.path)).nlink > 1) throw failure('file-linked', { file: file.title })
  for (const path of [file.path, dirname(file.path)])
    await access(path, constants.W_OK).catch(() =>
      Promise.reject(failure('file-read-only', { file: file.title })),
    )
  return file
}

export function openSessions({ address, policy, secret }: SessionsOptions): Sessions {
  const idle: Confined[] = []
  let isClosed = false
  const seconds = policy.statementSeconds ?? statementSeconds

  const begin = async (file: SourceFile): Promise<Confined> => {
    for (let waiting = idle.pop(); waiting; waiting = idle.pop()) if (!waiting.isOver()) return waiting
    const confined = confine(new URL('./process.ts', import.meta.url), {
      execArgv: ['--permission', '--allow-fs-read=*', `--max-old-space-size=${heapMegabytes}`],
      title: file.title,
      seconds: seconds + busyMilliseconds / 1_000,
    })
    await ask(confined, { to: 'open', ...file, secret, busyMilliseconds })
    return confined
  }
  const done = (confined: Confined) => {
    if (isClosed) confined.end()
    else idle.push(confined)
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
          if (mode === 'IMMEDIATE') await ask(confined, { to: 'settle' })
          done(confined)
          return result
        } catch (error) {
          // Some errors have ended the transaction already. One whose process died is undone by whoever opens the file next.
          const isUndone = await ask(confined, { to: 'undo' }).catch(() => false)
          if (isUndone) done(confined)
          else confined.end()
          throw error
        }
      })
    },
    async close() {
      isClosed = true
      for (const each of idle.splice(0)) each.end()
    },
  }
}

const ask = <Answer>(confined: Confined, question: Question) => confined.ask<Answer>(question)

const sessionOf = (confined: Confined, title: string): Session => ({
  ask: ({ text, values }, on = title) => ask(confined, { to: 'ask', text, values, on }),
  do: ({ text, values }, on = title) => ask(confined, { to: 'do', text, each: [values], on }),
  doEach: (text, each, on = title) => ask(confined, { to: 'do', text, each, on }),
})
