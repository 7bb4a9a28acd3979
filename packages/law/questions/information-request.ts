// A request for public information that meets personal data: what is given, what is redacted, by when? (Law 31-13)
import type { DueDate } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { daysOffFor } from '../cndp/holidays.ts'
import { type InformationRequestFacts, informationRequestSubject } from '../facts/information-request.ts'
import {
  answerDueOn,
  clockNeeds,
  commissionUntil,
  complaintDueOn,
  headAnswersBy,
} from '../other-laws/loi-31-13-clock.ts'
import {
  answered,
  formToAuthorise,
  overdueAnswer,
  ownDataAsked,
  recourses,
  toComplete,
  toGive,
  toMend,
  toRedact,
  toRefuse,
  unbound,
} from '../other-laws/loi-31-13-requests.ts'
import type { Settings } from '../settings.ts'
import { dayWords } from '../words/dates.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

const wording = { label: 'statutory', confidence: 'wording' } as const

const dueDay = (facts: InformationRequestFacts, due: Day): DueDate => {
  const received = dayWords(facts.receivedOn ?? due)
  const title = {
    fr: 'Répondre à la demande d’information',
    ar: 'الجواب عن طلب المعلومات',
    en: 'Answer the request for information',
  }
  const shared = { id: 'information-answer', kind: 'deadline', on: due, bearer: 'controller', title } as const
  return facts.urgent
    ? {
        ...shared,
        text: {
          fr: `Trois jours après la réception, ${received.fr} : la vie, la sécurité ou la liberté en dépend (loi 31-13, art. 17).`,
          ar: `ثلاثة أيام بعد التوصل ${received.ar}: تتوقف على ذلك حياة أو سلامة أو حرية (القانون 31.13، المادة 17).`,
          en: `Three days after receipt, ${received.en}: life, safety or freedom hangs on it (Law 31-13, art. 17).`,
        },
        cites: ['loi-31-13:17'],
        ...wording,
      }
    : {
        ...shared,
        text: {
          fr: `Vingt jours ouvrables après la réception, ${received.fr}, et vingt de plus si le demandeur en est avisé avant leur fin (loi 31-13, art. 16).`,
          ar: `عشرون يوم عمل بعد التوصل ${received.ar}، وعشرون أخرى إذا أشعر صاحب الطلب قبل انقضائها (القانون 31.13، المادة 16).`,
          en: `Twenty working days after receipt, ${received.en}, and twenty more if the requester is told before they end (Law 31-13, art. 16).`,
        },
        cites: ['loi-31-13:16'],
        ...wording,
      }
}

const toHead = (from: Day, on: Day): DueDate => {
  const since = dayWords(from)
  return {
    ...{ id: 'information-complaint', kind: 'deadline', on, bearer: 'person' },
    title: {
      fr: 'Plainte au chef de l’organisme',
      ar: 'شكاية إلى رئيس الهيئة',
      en: 'Complaint to the head of the body',
    },
    text: {
      fr: `Vingt jours ouvrables après le refus ou la fin du délai, ${since.fr} (loi 31-13, art. 19).`,
      ar: `عشرون يوم عمل بعد الرفض أو انقضاء الأجل، ${since.ar} (القانون 31.13، المادة 19).`,
      en: `Twenty working days after the refusal or the end of the time, ${since.en} (Law 31-13, art. 19).`,
    },
    cites: ['loi-31-13:19'],
    ...wording,
  }
}

const fromHead = (received: Day): DueDate[] => {
  const on = headAnswersBy(received)
  const until = on && commissionUntil(on)
  if (!on || !until) return []
  return [
    {
      ...{ id: 'information-head', kind: 'deadline', on, bearer: 'controller' },
      title: { fr: 'Répondre à la plainte', ar: 'الجواب عن الشكاية', en: 'Answer the complaint' },
      text: {
        fr: `Quinze jours après la réception de la plainte, ${dayWords(received).fr} (loi 31-13, art. 19).`,
        ar: `خمسة عشر يوما بعد التوصل بالشكاية، ${dayWords(received).ar} (القانون 31.13، المادة 19).`,
        en: `Fifteen days after the complaint was received, ${dayWords(received).en} (Law 31-13, art. 19).`,
      },
      cites: ['loi-31-13:19'],
      ...wording,
    },
    {
      ...{ id: 'information-commission', kind: 'deadline', on: until, bearer: 'person' },
      title: {
        fr: 'Plainte à la Commission du droit d’accès à l’information',
        ar: 'شكاية إلى لجنة الحق في الحصول على المعلومات',
        en: 'Complaint to the Commission on access to information',
      },
      text: {
        fr: `Trente jours après la fin du délai du chef de l’organisme, ${dayWords(on).fr} (loi 31-13, art. 20).`,
        ar: `ثلاثون يوما بعد انقضاء أجل رئيس الهيئة، ${dayWords(on).ar} (القانون 31.13، المادة 20).`,
        en: `Thirty days after the head’s time ends, ${dayWords(on).en} (Law 31-13, art. 20).`,
      },
      cites: ['loi-31-13:20'],
      ...wording,
    },
  ]
}

const days = (facts: InformationRequestFacts, settings: Settings): readonly DueDate[] => {
  const { answer, answeredOn, complaintReceivedOn } = facts
  const due = answerDueOn(facts, daysOffFor(settings))
  const from = answer === 'refused' ? answeredOn : answer === 'none' ? due : undefined
  const complain = from && complaintDueOn(from, daysOffFor(settings))
  return [
    ...(due ? [dueDay(facts, due)] : []),
    ...(from && complain ? [toHead(from, complain)] : []),
    ...(complaintReceivedOn && answer !== 'given' ? fromHead(complaintReceivedOn) : []),
  ].toSorted((one, other) => one.on.localeCompare(other.on))
}

export const informationRequest = question<
  InformationRequestFacts,
  | 'not-bound'
  | 'access-request'
  | 'answered'
  | 'mend-refusal'
  | 'to-complete'
  | 'late'
  | 'refuse'
  | 'redact-and-give'
  | 'give'
>({
  name: 'information-request',
  group: 'enforcement',
  title: {
    fr: 'Que communiquer sur une demande d’information publique ?',
    ar: 'ماذا يسلم جوابا عن طلب الحصول على معلومات عمومية؟',
    en: 'What is given on a request for public information?',
  },
  subject: informationRequestSubject,
  tiers: (on, settings) => [
    tier('not-bound', unbound(on)),
    tier('access-request', ownDataAsked),
    tier('answered', answered),
    tier('mend-refusal', toMend),
    tier('to-complete', toComplete),
    tier('late', [overdueAnswer(on, settings)]),
    tier('refuse', toRefuse),
    tier('redact-and-give', toRedact),
    tier('give', toGive),
  ],
  imposes: ['late'],
  duties: ({ conclusion }) => (conclusion === 'not-bound' ? [] : [formToAuthorise]),
  watches: [recourses],
  dates: ({ facts, settings, conclusion }) =>
    conclusion === 'not-bound' || conclusion === 'access-request' ? [] : days(facts, settings),
  dateNeeds: ({ facts, conclusion }) => {
    if (conclusion === 'not-bound' || conclusion === 'access-request') return []
    return [
      ...(clockNeeds(facts) as (keyof InformationRequestFacts & string)[]),
      ...(facts.answer === 'refused' ? (['answeredOn', 'complaintReceivedOn'] as const) : []),
    ]
  },
  alsoAsks: ['answeredOn', 'complaintReceivedOn'],
})
