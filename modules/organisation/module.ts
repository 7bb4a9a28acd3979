// The server's only way into the organisation room. Unlike other rooms it is made with the installation at hand: it
// keeps the door, and so works before anyone is inside an organisation.
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import type { Dependencies } from './dependencies.ts'
import { problems } from './problems.ts'
import { createRoutes } from './routes.ts'

export { createDoorkeeper } from './doorkeeper.ts'
export { newSetUpLink } from './set-up.ts'

/** What an installation migrates before it starts; it comes after the sign-in's own tables. */
export const organisationTables = {
  name: 'organisation',
  migrations: new URL('./migrations/', import.meta.url),
}

export const createOrganisation = (deps: Dependencies): Module => ({
  ...organisationTables,
  contract,
  problems,
  routes: createRoutes(deps),
})
