// Consent in React: `useConsent('analytics')`, or `<Consented category="marketing">…</Consented>`. False on a server and until known.
import { type ReactNode, useSyncExternalStore } from 'react'
import { has, onChange } from './page.ts'

export const useConsent = (category: string): boolean =>
  useSyncExternalStore(
    onChange,
    () => has(category),
    () => false,
  )

/** What is inside is rendered only while the category is granted; `otherwise` in its place. */
export const Consented = ({
  category,
  children,
  otherwise = null,
}: {
  readonly category: string
  readonly children: ReactNode
  readonly otherwise?: ReactNode
}): ReactNode => (useConsent(category) ? children : otherwise)
