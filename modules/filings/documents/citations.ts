// Passages of law as a document prints them.
import { type ArticleLink, article } from '@himaya/documents/document'
import type { Citation } from '@himaya/law/citation'
import { citationWords } from '@himaya/law/words/citation-words'
import type { DossierLanguage } from './words.ts'

const decree: Readonly<Record<DossierLanguage, (passage: string) => string>> = {
  fr: at => `décret, ${at}`,
  ar: at => `المرسوم، ${at}`,
}

/** The law goes without its name, and its one decree without its number: the dossier is about nothing else. */
export const passage = (cites: string, language: DossierLanguage): string => {
  const words = citationWords(cites, language)
  return cites.startsWith('decret-2-09-165:') ? decree[language](words.passage) : words.short
}

export const linkTo = (cites: string, language: DossierLanguage): ArticleLink =>
  article(cites as Citation, passage(cites, language))

/** Several passages as one link, shown in order; it leads to the first. */
export const linkToAll = (cites: readonly string[], language: DossierLanguage): ArticleLink | undefined => {
  const [first] = cites
  if (first === undefined) return undefined
  const separator = language === 'ar' ? '؛ ' : ' ; '
  return article(first as Citation, cites.map(cite => passage(cite, language)).join(separator))
}
