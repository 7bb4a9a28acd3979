// A citation → the passage in French and Arabic with the places where copies differ, from the law's own library. Each
// text is fetched when somebody first opens one of its articles.
import type { Citation } from '@himaya/law/citation'
import type { Language } from '@himaya/platform/language'
import type { ArticleText, Passage } from '@himaya/ui/article'

export const loadArticle = async (citation: string, language: Language): Promise<ArticleText | undefined> => {
  const [{ articleIn, parseCitation, passageIn }, { readText }, { variantsAt }, { copies }] =
    await Promise.all([
      import('@himaya/law/texts/article'),
      import('@himaya/law/texts/read'),
      import('@himaya/law/texts/variants'),
      import('@himaya/law/texts/copies'),
    ])
  const place = parseCitation(citation)
  if (!place || (place.text !== 'loi-09-08' && place.text !== 'decret-2-09-165')) return undefined
  const { text } = place

  const passage = async (wanted: 'fr' | 'ar'): Promise<Passage | undefined> => {
    const whole = await readText(text, wanted)
    const article = whole && articleIn(whole, place.article)
    if (!article) return undefined
    const copy = text === 'decret-2-09-165' ? 'decree-ar' : wanted === 'fr' ? 'bo-fr' : 'ar'
    const found = passageIn(article, place.at)
    const number = wanted === 'fr' ? `Article ${place.article}` : `المادة ${place.article}`
    return {
      heading: article.heading ? `${number} – ${article.heading}` : number,
      paragraphs: (found.length > 0 ? found : article.paragraphs).map(({ mark, text: words, depth }) => ({
        text: mark ? `${mark} ${words}` : words,
        depth: depth ?? 0,
      })),
      source: copies[copy].label[language],
    }
  }
  const [fr, ar] = await Promise.all([passage('fr'), passage('ar')])
  if (!fr && !ar) return undefined
  return {
    ...(fr && { fr }),
    ...(ar && { ar }),
    variants: variantsAt(citation as Citation).map(({ point, copies: worded, decides, why }) => ({
      where: point[language],
      texts: worded.map(({ copy, wording }) => ({
        source: copies[copy].label[language],
        text: wording || '–',
      })),
      followed: `${copies[decides].label[language]}. ${why[language]}`,
    })),
  }
}
