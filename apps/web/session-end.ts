// A session that ends in mid-work: the person signs in again and is back at the same address, with all that it says.
import type { QueryClient } from '@tanstack/react-query'
import type { buildRouter } from './router.tsx'

/** @returns what to do once the server no longer knows who asks; several parts of a page may find out at once */
export function wayToTheDoor(router: ReturnType<typeof buildRouter>, queryClient: QueryClient): () => void {
  let leaving = false
  return () => {
    const { pathname, href } = router.latestLocation
    if (leaving || !pathname.startsWith('/o/')) return
    leaving = true
    void router
      .navigate({ href: `/sign-in?next=${encodeURIComponent(href)}`, replace: true })
      // Only once the page is gone: it asks for what it shows as long as it stands.
      .then(() => queryClient.clear())
      .finally(() => {
        leaving = false
      })
  }
}
