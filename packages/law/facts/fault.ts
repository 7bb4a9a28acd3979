// What is wrong with facts that were handed in: which facts, which rule, in words. A fault is a value, never an exception.
import type { Translated } from '../words/language.ts'
import { listed, verbatim } from '../words/listing.ts'

export type FaultKind =
  | 'not-an-object'
  | 'unknown-fact'
  | 'missing-fact'
  | 'wrong-type'
  | 'not-an-option'
  | 'no-such-country'
  | 'no-such-day'
  | 'no-such-instant'
  | 'negative-count'
  | 'not-a-practice'
  | 'too-long'
  | 'contradiction'

export type Fault = {
  readonly kind: FaultKind
  /** The paths of the facts at fault; two or more for a contradiction. */
  readonly facts: readonly string[]
  readonly text: Translated
}

type Words = (fact: Translated, detail: Translated) => Translated

const words: Readonly<Record<Exclude<FaultKind, 'contradiction'>, Words>> = {
  'not-an-object': fact => ({
    fr: `${fact.fr} : un objet est attendu, avec un fait par nom.`,
    ar: `${fact.ar}: ينتظر كائن يضم واقعة لكل اسم.`,
    en: `${fact.en}: an object is expected, with one fact per name.`,
  }),
  'unknown-fact': fact => ({
    fr: `${fact.fr} : ce fait n’existe pas ; vérifier son nom.`,
    ar: `${fact.ar}: هذه الواقعة غير موجودة؛ يرجى التحقق من اسمها.`,
    en: `${fact.en}: there is no such fact; check its name.`,
  }),
  'missing-fact': fact => ({
    fr: `${fact.fr} : ce fait est indispensable ici.`,
    ar: `${fact.ar}: هذه الواقعة لازمة هنا.`,
    en: `${fact.en}: this fact is required here.`,
  }),
  'wrong-type': (fact, detail) => ({
    fr: `${fact.fr} : il faut ${detail.fr} ; pour un fait inconnu, ne rien mettre.`,
    ar: `${fact.ar}: ينتظر ${detail.ar}؛ وإذا كانت الواقعة مجهولة فلا يوضع شيء.`,
    en: `${fact.en}: ${detail.en} is expected; leave an unknown fact out.`,
  }),
  'not-an-option': (fact, detail) => ({
    fr: `${fact.fr} : choisir parmi ${detail.fr}.`,
    ar: `${fact.ar}: يرجى الاختيار من بين ${detail.ar}.`,
    en: `${fact.en}: choose among ${detail.en}.`,
  }),
  'no-such-country': fact => ({
    fr: `${fact.fr} : ce code de pays n’existe pas (deux lettres, ISO 3166).`,
    ar: `${fact.ar}: رمز الدولة هذا غير موجود (حرفان وفق ISO 3166).`,
    en: `${fact.en}: there is no such country code (two letters, ISO 3166).`,
  }),
  'no-such-day': fact => ({
    fr: `${fact.fr} : ce jour n’existe pas au calendrier (AAAA-MM-JJ).`,
    ar: `${fact.ar}: هذا اليوم غير موجود في التقويم (سنة-شهر-يوم).`,
    en: `${fact.en}: there is no such day in the calendar (YYYY-MM-DD).`,
  }),
  'no-such-instant': (fact, detail) => ({
    fr: `${fact.fr} : il faut ${detail.fr} ; cet instant n’existe pas.`,
    ar: `${fact.ar}: ينتظر ${detail.ar}؛ وهذه اللحظة غير موجودة.`,
    en: `${fact.en}: ${detail.en} is expected; there is no such instant.`,
  }),
  'negative-count': fact => ({
    fr: `${fact.fr} : un nombre entier, zéro ou plus, est attendu.`,
    ar: `${fact.ar}: ينتظر عدد صحيح لا يقل عن الصفر.`,
    en: `${fact.en}: a whole number, zero or more, is expected.`,
  }),
  'not-a-practice': fact => ({
    fr: `${fact.fr} : cette valeur est fixée par la loi ; seule une pratique de la CNDP peut être remplacée.`,
    ar: `${fact.ar}: هذه القيمة محددة بالقانون؛ ولا يمكن تعويض إلا ما هو من ممارسة اللجنة الوطنية.`,
    en: `${fact.en}: this value is set by law; only a practice of the CNDP may be replaced.`,
  }),
  'too-long': fact => ({
    fr: `${fact.fr} : trop long ; raccourcir.`,
    ar: `${fact.ar}: أطول من اللازم؛ يرجى الاختصار.`,
    en: `${fact.en}: too long; shorten it.`,
  }),
}

const nothing: Translated = { fr: '', ar: '', en: '' }

export const fault = (
  kind: Exclude<FaultKind, 'contradiction'>,
  fact: string,
  detail: Translated = nothing,
): Fault => ({ kind, facts: [fact], text: words[kind](verbatim(fact), detail) })

/** The options of a choice, as its fault names them. */
export const optionsWords = (options: readonly string[]): Translated => listed(options.map(verbatim))
