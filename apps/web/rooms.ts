// The rooms, in the order of the rail. A room joins by adding its `ui/room.ts` here.
import { room as consent } from '@himaya/consent/ui/room.ts'
import { room as evidence } from '@himaya/evidence/ui/room.ts'
import { room as filings } from '@himaya/filings/ui/room.ts'
import { room as library } from '@himaya/library/ui/room.ts'
import { room as marketing } from '@himaya/marketing/ui/room.ts'
import { room as organisation } from '@himaya/organisation/ui/room.ts'
import { room as register } from '@himaya/register/ui/room.ts'
import { room as retention } from '@himaya/retention/ui/room.ts'
import { room as runs } from '@himaya/runs/ui/room.ts'
import { room as sources } from '@himaya/sources/ui/room.ts'
import type { Room } from '@himaya/ui/room.ts'
import { room as visitors } from '@himaya/visitors/ui/room.ts'

export const rooms: readonly Room[] = [
  register,
  sources,
  filings,
  consent,
  marketing,
  retention,
  runs,
  visitors,
  library,
  evidence,
  organisation,
]
