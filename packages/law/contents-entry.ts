// One line of a table of contents: what an article is about, and whether a rule here decides by it. An article that no
// rule encodes says why, so that nothing is left out in silence.
import type { Translated } from './words/language.ts'
import type { Subject } from './words/subjects.ts'

/** `informs`: read by people, or carried by data such as forms and words, but decides nothing by itself. */
export type NotEncoded = 'informs' | 'binds-the-CNDP' | 'not-yet'

export type Standing =
  | { readonly status: 'encoded' }
  | { readonly status: NotEncoded; readonly why: Translated }

export type ContentsEntry = Standing & {
  readonly source: 'loi-09-08' | 'decret-2-09-165'
  readonly article: number
  readonly title: Translated
  readonly subjects: readonly Subject[]
}

/** Writes one line of a text's contents; the title in French, Arabic, English. */
export const articlesOf =
  (source: ContentsEntry['source']) =>
  (
    article: number,
    subjects: readonly Subject[],
    standing: Standing,
    ...[fr, ar, en]: readonly [string, string, string]
  ): ContentsEntry => ({ source, article, title: { fr, ar, en }, subjects, ...standing })

/** A chapter, or a section inside one, and the articles it spans. */
export type Division = {
  readonly level: 'chapter' | 'section'
  readonly number: number
  readonly first: number
  readonly last: number
  readonly title: Translated
}

export type ArticleStatus = ContentsEntry['status']

export const statusWords: Readonly<Record<ArticleStatus, Translated>> = {
  encoded: { fr: 'Encodé', ar: 'مصوغ في قاعدة', en: 'Encoded' },
  informs: { fr: 'Informe', ar: 'للإخبار', en: 'Informs' },
  'binds-the-CNDP': { fr: 'Oblige la CNDP', ar: 'ملزم للجنة الوطنية', en: 'Binds the CNDP' },
  'not-yet': { fr: 'Pas encore encodé', ar: 'لم يُصغ بعد في قاعدة', en: 'Not encoded yet' },
}
