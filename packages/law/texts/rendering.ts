// Our own short English rendering of each article, for readers of neither French nor Arabic. It is not a translation of record.
import type { Translated } from '../words/language.ts'
import type { ReadableText } from './read.ts'

/** To be shown wherever a rendering is shown. */
export const renderingNotice: Translated = {
  fr: 'Résumé anglais établi par nos soins ; seuls font foi l’arabe et la traduction officielle française.',
  ar: 'ملخص بالإنجليزية من إعدادنا؛ ولا يُعتد إلا بالنص العربي وبترجمته الفرنسية الرسمية.',
  en: 'Our own English summary, not a translation of record: only the Arabic and its official French translation count.',
}

type Rendering = { readonly article: number; readonly text: string }

/** The English rendering of every article of a text, in order. */
export const readRendering = async (text: ReadableText): Promise<readonly Rendering[]> => {
  const { default: renderings } = await import('./rendering.en.json', { with: { type: 'json' } })
  return renderings[text]
}
