// The days of an incident: the declaration falls due as it is known, logs may go after a year, and each promise has its own time.
import type { DueDate } from '../answer.ts'
import {
  addDays,
  addHours,
  addMonths,
  addWorkingDays,
  civilDayAt,
  type Day,
  type Instant,
} from '../calendar.ts'
import { daysOffFor } from '../cndp/holidays.ts'
import type { IncidentFacts } from '../facts/incident.ts'
import { read } from '../legal-value.ts'
import { declarations, technicalData, technicalDataMonths } from '../other-laws/loi-05-20-incidents.ts'
import { evaluate } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { instantWords } from '../words/dates.ts'

type Promised = NonNullable<IncidentFacts['promises']>[number]

const toDeclare = (knownAt: Instant): DueDate => {
  const known = instantWords(knownAt)
  return {
    id: 'declare-incident',
    kind: 'deadline',
    on: civilDayAt(knownAt),
    at: knownAt,
    bearer: 'controller',
    title: {
      fr: 'Déclarer l’incident à la DGSSI',
      ar: 'التصريح بالحادث لدى السلطة الوطنية',
      en: 'Declare the incident to the DGSSI',
    },
    text: {
      fr: `Dès la connaissance de l’incident, ${known.fr} : la loi 05-20 ne compte pas d’heures.`,
      ar: `فور العلم بالحادث، ${known.ar}: لا يحدد القانون 05.20 عدد ساعات.`,
      en: `As soon as the incident is known, ${known.en}: Law 05-20 counts no hours.`,
    },
    cites: ['loi-05-20:8', 'loi-05-20:30', 'loi-05-20:33'],
    label: 'statutory',
    confidence: 'wording',
  }
}

const logsMayGo = (knownAt: Instant, months: number): DueDate => {
  const known = instantWords(knownAt)
  return {
    id: 'technical-data-until',
    kind: 'from',
    on: addMonths(civilDayAt(knownAt), months),
    bearer: 'controller',
    title: {
      fr: 'Fin de la conservation des données techniques',
      ar: 'نهاية مدة الاحتفاظ بالمعطيات التقنية',
      en: 'End of keeping the technical data',
    },
    text: {
      fr: `Une année comptée de la connaissance de l’incident, ${known.fr} ; la loi 05-20 n’en dit pas le départ (art. 26).`,
      ar: `سنة تحسب من العلم بالحادث، ${known.ar}؛ ولا يبين القانون 05.20 بدايتها (المادة 26).`,
      en: `One year counted from knowing of the incident, ${known.en}; Law 05-20 does not say when it starts (art. 26).`,
    },
    cites: ['loi-05-20:26'],
    label: 'statutory',
    confidence: 'reading',
  }
}

const endOf = (knownAt: Instant, promise: Promised, settings: Settings) => {
  const { within, unit } = promise
  if (!within || !unit) return undefined
  if (unit === 'hours') {
    const at = addHours(knownAt, within)
    return { on: civilDayAt(at), at }
  }
  const from = civilDayAt(knownAt)
  return {
    on: unit === 'days' ? addDays(from, within) : addWorkingDays(from, within, daysOffFor(settings)),
  }
}

const promised = (knownAt: Instant, promises: readonly Promised[], settings: Settings): DueDate[] =>
  promises.flatMap((promise, index) => {
    const end = endOf(knownAt, promise, settings)
    if (!end) return []
    const known = instantWords(knownAt)
    return [
      {
        id: `promise-${index}`,
        kind: 'deadline',
        ...end,
        bearer: 'controller',
        title: { fr: 'Avis promis', ar: 'إشعار موعود به', en: 'Promised notice' },
        text: {
          fr: `Délai que l’organisme s’est donné lui-même, compté de la connaissance de l’incident, ${known.fr} ; la loi n’en fixe aucun.`,
          ar: `أجل التزمت به الهيئة من تلقاء نفسها، يحسب من العلم بالحادث، ${known.ar}؛ ولا يحدد القانون أي أجل.`,
          en: `A time the body gave itself, counted from knowing of the incident, ${known.en}; the law sets none.`,
        },
        cites: ['loi-09-08:23'],
        label: 'self-imposed',
        confidence: 'reading',
      },
    ]
  })

export const daysOfIncident = (
  facts: IncidentFacts,
  on: Day,
  settings: Settings,
  inForce: boolean,
): readonly DueDate[] => {
  const { knownAt, promises = [] } = facts
  if (!knownAt) return []
  const declares = inForce && declarations.some(rule => rule.holds(facts) === true)
  const logs = inForce && evaluate(technicalData, facts) === true
  const days = [
    ...(declares ? [toDeclare(knownAt)] : []),
    ...promised(knownAt, promises, settings),
    ...(logs ? [logsMayGo(knownAt, read(technicalDataMonths, on, settings))] : []),
  ]
  return days.toSorted((one, other) => one.on.localeCompare(other.on))
}
