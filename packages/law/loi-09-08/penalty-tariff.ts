// What the offences of art. 52-63 cost and how art. 64-65 multiply it: every figure a dated value, fines in centimes, prison
// terms in months. The circulating copy of the law misprints art. 57 and 61 (texts/variants.ts): these are the official figures.
import type { Citation } from '../citation.ts'
import { type LegalValue, legalValue, type Unit } from '../legal-value.ts'
import type { Translated } from '../words/language.ts'

const published = { from: '2009-03-05', published: 'BO 5714' } as const

const figure = (id: string, title: Translated, unit: Unit, cites: Citation, value: number): LegalValue =>
  legalValue({
    ...{ id, title, unit },
    label: 'statutory',
    certainty: 'read',
    cites: [cites],
    checkedOn: '2026-11-22',
    steps: [{ ...published, value }],
  })

export type Band = { readonly least: LegalValue; readonly most: LegalValue }

const DIRHAM = 100

const fineOf = (article: number, least: number, most: number): Band => ({
  least: figure(
    `fine-${article}-least`,
    {
      fr: `Amende la plus faible (art. ${article})`,
      ar: `الحد الأدنى للغرامة (المادة ${article})`,
      en: `Lowest fine (art. ${article})`,
    },
    'centimes',
    `loi-09-08:${article}`,
    least * DIRHAM,
  ),
  most: figure(
    `fine-${article}-most`,
    {
      fr: `Amende la plus forte (art. ${article})`,
      ar: `الحد الأقصى للغرامة (المادة ${article})`,
      en: `Highest fine (art. ${article})`,
    },
    'centimes',
    `loi-09-08:${article}`,
    most * DIRHAM,
  ),
})

const prisonOf = (article: number, least: number, most: number): Band => ({
  least: figure(
    `prison-${article}-least`,
    {
      fr: `Emprisonnement le plus court (art. ${article})`,
      ar: `الحد الأدنى للحبس (المادة ${article})`,
      en: `Shortest prison term (art. ${article})`,
    },
    'months',
    `loi-09-08:${article}`,
    least,
  ),
  most: figure(
    `prison-${article}-most`,
    {
      fr: `Emprisonnement le plus long (art. ${article})`,
      ar: `الحد الأقصى للحبس (المادة ${article})`,
      en: `Longest prison term (art. ${article})`,
    },
    'months',
    `loi-09-08:${article}`,
    most,
  ),
})

/** By article; `prison` is null where the article knows a fine only. */
export const tariff = {
  52: { fine: fineOf(52, 10_000, 100_000), prison: null },
  53: { fine: fineOf(53, 20_000, 200_000), prison: null },
  54: { fine: fineOf(54, 20_000, 200_000), prison: prisonOf(54, 3, 12) },
  55: { fine: fineOf(55, 20_000, 200_000), prison: prisonOf(55, 3, 12) },
  56: { fine: fineOf(56, 20_000, 200_000), prison: prisonOf(56, 3, 12) },
  57: { fine: fineOf(57, 50_000, 300_000), prison: prisonOf(57, 6, 24) },
  58: { fine: fineOf(58, 20_000, 200_000), prison: prisonOf(58, 3, 12) },
  59: { fine: fineOf(59, 20_000, 200_000), prison: prisonOf(59, 3, 12) },
  60: { fine: fineOf(60, 20_000, 200_000), prison: prisonOf(60, 3, 12) },
  61: { fine: fineOf(61, 20_000, 300_000), prison: prisonOf(61, 6, 12) },
  62: { fine: fineOf(62, 10_000, 50_000), prison: prisonOf(62, 3, 6) },
  63: { fine: fineOf(63, 10_000, 100_000), prison: prisonOf(63, 3, 12) },
} as const satisfies Record<number, { readonly fine: Band; readonly prison: Band | null }>

export type PenalArticle = keyof typeof tariff

/** Art. 64: the fines of a legal person. */
export const legalPersonMultiplier = figure(
  'legal-person-multiplier',
  {
    fr: 'Amendes d’une personne morale, multipliées par',
    ar: 'غرامات الشخص المعنوي، مضروبة في',
    en: 'Fines of a legal person, multiplied by',
  },
  'times',
  'loi-09-08:64-1',
  2,
)

/** Art. 65: every sanction of a further offence. */
export const recidivismMultiplier = figure(
  'recidivism-multiplier',
  {
    fr: 'Sanctions en cas de récidive, multipliées par',
    ar: 'العقوبات في حالة العود، مضروبة في',
    en: 'Sanctions of a further offence, multiplied by',
  },
  'times',
  'loi-09-08:65-1',
  2,
)

/** Art. 65-2: the year that follows the decision, as the French has it. */
export const recidivismPeriod = figure(
  'recidivism-months',
  {
    fr: 'Temps de la récidive après la décision irrévocable',
    ar: 'مدة العود بعد المقرر النهائي',
    en: 'Time of a further offence after the irrevocable decision',
  },
  'months',
  'loi-09-08:65-2',
  12,
)

export const penaltyValues: readonly LegalValue[] = [
  ...Object.values(tariff).flatMap(({ fine, prison }) => [
    ...[fine.least, fine.most],
    ...(prison ? [prison.least, prison.most] : []),
  ]),
  ...[legalPersonMultiplier, recidivismMultiplier, recidivismPeriod],
]
