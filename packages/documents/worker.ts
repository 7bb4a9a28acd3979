// The typesetter's thread: takes one document at a time, answers with its bytes or with what went wrong.
import { parentPort, workerData } from 'node:worker_threads'
import type { BilingualDocument, Document } from './document.ts'
import { printJob } from './print.ts'
import { openTypesetter, type TypesetterOptions } from './typesetter.ts'

export type PrintRequest = { readonly document: Document | BilingualDocument; readonly timestamp?: string }
export type PrintAnswer = { readonly pdf: Uint8Array } | { readonly fault: string }

const typesetter = openTypesetter(workerData as TypesetterOptions)

const answer = ({ document, timestamp }: PrintRequest): PrintAnswer => {
  try {
    return { pdf: typesetter.typeset(printJob(document, timestamp)) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (request: PrintRequest) => {
  const reply = answer(request)
  parentPort?.postMessage(reply, 'pdf' in reply ? [reply.pdf.buffer as ArrayBuffer] : [])
})
