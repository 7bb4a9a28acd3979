// May a grievance go to the CNDP, by which way, and when? (art. 8, 28)
import type { DueDate } from '../answer.ts'
import { addDays } from '../calendar.ts'
import { type ComplaintFacts, complaintSubject } from '../facts/complaint.ts'
import {
  answerInTimeUntil,
  askFirst,
  notOpen,
  openComplaint,
  openRecourse,
  toIdentify,
  waiting,
  whatTheCndpMay,
} from '../loi-09-08/art-28-complaints.ts'
import type { Settings } from '../settings.ts'
import { dayWords } from '../words/dates.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

const opensOn = (
  { about, controllerAsked, controllerAnswer, requestReceivedOn }: ComplaintFacts,
  settings: Settings,
): readonly DueDate[] => {
  if (about !== 'rectification' || controllerAnswer !== 'none') return []
  const last =
    controllerAsked && requestReceivedOn ? answerInTimeUntil(requestReceivedOn, settings) : undefined
  if (!last) return []
  const until = dayWords(last)
  return [
    {
      id: 'recourse-opens',
      kind: 'from',
      on: addDays(last, 1),
      bearer: 'person',
      title: {
        fr: 'Saisir la CNDP à partir du',
        ar: 'اللجوء إلى اللجنة الوطنية ابتداء من',
        en: 'Go to the CNDP from',
      },
      text: {
        fr: `Le lendemain du dernier jour où le responsable répond à temps, ${until.fr} (art. 8).`,
        ar: `اليوم الموالي لآخر يوم يكون فيه جواب المسؤول داخل الأجل، ${until.ar} (المادة 8).`,
        en: `The day after the last on which the controller answers in time, ${until.en} (art. 8).`,
      },
      cites: ['loi-09-08:8-a', 'cpc:512'],
      label: 'statutory',
      confidence: 'reading',
    },
  ]
}

export const complaint = question<
  ComplaintFacts,
  'not-open' | 'ask-first' | 'identify' | 'wait' | 'correction-by-cndp' | 'complaint'
>({
  name: 'complaint',
  group: 'enforcement',
  title: {
    fr: 'Une plainte peut-elle être portée devant la CNDP ?',
    ar: 'هل يمكن رفع شكاية إلى اللجنة الوطنية؟',
    en: 'May a complaint go to the CNDP?',
  },
  subject: complaintSubject,
  tiers: (on, settings) => [
    tier('not-open', notOpen),
    tier('ask-first', askFirst),
    tier('identify', toIdentify),
    tier('wait', [waiting(on, settings)]),
    tier('correction-by-cndp', openRecourse(on, settings)),
    tier('complaint', openComplaint),
  ],
  watches: [whatTheCndpMay],
  dates: ({ facts, settings }) => opensOn(facts, settings),
})
