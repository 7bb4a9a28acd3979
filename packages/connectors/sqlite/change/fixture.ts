// For the tests: a database of our own, made of the statements told, and a plan on it.
import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { type Planned, planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { carryOut } from '@himaya/plans/schedules.test-support'
import type { Hold } from '@himaya/plans/source'
import { openForChange, readAddress } from '../../catalogue.ts'
import { testFolder } from '../../files/fixture.ts'
import type { ConnectPolicy } from '../../port.ts'

export const runKey = new Uint8Array(32).fill(7)
export const forever = new AbortController().signal
export const people = { schema: 'main', name: 'people' }
export const erase = { does: 'erase' } as const

export const madePlan = (planned: Planned) => {
  if (!planned.ok) throw new Error(planned.because.map(({ code }) => code).join(', '))
  return planned.plan
}

export const changeFile = (
  path: string,
  policy: Partial<ConnectPolicy> & Pick<ConnectPolicy, 'fileRoots'>,
) => {
  const { description, secret } = readAddress('sqlite', pathToFileURL(path).href)
  return openForChange(description, secret, policy)
}

export function sqliteGround() {
  const folder = testFolder()
  const path = folder.file('source.db')
  const changing = changeFile(path, { fileRoots: [folder.path] })
  let database: DatabaseSync | undefined
  const fresh = (sql: string) => {
    if (database?.isOpen) database.close()
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true })
    database = new DatabaseSync(path)
    database.exec(sql)
    return database
  }
  return {
    folder,
    path,
    changing,
    fresh,
    /** Rows of the application's own connection, each an array. */
    rows(sql: string): unknown[] {
      const statement = database?.prepare(sql)
      statement?.setReturnArrays(true)
      return statement?.all() ?? []
    },
    /** A fresh database made of these statements, and a plan on it. */
    async given(sql: string, request: Omit<Request, 'dependents' | 'table'> & Partial<Request>) {
      const own = fresh(sql)
      const schema = await changing.structure(forever)
      const plan = madePlan(planFor(schema, { table: people, dependents: [], ...request }))
      const source = changing.source(schema, { key: runKey, signal: forever })
      const doIt = (batch = 2, holds: readonly Hold[] = []) => carryOut(plan, source, holds, batch)
      return { database: own, schema, plan, source, doIt }
    },
    async drop() {
      await changing.close()
      if (database?.isOpen) database.close()
      folder.drop()
    },
  }
}
