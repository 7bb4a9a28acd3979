// What `himaya law` is told by name: a question, and a civil day. Both throw Misuse.
import { isDay } from '@himaya/law/calendar'
import { questionNamed, questions } from '@himaya/law/questions/catalogue'
import type { Question } from '@himaya/law/questions/question'
import { systemClock } from '@himaya/platform/clock'
import { Misuse } from './refusal.ts'

export function questionCalled(name = ''): Question {
  const question = questionNamed(name)
  if (question) return question
  const names = questions.map(each => each.name).join(', ')
  throw new Misuse({
    fr: `Question inconnue : « ${name} ». Questions : ${names}.`,
    ar: `سؤال غير معروف: «${name}». الأسئلة: ${names}.`,
    en: `Unknown question: “${name}”. Questions: ${names}.`,
  })
}

/** The day named, or else today in Morocco. */
export function dayNamed(on: string | undefined): string {
  if (on === undefined) return systemClock.today()
  if (isDay(on)) return on
  throw new Misuse({
    fr: `--on ${on} : ce jour n’existe pas (AAAA-MM-JJ).`,
    ar: `‎--on ${on}‎: هذا اليوم غير موجود (YYYY-MM-DD).`,
    en: `--on ${on}: no such day (YYYY-MM-DD).`,
  })
}

export function atMost(positionals: readonly string[], most: number): void {
  const extra = positionals[most]
  if (extra === undefined) return
  throw new Misuse({
    fr: `Un mot de trop : « ${extra} ».`,
    ar: `كلمة زائدة: «${extra}».`,
    en: `One word too many: “${extra}”.`,
  })
}
