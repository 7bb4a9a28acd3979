// Writes records, in the transaction it is given: first the state of their subjects, which answers with the salt that stands;
// then the records sealed under it, and one batch with their leaves. A batch locks nothing but its own subjects' rows.
import { dayInMorocco } from '@himaya/platform/clock'
import { newId } from '@himaya/platform/identifier'
import type { SubjectId } from '../records.ts'
import { tallyOf } from '../statistics/tally.ts'
import { choicesOf, columnsOf, type Incoming, sealedRecord } from './incoming.ts'
import { newSalt, type OrganisationKeys } from './keys.ts'
import type { Run, Statement } from './run.ts'

/** `again`: it was recorded before, the same · `another`: its id is that of another record, and nothing was written. */
export type Written = 'recorded' | 'again' | 'another'

/** Another transaction recorded one of the ids meanwhile: this one is to be undone, and tried again. */
export class Overtaken extends Error {}

const SUBJECTS: Statement = {
  name: 'consent-subjects',
  text: `
    with given as (
      select * from unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])
        as given (subject_id, record_id, "order", salt, choices)
    ), known as (
      select record_id, subject_id, "order", granted, refused from consent_record
      where organisation_id = $1 and record_id between $7 and $8 and record_id = any($3)
    ), written as (
      insert into consent_subject (organisation_id, subject_id, kind, "order", salt, choices, made_at, last_at)
      select $1, subject_id, 'pseudonymous', "order", decode(salt, 'hex'), choices::jsonb, $9, $9
      from given where record_id not in (select record_id from known)
      order by subject_id
      on conflict (organisation_id, subject_id) do update set
        choices = consent_fold(consent_subject.choices, excluded.choices),
        "order" = greatest(consent_subject."order", excluded."order"),
        salt = coalesce(consent_subject.salt, excluded.salt),
        last_at = greatest(consent_subject.last_at, excluded.last_at)
      returning subject_id, salt
    )
    select subject_id, salt, null::uuid as record_id, null::bigint as "order", null::text[] as granted,
      null::text[] as refused
    from written
    union all
    select subject_id, null, record_id, "order", granted, refused from known`,
}

type SubjectRow = {
  subject_id: SubjectId
  salt: Buffer | null
  record_id: string | null
  order: number
  granted: string[]
  refused: string[]
}

const RECORDS: Statement = {
  name: 'consent-records',
  text: `
    with written as (
      insert into consent_record (organisation_id, record_id, subject_id, "order", point_id, notice, at, recorded_at,
        manner, form, language, granted, refused, sealed, commitment, batch_id, place)
      select $1, record_id, subject_id, "order", point_id, decode(notice, 'hex'), at, $2, manner, form, language,
        string_to_array(granted, ','), string_to_array(refused, ','), decode(sealed, 'hex'), decode(commitment, 'hex'),
        $3, place - 1
      from unnest($4::uuid[], $5::uuid[], $6::bigint[], $7::uuid[], $8::text[], $9::timestamptz[], $10::text[],
        $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[]) with ordinality
        as given (record_id, subject_id, "order", point_id, notice, at, manner, form, language, granted, refused, sealed,
          commitment, place)
      on conflict do nothing
      returning record_id
    ), batch as (
      insert into consent_batch (organisation_id, batch_id, leaves) values ($1, $3, $17)
    ), tally as (
      insert into consent_fresh_tally (organisation_id, batch_id, day, counts) values ($1, $3, $18, $19)
    )
    select count(*)::int as count from written`,
}

/**
 * @param records no two of one id or of one subject
 * @returns what became of each, in their order
 * @throws Overtaken
 */
export async function writeRecords(
  run: Run,
  organisationId: string,
  keys: OrganisationKeys,
  records: readonly Incoming[],
  now: string,
): Promise<Written[]> {
  const ids = records.map(({ recordId }) => recordId)
  const [least, greatest] = ids.reduce(
    ([low, high], id) => [id < low ? id : low, id > high ? id : high],
    [ids[0] ?? '', ids[0] ?? ''],
  )
  const found = await run<SubjectRow>(SUBJECTS, [
    organisationId,
    records.map(({ subjectId }) => subjectId),
    ids,
    records.map(({ order }) => order),
    records.map(() => newSalt().toString('hex')),
    records.map(record => JSON.stringify(choicesOf(record, now))),
    least,
    greatest,
    now,
  ])
  const salts = new Map<string, Buffer>()
  const known = new Map<string, SubjectRow>()
  for (const row of found)
    if (row.record_id !== null) known.set(row.record_id, row)
    else if (row.salt !== null) salts.set(row.subject_id, row.salt)

  const fresh = records.filter(({ recordId }) => !known.has(recordId))
  if (fresh.length > 0) await insert(run, organisationId, keys, fresh, salts, now)
  return records.map(record => {
    const before = known.get(record.recordId)
    return before === undefined ? 'recorded' : isSame(record, before) ? 'again' : 'another'
  })
}

async function insert(
  run: Run,
  organisationId: string,
  keys: OrganisationKeys,
  records: readonly Incoming[],
  salts: ReadonlyMap<string, Buffer>,
  now: string,
) {
  const made = records.map(record => {
    const salt = salts.get(record.subjectId)
    if (!salt) throw new Error('a subject was not written with its record')
    return sealedRecord(organisationId, keys, record, salt, now)
  })
  const [row] = await run<{ count: number }>(RECORDS, [
    organisationId,
    now,
    newId(),
    ...columnsOf(records),
    made.map(({ sealed }) => sealed.toString('hex')),
    made.map(({ commitment }) => commitment.toString('hex')),
    Buffer.concat(made.map(({ leaf }) => leaf)),
    dayInMorocco(now),
    JSON.stringify(tallyOf(records)),
  ])
  if (row?.count !== records.length) throw new Overtaken('a record of this batch was written by another')
}

const isSame = (record: Incoming, row: SubjectRow): boolean =>
  record.subjectId === row.subject_id &&
  record.order === row.order &&
  record.granted.join() === row.granted.join() &&
  record.refused.join() === row.refused.join()
