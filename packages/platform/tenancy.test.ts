// Isolation is PostgreSQL's, not the queries': each test asks without any WHERE clause.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from './identifier.ts'
import { OrganisationId } from './records.ts'
import { inOrganisation } from './tenancy.ts'
import { createTestDatabase, type TestDatabase } from './testing/postgres.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const migrations = temporaryFolder()
writeFileSync(
  join(migrations, '001-notes.sql'),
  `create table garden_note (
     organisation_id uuid not null, id uuid not null, text text not null, primary key (organisation_id, id));
   select himaya.isolate('garden_note');
   create table garden_diary (organisation_id uuid not null, day date not null, primary key (organisation_id, day));
   select himaya.isolate('garden_diary', 'select, insert');
   create table garden_visitor (id uuid primary key, organisation_id uuid not null);
   select himaya.reserve('garden_visitor');`,
)
const garden = { name: 'garden', migrations: pathToFileURL(`${migrations}/`) }

type Tables = {
  garden_note: { organisation_id: string; id: string; text: string }
  garden_diary: { organisation_id: string; day: string }
  garden_visitor: { id: string; organisation_id: string }
}

let it: TestDatabase
const [ours, theirs] = [OrganisationId.parse(newId()), OrganisationId.parse(newId())]

beforeAll(async () => {
  it = await createTestDatabase({ modules: [garden] })
  for (const organisation_id of [ours, theirs]) {
    await inOrganisation(it.database.kysely, organisation_id, async tx => {
      const note = { organisation_id, id: newId(), text: 'watered' }
      await tx.withTables<Tables>().insertInto('garden_note').values(note).execute()
    })
  }
})
afterAll(() => it.drop())

const notesOf = (organisation: OrganisationId) =>
  inOrganisation(it.database.kysely, organisation, tx =>
    tx.withTables<Tables>().selectFrom('garden_note').selectAll().execute(),
  )

test('an organisation sees its own rows only', async () => {
  expect((await notesOf(ours)).map(note => note.organisation_id)).toEqual([ours])
  expect(await notesOf(OrganisationId.parse(newId()))).toEqual([])
})

test('without an organisation nothing is seen, even by the owner of the tables', async () => {
  const { kysely } = it.database
  expect(await kysely.withTables<Tables>().selectFrom('garden_note').selectAll().execute()).toEqual([])
  const asApplication = await kysely.transaction().execute(async tx => {
    await sql`set local role himaya_app`.execute(tx)
    return tx.withTables<Tables>().selectFrom('garden_note').selectAll().execute()
  })
  expect(asApplication).toEqual([])
})

test('the organisation is forgotten with the transaction', async () => {
  await notesOf(ours)
  const { rows } = await sql<{ role: string; organisation: string | null }>`
    select current_user as role, himaya.current_organisation() as organisation`.execute(it.database.kysely)
  expect(rows).toEqual([{ role: 'himaya_test', organisation: null }])
})

test('nothing can be written for another organisation', async () => {
  const note = { organisation_id: theirs, id: newId(), text: 'planted' }
  const write = inOrganisation(it.database.kysely, ours, tx =>
    tx.withTables<Tables>().insertInto('garden_note').values(note).execute(),
  )
  await expect(write).rejects.toMatchObject({ code: '42501' })
  const move = inOrganisation(it.database.kysely, ours, tx =>
    tx.withTables<Tables>().updateTable('garden_note').set({ organisation_id: theirs }).execute(),
  )
  await expect(move).rejects.toMatchObject({ code: '42501' })
})

test('another organisation’s rows are neither changed nor removed', async () => {
  await inOrganisation(it.database.kysely, OrganisationId.parse(newId()), async tx => {
    await tx.withTables<Tables>().updateTable('garden_note').set({ text: 'dug up' }).execute()
    await tx.withTables<Tables>().deleteFrom('garden_note').execute()
  })
  expect((await notesOf(theirs)).map(note => note.text)).toEqual(['watered'])
})

test('what a table does not grant is refused, also to its own organisation', async () => {
  const day = { organisation_id: ours, day: '2026-11-22' }
  await inOrganisation(it.database.kysely, ours, tx =>
    tx.withTables<Tables>().insertInto('garden_diary').values(day).execute(),
  )
  const erase = inOrganisation(it.database.kysely, ours, tx =>
    tx.withTables<Tables>().deleteFrom('garden_diary').execute(),
  )
  await expect(erase).rejects.toMatchObject({ code: '42501' })
})

test('a table of the installation is seen outside organisations and not inside', async () => {
  const tables = it.database.kysely.withTables<Tables>()
  await tables.insertInto('garden_visitor').values({ id: newId(), organisation_id: ours }).execute()
  expect(await tables.selectFrom('garden_visitor').selectAll().execute()).toHaveLength(1)
  const inside = inOrganisation(it.database.kysely, ours, tx =>
    tx.withTables<Tables>().selectFrom('garden_visitor').selectAll().execute(),
  )
  await expect(inside).rejects.toMatchObject({ code: '42501' })
})

test('a transaction that lost a deadlock runs again', async () => {
  const [first, second] = [newId(), newId()]
  await inOrganisation(it.database.kysely, ours, async tx => {
    const rows = [first, second].map(id => ({ organisation_id: ours, id, text: '0' }))
    await tx.withTables<Tables>().insertInto('garden_note').values(rows).execute()
  })
  let arrived = 0
  let open = () => {}
  const both = new Promise<void>(resolve => {
    open = resolve
  })
  const cross = (one: string, other: string) =>
    inOrganisation(it.database.kysely, ours, async tx => {
      const add = (id: string) =>
        sql`update garden_note set text = (text::int + 1)::text where id = ${id}`.execute(tx)
      await add(one)
      arrived += 1
      if (arrived === 2) open()
      await both
      await add(other)
    })
  await Promise.all([cross(first, second), cross(second, first)])
  const notes = (await notesOf(ours)).filter(note => note.id === first || note.id === second)
  expect(notes.map(note => note.text)).toEqual(['2', '2'])
  expect(arrived).toBe(3)
})

test('an organisation that is not an id is refused before any query', async () => {
  const junk = "x'; reset role; --" as OrganisationId
  await expect(inOrganisation(it.database.kysely, junk, async () => 1)).rejects.toThrow(/UUID/)
})
