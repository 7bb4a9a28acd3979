// Art. 8: rows that are locked away on SQLite are there, and the application that goes on using the old name neither sees nor
// changes them.
import { planFor } from '@himaya/plans/plan'
import { carryOut } from '@himaya/plans/schedules.test-support'
import { afterAll, describe, expect, test } from 'vitest'
import { connectToFile } from '../../files/fixture.ts'
import { erase, forever, madePlan, people, runKey, sqliteGround } from './fixture.ts'
import { lockSetup } from './lock.ts'

const ground = sqliteGround()
afterAll(ground.drop)
const { rows, changing } = ground

const tables = `CREATE TABLE people (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, city TEXT DEFAULT 'Rabat', shout AS (upper(name)) STORED);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, person INTEGER REFERENCES people (id), seen INTEGER DEFAULT 0);
  INSERT INTO people (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'); INSERT INTO orders VALUES (1, 1, 0), (2, 2, 0);
  CREATE VIEW cities AS SELECT city, count(*) AS n FROM people GROUP BY city;
  CREATE TRIGGER counts AFTER INSERT ON orders BEGIN UPDATE people SET city = 'ordered' WHERE id = NEW.person; END;
  CREATE TRIGGER keeps AFTER UPDATE OF name ON people BEGIN UPDATE orders SET seen = seen + 1 WHERE person = NEW.id; END;
  CREATE INDEX people_city ON people (city);`

/** As the owner would: each statement of the preparation, in the owner's own program. */
async function prepared() {
  const database = ground.fresh(tables)
  const before = await changing.structure(forever)
  const table = before.tables.find(({ name }) => name === 'people')
  if (!table) throw new Error('people is there')
  for (const statement of changing.lockSetup(table)) database.exec(statement)
  const schema = await changing.structure(forever)
  const source = changing.source(schema, { key: runKey, signal: forever })
  const carry = async (does: 'block' | 'unblock', ids: readonly string[]) => {
    const where = { is: 'in', column: 'id', values: ids } as const
    const plan = madePlan(planFor(schema, { table: people, where, action: { does }, dependents: [] }))
    return carryOut(plan, source, [], 2)
  }
  return { database, before, schema, source, carry }
}

test('what the owner runs, word for word', async () => {
  ground.fresh(tables)
  const { tables: found } = await changing.structure(forever)
  const table = found.find(({ name }) => name === 'people')
  if (!table) throw new Error('people is there')
  expect(changing.lockSetup(table)).toEqual([
    'PRAGMA foreign_keys = ON',
    'PRAGMA legacy_alter_table = ON',
    'BEGIN IMMEDIATE',
    'ALTER TABLE main."people" RENAME TO "himaya_rows_people"',
    'CREATE TABLE main."himaya_locked_people" ("id" INTEGER NOT NULL, PRIMARY KEY ("id")) WITHOUT ROWID',
    'CREATE VIEW main."people" AS SELECT "id", "name", "city", "shout" FROM main."himaya_rows_people" AS t WHERE NOT EXISTS (SELECT 1 FROM "himaya_locked_people" AS l WHERE l."id" = t."id")',
    `CREATE TRIGGER main."himaya_insert_people" INSTEAD OF INSERT ON "people" BEGIN INSERT INTO "himaya_rows_people" ("id", "name", "city") VALUES (NEW."id", NEW."name", coalesce(NEW."city", 'Rabat')); END`,
    'CREATE TRIGGER main."himaya_update_people" INSTEAD OF UPDATE ON "people" BEGIN UPDATE "himaya_rows_people" SET "id" = NEW."id", "name" = NEW."name", "city" = NEW."city" WHERE "id" = OLD."id"; END',
    'CREATE TRIGGER main."himaya_delete_people" INSTEAD OF DELETE ON "people" BEGIN DELETE FROM "himaya_rows_people" WHERE "id" = OLD."id"; END',
    'COMMIT',
    'PRAGMA legacy_alter_table = OFF',
  ])
  expect(lockSetup({ ...table, lock: 'impossible' }, { defaults: new Map() })).toEqual([])
})

describe('rows that are locked away', () => {
  test('are not seen by the application under the old name, and are there', async () => {
    const { carry } = await prepared()
    await carry('block', ['2', '3'])
    expect(rows('SELECT id FROM people ORDER BY id')).toEqual([[1], [4]])
    expect(rows('SELECT * FROM cities')).toEqual([['Rabat', 2]])
    expect(rows('SELECT o.id FROM orders o JOIN people p ON p.id = o.person')).toEqual([[1]])
    expect(rows('SELECT count(*) FROM himaya_rows_people')).toEqual([[4]])
  })

  test('are not changed by the application, which goes on with the others', async () => {
    const { database, carry } = await prepared()
    await carry('block', ['2', '3'])
    database.exec('PRAGMA foreign_keys = ON')
    const locked = 'SELECT * FROM himaya_rows_people WHERE id IN (2, 3)'
    const before = rows(locked)
    database.exec(`UPDATE people SET name = 'changed'; DELETE FROM people WHERE id IN (3, 4)`)
    database.exec(
      `INSERT INTO people (name) VALUES ('new'); INSERT INTO people (id, name, city) VALUES (70, 'newer', 'Fès')`,
    )
    database.exec('INSERT INTO orders (person) VALUES (70), (2)')
    expect(rows(locked)).toEqual(before)
    expect(rows('SELECT * FROM people ORDER BY id')).toEqual([
      [1, 'changed', 'Rabat', 'CHANGED'],
      [5, 'new', 'Rabat', 'NEW'],
      [70, 'newer', 'ordered', 'NEWER'],
    ])
    // The table's own triggers fire, and references are still kept.
    expect(rows('SELECT seen FROM orders WHERE person = 1')).toEqual([[1]])
    expect(() => database.exec('DELETE FROM people WHERE id = 70')).toThrow(/FOREIGN KEY/)
    expect(() => database.exec('INSERT INTO orders (person) VALUES (999)')).toThrow(/FOREIGN KEY/)
    // A number that is taken is taken, though its row is not seen.
    expect(() => database.exec(`INSERT INTO people (id, name) VALUES (2, 'again')`)).toThrow(/UNIQUE/)
  })

  test('are seen again when they are let go, as they were', async () => {
    const { carry } = await prepared()
    const before = rows('SELECT * FROM people')
    const deeds = await carry('block', ['1', '2', '3'])
    expect(deeds.map(({ rows: done }) => done)).toEqual([[2], [1]])
    // Once more changes nothing.
    expect((await carry('block', ['1', '2', '3'])).length).toBe(0)
    await carry('unblock', ['1', '2', '3', '4'])
    expect(rows('SELECT * FROM people')).toEqual(before)
    expect(rows('SELECT count(*) FROM himaya_locked_people')).toEqual([[0]])
  })

  test('may still be erased, and their keys go with them', async () => {
    const { carry, schema, source } = await prepared()
    await carry('block', ['3'])
    const where = { is: 'in', column: 'id', values: ['1', '3'] } as const
    const dependents = [{ table: { schema: 'main', name: 'orders' }, do: 'detach' }] as const
    const plan = madePlan(planFor(schema, { table: people, where, action: erase, dependents }))
    const images = await source.transaction(work => work.images(plan.table, [['3']]))
    expect(images.map(({ values }) => values.name)).toEqual(['c'])
    await carryOut(plan, source, [], 5)
    expect(rows('SELECT id FROM himaya_rows_people ORDER BY id')).toEqual([[2], [4]])
    expect(rows('SELECT count(*) FROM himaya_locked_people')).toEqual([[0]])
    expect(rows('SELECT person FROM orders')).toEqual([[null], [2]])
  })
})

describe('the structure', () => {
  test('is that of the table, whose place a view has taken', async () => {
    const { before, schema } = await prepared()
    const named = (of: typeof schema, name: string) => of.tables.find(table => table.name === name)
    expect(schema.tables.map(({ name }) => name).sort()).toEqual(['cities', 'orders', 'people'])
    expect(named(before, 'people')?.lock).toBe('absent')
    expect({ ...named(schema, 'people'), lock: 'absent' }).toEqual(named(before, 'people'))
    expect(named(schema, 'orders')).toEqual(named(before, 'orders'))
  })

  test('and whoever reads the database sees what the application sees', async () => {
    const { carry } = await prepared()
    await carry('block', ['2'])
    const connector = connectToFile('sqlite', ground.path)
    const { schemas } = await connector.inspect(forever)
    expect(schemas.flatMap(part => part.tables.map(({ name }) => name))).toEqual([
      'cities',
      'orders',
      'people',
    ])
    await connector.close()
  })

  test('says where rows cannot be locked away one by one', async () => {
    ground.fresh('CREATE TABLE people (name); CREATE VIEW seen AS SELECT 1')
    const schema = await changing.structure(forever)
    expect(schema.tables.map(({ lock }) => lock)).toEqual(['impossible', 'impossible'])
    const action = { does: 'block' } as const
    const where = { is: 'null', column: 'name' } as const
    expect(planFor(schema, { table: people, where, action, dependents: [] })).toMatchObject({
      ok: false,
      because: expect.arrayContaining([{ code: 'lock-impossible', table: 'people' }]),
    })
  })
})
