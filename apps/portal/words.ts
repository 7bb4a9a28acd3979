// The portal's words in the visitor's language, days and hours as they are said in Morocco, and texts that change direction.

import { isolate } from '@himaya/platform/direction'
import { directionOf, type Language } from '@himaya/platform/language'
import { html } from 'hono/html'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export const messages = { fr, ar, en } as const

/** `ar-MA` writes Western figures, as Morocco does. */
const locales = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' } as const

export type Html = ReturnType<typeof html>

/** Sets apart whatever runs against the page's direction: a name in Latin letters, an address, a number. */
export function said(text: string, language: Language): Html {
  return html`${isolate(text, directionOf(language)).map(({ text: part, direction }) =>
    direction ? html`<bdi dir="${direction}">${part}</bdi>` : part,
  )}`
}

const inMorocco = { timeZone: 'Africa/Casablanca' } as const

export const dayIn = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', ...inMorocco }).format(new Date(instant))

export const momentIn = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    ...inMorocco,
  }).format(new Date(instant))

export const listIn = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)

/** `FR` → France, فرنسا. Text that is no country's code stays as it is. */
export const countryIn = (language: Language, code: string): string =>
  /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(locales[language], { type: 'region' }).of(code) ?? code)
    : code
