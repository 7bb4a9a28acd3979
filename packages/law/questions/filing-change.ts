// Something filed has changed or ended: what does the CNDP want, and by when? (art. 15; D.27-12, 30, 49; RI 33)
import type { DueDate } from '../answer.ts'
import { addWorkingDays, type Day } from '../calendar.ts'
import { daysOffFor } from '../cndp/holidays.ts'
import {
  alreadyTold,
  disposalChanged,
  ending,
  healthFileChanged,
  neverFiled,
  newRequest,
  nothingChanged,
  numberToQuote,
  regimeToAskAgain,
  transferParticulars,
  waitForAuthorisation,
} from '../decret-2-09-165/art-27-changes.ts'
import { transferChangeDelay } from '../decret-2-09-165/art-49-change.ts'
import { type FilingChangeFacts, filingChangeSubject } from '../facts/filing-change.ts'
import { readOn } from '../legal-value.ts'
import type { Settings } from '../settings.ts'
import { dayWords } from '../words/dates.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

const withoutDelay = (changedOn: Day): DueDate => {
  const day = dayWords(changedOn)
  return {
    id: 'tell-without-delay',
    kind: 'aim',
    on: changedOn,
    bearer: 'controller',
    title: { fr: 'À notifier sans délai', ar: 'يبلغ دون تأخير', en: 'To be told without delay' },
    text: {
      fr: `Changement du ${day.fr} : « sans délai » veut dire dès ce jour, aucun nombre de jours n’est accordé (art. 15).`,
      ar: `تاريخ التغيير: ${day.ar}؛ و«دون تأخير» يعني ابتداء من هذا اليوم، إذ لا يمنح أي عدد من الأيام (المادة 15).`,
      en: `Changed on ${day.en}: “without delay” means from that day, no number of days is granted (art. 15).`,
    },
    cites: ['loi-09-08:15-2'],
    label: 'statutory',
    confidence: 'wording',
  }
}

const workingDays = (changedOn: Day, on: Day, settings: Settings): DueDate[] => {
  const count = readOn(transferChangeDelay, on, settings)
  if (count === undefined) return []
  const last = addWorkingDays(changedOn, count, daysOffFor(settings))
  const [from, until] = [dayWords(changedOn), dayWords(last)]
  return [
    {
      id: 'transfer-change-due',
      kind: 'deadline',
      on: last,
      bearer: 'controller',
      title: {
        fr: 'Changement de transfert à notifier',
        ar: 'أجل تبليغ تغيير النقل',
        en: 'Change of transfer to be told',
      },
      text: {
        fr: `Changement du ${from.fr} ; huit jours ouvrables, samedis, dimanches et jours fériés non comptés : ${until.fr} (décret, art. 49).`,
        ar: `تاريخ التغيير: ${from.ar}؛ وتحسب ثمانية أيام عمل دون أيام السبت والأحد والعطل إلى غاية: ${until.ar} (المرسوم، المادة 49).`,
        en: `Changed on ${from.en}; eight working days, Saturdays, Sundays and holidays not counted: ${until.en} (decree, art. 49).`,
      },
      cites: ['decret-2-09-165:49'],
      label: 'statutory',
      confidence: 'wording',
    },
  ]
}

const told = ['notify-end', 'new-request', 'notify', 'notify-transfer']

const dates = (facts: FilingChangeFacts, on: Day, settings: Settings, conclusion: string): DueDate[] => {
  const { changedOn, changedItems = [] } = facts
  if (changedOn === undefined || !told.includes(conclusion)) return []
  const ofTransfer = changedItems.includes('transfer-particulars') && conclusion !== 'notify-end'
  return [withoutDelay(changedOn), ...(ofTransfer ? workingDays(changedOn, on, settings) : [])]
}

export const filingChange = question({
  name: 'filing-change',
  group: 'time',
  title: {
    fr: 'Que faire quand ce qui a été déposé change ?',
    ar: 'ما العمل عند تغير ما تم إيداعه؟',
    en: 'What is to be done when something filed changes?',
  },
  subject: filingChangeSubject,
  tiers: () => [
    tier('file-first', [neverFiled]),
    tier('told', [alreadyTold]),
    tier('notify-end', [ending]),
    tier('new-request', [newRequest]),
    tier('notify-transfer', [transferParticulars]),
    tier('notify', [disposalChanged, healthFileChanged]),
    tier('nothing', [nothingChanged]),
  ],
  duties: () => [numberToQuote, waitForAuthorisation, regimeToAskAgain],
  dates: ({ facts, on, settings, conclusion }) => dates(facts, on, settings, conclusion),
  dateNeeds: ({ conclusion }) => (told.includes(conclusion) ? ['changedOn'] : []),
  alsoAsks: ['changedOn'],
})
