// Writes a batch: what is new in one statement, the rest in one transaction. A subject's first record goes the quick way; whoever is
// known already, or came before, is locked, folded and sealed under the key that stands.
import { keptConnections, type Session } from '@himaya/platform/kept-connections'
import type { Installation } from '@himaya/platform/start'
import type { Incoming } from '../subject/incoming.ts'
import { organisationKeys } from '../subject/keys.ts'
import type { Run } from '../subject/run.ts'
import { type Written, writeRecords } from '../subject/write.ts'
import { writeNewSubjects } from '../subject/write-new.ts'
import { persistently } from './persistently.ts'
import type { Write } from './queue.ts'

/** Of all organisations together, as many as the queue has batches under way. */
const MOST_CONNECTIONS = 8

export type Writer = { readonly write: Write; close(): Promise<void> }

export function writerOf({
  databaseUrl,
  secrets,
  clock,
}: Pick<Installation, 'databaseUrl' | 'secrets' | 'clock'>): Writer {
  const connections = keptConnections(databaseUrl, MOST_CONNECTIONS)
  return {
    close: () => connections.close(),
    write: (organisationId, records) =>
      connections.within(organisationId, async client => {
        const run: Run = async (statement, values) =>
          (await client.query({ ...statement, values: [...values] })).rows as never
        const keys = await organisationKeys(run, { organisationId, secrets })
        const now = clock.now()
        const first = records.filter(({ order }) => order === 0)
        const areWritten = first.length > 0 && (await writeNewSubjects(run, organisationId, keys, first, now))
        const rest = areWritten ? records.filter(({ order }) => order > 0) : records
        const outcomes = new Map<Incoming, Written>()
        if (rest.length > 0) {
          const found = await persistently(() =>
            inTransaction(client, () => writeRecords(run, organisationId, keys, rest, now)),
          )
          for (const [place, record] of rest.entries()) outcomes.set(record, found[place] as Written)
        }
        return records.map(record => outcomes.get(record) ?? 'recorded')
      }),
  }
}

async function inTransaction<T>(client: Session, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
