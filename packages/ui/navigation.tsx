// The page's address, without knowing the application's router: links, going somewhere, and what lies after `?`.
// An application provides its router once; without one, the browser's own history serves.
import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactNode,
  use,
  useCallback,
  useMemo,
  useSyncExternalStore,
} from 'react'

export type Navigation = {
  readonly path: string
  /** Everything after `?`, without it. */
  readonly search: string
  go(href: string, options?: { readonly replace?: boolean }): void
  /** Told when a link is about to be followed, to fetch its code early. */
  prepare?(href: string): void
}

const NavigationContext = createContext<Navigation | null>(null)

export function NavigationProvider({ value, children }: { value: Navigation; children: ReactNode }) {
  return <NavigationContext value={value}>{children}</NavigationContext>
}

const subscribe = (changed: () => void) => {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}
const goInBrowser: Navigation['go'] = (href, options) => {
  history[options?.replace ? 'replaceState' : 'pushState'](null, '', href)
  dispatchEvent(new PopStateEvent('popstate'))
}

export function useNavigation(): Navigation {
  const provided = use(NavigationContext)
  const href = useSyncExternalStore(
    subscribe,
    () => location.pathname + location.search,
    () => '/',
  )
  return useMemo(() => {
    if (provided) return provided
    const [path = '/', search = ''] = href.split('?')
    return { path, search, go: goInBrowser }
  }, [provided, href])
}

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { readonly href: string }

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** An ordinary link that stays in the application; with a modifier key it opens elsewhere as any link does. */
export function Link({ href, onClick, onPointerEnter, ...props }: LinkProps) {
  const { go, prepare } = useNavigation()
  return (
    <a
      {...props}
      href={href}
      onPointerEnter={event => {
        onPointerEnter?.(event)
        prepare?.(href)
      }}
      onClick={event => {
        onClick?.(event)
        if (event.defaultPrevented || props.target || props.download || !isPlainClick(event)) return
        event.preventDefault()
        go(href)
      }}
    />
  )
}

/** The parameters of the address, and a way to change some of them (an empty value removes one). */
export function useSearch(): readonly [URLSearchParams, (changes: Readonly<Record<string, string>>) => void] {
  const { path, search, go } = useNavigation()
  const parameters = useMemo(() => new URLSearchParams(search), [search])
  const change = useCallback(
    (changes: Readonly<Record<string, string>>) => {
      const next = new URLSearchParams(search)
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value)
        else next.delete(name)
      }
      const text = next.toString()
      go(text ? `${path}?${text}` : path, { replace: true })
    },
    [path, search, go],
  )
  return [parameters, change]
}
