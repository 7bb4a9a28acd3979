// The server's way into the filings.
import { printingBusy, printingTooLong } from '@himaya/documents/problems'
import type { Module } from '@himaya/platform/module'
import { answersContradict } from '@himaya/register/door'
import { contract } from './contract.ts'
import {
  filingDateImpossible,
  filingIncomplete,
  filingNotRequired,
  filingProhibited,
  filingUndecided,
  filingUnlawful,
  filingWrongState,
} from './problems.ts'
import { routes } from './routes.ts'

export const filings: Module = {
  name: 'filings',
  contract,
  routes,
  problems: [
    filingNotRequired,
    filingProhibited,
    filingUndecided,
    filingIncomplete,
    filingUnlawful,
    filingWrongState,
    filingDateImpossible,
    answersContradict,
    printingBusy,
    printingTooLong,
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
