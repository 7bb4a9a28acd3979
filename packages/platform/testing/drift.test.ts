// A record and its table are held together; each way they can part is planted once, and must be found.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Day, Instant, id } from '../records.ts'
import { expectRecordsMatchTables, type RecordOfTable } from './drift.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await createTestDatabase()
  await it.database.pool.query(`
    create table bed (
      bed_id uuid not null, name text not null, kind text not null, dug_on date, made_at timestamptz not null,
      plants integer not null, acidity double precision, shaded boolean not null, soil jsonb not null,
      tags text[] not null, note text, sealed_key text not null)`)
})
afterAll(() => it.drop())

const Bed = z.object({
  bedId: id('Bed'),
  name: z.string().trim().min(1),
  kind: z.enum(['flowers', 'herbs']),
  dugOn: Day.nullable().default(null),
  madeAt: Instant,
  plants: z.int(),
  acidity: z.number().nullable(),
  shaded: z.boolean(),
  soil: z.object({ sand: z.number() }),
  tags: z.array(z.string()),
  note: z.union([z.literal(''), z.string()]).nullable(),
  area: z.number(),
})
const [hidden, computed] = [['sealed_key'], ['area']]

const check = (bed: RecordOfTable) => expectRecordsMatchTables(it.database, { bed })

test('a record that matches its table', () => check({ record: Bed, hidden, computed }))

test.each([
  ['a column no record shows', { record: Bed, computed }, 'bed.sealed_key: the record does not have it'],
  ['a property no column holds', { record: Bed, hidden }, 'bed.area: the table does not have it'],
  [
    'a record that may be null where the column may not',
    { record: Bed.extend({ name: z.string().nullable() }), hidden, computed },
    'bed.name: is never null, the record may be',
  ],
  [
    'a record that is never null where the column may be',
    { record: Bed.extend({ dugOn: Day }), hidden, computed },
    'bed.dug_on: may be null, the record never is',
  ],
  [
    'text where the record has a day',
    { record: Bed.extend({ name: Day }), hidden, computed },
    'bed.name: text does not fit a record of date',
  ],
  [
    'a fraction where the column holds integers only',
    { record: Bed.extend({ acidity: z.int().nullable() }), hidden, computed },
    'bed.acidity: double precision does not fit a record of integer',
  ],
  [
    'an instant where the record has an id',
    { record: Bed.extend({ madeAt: id('Bed') }), hidden, computed },
    'bed.made_at: timestamp with time zone does not fit a record of uuid',
  ],
])('%s', async (_what, bed, fault) => {
  await expect(check(bed)).rejects.toThrow(fault)
})

test('a table that does not exist', async () => {
  await expect(expectRecordsMatchTables(it.database, { pond: Bed })).rejects.toThrow(
    'pond: there is no such table',
  )
})
