// The shape of a rule found in another Moroccan law, kept because it meets a duty of Law 09-08.
import type { Citation, TextId } from '../citation.ts'
import type { Certainty } from '../words/certainty.ts'
import type { Translated } from '../words/language.ts'

export type OtherPassage = {
  /** Absent when the rule is that of the whole text. */
  readonly cites?: Citation
  /** What it asks, in one sentence of ours. */
  readonly rule: Translated
  readonly certainty: Certainty
}

export type OtherLaw = {
  readonly id: TextId
  readonly title: Translated
  readonly source: string
  readonly checkedOn: string
  readonly passages: readonly OtherPassage[]
}
