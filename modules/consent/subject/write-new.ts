// Writes the first records of subjects that nobody has seen before, as most are, in one statement and one round trip: subjects,
// records, batch and counts stand or fall together. Where one of them turns out to be known, nothing is written, and all of them
// are left for write.ts.
import { dayInMorocco } from '@himaya/platform/clock'
import { newId } from '@himaya/platform/identifier'
import { tallyOf } from '../statistics/tally.ts'
import { choicesOf, columnsOf, type Incoming, sealedRecord } from './incoming.ts'
import { newSalt, type OrganisationKeys } from './keys.ts'
import type { Run, Statement } from './run.ts'

const WRITE: Statement = {
  name: 'consent-write-new',
  text: `
    with given as (
      select * from unnest($7::uuid[], $8::uuid[], $9::bigint[], $10::uuid[], $11::text[], $12::timestamptz[], $13::text[],
        $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::text[])
        with ordinality as given (record_id, subject_id, "order", point_id, notice, at, manner, form, language, granted,
          refused, choices, salt, sealed, commitment, place)
    ), subjects as (
      insert into consent_subject (organisation_id, subject_id, kind, "order", salt, choices, made_at, last_at)
      select $1, subject_id, 'pseudonymous', "order", decode(salt, 'hex'), choices::jsonb, $2, $2 from given
    ), batch as (
      insert into consent_batch (organisation_id, batch_id, leaves) values ($1, $3, $4)
    ), tally as (
      insert into consent_fresh_tally (organisation_id, batch_id, day, counts) values ($1, $3, $5, $6)
    )
    insert into consent_record (organisation_id, record_id, subject_id, "order", point_id, notice, at, recorded_at,
      manner, form, language, granted, refused, sealed, commitment, batch_id, place)
    select $1, record_id, subject_id, "order", point_id, decode(notice, 'hex'), at, $2, manner, form, language,
      string_to_array(granted, ','), string_to_array(refused, ','), decode(sealed, 'hex'), decode(commitment, 'hex'), $3,
      place - 1
    from given`,
}

const DUPLICATE = '23505'

/**
 * @param given no two of one id or of one subject
 * @returns whether they were all new, and are written
 */
export async function writeNewSubjects(
  run: Run,
  organisationId: string,
  keys: OrganisationKeys,
  given: readonly Incoming[],
  now: string,
): Promise<boolean> {
  // In one order, so that two servers with the same subjects in hand wait for one another, not both for each other.
  const records = given.toSorted((one, other) => (one.subjectId < other.subjectId ? -1 : 1))
  const made = records.map(record => {
    const salt = newSalt()
    return { ...sealedRecord(organisationId, keys, record, salt, now), salt }
  })
  const values = [
    organisationId,
    now,
    newId(),
    Buffer.concat(made.map(({ leaf }) => leaf)),
    dayInMorocco(now),
    JSON.stringify(tallyOf(records)),
    ...columnsOf(records),
    records.map(record => JSON.stringify(choicesOf(record, now))),
    made.map(({ salt }) => salt.toString('hex')),
    made.map(({ sealed }) => sealed.toString('hex')),
    made.map(({ commitment }) => commitment.toString('hex')),
  ]
  try {
    await run(WRITE, values)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === DUPLICATE) return false
    throw error
  }
}
