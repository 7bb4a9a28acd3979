// A rule of keeping before it is applied: what it keeps, for how long, from which event; what was declared; who keeps
// (art. 3(1)(e), 15(f), 55).
import { periodUnits } from '../loi-09-08/retention-days.ts'
import { retentionStarts } from '../other-laws/retention.ts'
import { choice, count, type FactsOf, yesNo } from './declare.ts'
import { retentionSubject } from './retention.ts'
import { subjectOf } from './subject.ts'

const { recordClass, keeperIs, periodDeclared, declaredAmount, declaredUnit } = retentionSubject.declarations

const declarations = {
  recordClass,
  keeperIs,
  ruleAmount: count({
    question: {
      fr: 'Combien d’unités de temps la règle garde-t-elle ces données ?',
      ar: 'كم وحدة زمنية تحتفظ القاعدة بهذه المعطيات؟',
      en: 'For how many units of time does the rule keep these data?',
    },
    help: {
      fr: 'La plus longue de ses durées, exceptions comprises.',
      ar: 'أطول مددها، بما فيها الاستثناءات.',
      en: 'The longest of its periods, exceptions included.',
    },
    cites: ['loi-09-08:3-1-e'],
  }),
  ruleUnit: choice(periodUnits, {
    question: {
      fr: 'Dans quelle unité la règle compte-t-elle ?',
      ar: 'بأي وحدة زمنية تحسب القاعدة؟',
      en: 'In which unit does the rule count?',
    },
    help: {
      fr: 'Douze mois ne sont pas 365 jours : l’unité écrite compte.',
      ar: 'اثنا عشر شهرا ليست 365 يوما: العبرة بالوحدة المكتوبة.',
      en: 'Twelve months are not 365 days: the unit written counts.',
    },
    cites: ['loi-09-08:3-1-e'],
  }),
  ruleRunsFrom: choice(retentionStarts, {
    question: {
      fr: 'De quel événement la règle compte-t-elle ?',
      ar: 'من أي حدث تحسب القاعدة؟',
      en: 'From which event does the rule count?',
    },
    help: {
      fr: 'Dix ans depuis la date d’une facture finissent avant dix ans depuis la fin de son exercice.',
      ar: 'عشر سنوات من تاريخ الفاتورة تنتهي قبل عشر سنوات من نهاية سنتها المحاسبية.',
      en: 'Ten years from the date of an invoice end before ten years from the end of its fiscal year.',
    },
    cites: ['loi-09-08:3-1-e', 'loi-9-88:22'],
  }),
  periodDeclared,
  declaredAmount,
  declaredUnit,
  declaredFromSameEvent: yesNo({
    question: {
      fr: 'La durée déclarée court-elle du même événement que celle de la règle ?',
      ar: 'هل تسري المدة المصرح بها من الحدث نفسه الذي تحسب منه القاعدة؟',
      en: 'Does the declared period run from the same event as the rule’s?',
    },
    help: {
      fr: 'Deux durées ne se comparent que comptées du même jour.',
      ar: 'لا تقارن مدتان إلا إذا حسبتا من اليوم نفسه.',
      en: 'Two periods compare only when counted from the same day.',
    },
    cites: ['loi-09-08:15-f', 'loi-09-08:55-1-1'],
  }),
} as const

export type RetentionRuleFacts = FactsOf<typeof declarations>

export const retentionRuleSubject = subjectOf(declarations)
