// Art. 64-65: fines doubled for a legal person, besides its directors; every sanction doubled for an offence of the same nature
// within the year that follows an irrevocable decision. Where both apply, and where the two texts count the year differently,
// the doubt is told.
import { addMonths, type Day } from '../calendar.ts'
import { type ExposureFacts, exposureSubject } from '../facts/exposure.ts'
import { all, type Reading } from '../rule.ts'
import { dayWords } from '../words/dates.ts'
import type { Translated } from '../words/language.ts'
import { recidivismPeriod } from './penalty-tariff.ts'

const { given, rule } = exposureSubject

const unsaid: Translated = { fr: '…', ar: '…', en: '…' }
const told = (day: Day | undefined) => (day === undefined ? unsaid : dayWords(day))

/** The last day of the year that follows the decision; undefined before the law. */
export const recidivismEnds = (convictedOn: Day, on: Day): Day | undefined => {
  const months = recidivismPeriod.on(on)
  return months === undefined ? undefined : addMonths(convictedOn, months)
}

/** `twelve-months`: by the French only · `same-year`: by both texts · `no`: by neither. */
export const timeOfRecidivism = (convictedOn: Day, actsOn: Day): 'no' | 'twelve-months' | 'same-year' => {
  const ends = recidivismEnds(convictedOn, actsOn)
  if (ends === undefined || actsOn <= convictedOn || actsOn > ends) return 'no'
  return actsOn.slice(0, 4) === convictedOn.slice(0, 4) ? 'same-year' : 'twelve-months'
}

export const recidivismYear: Reading = {
  id: 'recidivism-year',
  cites: ['loi-09-08:65-2'],
  doubt: {
    fr: 'Le français vise une infraction de même nature dans l’année qui suit la décision ; l’arabe, les mêmes actes dans la même année que la décision.',
    ar: 'يشترط النص الفرنسي مخالفة من نفس الطبيعة داخل السنة الموالية للمقرر؛ أما النص العربي فيشترط نفس الأفعال خلال نفس السنة.',
    en: 'The French wants an offence of the same nature within the year after the decision; the Arabic, the same acts in the same year as the decision.',
  },
  encoded: {
    fr: 'Douze mois à compter de la décision, lecture la plus étendue ; hors de la même année civile, le doublement est donné pour incertain.',
    ar: 'اثنا عشر شهرا من تاريخ المقرر، وهي القراءة الأوسع؛ وخارج السنة نفسها تعتبر المضاعفة غير مؤكدة.',
    en: 'Twelve months from the decision, the wider reading; outside the same calendar year the doubling is given as uncertain.',
  },
}

export const doublingTwice: Reading = {
  id: 'doubling-twice',
  cites: ['loi-09-08:64-1', 'loi-09-08:65-1'],
  doubt: {
    fr: 'Pour une personne morale en récidive, la loi ne dit pas si les deux doublements se multiplient.',
    ar: 'بالنسبة لشخص معنوي في حالة عود، لا يبين القانون ما إذا كانت المضاعفتان تتراكمان.',
    en: 'For a legal person that offends again, the law does not say whether the two doublings multiply.',
  },
  encoded: {
    fr: 'Le quadruple est donné comme maximum, le double comme certain.',
    ar: 'يعرض أربعة أضعاف كحد أقصى، والضعف كأمر مؤكد.',
    en: 'Four times is given as the maximum, twice as certain.',
  },
}

export const severalOffences: Reading = {
  id: 'several-offences',
  cites: ['loi-09-08:52', 'loi-09-08:63'],
  doubt: {
    fr: 'La loi ne dit pas comment se cumulent les peines de plusieurs infractions ; le code pénal, qui le règle, n’a pas été lu.',
    ar: 'لا يبين القانون كيف تجمع عقوبات مخالفات متعددة؛ والقانون الجنائي الذي ينظم ذلك لم يتم الاطلاع عليه.',
    en: 'The law does not say how penalties of several offences add up; the Penal Code, which does, was not read.',
  },
  encoded: {
    fr: 'Les amendes sont additionnées ; des peines de prison, seule la plus longue est donnée.',
    ar: 'تجمع الغرامات؛ أما الحبس فلا تعرض إلا أطول مدة.',
    en: 'Fines are added up; of prison terms only the longest is given.',
  },
}

export const legalPerson = rule({
  id: 'art-64',
  cites: ['loi-09-08:64-1', 'loi-09-08:64-2'],
  asks: ['offender'],
  holds: f => f.offender === 'legal-person',
  concludes: 'review',
  says: () => ({
    fr: 'Personne morale : les amendes sont doublées, ses dirigeants auteurs de l’infraction restent punissables, et le tribunal peut ajouter une confiscation ou la fermeture d’établissements (art. 64).',
    ar: 'شخص معنوي: تضاعف الغرامات، ويبقى المسيرون الذين ارتكبوا المخالفة معرضين للعقوبة، ويمكن للمحكمة أن تضيف المصادرة أو إغلاق المؤسسات (المادة 64).',
    en: 'Legal person: fines are doubled, directors who committed the offence remain punishable, and the court may add a confiscation or the closure of establishments (art. 64).',
  }),
})

export const furtherOffence = rule({
  id: 'art-65',
  cites: ['loi-09-08:65-1', 'loi-09-08:65-2'],
  when: all(
    given(['earlierConviction'], f => f.earlierConviction === 'irrevocable'),
    given(['convictedUnder'], f => f.convictedUnder.length > 0),
    given(['convictedOn', 'actsOn'], f => timeOfRecidivism(f.convictedOn, f.actsOn) !== 'no'),
  ),
  concludes: 'review',
  reading: (f: ExposureFacts) =>
    f.convictedOn && f.actsOn && timeOfRecidivism(f.convictedOn, f.actsOn) === 'twelve-months'
      ? recidivismYear
      : undefined,
  says: f => {
    const [decision, acts] = [told(f.convictedOn), told(f.actsOn)]
    return {
      fr: `Décision irrévocable du ${decision.fr}, faits du ${acts.fr} : une infraction de même nature est en récidive et ses sanctions sont doublées (art. 65).`,
      ar: `مقرر نهائي بتاريخ ${decision.ar} وأفعال بتاريخ ${acts.ar}: المخالفة من نفس الطبيعة في حالة عود وتضاعف عقوباتها (المادة 65).`,
      en: `Irrevocable decision of ${decision.en}, acts of ${acts.en}: an offence of the same nature is a further offence, its sanctions doubled (art. 65).`,
    }
  },
})
