// Radix gives the focus back to a surface's own trigger; ours are often opened by state, so what had the focus when the
// surface opened is remembered and gets it back, as long as it is still on the page.
import { useMemo, useRef } from 'react'

export function useFocusReturn() {
  const before = useRef<HTMLElement | null>(null)
  return useMemo(
    () => ({
      onOpenAutoFocus: () => {
        before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      },
      onCloseAutoFocus: (event: Event) => {
        if (!before.current?.isConnected) return
        event.preventDefault()
        before.current.focus()
      },
    }),
    [],
  )
}
