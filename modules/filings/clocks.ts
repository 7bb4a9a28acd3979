// When the CNDP must answer, and what its silence means: the law counts (its question `filing-clock`), this room says it in
// the words of a list of things due.
import { addDays } from '@himaya/law/calendar'
import type { FilingClockFacts } from '@himaya/law/facts/filing-clock'
import { filingClock } from '@himaya/law/questions/filing-clock'
import type { Settings } from '@himaya/law/settings'
import type { FilingKind } from '@himaya/law/words/filing-kinds'
import { startOfDayInMorocco } from '@himaya/platform/clock'
import type { Due, Filing } from './records.ts'

export type ClockKind = 'declaration' | 'authorisation' | 'transfer'

export const clockKindOf = (kind: FilingKind): ClockKind => {
  if (kind === 'transfer') return 'transfer'
  return kind === 'declaration' || kind === 'simplified-declaration' ? 'declaration' : 'authorisation'
}

type Clocked = Pick<Filing, 'kind' | 'state' | 'filedOn' | 'extendedOn'> & {
  /** A transfer that rests on guarantees (art. 44-3): it waits for an express authorisation. */
  readonly express: boolean
  readonly today: string
  /** What the organisation set about the law. */
  readonly settings?: Settings
}

/** Only the day of the acknowledgement is kept: the hours are counted from its end, in Moroccan time. */
const endOf = (day: string) => new Date(Date.parse(startOfDayInMorocco(addDays(day, 1))) - 1).toISOString()

const factsOf = ({ kind, state, filedOn, extendedOn, express }: Clocked): FilingClockFacts => {
  const clock = clockKindOf(kind)
  return {
    clockKind: clock === 'transfer' ? (express ? 'guaranteed-transfer' : 'other-request') : clock,
    acknowledged: filedOn !== null,
    withdrawalNotified: false,
    switchNotified: false,
    receiptReceived: state === 'receipt',
    ...(filedOn !== null && { acknowledgedAt: endOf(filedOn) }),
    ...(state === 'filed' && { cndpDecision: 'none' as const }),
    ...(extendedOn === null
      ? { decisionExtended: 'no' as const }
      : { decisionExtended: 'reasoned' as const, extensionDecidedOn: extendedOn }),
  }
}

/** What is awaited from the CNDP and until when, the nearest first; nothing once it has answered. */
export function dueOf(filing: Clocked): Due[] {
  const { kind, state, filedOn, extendedOn, today } = filing
  const isDeclaration = clockKindOf(kind) === 'declaration'
  if (filedOn === null || !(state === 'filed' || (isDeclaration && state === 'receipt'))) return []
  const dates = filingClock.ask(factsOf(filing), today, filing.settings).dates ?? []
  return dates.flatMap(({ id, on, cites }) => {
    const words = { on, cites: [...cites] }
    if (id === 'receipt-due') return [receipt(words)]
    if (id === 'switch-until') return today <= on ? [switchUntil(words)] : []
    if (id !== 'decision-due') return []
    return [clockKindOf(kind) === 'transfer' ? transferDecision(words) : decision(words, extendedOn !== null)]
  })
}

type Counted = Pick<Due, 'on' | 'cites'>

const receipt = (counted: Counted): Due => ({
  ...counted,
  what: {
    fr: 'Récépissé attendu : la CNDP le délivre dans les 24 heures du dépôt (art. 19). Sans lui, le traitement ne commence pas ; relancez-la.',
    ar: 'ينتظر الوصل: تسلمه اللجنة الوطنية داخل 24 ساعة من الإيداع (المادة 19). لا تبدأ المعالجة من دونه؛ ذكّروا اللجنة.',
    en: 'Receipt expected: the CNDP gives it within 24 hours of filing (art. 19). Without it the processing does not start; chase it.',
  },
})

/** The last day on which a decision to put the processing under authorisation is in time (art. 20). */
const switchUntil = (counted: Counted): Due => ({
  ...counted,
  what: {
    fr: 'Jusqu’à ce jour, la CNDP peut soumettre le traitement à autorisation, par décision motivée et notifiée (art. 20).',
    ar: 'إلى غاية هذا اليوم يمكن للجنة الوطنية إخضاع المعالجة للإذن بمقرر معلل ومبلغ (المادة 20).',
    en: 'Until this day the CNDP may put the processing under authorisation, by a reasoned and notified decision (art. 20).',
  },
})

const decision = (counted: Counted, extended: boolean): Due => ({
  ...counted,
  what: extended
    ? {
        fr: 'Décision attendue après prorogation (décret, art. 28). Passé ce jour, le silence vaut autorisation : faites-le confirmer par écrit avant de commencer.',
        ar: 'ينتظر القرار بعد التمديد (المرسوم، المادة 28). وبعد هذا اليوم يعتبر السكوت بمثابة إذن: اطلبوا تأكيده كتابة قبل الشروع.',
        en: 'Decision expected after extension (decree, art. 28). Past this day silence is authorisation: have it confirmed in writing before starting.',
      }
    : {
        fr: 'Décision attendue dans les deux mois, prorogeables une fois par décision motivée (décret, art. 28). Passé ce jour, le silence vaut autorisation : faites-le confirmer par écrit avant de commencer.',
        ar: 'ينتظر القرار داخل شهرين قابلين للتمديد مرة واحدة بقرار معلل (المرسوم، المادة 28). وبعد هذا اليوم يعتبر السكوت بمثابة إذن: اطلبوا تأكيده كتابة قبل الشروع.',
        en: 'Decision expected within two months, extendable once by a reasoned decision (decree, art. 28). Past this day silence is authorisation: have it confirmed in writing before starting.',
      },
})

const transferDecision = (counted: Counted): Due => ({
  ...counted,
  what: {
    fr: 'Décision attendue. Un transfert fondé sur des garanties veut une autorisation expresse et motivée (art. 44-3) : le silence n’autorise rien.',
    ar: 'ينتظر القرار. النقل المستند إلى ضمانات يتطلب إذنا صريحا ومعللا (المادة 44-3): السكوت لا يأذن بشيء.',
    en: 'Decision expected. A transfer that rests on guarantees wants an express and reasoned authorisation (art. 44-3): silence authorises nothing.',
  },
})

/** What was filed has changed since: the CNDP is told without delay (art. 15). */
export const changeDue = (on: string): Due => ({
  on,
  cites: ['loi-09-08:15', 'decret-2-09-165:27-12'],
  what: {
    fr: 'Le traitement a changé depuis son dépôt : notifiez-le sans délai à la CNDP (art. 15).',
    ar: 'تغيرت المعالجة منذ إيداع ملفها: بلغوا اللجنة الوطنية دون تأخير (المادة 15).',
    en: 'The processing has changed since it was filed: tell the CNDP without delay (art. 15).',
  },
})
