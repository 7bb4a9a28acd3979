// When the CNDP must answer, and what its silence means (loi 09-08 art. 19, 20, 44-3; décret art. 24, 28). Every clock
// starts on the day of its acknowledgement. Days are literal: the texts move none of these dates to a working day.
import { addDays, addMonths } from '@himaya/law/calendar'
import type { FilingKind } from '@himaya/law/words/filing-kinds'
import type { Due, Filing } from './records.ts'

export type ClockKind = 'declaration' | 'authorisation' | 'transfer'

export const clockKindOf = (kind: FilingKind): ClockKind => {
  if (kind === 'transfer') return 'transfer'
  return kind === 'declaration' || kind === 'simplified-declaration' ? 'declaration' : 'authorisation'
}

/** The texts give no length for the extension of D.28; the CNDP's practice is a second period as long as the first. */
const decisionMonths = 2

type Clocked = Pick<Filing, 'kind' | 'state' | 'filedOn' | 'extendedOn'> & {
  /** A transfer that rests on guarantees (art. 44-3): it waits for an express authorisation. */
  readonly express: boolean
  readonly today: string
}

/** What is awaited from the CNDP and until when, the nearest first; nothing once it has answered. */
export function dueOf({ kind, state, filedOn, extendedOn, express, today }: Clocked): Due[] {
  if (filedOn === null) return []
  const clock = clockKindOf(kind)
  if (clock === 'declaration') {
    const switchable = switchUntil(filedOn)
    return [
      ...(state === 'filed' ? [receipt(filedOn)] : []),
      ...((state === 'filed' || state === 'receipt') && today <= switchable.on ? [switchable] : []),
    ]
  }
  if (state !== 'filed') return []
  const on = addMonths(filedOn, extendedOn === null ? decisionMonths : decisionMonths * 2)
  return [clock === 'transfer' ? transferDecision(on, express) : decision(on, extendedOn !== null)]
}

const receipt = (filedOn: string): Due => ({
  on: addDays(filedOn, 1),
  cites: ['loi-09-08:19', 'decret-2-09-165:24'],
  what: {
    fr: 'Récépissé attendu : la CNDP le délivre dans les 24 heures du dépôt (art. 19). Sans lui, le traitement ne commence pas ; relancez-la.',
    ar: 'ينتظر الوصل: تسلمه اللجنة الوطنية داخل 24 ساعة من الإيداع (المادة 19). لا تبدأ المعالجة من دونه؛ ذكّروا اللجنة.',
    en: 'Receipt expected: the CNDP gives it within 24 hours of filing (art. 19). Without it the processing does not start; chase it.',
  },
})

/** The last day on which a decision to put the processing under authorisation is in time (art. 20). */
const switchUntil = (filedOn: string): Due => ({
  on: addDays(filedOn, 8),
  cites: ['loi-09-08:20', 'decret-2-09-165:24'],
  what: {
    fr: 'Jusqu’à ce jour, la CNDP peut soumettre le traitement à autorisation, par décision motivée et notifiée (art. 20).',
    ar: 'إلى غاية هذا اليوم يمكن للجنة الوطنية إخضاع المعالجة للإذن بمقرر معلل ومبلغ (المادة 20).',
    en: 'Until this day the CNDP may put the processing under authorisation, by a reasoned and notified decision (art. 20).',
  },
})

const decision = (on: string, extended: boolean): Due => ({
  on,
  cites: ['decret-2-09-165:28'],
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

const transferDecision = (on: string, express: boolean): Due =>
  express
    ? {
        on,
        cites: ['loi-09-08:44-3', 'decret-2-09-165:28'],
        what: {
          fr: 'Décision attendue. Un transfert fondé sur des garanties veut une autorisation expresse et motivée (art. 44-3) : le silence n’autorise rien.',
          ar: 'ينتظر القرار. النقل المستند إلى ضمانات يتطلب إذنا صريحا ومعللا (المادة 44-3): السكوت لا يأذن بشيء.',
          en: 'Decision expected. A transfer that rests on guarantees wants an express and reasoned authorisation (art. 44-3): silence authorises nothing.',
        },
      }
    : {
        on,
        cites: ['loi-09-08:43', 'decret-2-09-165:28'],
        what: {
          fr: 'Réponse attendue sur le transfert (décret, art. 28). Attendez-la par écrit avant de transférer.',
          ar: 'ينتظر الجواب بشأن النقل (المرسوم، المادة 28). انتظروه كتابة قبل أي نقل.',
          en: 'Answer expected on the transfer (decree, art. 28). Wait for it in writing before transferring.',
        },
      }

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
