// What every question of the law answers: a conclusion with its reasons, the facts it used, the facts it still needs,
// what would change it, and where the texts themselves are in doubt. Plain data: it can be stored, hashed and shown.
import type { Day, Instant } from './calendar.ts'
import type { Citation } from './citation.ts'
import type { Confidence, Reading } from './rule.ts'
import type { DutyLabel } from './words/duty-labels.ts'
import type { Translated } from './words/language.ts'

/** One reason: a rule that holds, or an exception that lifts one. */
export type Because = {
  readonly rule: string
  readonly cites: readonly Citation[]
  readonly label: DutyLabel
  readonly confidence: Confidence
  readonly text: Translated
  /** Set on an exception: the rule it lifts. */
  readonly lifts?: string
  /** Where the facts come from, such as `clients.cin`. */
  readonly evidence: readonly string[]
}

/** A fact that was known and read on the way to the conclusion. */
export type UsedFact = { readonly fact: string; readonly value: unknown }

/** A fact that is missing. `settles` tells whether the conclusion waits for it, or only the list of reasons. */
export type Need = {
  /** Where it belongs in the facts: `automation`, `interconnections.0.purposesDiffer`. */
  readonly fact: string
  readonly question: Translated
  readonly help: Translated
  readonly cites: readonly Citation[]
  readonly settles: 'conclusion' | 'reasons'
}

/** One change of one fact; an item dropped from a list is a change of that list. */
export type Change = { readonly fact: string; readonly from: unknown; readonly to: unknown }

/** The smallest changes after which the law would ask for less. */
export type Counterfactual<Conclusion extends string> = {
  readonly changes: readonly Change[]
  readonly conclusion: Conclusion
  readonly text: Translated
}

/** What a person must look at before anyone acts on the conclusion. */
export type Review = { readonly rule: string; readonly cites: readonly Citation[]; readonly text: Translated }

/** What the conclusion brings with it: a representative to notify, a joint declaration, a file to complete. */
export type Duty = {
  readonly rule: string
  readonly cites: readonly Citation[]
  readonly label: DutyLabel
  readonly text: Translated
  /** True when nothing may start until it is done. */
  readonly blocking: boolean
}

/** The answer for one item of the facts: one purpose, one disclosure, one transfer. */
export type Part<Conclusion extends string> = {
  /** `purposes.0`, `transfers.2`. */
  readonly path: string
  readonly conclusion: Conclusion | 'undetermined'
  readonly because: readonly Because[]
  readonly needs: readonly Need[]
}

/** `from`: allowed from then on · `aim`: the safe day · `deadline`: the last on which it is in time · `effect`: the law acts. */
export type DueKind = 'from' | 'aim' | 'deadline' | 'effect'

/** What falls on a day, who must act, and how the day was counted. */
export type DueDate = {
  /** Stable within its question: `receipt-due`. */
  readonly id: string
  readonly kind: DueKind
  readonly on: Day
  /** Set where the law counts hours. */
  readonly at?: Instant
  readonly bearer: 'controller' | 'cndp' | 'person' | 'prosecutor' | 'dgssi'
  readonly title: Translated
  /** How it was counted, as one whole sentence. */
  readonly text: Translated
  readonly cites: readonly Citation[]
  readonly label: DutyLabel
  readonly confidence: Confidence
}

/** From the least to the most, both included. */
export type Range = { readonly least: number; readonly most: number }

/** A fine in centimes of dirham and a prison term in months; null where there is none. */
export type Sentence = { readonly fine: Range; readonly prison: Range | null }

/** What an offence can cost as we read the law, after every doubling: the widest range where a fact is not known. */
export type Penalty = Sentence & {
  /** `either`: the court may give the prison term and the fine, or one of them alone. */
  readonly prison: (Range & { readonly either: true }) | null
  /** The rule by which the offence is made out. */
  readonly rule: string
  /** The passage that punishes, as `57-1`: two rules of one passage are one offence. */
  readonly offence: string
  readonly cites: readonly Citation[]
  readonly text: Translated
  /** How many times it is made out: once per request refused (art. 53), else once. */
  readonly times: number
  /** By how much the fine is multiplied: 2 for a legal person or a further offence, 4 where both are. */
  readonly factor: number
  /** What is left when every doubt and unknown is settled for the offender; null where the offence itself is in doubt. */
  readonly firm: Sentence | null
  /** Beside a legal person: each of its directors who committed the offence. */
  readonly directors: Sentence | null
  /** What the court may order besides, each in a whole sentence. */
  readonly besides: readonly { readonly cites: readonly Citation[]; readonly text: Translated }[]
  readonly confidence: Confidence
  readonly readings: readonly Reading[]
}

export type Answer<Conclusion extends string, PartConclusion extends string = never> = {
  readonly question: string
  /** The civil day whose law was asked. */
  readonly on: Day
  /** `undetermined`: facts are missing · `not-in-force`: on that day the law was not in force. */
  readonly conclusion: Conclusion | 'undetermined' | 'not-in-force'
  /** When undetermined: what the known facts already impose, if anything. */
  readonly atLeast?: Conclusion
  /** Whether the conclusion rests on the law or on the CNDP's practice only. */
  readonly label: DutyLabel
  readonly because: readonly Because[]
  readonly facts: readonly UsedFact[]
  /** Nearest first: those the conclusion waits for, in the order in which they would settle it, then the others. */
  readonly needs: readonly Need[]
  readonly alternatives: readonly Counterfactual<Conclusion>[]
  readonly readings: readonly Reading[]
  readonly reviews: readonly Review[]
  readonly duties: readonly Duty[]
  readonly parts: readonly Part<PartConclusion>[]
  /** For questions that count time: in the order in which they fall. */
  readonly dates?: readonly DueDate[]
  /** For the question of exposure: article by article. */
  readonly penalties?: readonly Penalty[]
}
