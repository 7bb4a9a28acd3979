// Counting answers by day, as they are recorded. A batch counts its own; whoever seals adds the counts up (migrations/003-tally.sql).
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import type { ConsentRecord } from '../records.ts'

/** Counts answers as such, whatever they were about. */
export const EVERY_PURPOSE = ''

type Counted = Pick<ConsentRecord, 'pointId' | 'language' | 'granted' | 'refused' | 'form'>
type Count = [point: string, language: string, purpose: string, granted: number, refused: number]

/** What a batch of records adds to the counts. What was not said expressly is no agreement. */
export function tallyOf(records: readonly Counted[]): Count[] {
  const counts = new Map<string, Count>()
  const add = ({ pointId, language }: Counted, purpose: string, isGranted: boolean) => {
    const key = `${pointId} ${language} ${purpose}`
    const count = counts.get(key) ?? [pointId, language, purpose, 0, 0]
    count[isGranted ? 3 : 4] += 1
    counts.set(key, count)
  }
  for (const record of records) {
    const isExplicit = record.form === 'explicit'
    add(record, EVERY_PURPOSE, isExplicit && record.granted.length > 0)
    if (isExplicit) for (const purpose of record.granted) add(record, purpose, true)
    for (const purpose of record.refused) add(record, purpose, false)
  }
  return [...counts.values()]
}

/** Adds up what the batches since have counted. In the order of the key, so that two that do it at once cannot block each other. */
export async function foldTallies(
  tx: Transaction,
  { organisationId }: Pick<Context, 'organisationId'>,
): Promise<void> {
  await sql`
    with taken as (
      delete from consent_fresh_tally where organisation_id = ${organisationId}::uuid returning day, counts
    ), counted as (
      select day, count->>2 as purpose, (count->>0)::uuid as point_id, count->>1 as language,
        sum((count->>3)::bigint) as granted, sum((count->>4)::bigint) as refused
      from taken, jsonb_array_elements(counts) as count
      group by 1, 2, 3, 4
    )
    insert into consent_tally (organisation_id, day, purpose, point_id, language, granted, refused)
    select ${organisationId}::uuid, day, purpose, point_id, language, granted, refused
    from counted order by day, purpose, point_id, language
    on conflict (organisation_id, day, purpose, point_id, language) do update set
      granted = consent_tally.granted + excluded.granted,
      refused = consent_tally.refused + excluded.refused`.execute(tx)
}
