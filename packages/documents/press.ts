// One or two worker threads that keep the typesetter warm, and the queue before them. A thread that dies or overruns
// is replaced; the document it held fails clearly, the others wait their turn.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Problem } from '@himaya/platform/problem'
import type { BilingualDocument, Document } from './document.ts'
import { printingBusy, printingTooLong } from './problems.ts'
import type { TypesetterOptions } from './typesetter.ts'
import type { PrintAnswer, PrintRequest } from './worker.ts'

export type PressOptions = TypesetterOptions & {
  /** The worker's own file, when Himaya is packed; the one beside this file unless given. */
  readonly workerUrl?: URL
  /** Threads; one on a machine of two cores or fewer, two otherwise, unless given. */
  readonly threads?: number
  /** Documents that may wait besides those being set; 200 unless given. */
  readonly longestQueue?: number
  /** Memory of one thread's JavaScript in MB; 512 unless given. */
  readonly memoryMb?: number
}

export type PrintOptions = {
  /** Instant (ISO 8601) written into the PDF; the document's own date at midnight UTC unless given. */
  readonly timestamp?: string
  /** Milliseconds of setting after which the document is given up; 30,000 unless given. */
  readonly timeoutMs?: number
}

export type Press = {
  /** PDF/A-2a bytes, the same for the same document and timestamp. Rejects with a Problem when busy or too slow. */
  render(document: Document | BilingualDocument, options?: PrintOptions): Promise<Uint8Array>
  /** Ends the threads; what is being set or waits is rejected. */
  close(): Promise<void>
}

type Order = {
  readonly request: PrintRequest
  readonly timeoutMs: number
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
}

type Thread = { readonly worker: Worker; order: Order | undefined; timer: NodeJS.Timeout | undefined }

export const openPress = (options: PressOptions = {}): Press => {
  const most = options.threads ?? (availableParallelism() > 2 ? 2 : 1)
  const longestQueue = options.longestQueue ?? 200
  const threads = new Set<Thread>()
  const queue: Order[] = []
  let closed = false

  const start = (): Thread => {
    const { fontsDir, templatesDir, memoryMb = 512 } = options
    const worker = new Worker(options.workerUrl ?? new URL('worker.ts', import.meta.url), {
      workerData: { fontsDir, templatesDir },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const thread: Thread = { worker, order: undefined, timer: undefined }
    threads.add(thread)
    worker.on('message', (answer: PrintAnswer) => {
      const order = release(thread)
      if ('pdf' in answer) order?.resolve(answer.pdf)
      else order?.reject(new Error(answer.fault))
      next()
    })
    worker.on('error', error => lose(thread, error))
    worker.on('exit', code => lose(thread, new Error(`exit code ${code}`)))
    return thread
  }

  /** Frees the thread of its order. An idle thread does not keep the process alive. */
  const release = (thread: Thread): Order | undefined => {
    const { order } = thread
    clearTimeout(thread.timer)
    thread.order = undefined
    thread.worker.unref()
    return order
  }

  const lose = (thread: Thread, cause: Error): void => {
    if (!threads.delete(thread)) return
    release(thread)?.reject(new Error(`documents: the typesetter stopped: ${cause.message}`, { cause }))
    next()
  }

  const overrun = (thread: Thread): void => {
    threads.delete(thread)
    release(thread)?.reject(new Problem(printingTooLong))
    void thread.worker.terminate()
    next()
  }

  const next = (): void => {
    while (!closed && queue.length > 0) {
      const idle = [...threads].find(({ order }) => order === undefined)
      if (idle === undefined && threads.size >= most) return
      const order = queue.shift()
      if (order !== undefined) hand(idle ?? start(), order)
    }
  }

  const hand = (thread: Thread, order: Order): void => {
    thread.order = order
    thread.timer = setTimeout(overrun, order.timeoutMs, thread)
    thread.worker.ref()
    thread.worker.postMessage(order.request)
  }

  return {
    render(document, { timestamp, timeoutMs = 30_000 } = {}) {
      if (closed) return Promise.reject(new Error('documents: the press is closed'))
      if (queue.length >= longestQueue) return Promise.reject(new Problem(printingBusy))
      return new Promise((resolve, reject) => {
        const request = timestamp === undefined ? { document } : { document, timestamp }
        queue.push({ request, timeoutMs, resolve, reject })
        next()
      })
    },
    async close() {
      closed = true
      const gone = new Error('documents: the press is closed')
      for (const order of queue.splice(0)) order.reject(gone)
      await Promise.all(
        [...threads].map(thread => {
          threads.delete(thread)
          release(thread)?.reject(gone)
          return thread.worker.terminate()
        }),
      )
    },
  }
}
