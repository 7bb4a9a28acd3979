// A conclusion in words, whatever the question. Browser-safe.
import { conclusions } from '@himaya/law/words/conclusions'
import { regimes } from '@himaya/law/words/regimes'
import type { Translated } from '@himaya/platform/language'

export type Concluded = {
  readonly label: Translated
  /** What it means, where the law's words say more than its name. */
  readonly meaning?: Translated
  readonly standing?: 'settled' | 'needs' | 'prohibited'
}

const always: Readonly<Record<string, Concluded>> = {
  undetermined: {
    label: {
      fr: 'Impossible à dire sans d’autres faits',
      ar: 'لا يمكن الجواب دون وقائع أخرى',
      en: 'Cannot be said without more facts',
    },
    standing: 'needs',
  },
  'not-in-force': {
    label: {
      fr: 'La loi n’était pas en vigueur ce jour-là',
      ar: 'لم يكن القانون ساري المفعول في ذلك اليوم',
      en: 'The law was not in force on that day',
    },
  },
}

/** A conclusion without words of its own keeps its name. */
export function conclusionOf(question: string, conclusion: string): Concluded {
  const found = always[conclusion]
  if (found) return found
  if (question === 'regime' && conclusion in regimes) {
    const { label, meaning } = regimes[conclusion as keyof typeof regimes]
    return { label, meaning, ...(conclusion === 'prohibited' && { standing: 'prohibited' as const }) }
  }
  return conclusions[question]?.[conclusion] ?? { label: { fr: conclusion, ar: conclusion, en: conclusion } }
}
