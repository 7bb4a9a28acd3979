// Plans carried out on real SQLite files: in generated schemas with generated rows, holds and places to be cut off what is left
// must be what was worked out row by row; and what SQLite does besides.
import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { Data, Row } from '@himaya/plans/model.test-support'
import { planFor } from '@himaya/plans/plan'
import {
  byName,
  carryOut,
  cutting,
  outcomeOf,
  type Situation,
  schedule,
  situationOf,
} from '@himaya/plans/schedules.test-support'
import { nameOf, type Schema } from '@himaya/plans/schema'
import type { Source } from '@himaya/plans/source'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openForChange, readAddress } from '../../catalogue.ts'
import { testFolder } from '../../files/fixture.ts'
import { quoteIdentifier as q } from '../identifier.ts'

const schedules = Number(process.env.HIMAYA_SQLITE_SCHEDULES ?? 2_000)
const key = new Uint8Array(32).fill(7)
const forever = new AbortController().signal

const folder = testFolder()
const path = folder.file('source.db')
const { description, secret } = readAddress('sqlite', pathToFileURL(path).href)
const changing = openForChange(description, secret, { fileRoots: [folder.path] })
afterAll(async () => {
  await changing.close()
  folder.drop()
})

const actions = {
  'no-action': 'NO ACTION',
  restrict: 'RESTRICT',
  cascade: 'CASCADE',
  'set-null': 'SET NULL',
  'set-default': 'SET DEFAULT',
}

/** The model's schema as tables of a database of its own, with the same rows. Every third table has no row numbers. */
function build(database: DatabaseSync, { schema, data }: Situation) {
  const [before] = [
    database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all() as {
      name: string
    }[],
  ]
  database.exec('PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN')
  for (const { name } of before) database.exec(`DROP TABLE ${q(name)}`)
  for (const [at, { name, columns, key: keyed, foreignKeys }] of schema.tables.entries()) {
    const parts = [
      ...columns.map(c => `${q(c.name)} text ${c.nullable ? '' : 'NOT NULL'}`),
      ...(keyed.length > 0 ? [`PRIMARY KEY (${keyed.map(q).join(', ')})`] : []),
      ...foreignKeys.map(
        each =>
          `FOREIGN KEY (${each.columns.map(q).join(', ')}) REFERENCES ${q(each.references.name)} (${each.references.columns.map(q).join(', ')}) ON DELETE ${actions[each.onDelete]} ${each.deferrable ? 'DEFERRABLE' : ''}`,
      ),
    ]
    database.exec(
      `CREATE TABLE ${q(name)} (${parts.join(', ')})${at % 3 === 1 && keyed.length > 0 ? ' WITHOUT ROWID' : ''}`,
    )
    for (const row of data.get(nameOf({ schema: 's', name }))?.values() ?? []) {
      const names = Object.keys(row)
      database
        .prepare(
          `INSERT INTO ${q(name)} (${names.map(q).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        )
        .run(...Object.values(row))
    }
  }
  database.exec('COMMIT')
}

function read(database: DatabaseSync, schema: Schema): Data {
  const found = new Map<string, ReadonlyMap<string, Row>>()
  for (const table of schema.tables) {
    const rows = database.prepare(`SELECT * FROM ${q(table.name)}`).all() as Row[]
    found.set(nameOf(table), new Map(rows.map(row => [row.id ?? '', { ...row }])))
  }
  return found
}

/** Cut off as a process that dies is: before an act, before the commit, or after it. */
const interrupted = (source: Source, moment: () => void): Source => ({
  ...source,
  async transaction(body) {
    const result = await source.transaction(async work => {
      const before =
        <Given extends readonly unknown[], T>(act: (...of: Given) => T) =>
        (...of: Given) => {
          moment()
          return act(...of)
        }
      const answer = await body({
        ...work,
        detach: before(work.detach),
        remove: before(work.remove),
        set: before(work.set),
      })
      moment()
      return answer
    })
    moment()
    return result
  },
})

/** A schema of a file is `main`; that of the model is `s`. */
const inMain = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll('"schema":"s"', '"schema":"main"'))

test(`what is left is what was worked out, in ${schedules} generated schedules`, {
  timeout: 900_000,
}, async () => {
  rmSync(path, { force: true })
  const database = new DatabaseSync(path)
  let carried = 0
  await fc.assert(
    fc.asyncProperty(schedule, async s => {
      const situation = situationOf(s, { checksAfterStatement: true, remembersTransactions: false })
      // A pseudonym is made of the run's key, and has a test of its own.
      if (
        !situation ||
        (s.action.does === 'anonymise' && s.action.columns.some(c => c.change.becomes === 'pseudonym'))
      )
        return
      const modelled = planFor(situation.schema, situation.request)
      if (!modelled.ok) return
      build(database, situation)
      const schema = await changing.structure(forever)
      const planned = planFor(schema, inMain(situation.request))
      if (!planned.ok) throw new Error(planned.because.map(({ code }) => code).join(', '))
      const source = interrupted(changing.source(schema, { key, signal: forever }), cutting(s.cuts))
      await carryOut(planned.plan, source, inMain(situation.holds), s.batch)
      const expected = outcomeOf(situation, modelled.plan)
      expect(byName(situation.schema, read(database, situation.schema))).toEqual(
        byName(situation.schema, expected.data),
      )
      carried += 1
    }),
    { numRuns: schedules },
  )
  database.close()
  expect(carried).toBeGreaterThan(schedules / 20)
})
