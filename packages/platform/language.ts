// The languages a person may read Himaya in. French first: it is the language every message is written in first.
import type { Translated as LawTranslated } from '@himaya/law/words/language'

export const languages = ['fr', 'ar', 'en'] as const
export type Language = (typeof languages)[number]

/** The same text in each language; every text a person reads has this shape. */
export type Translated = LawTranslated

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr')
