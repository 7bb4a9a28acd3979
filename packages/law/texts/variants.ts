// Where the copies of a passage differ, with each wording, and which one we follow. Slips of a word in the circulating French
// copy that change nothing are in misprints.ts.
import type { Citation } from '../citation.ts'
import type { Translated } from '../words/language.ts'
import type { CopyId } from './copies.ts'
import { languageVariants } from './language-variants.ts'

export type Variant = {
  /** Stable and readable: `57-prison`. */
  readonly id: string
  readonly at: Citation
  /** What differs. */
  readonly point: Translated
  /** Each wording as it stands in its copy; an empty wording means that the words are missing there. */
  readonly copies: readonly { readonly copy: CopyId; readonly wording: string }[]
  readonly decides: CopyId
  readonly why: Translated
}

const printed: Translated = {
  fr: 'Le Bulletin officiel et le texte arabe concordent ; la copie qui circule s’en écarte.',
  ar: 'تتطابق الجريدة الرسمية والنص العربي؛ أما النسخة المتداولة فتخالفهما.',
  en: 'The Bulletin officiel and the Arabic agree; the circulating copy departs from them.',
}

/** Faults of the circulating French copy that would change what the law demands or punishes. */
const copyVariants: readonly Variant[] = [
  {
    id: '57-prison',
    at: 'loi-09-08:57-1',
    point: { fr: 'Durée de l’emprisonnement', ar: 'مدة الحبس', en: 'Length of the prison term' },
    copies: [
      { copy: 'bo-fr', wording: 'six mois à deux ans' },
      { copy: 'ar', wording: 'من 6 أشهر إلى سنتين' },
      { copy: 'circulating-fr', wording: 'trois mois à un an' },
    ],
    decides: 'bo-fr',
    why: printed,
  },
  {
    id: '61-prison',
    at: 'loi-09-08:61-1',
    point: { fr: 'Durée de l’emprisonnement', ar: 'مدة الحبس', en: 'Length of the prison term' },
    copies: [
      { copy: 'bo-fr', wording: 'six mois à un an' },
      { copy: 'ar', wording: 'من 6 أشهر إلى سنة' },
      { copy: 'circulating-fr', wording: 'trois mois à un an' },
    ],
    decides: 'bo-fr',
    why: printed,
  },
  {
    id: '61-fine',
    at: 'loi-09-08:61-1',
    point: { fr: 'Maximum de l’amende', ar: 'الحد الأقصى للغرامة', en: 'Highest fine' },
    copies: [
      { copy: 'bo-fr', wording: '20.000 à 300.000 DH' },
      { copy: 'ar', wording: '20.000 درهم إلى 300.000 درهم' },
      { copy: 'circulating-fr', wording: '20.000 à 200.000 DH' },
    ],
    decides: 'bo-fr',
    why: printed,
  },
  {
    id: '21-3-a-other-person',
    at: 'loi-09-08:21-3-a',
    point: {
      fr: 'Intérêts vitaux d’une autre personne',
      ar: 'المصالح الحيوية لشخص آخر',
      en: 'Vital interests of another person',
    },
    copies: [
      { copy: 'bo-fr', wording: 'ou d’une autre personne' },
      { copy: 'ar', wording: 'أو لشخص آخر' },
      { copy: 'circulating-fr', wording: 'ou d’une personne' },
    ],
    decides: 'bo-fr',
    why: printed,
  },
  {
    id: '3-1-d-or',
    at: 'loi-09-08:3-1-d',
    point: {
      fr: 'Données inexactes au regard de la collecte ou du traitement ultérieur',
      ar: 'المعطيات الخاطئة بالنظر إلى الجمع أو المعالجة اللاحقة',
      en: 'Data inaccurate for collection or for later processing',
    },
    copies: [
      { copy: 'bo-fr', wording: 'sont collectées ou pour lesquelles' },
      { copy: 'ar', wording: 'تجميعها أو معالجتها' },
      { copy: 'circulating-fr', wording: 'sont collectées et pour lesquelles' },
    ],
    decides: 'bo-fr',
    why: printed,
  },
  {
    id: '3-stray-sentence',
    at: 'loi-09-08:3',
    point: {
      fr: 'Phrase étrangère à la loi placée avant l’article 3',
      ar: 'جملة غريبة عن القانون واردة قبل المادة 3',
      en: 'A sentence foreign to the law, placed before article 3',
    },
    copies: [
      { copy: 'bo-fr', wording: '' },
      { copy: 'ar', wording: '' },
      {
        copy: 'circulating-fr',
        wording:
          'Le prestataire de services doit identifier les risques associés à des cumules de responsabilités ou de taches, les prendre en compte dans l’appréciation des risques et mettre en œuvre des mesures pour réduire ces risques.',
      },
    ],
    decides: 'bo-fr',
    why: printed,
  },
]

export const variants: readonly Variant[] = [...copyVariants, ...languageVariants]

/** The variants of an article or of a passage inside it: `loi-09-08:12` also gives those of `loi-09-08:12-1-a`. */
export const variantsAt = (citation: Citation): readonly Variant[] =>
  variants.filter(({ at }) => at === citation || at.startsWith(`${citation}-`))
