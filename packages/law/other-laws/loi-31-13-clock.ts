// Law 31-13, art. 16, 17, 19, 20: how long a body has to answer a request for information, and how long the requester has to
// complain. Working days are counted; the three days of an emergency are plain days.
import { addDays, addWorkingDays, type Day, type Holidays } from '../calendar.ts'
import type { Citation } from '../citation.ts'
import type { InformationRequestFacts } from '../facts/information-request.ts'
import { type LegalValue, legalValue, type Unit } from '../legal-value.ts'
import type { Translated } from '../words/language.ts'

const inForce = { from: '2019-03-12', published: 'BO 6655' } as const

const time = (id: string, title: Translated, unit: Unit, cites: Citation, value: number): LegalValue =>
  legalValue({
    ...{ id, title, unit },
    label: 'statutory',
    certainty: 'read',
    cites: [cites],
    checkedOn: '2026-11-22',
    steps: [{ ...inForce, value }],
  })

const answerDays = time(
  'information-answer-days',
  {
    fr: 'Répondre à une demande d’information',
    ar: 'الجواب عن طلب معلومات',
    en: 'Answer a request for information',
  },
  'working-days',
  'loi-31-13:16',
  20,
)
const extensionDays = time(
  'information-extension-days',
  {
    fr: 'Prolongation de ce délai, une fois',
    ar: 'تمديد هذا الأجل مرة واحدة',
    en: 'Extension of that time, once',
  },
  'working-days',
  'loi-31-13:16',
  20,
)
const urgentDays = time(
  'information-urgent-days',
  {
    fr: 'Répondre à une demande d’information urgente',
    ar: 'الجواب عن طلب معلومات مستعجل',
    en: 'Answer an urgent request for information',
  },
  'days',
  'loi-31-13:17',
  3,
)
const complaintDays = time(
  'information-complaint-days',
  {
    fr: 'Se plaindre au chef de l’organisme',
    ar: 'تقديم شكاية إلى رئيس الهيئة',
    en: 'Complain to the head of the body',
  },
  'working-days',
  'loi-31-13:19',
  20,
)
const headDays = time(
  'information-head-days',
  {
    fr: 'Réponse du chef de l’organisme à la plainte',
    ar: 'جواب رئيس الهيئة عن الشكاية',
    en: 'Answer of the head to the complaint',
  },
  'days',
  'loi-31-13:19',
  15,
)
const commissionDays = time(
  'information-commission-days',
  {
    fr: 'Se plaindre à la Commission du droit d’accès à l’information',
    ar: 'تقديم شكاية إلى لجنة الحق في الحصول على المعلومات',
    en: 'Complain to the Commission on access to information',
  },
  'days',
  'loi-31-13:20',
  30,
)

export const informationValues: readonly LegalValue[] = [
  answerDays,
  extensionDays,
  urgentDays,
  complaintDays,
  headDays,
  commissionDays,
]

/** True once Law 31-13 is in force (art. 30: a year after its publication on 12 March 2018). */
export const isInformationLawInForce = (on: Day): boolean => answerDays.on(on) !== undefined

const shifted = (value: LegalValue, from: Day): Day | undefined => {
  const days = value.on(from)
  return days === undefined ? undefined : addDays(from, days)
}

const shiftedWorking = (value: LegalValue, from: Day, holidays: Holidays): Day | undefined => {
  const days = value.on(from)
  return days === undefined ? undefined : addWorkingDays(from, days, holidays)
}

type Request = Pick<InformationRequestFacts, 'receivedOn' | 'urgent' | 'extended' | 'extensionToldOn'>

/** The facts without which the last day to answer cannot be counted. */
export const clockNeeds = ({ receivedOn, urgent, extended, extensionToldOn }: Request): string[] => {
  if (receivedOn === undefined) return ['receivedOn']
  if (urgent === undefined) return ['urgent']
  if (urgent) return []
  if (extended === undefined) return ['extended']
  return extended && extensionToldOn === undefined ? ['extensionToldOn'] : []
}

/** The first twenty working days, before any extension. */
export const firstTerm = (receivedOn: Day, holidays: Holidays): Day | undefined =>
  shiftedWorking(answerDays, receivedOn, holidays)

/**
 * The last day to answer: three days in an emergency; else twenty working days, and twenty more where the requester was told
 * before the first ended. Undefined where a fact is missing, or the request came before the law.
 */
export const answerDueOn = (request: Request, holidays: Holidays): Day | undefined => {
  const { receivedOn, urgent, extended, extensionToldOn } = request
  if (clockNeeds(request).length > 0 || receivedOn === undefined) return undefined
  if (urgent) return shifted(urgentDays, receivedOn)
  const first = firstTerm(receivedOn, holidays)
  const inTime = extended && first !== undefined && extensionToldOn !== undefined && extensionToldOn <= first
  return inTime ? shiftedWorking(extensionDays, first, holidays) : first
}

/** The last day to complain to the head, from the refusal, or from the end of the time left unanswered. */
export const complaintDueOn = (from: Day, holidays: Holidays): Day | undefined =>
  shiftedWorking(complaintDays, from, holidays)

/** The last day for the head to answer a complaint. */
export const headAnswersBy = (complaintReceivedOn: Day): Day | undefined =>
  shifted(headDays, complaintReceivedOn)

/** The last day to go to the Commission, from the end of the head's time. */
export const commissionUntil = (headAnswered: Day): Day | undefined => shifted(commissionDays, headAnswered)
