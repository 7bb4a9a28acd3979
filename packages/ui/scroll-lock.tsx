// Holds the page still behind a dialog. It stands in for `react-remove-scroll`, which writes a <style> element that the
// page's content policy refuses; a class on <html>, whose rule is in base.css, does the same.
import { Slot } from 'radix-ui'
import { type ReactNode, useEffect } from 'react'

let holders = 0

type RemoveScrollProps = { readonly as?: unknown; readonly enabled?: boolean; readonly children?: ReactNode }

/** @public Radix imports it under the name of the package it replaces (apps/web/vite.config.ts). */
export function RemoveScroll({ enabled = true, children }: RemoveScrollProps) {
  useEffect(() => {
    if (!enabled) return
    holders += 1
    const page = document.documentElement
    if (holders === 1) page.style.setProperty('--gutter', `${innerWidth - page.clientWidth}px`)
    page.classList.add('holds-still')
    return () => {
      holders -= 1
      if (holders === 0) page.classList.remove('holds-still')
    }
  }, [enabled])
  return <Slot.Root>{children}</Slot.Root>
}
