// The rooms of the application, for what speaks across them: the evidence's words for what happened, the overview.
import { createContext, type ReactNode, use } from 'react'
import { useMessages, useTranslated } from './language.tsx'
import type { Room } from './room.ts'
import { uiTexts } from './texts.ts'

const RoomsContext = createContext<readonly Room[]>([])

export function RoomsProvider({ rooms, children }: { rooms: readonly Room[]; children: ReactNode }) {
  return <RoomsContext value={rooms}>{children}</RoomsContext>
}

export const useRooms = (): readonly Room[] => use(RoomsContext)

/** What an entry of the evidence tells, after the room it comes from; a kind that no room has words for tells itself. */
export function useEventWords(): (kind: string) => string {
  const rooms = useRooms()
  const say = useTranslated()
  const { happenedIn } = useMessages(uiTexts)
  return kind => {
    for (const { title, events } of rooms)
      if (events?.[kind]) return happenedIn(say(title), say(events[kind]))
    return kind
  }
}
