// Art. 55 and 3-1-e before the fact: a rule of keeping lies between the least that another law demands and the most that was
// declared. Where the least is more than the most, neither wins: the declaration must be corrected.

import type { Day } from '../calendar.ts'
import { practices } from '../cndp/practice-retention.ts'
import { type RetentionRuleFacts, retentionRuleSubject } from '../facts/retention-rule.ts'
import { readOn } from '../legal-value.ts'
import { minimums } from '../other-laws/loi-retention-minimums.ts'
import type { RetentionClass } from '../other-laws/retention.ts'
import { all, type Reading } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { citationWords } from '../words/citation-words.ts'
import type { Translated } from '../words/language.ts'
import { outlasts, type PeriodOfTime, type PeriodUnit } from './retention-days.ts'

const { given, rule } = retentionRuleSubject

export const periodOf = (
  { period }: RetentionClass,
  on: Day,
  settings: Settings,
): PeriodOfTime | undefined => {
  const amount = readOn(period, on, settings)
  return amount === undefined ? undefined : { amount, unit: period.unit as PeriodUnit }
}

export const named = ({ period }: RetentionClass): Translated => {
  const [passage] = period.cites
  return {
    fr: citationWords(passage, 'fr').short,
    ar: citationWords(passage, 'ar').short,
    en: citationWords(passage, 'en').short,
  }
}

type Bound = (typeof minimums)[number]

const binds = ({ id, keeper }: Bound) =>
  all(
    given(['recordClass'], f => f.recordClass === id),
    given(['keeperIs'], f => f.keeperIs.includes(keeper)),
  )

const declared = given(['periodDeclared'], f => f.periodDeclared)

/** The least, longer than the most: the law of one and article 55 cannot both be obeyed. */
export const floorOverCeiling = (on: Day, settings: Settings) =>
  minimums.map(each =>
    rule({
      id: `rule-conflict-${each.id}`,
      cites: [...each.period.cites, 'loi-09-08:15-f', 'loi-09-08:55-1-1'],
      when: all(
        binds(each),
        declared,
        given(['declaredAmount', 'declaredUnit'], f => {
          const least = periodOf(each, on, settings)
          return least !== undefined && outlasts(least, { amount: f.declaredAmount, unit: f.declaredUnit })
        }),
      ),
      concludes: 'floor-over-ceiling',
      says: () => ({
        fr: `Corriger la déclaration avant d’appliquer la règle : le minimum légal (${named(each).fr}) dépasse la durée déclarée, que l’article 55 interdit de dépasser.`,
        ar: `تصحيح التصريح قبل تطبيق القاعدة: يتجاوز الحد الأدنى القانوني (${named(each).ar}) المدة المصرح بها التي تمنع المادة 55 تجاوزها.`,
        en: `Correct the declaration before applying the rule: the legal minimum (${named(each).en}) is longer than the declared period, which article 55 forbids to exceed.`,
      }),
    }),
  )

/** Ten years from a document's own date end up to a year before ten years from the end of its fiscal year. */
const startsTooEarly = (each: Bound, from: RetentionRuleFacts['ruleRunsFrom']) =>
  each.start === 'end-of-fiscal-year' && from !== 'end-of-fiscal-year'

const withOneYearMore = ({ amount, unit }: PeriodOfTime): PeriodOfTime =>
  unit === 'years' ? { amount: amount + 1, unit } : { amount: amount + 12, unit }

export const underMinimum = (on: Day, settings: Settings) =>
  minimums.map(each =>
    rule({
      id: `rule-under-${each.id}`,
      cites: [...each.period.cites, 'loi-09-08:3-1-e'],
      when: all(
        binds(each),
        given(['ruleAmount', 'ruleUnit', 'ruleRunsFrom'], f => {
          const least = periodOf(each, on, settings)
          if (least === undefined) return false
          const needed = startsTooEarly(each, f.ruleRunsFrom) ? withOneYearMore(least) : least
          return outlasts(needed, { amount: f.ruleAmount, unit: f.ruleUnit })
        }),
      ),
      concludes: 'under-minimum',
      says: () => ({
        fr: `Allonger la règle, ou la compter de plus tard : elle effacerait avant le minimum légal – ${each.label.fr} (${named(each).fr}).`,
        ar: `تمديد القاعدة أو حسابها من تاريخ لاحق: ستمسح قبل انقضاء الحد الأدنى القانوني – ${each.label.ar} (${named(each).ar}).`,
        en: `Make the rule longer, or count it from a later event: it would erase before the legal minimum – ${each.label.en} (${named(each).en}).`,
      }),
    }),
  )

const beyondDeclaredReading: Reading = {
  id: 'declared-period-is-a-maximum',
  cites: ['loi-09-08:55-1-1', 'loi-09-08:15-f'],
  doubt: {
    fr: 'La durée déclarée et celle de la règle ne courent pas du même événement, ou rien ne le dit : laquelle finit la première ?',
    ar: 'المدة المصرح بها ومدة القاعدة لا تسريان من الحدث نفسه، أو لا شيء يبين ذلك: أيهما تنتهي أولا؟',
    en: 'The declared period and the rule’s do not run from the same event, or nothing says so: which ends first?',
  },
  encoded: {
    fr: 'Elles ne sont comparées que si elles courent du même événement ; sinon, une personne doit juger.',
    ar: 'لا تقارنان إلا إذا كانتا تسريان من الحدث نفسه؛ وإلا وجب أن يحكم شخص.',
    en: 'They are compared only where they run from the same event; otherwise a person must judge.',
  },
}

export const beyondDeclared = rule({
  id: 'rule-beyond-declared',
  cites: ['loi-09-08:55-1-1', 'loi-09-08:15-f', 'loi-09-08:3-1-e'],
  when: all(
    declared,
    given(['declaredFromSameEvent'], f => f.declaredFromSameEvent),
    given(['ruleAmount', 'ruleUnit', 'declaredAmount', 'declaredUnit'], f =>
      outlasts(
        { amount: f.ruleAmount, unit: f.ruleUnit },
        { amount: f.declaredAmount, unit: f.declaredUnit },
      ),
    ),
  ),
  concludes: 'beyond-declared',
  says: () => ({
    fr: 'Raccourcir la règle, ou déclarer d’abord une durée plus longue : elle garderait au-delà de la durée déclarée (art. 15-f, 55).',
    ar: 'تقصير القاعدة، أو التصريح أولا بمدة أطول: ستحتفظ بالمعطيات بعد المدة المصرح بها (المادتان 15-و و55).',
    en: 'Shorten the rule, or declare a longer period first: it would keep beyond the declared period (art. 15(f), 55).',
  }),
})

export const beyondPractice = (on: Day, settings: Settings) =>
  practices.map(each =>
    rule({
      id: `rule-over-${each.id}`,
      cites: each.period.cites,
      label: 'practice',
      confidence: 'practice',
      when: all(
        given(['recordClass'], f => f.recordClass === each.id),
        given(['ruleAmount', 'ruleUnit'], f => {
          const most = periodOf(each, on, settings)
          return most !== undefined && outlasts({ amount: f.ruleAmount, unit: f.ruleUnit }, most)
        }),
      ),
      concludes: 'beyond-practice',
      says: () => ({
        fr: `Raccourcir la règle, ou justifier sa durée auprès de la CNDP : elle dépasse celle que celle-ci admet – ${each.label.fr} (pratique, non loi).`,
        ar: `تقصير القاعدة، أو تبرير مدتها لدى اللجنة الوطنية: تتجاوز المدة التي تقبلها – ${each.label.ar} (ممارسة وليست قانونا).`,
        en: `Shorten the rule, or justify its period before the CNDP: it is longer than what the CNDP accepts – ${each.label.en} (practice, not law).`,
      }),
    }),
  )

export const ruleWithoutDeclaration = rule({
  id: 'rule-not-declared',
  cites: ['loi-09-08:15-f', 'loi-09-08:3-1-e'],
  asks: ['periodDeclared'],
  holds: f => !f.periodDeclared,
  concludes: 'no-period',
  says: () => ({
    fr: 'Déclarer cette durée : la règle en applique une, et aucune n’est déclarée (art. 15-f).',
    ar: 'التصريح بهذه المدة: تطبق القاعدة مدة لم يصرح بأي مدة (المادة 15-و).',
    en: 'Declare this period: the rule applies one, and none is declared (art. 15(f)).',
  }),
})

/** Counted from other events, two periods do not compare. */
export const countedOtherwise = rule({
  id: 'rule-counted-otherwise',
  cites: ['loi-09-08:15-f', 'loi-09-08:55-1-1'],
  when: all(
    declared,
    given(['declaredFromSameEvent'], f => !f.declaredFromSameEvent),
  ),
  concludes: 'review',
  confidence: 'reading',
  reading: beyondDeclaredReading,
  says: () => ({
    fr: 'Vérifier que la règle n’excède pas la durée déclarée : les deux ne courent pas du même événement (art. 15-f, 55).',
    ar: 'التحقق من أن القاعدة لا تتجاوز المدة المصرح بها: لا تسريان من الحدث نفسه (المادتان 15-و و55).',
    en: 'Check that the rule does not exceed the declared period: the two do not run from the same event (art. 15(f), 55).',
  }),
  review: {
    fr: 'La règle et la déclaration ne comptent pas du même événement : une personne doit s’assurer que la première ne finit jamais après la seconde.',
    ar: 'لا تحسب القاعدة والتصريح من الحدث نفسه: يجب أن يتأكد شخص من أن الأولى لا تنتهي أبدا بعد الثاني.',
    en: 'The rule and the declaration do not count from the same event: a person must make sure that the first never ends after the second.',
  },
})

export const withinBounds = rule({
  id: 'rule-within-bounds',
  cites: ['loi-09-08:3-1-e', 'loi-09-08:15-f'],
  when: declared,
  concludes: 'fits',
  says: () => ({
    fr: 'Appliquer la règle : elle tient entre le minimum des autres lois et la durée déclarée (art. 3-1-e, 15-f).',
    ar: 'تطبيق القاعدة: تقع بين الحد الأدنى للقوانين الأخرى والمدة المصرح بها (المادتان 3-1-ه و15-و).',
    en: 'Apply the rule: it lies between the minimum of other laws and the declared period (art. 3(1)(e), 15(f)).',
  }),
})
