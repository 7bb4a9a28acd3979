// Three labels that are never mixed: what the law demands, what the CNDP does in practice, what the organisation
// promised by itself. A promise or a practice is not shown as Moroccan law.
import type { Translated } from './language.ts'

export const dutyLabels = {
  statutory: {
    label: { fr: 'Obligation légale', ar: 'التزام قانوني', en: 'Statutory duty' },
    meaning: {
      fr: 'La loi ou son décret l’impose ; l’article est cité.',
      ar: 'يفرضه القانون أو مرسومه التطبيقي؛ والمادة مذكورة.',
      en: 'The law or its decree demands it; the article is cited.',
    },
  },
  practice: {
    label: { fr: 'Pratique de la CNDP', ar: 'ممارسة اللجنة الوطنية', en: 'CNDP practice' },
    meaning: {
      fr: 'La Commission nationale le demande ou le recommande, sans que la loi l’écrive.',
      ar: 'تطلبه اللجنة الوطنية أو توصي به دون أن ينص عليه القانون.',
      en: 'The National Commission asks for it or advises it; the law does not spell it out.',
    },
  },
  'self-imposed': {
    label: { fr: 'Engagement volontaire', ar: 'التزام طوعي', en: 'Self-imposed promise' },
    meaning: {
      fr: 'L’organisme l’a promis de lui-même ; la loi ne l’exige pas.',
      ar: 'تعهدت به المؤسسة من تلقاء نفسها؛ ولا يفرضه القانون.',
      en: 'The organisation promised it by itself; the law does not demand it.',
    },
  },
} as const satisfies Record<string, { label: Translated; meaning: Translated }>

export type DutyLabel = keyof typeof dutyLabels
