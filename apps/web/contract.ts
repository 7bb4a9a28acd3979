// The contracts of all rooms, as one. At run time the browser gets only their addresses (contract-routes.config.ts);
// this file gives the types.
import { contract as consent } from '@himaya/consent/contract'
import { contract as evidence } from '@himaya/evidence/contract'
import { contract as filings } from '@himaya/filings/contract'
import { contract as library } from '@himaya/library/contract'
import { contract as marketing } from '@himaya/marketing/contract'
import { contract as organisation } from '@himaya/organisation/contract'
import { contract as register } from '@himaya/register/contract'
import { contract as retention } from '@himaya/retention/contract'
import { contract as runs } from '@himaya/runs/contract'
import { contract as sources } from '@himaya/sources/contract'
import { contract as visitors } from '@himaya/visitors/contract'

export const contract = {
  organisation,
  register,
  sources,
  filings,
  consent,
  evidence,
  library,
  marketing,
  retention,
  runs,
  visitors,
}
