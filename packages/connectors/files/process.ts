// The process in which one file is read. It may read files and nothing else: a hostile file that gets the better of a
// parser finds no way to write, to start a program, or to take the server's memory with it.
import { ConnectorFailure } from '../failure.ts'
import type { SampleStep } from '../port.ts'
import { type FileKind, type FileReader, type OpenReader, type Reply, type Request, send } from './reader.ts'

const openers: Readonly<Record<FileKind, () => Promise<OpenReader>>> = {
  csv: async () => (await import('../csv/reader.ts')).openCsv,
  json: async () => (await import('../json/reader.ts')).openJson,
  parquet: async () => (await import('../parquet/reader.ts')).openParquet,
  sqlite: async () => (await import('../sqlite/reader.ts')).openSqlite,
  xlsx: async () => (await import('../xlsx/reader.ts')).openXlsx,
}

let reader: FileReader | undefined
let sample: AsyncGenerator<SampleStep, void, undefined> | undefined

const opened = () => {
  if (!reader) throw new Error('nothing was opened')
  return reader
}

const answer = async (request: Request): Promise<Reply> => {
  switch (request.to) {
    case 'open': {
      const open = await openers[request.kind]()
      reader = await open(request.file)
      return { is: 'opened', server: reader.server }
    }
    case 'inspect':
      return { is: 'schema', schema: await opened().inspect() }
    case 'sample':
      sample = opened().sample(request.table, request.columns, request.rows)
      return { is: 'done' }
    case 'next': {
      const next = await sample?.next()
      return { is: 'step', step: next?.value ? send(next.value) : null }
    }
    case 'stop':
      await sample?.return()
      return { is: 'done' }
  }
}

process.on('message', async (request: Request) => {
  const reply = await answer(request).catch(
    (error: unknown): Reply =>
      error instanceof ConnectorFailure
        ? { is: 'failure', failure: error.toJSON() }
        : { is: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  )
  process.send?.(reply)
})
process.on('disconnect', () => process.exit())
