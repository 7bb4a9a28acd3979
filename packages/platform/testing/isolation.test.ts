// Each way a table can fail to keep organisations apart is planted once, and must be found.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyTableIsIsolated } from './isolation.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await createTestDatabase({ modules: [] })
})
afterAll(() => it.drop())

const GOOD = `
  create table bed (organisation_id uuid, id uuid, name text, primary key (organisation_id, id));
  select himaya.isolate('bed');
  create table plant (organisation_id uuid, id uuid, bed_id uuid, primary key (organisation_id, id),
    unique (organisation_id, bed_id), foreign key (organisation_id, bed_id) references bed);
  select himaya.isolate('plant', 'select, insert');
  create table visitor (id uuid primary key);
  select himaya.reserve('visitor');
  create view tall with (security_invoker = true) as select * from plant;`

/** What the catalogue test says of a database with `GOOD` and one more statement. */
async function verdict(statement: string) {
  const client = await it.database.pool.connect()
  try {
    await client.query('begin')
    await client.query(GOOD)
    await client.query(statement)
    const pool = { query: client.query.bind(client) } as unknown as TestDatabase['database']['pool']
    return await everyTableIsIsolated({ ...it.database, pool }).then(
      () => 'isolated',
      (error: Error) => error.message,
    )
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('the platform’s own tables, and tables made as they should be, are isolated', async () => {
  expect(await verdict('')).toBe('isolated')
})

describe('is not isolated:', () => {
  test.each([
    [
      'a table nobody thought of',
      'create table loose (id uuid primary key)',
      /loose: row-level security is not/,
    ],
    [
      'security not forced on its owner',
      'alter table bed no force row level security',
      /bed: row-level security/,
    ],
    ['no policy', 'drop policy own_organisation on bed', /bed: no policy/],
    ['a policy for everyone', 'create policy open on bed using (true)', /bed \(policy open\): a policy lets/],
    [
      'a policy that checks reading only',
      'alter policy own_organisation on bed with check (true)',
      /bed \(policy own_organisation\): a policy lets/,
    ],
    [
      'a primary key without the organisation',
      'alter table plant drop constraint plant_pkey, add primary key (id)',
      /plant: its primary key/,
    ],
    [
      'a unique index without the organisation',
      'create unique index named on bed (name)',
      /bed \(named\): a unique index/,
    ],
    [
      'a foreign key without the organisation',
      'alter table bed add unique (organisation_id, name), add constraint bed_id unique (id); alter table plant add constraint of foreign key (bed_id) references bed (id)',
      /plant \(of\): a foreign key/,
    ],
    ['a view of its owner', 'create view all_beds as select * from bed', /all_beds: a view sees/],
    [
      'a materialised view',
      'create materialized view kept as select * from bed',
      /kept: a materialised view/,
    ],
    [
      'a function of its owner',
      'create function beds() returns bigint language sql security definer return (select count(*) from bed)',
      /beds\(\): a function acts/,
    ],
    [
      'rights given on a table of the installation',
      'grant select on visitor to himaya_app',
      /visitor: its primary key/,
    ],
  ])('%s', async (_what, statement, fault) => {
    expect(await verdict(statement)).toMatch(fault)
  })
})
