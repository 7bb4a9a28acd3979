// The rooms of the application, for what speaks across them: the evidence's words for what happened, the overview.
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import { useMessages, useTranslated } from './language.tsx'
import type { EventWords, Room } from './room.ts'
import { uiTexts } from './texts.ts'

const RoomsContext = createContext<readonly Room[]>([])

export function RoomsProvider({ rooms, children }: { rooms: readonly Room[]; children: ReactNode }) {
  return <RoomsContext value={rooms}>{children}</RoomsContext>
}

export const useRooms = (): readonly Room[] => use(RoomsContext)

/** The words of the rooms that something was told of, by the room's name; a new map each time one arrives. */
let known: ReadonlyMap<string, EventWords> = new Map()
const asked = new Set<string>()
const readers = new Set<() => void>()

const subscribe = (reader: () => void) => {
  readers.add(reader)
  return () => readers.delete(reader)
}

/** Fetches a room's words once. A failed fetch is forgotten, so that the next page that tells of the room tries again. */
const fetchWords = ({ name, events }: Room) => {
  if (!events || asked.has(name)) return
  asked.add(name)
  events().then(
    ({ eventWords }) => {
      known = new Map(known).set(name, eventWords)
      for (const reader of readers) reader()
    },
    () => asked.delete(name),
  )
}

/**
 * What an entry of the evidence tells, after the room it comes from. Until the room's words are there the room speaks for
 * them; a kind that no room has words for tells itself.
 */
export function useEventWords(): (kind: string) => string {
  const rooms = useRooms()
  const say = useTranslated()
  const { happenedIn } = useMessages(uiTexts)
  const words = useSyncExternalStore(subscribe, () => known)
  return kind => {
    const room = rooms.find(({ name }) => kind.startsWith(`${name}.`))
    if (!room?.events) return kind
    const ofRoom = words.get(room.name)
    if (!ofRoom) {
      fetchWords(room)
      return say(room.title)
    }
    const happened = ofRoom[kind]
    return happened ? happenedIn(say(room.title), say(happened)) : kind
  }
}
