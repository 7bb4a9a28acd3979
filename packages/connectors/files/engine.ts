// Files behind the port: the same for every kind, since the reading itself happens in a process of its own.
import { ConnectorFailure, stopped } from '../failure.ts'
import type { Engine, SampleOptions, SampleStep, TableName, TestResult } from '../port.ts'
import { allowedFile, parseFileAddress, titleOf } from './path.ts'
import { openPool, type ReadingProcess } from './pool.ts'
import { type FileKind, receive } from './reader.ts'

const statementSeconds = 30

export const fileEngine = (kind: FileKind): Engine => ({
  readAddress: typed => ({ address: parseFileAddress(typed).href, secret: {} }),

  open: (description, _secret, policy) => {
    const address = parseFileAddress(description.address)
    const pool = openPool(kind, policy.statementSeconds ?? statementSeconds)

    async function* reading<T>(
      signal: AbortSignal,
      work: (process: ReadingProcess) => AsyncGenerator<T, void, undefined>,
    ): AsyncGenerator<T, void, undefined> {
      if (signal.aborted) throw stopped(signal, performance.now())
      yield* pool.reading(await allowedFile(address, policy), signal, work)
    }

    const inspect = async (signal: AbortSignal) => {
      const once = reading(signal, async function* (process) {
        const { schema } = await process.ask({ to: 'inspect' }, 'schema')
        yield { schema, server: process.server }
      })
      for await (const answer of once) return answer
      throw new Error('a reading yields its answer or throws')
    }

    const test = async (signal: AbortSignal): Promise<TestResult> => {
      const { schema, server } = await inspect(signal)
      const tables = schema.schemas.flatMap(part => part.tables).length
      return {
        ok: true,
        server,
        privileges: { account: null, mayWrite: false, tables, readableTables: tables },
        warnings: schema.warnings,
      }
    }

    return {
      kind,
      display: titleOf(address),
      test: signal =>
        test(signal).catch(error => {
          if (error instanceof ConnectorFailure) return { ok: false, failure: error }
          throw error
        }),
      inspect: async signal => (await inspect(signal)).schema,
      sample: (table, columns, { rows, signal }) =>
        reading(signal, process => sampleThrough(process, table, columns, { rows, signal })),
      close: pool.close,
    }
  },
})

async function* sampleThrough(
  process: ReadingProcess,
  table: TableName,
  columns: readonly string[],
  { rows, signal }: SampleOptions,
): AsyncGenerator<SampleStep, void, undefined> {
  await process.ask({ to: 'sample', table, columns, rows }, 'done')
  let over = false
  try {
    while (true) {
      const { step } = await process.ask({ to: 'next' }, 'step')
      if (step === null) break
      yield receive(step)
    }
    over = true
  } catch (error) {
    over = true
    // Only this table was too much for the reader: the next one gets a fresh process.
    if (!(error instanceof ConnectorFailure) || signal.aborted) throw error
    yield { kind: 'skipped', table, columns, failure: error }
  } finally {
    if (!over) await process.ask({ to: 'stop' }, 'done')
  }
}
