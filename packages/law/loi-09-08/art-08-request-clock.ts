// Arts 7, 8 and the decree's 36, 37: where a request stands on a day – no number of days, running, suspended, late, or
// answered in time or not.
import type { Day } from '../calendar.ts'
import { daysOffFor } from '../cndp/holidays.ts'
import { type RequestClockFacts, requestClockSubject } from '../facts/request-clock.ts'
import { read } from '../legal-value.ts'
import { all, type Condition } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { dayWords } from '../words/dates.ts'
import {
  type FullDaysClock,
  fullDaysByAnalogy,
  fullDaysClock,
  rectificationDays,
  suspensionByDays,
} from './art-08-ten-full-days.ts'

const { given, rule } = requestClockSubject

type Name = keyof RequestClockFacts & string

const timed = given(['right'], f => f.right !== 'objection')
const fixed = all(
  timed,
  given(['cndpDeadlineFixed'], f => f.cndpDeadlineFixed),
)
const tenDays = all(
  given(['right'], f => f.right === 'rectification'),
  given(['cndpDeadlineFixed'], f => !f.cndpDeadlineFixed),
)
const answered = given(['answered'], f => f.answered)
const open = given(['answered'], f => !f.answered)

/** The facts the ten days hang on that are not known. */
export const missingForClock = (f: RequestClockFacts): Name[] =>
  (
    [
      'receivedOn',
      'moreAsked',
      ...(f.moreAsked === 'asked' || f.moreAsked === 'answered' ? (['askedOn'] as const) : []),
      ...(f.moreAsked === 'answered' ? (['completedOn'] as const) : []),
    ] as const
  ).filter(name => f[name] === undefined)

/** The ten days of these facts, which `missingForClock` found complete. */
export const clockOf = (f: RequestClockFacts, on: Day, settings: Settings): FullDaysClock =>
  fullDaysClock(
    {
      receivedOn: f.receivedOn ?? on,
      askedOn: f.moreAsked === 'no' ? undefined : f.askedOn,
      completedOn: f.moreAsked === 'answered' ? f.completedOn : undefined,
    },
    read(rectificationDays, on, settings),
    daysOffFor(settings),
  )

const clockFacts = ['receivedOn', 'moreAsked', 'askedOn', 'completedOn'] as const

/** What holds of the ten days, once every fact they hang on is known. */
const whereClock = (
  on: Day,
  settings: Settings,
  test: (clock: FullDaysClock, f: RequestClockFacts) => boolean,
): Condition<RequestClockFacts> => ({
  asks: clockFacts,
  holds: f => {
    const missing = missingForClock(f)
    return missing.length > 0 ? missing : test(clockOf(f, on, settings), f)
  },
})

/** The answer came after the last day of the ten. */
const answeredAfter = (on: Day, settings: Settings): Condition<RequestClockFacts> => ({
  asks: [...clockFacts, 'answeredOn'],
  holds: f => {
    const missing = missingForClock(f)
    if (f.answeredOn === undefined) missing.push('answeredOn')
    if (missing.length > 0) return missing
    const clock = clockOf(f, on, settings)
    return !clock.suspended && (f.answeredOn ?? on) > clock.lastDay
  },
})

const readingOf = (f: RequestClockFacts) => (f.moreAsked === 'no' ? fullDaysByAnalogy : suspensionByDays)

/** The rules of the clock, made for a day, in the order in which each leaves the rest to the next. */
export const clockRules = (on: Day, settings: Settings) => {
  const lastDayOf = (f: RequestClockFacts) => {
    const clock = clockOf(f, on, settings)
    return dayWords(clock.suspended ? on : clock.lastDay)
  }
  return {
    answeredInTime: rule({
      id: 'art-8-1-a-answered',
      cites: ['loi-09-08:8-1-a'],
      when: all(tenDays, answered),
      concludes: 'answered-in-time',
      confidence: 'reading',
      reading: readingOf,
      says: () => ({
        fr: 'La demande a reçu sa réponse dans le délai franc de dix jours (art. 8-1-a).',
        ar: 'تم الجواب على الطلب داخل أجل عشرة أيام كاملة (المادة 8-1-أ).',
        en: 'The request was answered within the ten full days (art. 8(1)(a)).',
      }),
    }),
    answeredLate: rule({
      id: 'art-8-1-a-answered-late',
      cites: ['loi-09-08:8-1-a', 'loi-09-08:53'],
      when: all(tenDays, answered, answeredAfter(on, settings)),
      concludes: 'answered-late',
      confidence: 'reading',
      reading: readingOf,
      says: f => {
        const last = lastDayOf(f)
        return {
          fr: `La réponse est tardive : elle devait partir au plus tard le ${last.fr} (art. 8-1-a).`,
          ar: `الجواب متأخر: كان يجب أن يتم في أجل أقصاه ${last.ar} (المادة 8-1-أ).`,
          en: `The answer is late: it was due by ${last.en} (art. 8(1)(a)).`,
        }
      },
    }),
    answeredWithinFixed: rule({
      id: 'decret-36-answered',
      cites: ['decret-2-09-165:36', 'loi-09-08:28-2'],
      when: all(fixed, answered),
      concludes: 'answered-in-time',
      says: () => ({
        fr: 'La demande a reçu sa réponse dans le délai fixé par la CNDP (décret, art. 36).',
        ar: 'تم الجواب على الطلب داخل الأجل الذي حددته اللجنة الوطنية (المرسوم، المادة 36).',
        en: 'The request was answered within the time the CNDP fixed (decree, art. 36).',
      }),
    }),
    answeredAfterFixed: rule({
      id: 'decret-36-answered-late',
      cites: ['decret-2-09-165:36', 'loi-09-08:28-2', 'loi-09-08:53'],
      when: all(
        fixed,
        answered,
        given(['answeredOn', 'cndpDeadline'], f => f.answeredOn > f.cndpDeadline),
      ),
      concludes: 'answered-late',
      says: () => ({
        fr: 'La réponse est venue après le délai fixé par la CNDP (décret, art. 36).',
        ar: 'تم الجواب بعد انقضاء الأجل الذي حددته اللجنة الوطنية (المرسوم، المادة 36).',
        en: 'The answer came after the time the CNDP fixed (decree, art. 36).',
      }),
    }),
    suspended: rule({
      id: 'decret-37-2',
      cites: ['decret-2-09-165:37-2', 'decret-2-09-165:37-1'],
      when: all(
        tenDays,
        open,
        whereClock(on, settings, clock => clock.suspended),
      ),
      concludes: 'suspended',
      confidence: 'reading',
      reading: suspensionByDays,
      says: f => {
        const clock = clockOf(f, on, settings)
        const days = clock.suspended ? clock.daysLeft : 0
        return {
          fr: `Le délai est suspendu jusqu’à la réponse de la personne ; jours qui resteront à courir : ${days} (décret, art. 37-2).`,
          ar: `الأجل معلق إلى حين جواب الشخص؛ عدد الأيام المتبقية بعده: ${days} (المرسوم، المادة 37-2).`,
          en: `Time is suspended until the person answers; days left to run then: ${days} (decree, art. 37(2)).`,
        }
      },
    }),
    late: rule({
      id: 'art-8-1-a-late',
      cites: ['loi-09-08:8-1-a', 'loi-09-08:53'],
      when: all(
        tenDays,
        open,
        whereClock(on, settings, clock => !clock.suspended && on > clock.lastDay),
      ),
      concludes: 'late',
      confidence: 'reading',
      reading: readingOf,
      says: f => {
        const last = lastDayOf(f)
        return {
          fr: `Le délai a pris fin le ${last.fr} : la personne peut saisir la CNDP, et le refus est puni (art. 8-1-a, 53).`,
          ar: `انتهى الأجل في ${last.ar}: يحق للشخص إيداع طلبه لدى اللجنة الوطنية، ويعاقب على الرفض (المادتان 8-1-أ و53).`,
          en: `Time ran out on ${last.en}: the person may go to the CNDP, and refusal is punished (art. 8(1)(a), 53).`,
        }
      },
    }),
    lateForCndp: rule({
      id: 'decret-36-late',
      cites: ['decret-2-09-165:36', 'loi-09-08:28-2', 'loi-09-08:53'],
      when: all(
        fixed,
        open,
        given(['cndpDeadline'], f => on > f.cndpDeadline),
      ),
      concludes: 'late',
      says: () => ({
        fr: 'Le délai fixé par la CNDP est passé : répondre aussitôt (décret, art. 36).',
        ar: 'انقضى الأجل الذي حددته اللجنة الوطنية: يجب الجواب فورا (المرسوم، المادة 36).',
        en: 'The time the CNDP fixed has passed: answer at once (decree, art. 36).',
      }),
    }),
    lastDays: rule({
      id: 'art-8-1-a-last-days',
      cites: ['loi-09-08:8-1-a', 'cpc:512'],
      when: all(
        tenDays,
        open,
        whereClock(on, settings, clock => !clock.suspended && on > clock.safeDay),
      ),
      concludes: 'last-days',
      confidence: 'reading',
      reading: readingOf,
      says: f => {
        const last = lastDayOf(f)
        return {
          fr: `Le dixième jour est passé : seule la lecture de l’article 512 du code de procédure civile laisse répondre jusqu’au ${last.fr} (art. 8-1-a).`,
          ar: `مر اليوم العاشر: لا يبقى الجواب ممكنا إلى غاية ${last.ar} إلا بقراءة المادة 512 من قانون المسطرة المدنية (المادة 8-1-أ).`,
          en: `The tenth day has passed: only the reading of article 512 of the code of civil procedure allows an answer until ${last.en} (art. 8(1)(a)).`,
        }
      },
    }),
    running: rule({
      id: 'art-8-1-a-running',
      cites: ['loi-09-08:8-1-a'],
      when: all(tenDays, open),
      concludes: 'running',
      confidence: 'reading',
      reading: readingOf,
      says: f => {
        const clock = clockOf(f, on, settings)
        const day = dayWords(clock.suspended ? on : clock.safeDay)
        return {
          fr: `Le délai franc de dix jours court : répondre au plus tard le ${day.fr} (art. 8-1-a).`,
          ar: `أجل عشرة أيام كاملة سار: يجب الجواب في أجل أقصاه ${day.ar} (المادة 8-1-أ).`,
          en: `The ten full days are running: answer by ${day.en} (art. 8(1)(a)).`,
        }
      },
    }),
    runningForCndp: rule({
      id: 'decret-36-running',
      cites: ['decret-2-09-165:36', 'loi-09-08:28-2'],
      when: all(fixed, open),
      concludes: 'running',
      says: f => {
        const day = dayWords(f.cndpDeadline ?? on)
        return {
          fr: `Répondre dans le délai fixé par la CNDP : au plus tard le ${day.fr} (décret, art. 36).`,
          ar: `الجواب داخل الأجل الذي حددته اللجنة الوطنية: في أجل أقصاه ${day.ar} (المرسوم، المادة 36).`,
          en: `Answer within the time the CNDP fixed: by ${day.en} (decree, art. 36).`,
        }
      },
    }),
  }
}

export const accessAtOnce = rule({
  id: 'art-7-1-without-delay',
  cites: ['loi-09-08:7-1', 'decret-2-09-165:36-2'],
  when: all(
    given(['right'], f => f.right === 'access'),
    given(['cndpDeadlineFixed'], f => !f.cndpDeadlineFixed),
  ),
  concludes: 'without-delay',
  says: () => ({
    fr: 'Répondre sans délai : la loi ne donne pas de jours pour l’accès ; à défaut, accusé de réception motivé et CNDP aussitôt (art. 7 ; décret, art. 36-2).',
    ar: 'الجواب على الفور: لا يمنح القانون أياما للولوج؛ وإلا فإشعار معلل بالتوصل واتصال فوري باللجنة الوطنية (المادة 7؛ المرسوم، المادة 36-2).',
    en: 'Answer without delay: the law gives no days for access; failing that, a reasoned acknowledgement and the CNDP at once (art. 7; decree, art. 36(2)).',
  }),
})

export const objectionAtOnce = rule({
  id: 'art-9-without-days',
  cites: ['loi-09-08:9', 'loi-09-08:59', 'decret-2-09-165:45'],
  asks: ['right'],
  holds: f => f.right === 'objection',
  concludes: 'without-delay',
  confidence: 'reading',
  says: () => ({
    fr: 'Agir aussitôt : la loi ne compte pas de jours pour l’opposition, et continuer malgré elle est un délit (art. 9, 59 ; décret, art. 45).',
    ar: 'التصرف فورا: لا يحسب القانون أياما للتعرض، والاستمرار رغم التعرض جنحة (المادتان 9 و59؛ المرسوم، المادة 45).',
    en: 'Act at once: the law counts no days for an objection, and going on in spite of it is an offence (art. 9, 59; decree, art. 45).',
  }),
})

/** D.37: what is asked after the time has ended suspends nothing. */
export const askedTooLate = (on: Day, settings: Settings) =>
  rule({
    id: 'decret-37-1-late',
    cites: ['decret-2-09-165:37-1'],
    when: all(
      tenDays,
      given(['moreAsked'], f => f.moreAsked !== 'no'),
      whereClock(on, settings, (clock, f) => !clock.suspended && (f.askedOn ?? on) > clock.lastDay),
    ),
    concludes: 'review',
    says: () => ({
      fr: 'Les éléments manquants ont été demandés après la fin du délai : il n’est pas suspendu (décret, art. 37-1).',
      ar: 'طلبت العناصر الناقصة بعد انتهاء الأجل: فهو غير معلق (المرسوم، المادة 37-1).',
      en: 'What was missing was asked for after time had run out: nothing is suspended (decree, art. 37(1)).',
    }),
  })
