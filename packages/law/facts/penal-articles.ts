// The penal articles as options of a fact.
import type { Translated } from '../words/language.ts'

const articles = ['52', '53', '54', '55', '56', '57', '58', '59', '60', '61', '62', '63'] as const

export type PenalArticleName = (typeof articles)[number]

export const articleOptions = Object.fromEntries(
  articles.map(article => [
    article,
    { fr: `Article ${article}`, ar: `المادة ${article}`, en: `Article ${article}` },
  ]),
) as Readonly<Record<PenalArticleName, Translated>>
