// A conclusion in words, also one that was kept and that the question no longer comes to. Browser-safe.
import type { ConclusionWords } from '@himaya/law/words/conclusion'
import { conclusionOf } from '@himaya/law/words/conclusion-of'

export function concluded(question: string, conclusion: string): ConclusionWords {
  try {
    return conclusionOf(question, conclusion)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const name = { fr: conclusion, ar: conclusion, en: conclusion }
    return { label: name, sentence: name }
  }
}
