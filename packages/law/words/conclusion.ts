// How a conclusion is told: in a word, in one whole sentence, and by where it leaves the reader.
import type { Translated } from './language.ts'

export type ConclusionWords = {
  readonly label: Translated
  /** The short explanation of an answer: one whole sentence. */
  readonly sentence: Translated
  /** What a reader's eye is told: settled, waiting for someone, or forbidden. */
  readonly standing?: 'settled' | 'needs' | 'prohibited'
}
