// Any conclusion of any question in words, with the two that every question can come to.
import type { ConclusionWords } from './conclusion.ts'
import { conclusions } from './conclusions.ts'

const always: Readonly<Record<string, ConclusionWords>> = {
  undetermined: {
    label: {
      fr: 'Impossible à dire sans d’autres faits',
      ar: 'لا يمكن الجواب دون وقائع أخرى',
      en: 'Cannot be said without more facts',
    },
    sentence: {
      fr: 'Les faits connus ne suffisent pas encore pour répondre.',
      ar: 'الوقائع المعروفة لا تكفي بعد للجواب.',
      en: 'The facts known are not yet enough to answer.',
    },
    standing: 'needs',
  },
  'not-in-force': {
    label: {
      fr: 'La loi n’était pas en vigueur ce jour-là',
      ar: 'لم يكن القانون ساري المفعول في ذلك اليوم',
      en: 'The law was not in force on that day',
    },
    sentence: {
      fr: 'La loi 09-08 est entrée en vigueur le 5 mars 2009, après le jour demandé.',
      ar: 'دخل القانون 09.08 حيز التنفيذ في 5 مارس 2009، أي بعد اليوم المطلوب.',
      en: 'Law 09-08 came into force on 5 March 2009, after the day asked about.',
    },
  },
}

/** Throws RangeError for a conclusion that its question does not have. */
export const conclusionOf = (question: string, conclusion: string): ConclusionWords => {
  const found = always[conclusion] ?? conclusions[question]?.[conclusion]
  if (!found) throw new RangeError(`${question} does not conclude ${conclusion}`)
  return found
}
