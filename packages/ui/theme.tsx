// Light, dark, or as the system: one attribute on the page, which the tokens follow.
import { useCallback, useSyncExternalStore } from 'react'
import { recall, remember } from './memory.ts'

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

/** Where the choice is kept; the page's first script reads the same key before the first paint. */
const themeKey = 'himaya.theme'

const listeners = new Set<() => void>()

const currentTheme = (): Theme => {
  const set = document.documentElement.dataset.theme
  return set === 'light' || set === 'dark' ? set : 'system'
}

export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const changed of listeners) changed()
}

export const rememberedTheme = (): Theme => {
  const kept = recall(themeKey)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'system' as const)
  const choose = useCallback((next: Theme) => {
    remember(themeKey, next === 'system' ? undefined : next)
    applyTheme(next)
  }, [])
  return [theme, choose]
}
