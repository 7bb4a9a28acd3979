// The language of the page: switched at once, without a reload; `<html lang dir>` follows, and so do Radix's
// primitives. `useMessages` gives a feature's texts, `useFormat` its numbers and dates.
import { directionOf, type Language, languages, type Translated } from '@himaya/platform/language'
import { Direction } from 'radix-ui'
import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { type Format, formatIn } from './format.ts'
import { recall, remember } from './memory.ts'
import { type Messages, messagesIn } from './messages.ts'

type LanguageState = { readonly language: Language; readonly setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageState | null>(null)

/** Where the choice is kept; the page's first script reads the same key before the first paint. */
const languageKey = 'himaya.language'

const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** Whether the person has chosen a language in this browser, rather than been given one. */
export const isLanguageChosen = (): boolean => isLanguage(recall(languageKey))

const preferred = (): Language => {
  const kept = recall(languageKey)
  if (isLanguage(kept)) return kept
  for (const tag of typeof navigator === 'undefined' ? [] : navigator.languages) {
    const primary = tag.slice(0, 2).toLowerCase()
    if (isLanguage(primary)) return primary
  }
  return 'fr'
}

export function LanguageProvider({ initial, children }: { initial?: Language; children: ReactNode }) {
  const [language, set] = useState(() => initial ?? preferred())
  // A transition: the old language stays on screen until every text of the new one is at hand, then all change at once.
  const setLanguage = useCallback((next: Language) => {
    remember(languageKey, next)
    startTransition(() => set(next))
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
  const state = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return (
    <LanguageContext value={state}>
      <Direction.Provider dir={directionOf(language)}>{children}</Direction.Provider>
    </LanguageContext>
  )
}

export function useLanguage(): LanguageState & { readonly direction: 'rtl' | 'ltr' } {
  const state = use(LanguageContext)
  if (!state) throw new Error('LanguageProvider is missing above this component')
  return { ...state, direction: directionOf(state.language) }
}

/** The texts of one feature in the reader's language. Suspends while a language is fetched for the first time. */
export function useMessages<T extends object>(messages: Messages<T>): T {
  return use(messagesIn(messages, useLanguage().language))
}

/** Numbers, dates, money and lists as the reader's language writes them. */
export function useFormat(): Format {
  return formatIn(useLanguage().language)
}

/** Picks the reader's language out of a text held in all three, such as a law's term or a problem's title. */
export function useTranslated(): (text: Translated) => string {
  const { language } = useLanguage()
  return useCallback((text: Translated) => text[language], [language])
}
