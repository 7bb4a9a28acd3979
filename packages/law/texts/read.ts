// Reading one text in one language: each is its own module, fetched only when somebody asks for it.
import type { TextInLanguage } from './article.ts'

const readers = {
  'loi-09-08': {
    fr: () => import('./loi-09-08.fr.json', { with: { type: 'json' } }),
    ar: () => import('./loi-09-08.ar.json', { with: { type: 'json' } }),
  },
  // The French edition of the decree was not found; the Arabic is the original.
  'decret-2-09-165': { ar: () => import('./decret-2-09-165.ar.json', { with: { type: 'json' } }) },
} as const

export type ReadableText = keyof typeof readers

/** The languages in which a text can be read in its official wording. */
export const languagesOf = (text: ReadableText): readonly ('fr' | 'ar')[] =>
  Object.keys(readers[text]) as ('fr' | 'ar')[]

/** The text in that language, or undefined where no official wording was found. */
export const readText = async (
  text: ReadableText,
  language: 'fr' | 'ar',
): Promise<TextInLanguage | undefined> => {
  const reader: Record<string, () => Promise<{ default: TextInLanguage }>> = readers[text]
  return (await reader[language]?.())?.default
}
