// Whether the window is of a kind, followed as it changes.
import { useCallback, useSyncExternalStore } from 'react'

/** A page wide enough for its reason column beside the work. */
export const wideEnough = '(min-width: 72rem)'

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}
