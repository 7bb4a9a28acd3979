// The server's way into the library.
import { printingBusy, printingTooLong } from '@himaya/documents/problems'
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import { questionOfAnotherSubject, stateDaysReversed, valueStatutory } from './problems.ts'
import { routes } from './routes.ts'

export const library: Module = {
  name: 'library',
  contract,
  routes,
  problems: [valueStatutory, stateDaysReversed, questionOfAnotherSubject, printingBusy, printingTooLong],
  migrations: new URL('./migrations/', import.meta.url),
}
