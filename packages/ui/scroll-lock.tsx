// Holds the page still behind a dialog. It stands in for `react-remove-scroll`, which writes a <style> element that the
// page's content policy refuses; a class on <html>, whose rule is in base.css, does the same.
import { Slot } from 'radix-ui'
import { type ReactNode, useEffect } from 'react'

let holders = 0

type RemoveScrollProps = { readonly as?: unknown; readonly enabled?: boolean; readonly children?: ReactNode }

export function RemoveScroll({ enabled = true, children }: RemoveScrollProps) {
  useEffect(() => {
    if (!enabled) return
    holders += 1
    document.documentElement.classList.add('holds-still')
    return () => {
      holders -= 1
      if (holders === 0) document.documentElement.classList.remove('holds-still')
    }
  }, [enabled])
  return <Slot.Root>{children}</Slot.Root>
}
