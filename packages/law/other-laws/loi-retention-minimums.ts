// The minimums of other laws: how long accounting records, letters, the payroll book, the files of those bound by the law on
// money laundering and security logs must be kept. A minimum longer than the declared maximum is a conflict, never clipped.
import { addDays, type Day } from '../calendar.ts'
import { type RetentionFacts, retentionSubject } from '../facts/retention.ts'
import { readOn } from '../legal-value.ts'
import { lastDayOf, type PeriodUnit } from '../loi-09-08/retention-days.ts'
import { all, type Reading } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { citationWords } from '../words/citation-words.ts'
import type { Translated } from '../words/language.ts'
import { type Keeper, type RetentionClass, retentionCatalogue } from './retention.ts'

const { given, rule } = retentionSubject

/** The last day of a class's own period from the day it runs from; undefined on a day before it was set. */
export const lastDayOfClass = (
  { period }: RetentionClass,
  runsFrom: Day,
  on: Day,
  settings: Settings,
): Day | undefined => {
  const amount = readOn(period, on, settings)
  return amount === undefined ? undefined : lastDayOf(runsFrom, amount, period.unit as PeriodUnit)
}

type Minimum = RetentionClass & { readonly keeper: Keeper }

export const minimums: readonly Minimum[] = retentionCatalogue.filter(
  (each): each is Minimum => each.keeper !== undefined,
)

/** The minimum that binds this keeper of this class, if one does. */
export const minimumOf = ({
  recordClass,
  keeperIs = [],
}: Pick<RetentionFacts, 'recordClass' | 'keeperIs'>): RetentionClass | undefined =>
  minimums.find(({ id, keeper }) => id === recordClass && keeperIs.includes(keeper))

const startNotRead: Reading = {
  id: 'start-of-the-ten-years',
  cites: ['loi-9-88:22', 'cgi:211'],
  doubt: {
    fr: 'Le jour d’où courent les dix ans des pièces comptables n’a pas été lu : la date de la pièce, ou la fin de l’exercice ?',
    ar: 'لم يُطّلع على اليوم الذي تسري منه السنوات العشر للوثائق المحاسبية: تاريخ الوثيقة أم نهاية السنة المحاسبية؟',
    en: 'The day from which the ten years of accounting records run was not read: the date of the record, or the end of the fiscal year?',
  },
  encoded: {
    fr: 'La fin de l’exercice, le choix le plus sûr : le minimum dure plus longtemps.',
    ar: 'نهاية السنة المحاسبية، وهو الخيار الأسلم: إذ يطول الحد الأدنى.',
    en: 'The end of the fiscal year, the safer choice: the minimum lasts longer.',
  },
}

/** « Loi 9-88, art. 22 ». */
const named = ({ period }: RetentionClass): Translated => {
  const [passage] = period.cites
  return {
    fr: citationWords(passage, 'fr').short,
    ar: citationWords(passage, 'ar').short,
    en: citationWords(passage, 'en').short,
  }
}

const binds = ({ id, keeper }: Minimum) =>
  all(
    given(['recordClass'], f => f.recordClass === id),
    given(['keeperIs'], f => f.keeperIs.includes(keeper)),
  )

/** The law wants it kept longer than was declared: neither wins, both are named. */
export const conflictsOn = (on: Day, settings: Settings) =>
  minimums.map(each =>
    rule({
      id: `conflict-${each.id}`,
      cites: [...each.period.cites, 'loi-09-08:15-f', 'loi-09-08:55-1-1'],
      when: all(
        binds(each),
        given(['periodDeclared'], f => f.periodDeclared),
        given(['runsFrom', 'declaredAmount', 'declaredUnit'], f => {
          const least = lastDayOfClass(each, f.runsFrom, on, settings) ?? ''
          return least > lastDayOf(f.runsFrom, f.declaredAmount, f.declaredUnit)
        }),
      ),
      concludes: 'conflict',
      ...(each.id === 'accounting' && { reading: startNotRead }),
      says: () => ({
        fr: `Ne rien effacer et corriger la déclaration : le minimum légal (${named(each).fr}) dépasse la durée déclarée, que l’article 55 interdit de dépasser (art. 15-f, 55).`,
        ar: `عدم مسح أي شيء وتصحيح التصريح: يتجاوز الحد الأدنى القانوني (${named(each).ar}) المدة المصرح بها التي تمنع المادة 55 تجاوزها (المادتان 15-و و55).`,
        en: `Erase nothing and correct the declaration: the legal minimum (${named(each).en}) is longer than the declared period, which article 55 forbids to exceed (art. 15(f), 55).`,
      }),
    }),
  )

export const minimumsOn = (on: Day, settings: Settings) =>
  minimums.map(each =>
    rule({
      id: `keep-${each.id}`,
      cites: each.period.cites,
      when: all(
        binds(each),
        given(['runsFrom'], f => on <= (lastDayOfClass(each, f.runsFrom, on, settings) ?? '')),
      ),
      concludes: 'must-keep',
      ...(each.id === 'accounting' && { reading: startNotRead }),
      says: () => ({
        fr: `Garder : une loi impose un minimum qui n’est pas écoulé – ${each.label.fr} (${named(each).fr}).`,
        ar: `الاحتفاظ: يفرض قانون حدا أدنى لم ينقض بعد – ${each.label.ar} (${named(each).ar}).`,
        en: `Keep: a law sets a minimum that has not run out – ${each.label.en} (${named(each).en}).`,
      }),
    }),
  )

/** The first day on which the minimum no longer stands in the way of erasure. */
export const erasableFrom = (facts: RetentionFacts, on: Day, settings: Settings): Day | undefined => {
  const least = minimumOf(facts)
  const last = least && facts.runsFrom && lastDayOfClass(least, facts.runsFrom, on, settings)
  return last && addDays(last, 1)
}
