// The rooms of the application, for what speaks across them: the evidence's words for what happened, the overview.
import type { Translated } from '@himaya/platform/language'
import { createContext, type ReactNode, use } from 'react'
import type { Room } from './room.ts'

const RoomsContext = createContext<readonly Room[]>([])

export function RoomsProvider({ rooms, children }: { rooms: readonly Room[]; children: ReactNode }) {
  return <RoomsContext value={rooms}>{children}</RoomsContext>
}

export const useRooms = (): readonly Room[] => use(RoomsContext)

/** What an entry of the evidence tells, and the room it comes from; undefined for a kind that no room has words for. */
export function useEventWords(): (
  kind: string,
) => { readonly room: Translated; readonly what: Translated } | undefined {
  const rooms = useRooms()
  return kind => {
    for (const { title, events } of rooms) if (events?.[kind]) return { room: title, what: events[kind] }
    return undefined
  }
}
