// The reading processes of one file: started when needed, kept for the next question, killed when they must stop. A
// parser in native code answers to nothing else.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { failure, stopped } from '../failure.ts'
import { type FileKind, type Reply, type Request, revive, type SourceFile } from './reader.ts'

export type ReadingProcess = {
  readonly server: string
  /** Throws ConnectorFailure: the reader's own, `cancelled`, `timeout`, or `malformed-file` when the process broke. */
  ask<Kind extends Reply['is']>(request: Request, expected: Kind): Promise<Extract<Reply, { is: Kind }>>
}

const heapMegabytes = 512

/** What a reading process may do: read files, and for DuckDB load its native code. */
export const limitsOf = (kind: FileKind): readonly string[] => [
  '--permission',
  '--allow-fs-read=*',
  ...(kind === 'parquet' || kind === 'json' ? ['--allow-addons'] : []),
  `--max-old-space-size=${heapMegabytes}`,
]

type Started = { readonly child: ChildProcess; server: string }

/** A process that is out of memory aborts itself. */
const collapse = (file: string, how: string) =>
  how === 'SIGABRT'
    ? failure('too-large-value', { on: file }, how)
    : failure('malformed-file', { file, where: how }, how)

export const openPool = (kind: FileKind, seconds: number) => {
  const idle: Started[] = []
  let closed = false

  const start = (): Started => {
    const child = fork(fileURLToPath(new URL('./process.ts', import.meta.url)), {
      execArgv: [...limitsOf(kind)],
      env: { TZ: 'UTC' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // An open connector alone does not keep the program running.
    child.unref()
    child.channel?.unref()
    return { child, server: '' }
  }

  const askOf = (child: ChildProcess, file: string, signal: AbortSignal, request: Request, began: number) =>
    new Promise<Reply>((resolve, reject) => {
      const timer = setTimeout(() => end(() => reject(failure('timeout', { seconds })), true), seconds * 1000)
      const end = (settle: () => void, kill: boolean) => {
        clearTimeout(timer)
        child.off('message', heard).off('exit', broke).off('error', broke)
        signal.removeEventListener('abort', stop)
        if (kill) child.kill('SIGKILL')
        settle()
      }
      const heard = (reply: unknown) => end(() => resolve(reply as Reply), false)
      const broke = (how: unknown, by?: unknown) => end(() => reject(collapse(file, String(by ?? how))), true)
      const stop = () => end(() => reject(stopped(signal, began)), true)
      child.on('message', heard).on('exit', broke).on('error', broke)
      signal.addEventListener('abort', stop)
      if (signal.aborted) stop()
      else child.send(request)
    })

  /** Runs `work` with a process of its own that has the file open. */
  async function* reading<T>(
    file: SourceFile,
    signal: AbortSignal,
    work: (process: ReadingProcess) => AsyncGenerator<T, void, undefined>,
  ): AsyncGenerator<T, void, undefined> {
    const began = performance.now()
    if (signal.aborted) throw stopped(signal, began)
    const waiting = idle.pop()
    const started = waiting ?? start()
    let healthy = false

    const ask: ReadingProcess['ask'] = async (request, expected) => {
      healthy = false
      const reply = await askOf(started.child, file.title, signal, request, began)
      healthy = true
      if (reply.is === 'failure') throw revive(reply.failure)
      if (reply.is === 'bug') throw new Error(`the reader of ${kind} failed: ${reply.stack}`)
      if (reply.is !== expected) throw new Error(`asked to ${request.to}, the reader answered ${reply.is}`)
      return reply as Extract<Reply, { is: typeof expected }>
    }

    try {
      if (!waiting) started.server = (await ask({ to: 'open', kind, file }, 'opened')).server
      yield* work({ server: started.server, ask })
    } finally {
      if (healthy && !closed && started.server) idle.push(started)
      else started.child.kill('SIGKILL')
    }
  }

  const close = async () => {
    closed = true
    for (const { child } of idle.splice(0)) child.kill('SIGKILL')
  }

  return { reading, close }
}
