// Plans carried out on a real MariaDB: the suite that every engine passes.
import { describe } from 'vitest'
import { passesTheChangeSuite } from '../../change-suite.ts'
import { missing } from '../server.test-support.ts'
import { prepare } from './fixture.ts'

describe.skipIf(missing)('a MariaDB', () => {
  passesTheChangeSuite({
    kind: 'mariadb',
    open: prepare,
    schema: 's',
    engine: { checksAfterStatement: false, remembersTransactions: false },
    can: {
      references: true,
      defer: false,
      keyless: false,
      composite: true,
      json: true,
      lock: true,
      // Names hold no character beyond the basic plane; the hostile ones it can hold have a test of their own.
      hostileNames: false,
    },
    schedules: 200,
  })
})
