// Gives the design system's links and lists the application's router.
import { type Navigation, NavigationProvider } from '@himaya/ui/navigation'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'

/** `?tab=…` alone is about the page one is on. */
const whole = (href: string, path: string) => (href.startsWith('?') ? path + href : href)

export function RouterNavigation({ children }: { children: ReactNode }) {
  const router = useRouter()
  const path = useRouterState({ select: state => state.location.pathname })
  const search = useRouterState({ select: state => state.location.searchStr.replace(/^\?/, '') })
  const value = useMemo(
    (): Navigation => ({
      path,
      search,
      go: (href, options) => {
        const replace = options?.replace ?? false
        const target = whole(href, path)
        // Filters and tabs replace the address of the same page: it stays where it was scrolled to.
        void router.navigate({ href: target, replace, resetScroll: !replace })
      },
      prepare: href => {
        // Fetching early is a courtesy; if it fails, following the link says why.
        router.preloadRoute({ to: whole(href, path) }).catch(() => undefined)
      },
    }),
    [router, path, search],
  )
  return <NavigationProvider value={value}>{children}</NavigationProvider>
}
