// The consent of this page for what is rendered in it, whether the banner came by a script tag or by `start`. Until it is known,
// nothing is granted.
import type { HimayaConsent } from './start.ts'

const listeners = new Set<() => void>()
let consent: HimayaConsent | undefined

/** What a page with code of its own got from `start`; that of a script tag is found by itself. */
export const follow = (found: HimayaConsent): void => {
  consent = found
  const tell = () => {
    for (const listener of listeners) listener()
  }
  found.onChange(tell)
  tell()
}

export const has = (category: string): boolean => consent?.has(category) ?? false

/** @returns stops it */
export const onChange = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

if (typeof window !== 'undefined') {
  const take = () =>
    void (window as unknown as { himaya?: Promise<HimayaConsent> }).himaya?.then(follow, () => {
      // No notice came: nothing is granted.
    })
  addEventListener('himaya', take)
  take()
}
