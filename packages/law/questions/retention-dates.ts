// The days of keeping: until when a law wants it, until when it was declared, what the CNDP accepts, when a claim lapses, and
// what organisations promise. Each carries its own label, so that a promise is never told as law.
import type { DueDate } from '../answer.ts'
import type { Day } from '../calendar.ts'
import type { Citation } from '../citation.ts'
import { practiceOf } from '../cndp/practice-retention.ts'
import type { RetentionFacts } from '../facts/retention.ts'
import { lastDayOf } from '../loi-09-08/retention-days.ts'
import { erasableFrom, lastDayOfClass, minimumOf } from '../other-laws/loi-retention-minimums.ts'
import { type RetentionClass, retentionClassNamed, retentionStarts } from '../other-laws/retention.ts'
import type { Settings } from '../settings.ts'
import { dayWords } from '../words/dates.ts'
import type { Translated } from '../words/language.ts'

type Made = Pick<DueDate, 'id' | 'kind' | 'on' | 'title' | 'text' | 'label' | 'confidence'>
const byController = (made: Made, cites: readonly Citation[]): DueDate => ({
  ...made,
  bearer: 'controller',
  cites,
})

const minimum = (facts: RetentionFacts, runsFrom: Day, on: Day, settings: Settings): DueDate[] => {
  const least = minimumOf(facts)
  const erasable = erasableFrom(facts, on, settings)
  if (!least || !erasable) return []
  const [from, then, start] = [dayWords(runsFrom), dayWords(erasable), retentionStarts[least.start]]
  return [
    byController(
      {
        id: 'legal-minimum',
        kind: 'from',
        on: erasable,
        title: { fr: 'Effacement permis', ar: 'بداية جواز المسح', en: 'Erasure allowed' },
        text: {
          fr: `${least.label.fr} : minimum légal compté du ${from.fr} (${start.fr}) ; l’effacement est permis à partir du ${then.fr}.`,
          ar: `${least.label.ar}: يحسب الحد الأدنى القانوني من ${from.ar} (${start.ar})؛ ويجوز المسح ابتداء من ${then.ar}.`,
          en: `${least.label.en}: the legal minimum is counted from ${from.en} (${start.en}); erasure is allowed from ${then.en}.`,
        },
        label: 'statutory',
        confidence: least.id === 'accounting' ? 'reading' : 'wording',
      },
      least.period.cites,
    ),
  ]
}

const declared = (facts: RetentionFacts, runsFrom: Day): DueDate[] => {
  const { periodDeclared, declaredAmount, declaredUnit } = facts
  if (!periodDeclared || declaredAmount === undefined || declaredUnit === undefined) return []
  const most = lastDayOf(runsFrom, declaredAmount, declaredUnit)
  const [from, last] = [dayWords(runsFrom), dayWords(most)]
  return [
    byController(
      {
        id: 'declared-maximum',
        kind: 'deadline',
        on: most,
        title: { fr: 'Terme déclaré', ar: 'نهاية المدة المصرح بها', en: 'Declared term' },
        text: {
          fr: `Durée déclarée comptée du ${from.fr} : dernier jour, ${last.fr} ; garder au-delà est une infraction (art. 55).`,
          ar: `تحسب المدة المصرح بها من ${from.ar}، وآخر يوم فيها ${last.ar}؛ والاحتفاظ بعده مخالفة معاقب عليها (المادة 55).`,
          en: `Declared period counted from ${from.en}: last day, ${last.en}; keeping beyond it is an offence (art. 55).`,
        },
        label: 'statutory',
        confidence: 'wording',
      },
      ['loi-09-08:15-f', 'loi-09-08:55-1-1'],
    ),
  ]
}

const told = (
  each: RetentionClass,
  last: Day | undefined,
  made: Pick<Made, 'id' | 'title' | 'label' | 'confidence'>,
  text: (day: Translated) => Translated,
): DueDate[] =>
  last === undefined
    ? []
    : [byController({ ...made, kind: 'aim', on: last, text: text(dayWords(last)) }, each.period.cites)]

const practice = (each: RetentionClass, last: Day | undefined) =>
  told(
    each,
    last,
    {
      id: 'practice-maximum',
      title: {
        fr: 'Durée admise par la CNDP',
        ar: 'المدة التي تقبلها اللجنة الوطنية',
        en: 'What the CNDP accepts',
      },
      label: 'practice',
      confidence: 'practice',
    },
    day => ({
      fr: `${each.label.fr} : la CNDP admet de garder jusqu’au ${day.fr} ; c’est une pratique, non la loi.`,
      ar: `${each.label.ar}: تقبل اللجنة الوطنية الاحتفاظ إلى غاية ${day.ar}؛ وهي ممارسة وليست قانونا.`,
      en: `${each.label.en}: the CNDP accepts keeping until ${day.en}; this is practice, not law.`,
    }),
  )

const limitation = (each: RetentionClass, last: Day | undefined) =>
  told(
    each,
    last,
    {
      id: 'limitation-ends',
      title: { fr: 'Fin de la prescription', ar: 'نهاية أجل التقادم', en: 'Limitation ends' },
      label: 'statutory',
      confidence: 'reading',
    },
    day => ({
      fr: `${each.label.fr} : une action reste possible jusqu’au ${day.fr} ; c’est une raison de garder, non une obligation.`,
      ar: `${each.label.ar}: تبقى الدعوى ممكنة إلى غاية ${day.ar}؛ وهذا مبرر للاحتفاظ لا إلزام به.`,
      en: `${each.label.en}: an action remains possible until ${day.en}; this is a reason to keep, not a duty.`,
    }),
  )

const promise = (each: RetentionClass, last: Day | undefined) =>
  told(
    each,
    last,
    {
      id: 'usual-promise',
      title: { fr: 'Durée souvent promise', ar: 'مدة شائعة في التعهدات', en: 'A period often promised' },
      label: 'self-imposed',
      confidence: 'practice',
    },
    day => ({
      fr: `${each.label.fr} : des organismes promettent d’effacer au plus tard le ${day.fr} ; aucune loi ne le fixe, votre déclaration en décide.`,
      ar: `${each.label.ar}: تتعهد مؤسسات بالمسح في أجل أقصاه ${day.ar}؛ ولا يحدد ذلك أي قانون، بل يقرره تصريحكم.`,
      en: `${each.label.en}: organisations promise to erase by ${day.en}; no law sets it, your declaration decides.`,
    }),
  )

/** Promises are told only where nothing is declared: what is declared takes their place. */
export const retentionDates = (facts: RetentionFacts, on: Day, settings: Settings): readonly DueDate[] => {
  const { recordClass, runsFrom } = facts
  if (runsFrom === undefined) return []
  const each = retentionClassNamed(recordClass ?? '')
  const last = each && lastDayOfClass(each, runsFrom, on, settings)
  return [
    ...minimum(facts, runsFrom, on, settings),
    ...declared(facts, runsFrom),
    ...(each && practiceOf(each.id) ? practice(each, last) : []),
    ...(each?.bound === 'limitation' ? limitation(each, last) : []),
    ...(each?.period.label === 'self-imposed' && facts.periodDeclared === false ? promise(each, last) : []),
  ].toSorted((one, other) => one.on.localeCompare(other.on))
}
