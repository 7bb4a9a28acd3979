// Plans carried out on a real PostgreSQL: the suite that every engine passes, on tables of every sort.
import { passesTheChangeSuite } from '../../change-suite.ts'
import { prepare, type Sort } from './fixture.ts'

const suite = (tables: Sort, schedules: number) =>
  passesTheChangeSuite({
    kind: 'postgres',
    tables,
    open: () => prepare(tables),
    schema: 's',
    engine: { checksAfterStatement: true, remembersTransactions: true },
    can: {
      references: true,
      defer: true,
      // A place is that of a row in one part alone.
      keyless: tables !== 'in parts',
      composite: true,
      json: true,
      lock: tables !== 'with heirs',
      hostileNames: true,
    },
    schedules,
  })

suite('plain', 200)
suite('in parts', 60)
suite('with heirs', 60)
