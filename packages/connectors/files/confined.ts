// A process of its own that changes one file: it answers one question after the other, and is killed when it must stop. What
// it holds open at that moment is left as the file's own format leaves it: the old state, or the new one.
import { type ChildProcess, fork } from 'node:child_process'
import { type FailureCode, failure, stopped } from '../failure.ts'
import { type FailureRecord, revive } from './reader.ts'

export type Confined = {
  /** Throws ConnectorFailure: what the process refused, `cancelled`, `timeout`, or `connection-lost` when it broke. */
  ask<Answer>(question: unknown, seconds?: number): Promise<Answer>
  readonly isOver: () => boolean
  end(): void
}

export type ConfinedOptions = {
  readonly execArgv: readonly string[]
  /** What a person knows the file by. */
  readonly title: string
  /** Seconds that one question may take, unless it says otherwise. */
  readonly seconds: number
  readonly environment?: Readonly<Record<string, string>>
}

type Reply =
  | { readonly is: 'answer'; readonly answer: unknown }
  | { readonly is: 'failure'; readonly failure: FailureRecord }
  | { readonly is: 'bug'; readonly stack: string }

const broken: FailureCode = 'connection-lost'

export function confine(module: URL, { execArgv, title, seconds, environment }: ConfinedOptions): Confined {
  const child: ChildProcess = fork(module, {
    execArgv: [...execArgv],
    env: { TZ: 'UTC', ...environment },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.unref()
  child.channel?.unref()
  let isOver = false
  const end = () => {
    isOver = true
    child.kill('SIGKILL')
  }
  child.once('exit', () => {
    isOver = true
  })

  const once = (question: unknown, most: number): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const refuse = (error: Error) => {
        settle()
        end()
        reject(error)
      }
      const timer = setTimeout(() => refuse(failure('timeout', { seconds: most })), most * 1_000)
      const heard = (reply: unknown) => {
        settle()
        resolve(reply as Reply)
      }
      const broke = (how: unknown, by?: unknown) =>
        refuse(failure(broken, { host: title }, String(by ?? how)))
      const settle = () => {
        clearTimeout(timer)
        child.off('message', heard).off('exit', broke).off('error', broke)
      }
      child.on('message', heard).on('exit', broke).on('error', broke)
      if (isOver) broke('ended')
      else child.send(question as object)
    })

  let last: Promise<unknown> = Promise.resolve()
  return {
    ask<Answer>(question: unknown, most = seconds) {
      const answer = last.then(async () => {
        const reply = await once(question, most)
        if (reply.is === 'failure') throw revive(reply.failure)
        if (reply.is === 'bug') throw new Error(`the process of ${title} failed: ${reply.stack}`)
        return reply.answer as Answer
      })
      last = answer.catch(() => {})
      return answer
    },
    isOver: () => isOver,
    end,
  }
}

/** Runs `work` with a process that is killed as soon as the signal says so. */
export async function whileAllowed<T>(
  signal: AbortSignal,
  confined: Confined,
  work: () => Promise<T>,
): Promise<T> {
  const began = performance.now()
  const stop = () => confined.end()
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    return await work()
  } catch (error) {
    throw signal.aborted ? stopped(signal, began) : error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
