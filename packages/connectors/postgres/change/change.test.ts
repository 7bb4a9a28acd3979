// Plans carried out on a real PostgreSQL: the suite that every engine passes, and the statements that a batch sends.
import { passesTheChangeSuite } from '../../change-suite.ts'
import { prepare } from './fixture.ts'

passesTheChangeSuite({
  kind: 'postgres',
  open: prepare,
  schema: 's',
  engine: { checksAfterStatement: true, remembersTransactions: true },
  can: {
    references: true,
    defer: true,
    keyless: true,
    composite: true,
    json: true,
    lock: true,
    hostileNames: true,
  },
  schedules: 200,
})
