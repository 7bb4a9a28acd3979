// What a notice still lacks before it may be published: people are informed in words they read (loi 09-08 art. 5-1), so every
// text stands in French and in Arabic. English is given whole or not at all; without it the French is shown. Browser-safe.
import type { Translated } from '@himaya/platform/language'
import type { NoticeContent } from '../records.ts'

export type NoticeGap = {
  readonly place: 'title' | 'text' | 'label' | 'purpose-text' | 'cookie-purpose' | 'cookie-owner' | 'purposes'
  /** The key of the purpose, and the name of the cookie. */
  readonly purpose: string | null
  readonly cookie: string | null
  readonly language: 'fr' | 'ar' | 'en' | null
}

type Told = Omit<NoticeGap, 'language'> & { readonly words: Translated }

const textsOf = ({ title, text, purposes }: NoticeContent): Told[] => [
  { place: 'title', purpose: null, cookie: null, words: title },
  { place: 'text', purpose: null, cookie: null, words: text },
  ...purposes.flatMap(({ key, label, text: explanation, cookies }): Told[] => [
    { place: 'label', purpose: key, cookie: null, words: label },
    { place: 'purpose-text', purpose: key, cookie: null, words: explanation },
    ...cookies.map(
      ({ name, purpose }): Told => ({ place: 'cookie-purpose', purpose: key, cookie: name, words: purpose }),
    ),
  ]),
]

/** Everything that keeps the notice from being published; nothing when it is complete. */
export function gapsIn(content: NoticeContent): NoticeGap[] {
  const told = textsOf(content)
  const needed = told.some(({ words }) => words.en !== '')
    ? (['fr', 'ar', 'en'] as const)
    : (['fr', 'ar'] as const)
  const missing = told.flatMap(({ words, ...where }) =>
    needed.filter(language => words[language] === '').map(language => ({ ...where, language })),
  )
  const ownerless = content.purposes.flatMap(({ key, cookies }) =>
    cookies
      .filter(({ owner }) => owner === '')
      .map(({ name }) => ({ place: 'cookie-owner' as const, purpose: key, cookie: name, language: null })),
  )
  const asksNothing = content.purposes.every(({ essential }) => essential)
  return [
    ...(asksNothing ? [{ place: 'purposes' as const, purpose: null, cookie: null, language: null }] : []),
    ...missing,
    ...ownerless,
  ]
}

/** A notice without a word of English, with the French in its place; one in which it was begun stays as it is, to be completed. */
export function withEnglish(content: NoticeContent): NoticeContent {
  if (textsOf(content).some(({ words }) => words.en !== '')) return content
  const filled = (words: Translated) => (words.en === '' ? { ...words, en: words.fr } : words)
  return {
    ...content,
    title: filled(content.title),
    text: filled(content.text),
    purposes: content.purposes.map(purpose => ({
      ...purpose,
      label: filled(purpose.label),
      text: filled(purpose.text),
      cookies: purpose.cookies.map(cookie => ({ ...cookie, purpose: filled(cookie.purpose) })),
    })),
  }
}
