// Is a control by the CNDP regular, and what does the one inspected do? (art. 30, 62, 66; D.16-22)
import type { DueDate } from '../answer.ts'
import { civilDayAt } from '../calendar.ts'
import { earliestVisit } from '../decret-2-09-165/art-17-inspection.ts'
import { earliestHearing, minutesDueBy } from '../decret-2-09-165/art-20-minutes.ts'
import { exposureOf } from '../exposure.ts'
import { type InspectionFacts, inspectionSubject } from '../facts/inspection.ts'
import {
  haveItNoted,
  irregularities,
  neverObstruct,
  obstructions,
  regular,
  withoutOperation,
} from '../loi-09-08/art-30-inspected.ts'
import { dayWords, instantWords } from '../words/dates.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

const statutory = { label: 'statutory', confidence: 'wording' } as const

const visitFrom = ({ operations, prosecutorToldAt }: InspectionFacts): DueDate[] => {
  const at = prosecutorToldAt && operations?.includes('visit') ? earliestVisit(prosecutorToldAt) : undefined
  if (!prosecutorToldAt || !at) return []
  const told = instantWords(prosecutorToldAt)
  return [
    {
      ...{ id: 'visit-from', kind: 'from', on: civilDayAt(at), at, bearer: 'cndp' },
      title: {
        fr: 'Visite possible à partir de',
        ar: 'يمكن إجراء المراقبة ابتداء من',
        en: 'A visit may take place from',
      },
      text: {
        fr: `24 heures après l’avertissement donné au procureur ${told.fr} (décret, art. 19).`,
        ar: `24 ساعة بعد إشعار وكيل الملك ${told.ar} (المرسوم، المادة 19).`,
        en: `24 hours after the prosecutor was told, ${told.en} (decree, art. 19).`,
      },
      cites: ['decret-2-09-165:19'],
      ...statutory,
    },
  ]
}

const hearingFrom = ({ operations, summonsReceivedOn }: InspectionFacts): DueDate[] => {
  const on =
    summonsReceivedOn && operations?.includes('hearing') ? earliestHearing(summonsReceivedOn) : undefined
  if (!summonsReceivedOn || !on) return []
  const received = dayWords(summonsReceivedOn)
  return [
    {
      ...{ id: 'hearing-from', kind: 'from', on, bearer: 'cndp' },
      title: {
        fr: 'Audition possible à partir du',
        ar: 'يمكن الاستماع ابتداء من',
        en: 'A hearing may take place from',
      },
      text: {
        fr: `Sept jours après l’arrivée de la convocation, ${received.fr} (décret, art. 22).`,
        ar: `سبعة أيام بعد وصول الاستدعاء ${received.ar} (المرسوم، المادة 22).`,
        en: `Seven days after the summons arrived, ${received.en} (decree, art. 22).`,
      },
      cites: ['decret-2-09-165:22-2'],
      ...statutory,
    },
  ]
}

const minutesDue = ({ endedOn }: InspectionFacts): DueDate[] => {
  const on = endedOn && minutesDueBy(endedOn)
  if (!endedOn || !on) return []
  const ended = dayWords(endedOn)
  return [
    {
      ...{ id: 'minutes-to-prosecutor', kind: 'deadline', on, bearer: 'cndp' },
      title: {
        fr: 'Procès-verbal au procureur du Roi',
        ar: 'توجيه المحضر إلى وكيل الملك',
        en: 'Minutes to the King’s prosecutor',
      },
      text: {
        fr: `Dans les cinq jours qui suivent les opérations, closes ${ended.fr} (art. 66).`,
        ar: `خلال خمسة أيام التي تلي العمليات المنتهية ${ended.ar} (المادة 66).`,
        en: `Within five days of the operations, which ended ${ended.en} (art. 66).`,
      },
      cites: ['loi-09-08:66'],
      ...statutory,
    },
  ]
}

export const inspection = question<InspectionFacts, 'obstruction' | 'irregular' | 'not-begun' | 'regular'>({
  name: 'inspection',
  group: 'enforcement',
  title: {
    fr: 'Le contrôle de la CNDP est-il régulier ?',
    ar: 'هل مراقبة اللجنة الوطنية قانونية؟',
    en: 'Is the CNDP’s control regular?',
  },
  subject: inspectionSubject,
  tiers: () => [
    tier('obstruction', obstructions),
    tier('irregular', irregularities),
    tier('not-begun', withoutOperation),
    tier('regular', regular),
  ],
  imposes: ['obstruction', 'irregular'],
  duties: () => [neverObstruct, haveItNoted],
  dates: ({ facts }) =>
    [...visitFrom(facts), ...hearingFrom(facts), ...minutesDue(facts)].toSorted((one, other) =>
      one.on.localeCompare(other.on),
    ),
  penalties: ({ facts, on }) =>
    facts.obstruction && facts.obstruction.length > 0
      ? exposureOf([{ name: '62', rule: 'art-62-inspection' }], {}, on)
      : [],
})
