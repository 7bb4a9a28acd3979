// The rooms, in the order of the rail. A room joins by adding its `ui/room.tsx` here.
import { room as evidence } from '@himaya/evidence/ui/room'
import { room as organisation } from '@himaya/organisation/ui/room'
import type { Room } from '@himaya/ui/room.ts'

export const rooms: readonly Room[] = [evidence, organisation]
