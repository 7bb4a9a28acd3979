// The shape of a reasoned answer as the screen needs it. An `Answer` of packages/law and its copy sent by the API
// both have it.
import type { Translated } from '@himaya/platform/language'

export type ReasonBecause = {
  readonly rule: string
  readonly cites: readonly string[]
  readonly label: string
  readonly text: Translated
  /** Set on an exception: the rule it lifts. */
  readonly lifts?: string | undefined
  /** Where the facts come from: `clients.cin`. */
  readonly evidence: readonly string[]
}

export type ReasonFact = { readonly fact: string; readonly value?: unknown }

export type ReasonNeed = {
  readonly fact: string
  readonly question: Translated
  readonly help: Translated
  readonly cites: readonly string[]
  readonly settles: 'conclusion' | 'reasons'
}

export type Reason = {
  readonly question: string
  readonly on: string
  /** `undetermined` and `not-in-force` besides the question's own conclusions. */
  readonly conclusion: string
  readonly atLeast?: string | undefined
  readonly label: string
  readonly because: readonly ReasonBecause[]
  readonly facts: readonly ReasonFact[]
  readonly needs: readonly ReasonNeed[]
  readonly alternatives: readonly { readonly conclusion: string; readonly text: Translated }[]
  readonly readings: readonly {
    readonly id: string
    readonly cites: readonly string[]
    readonly doubt: Translated
    readonly encoded: Translated
  }[]
  readonly reviews: readonly {
    readonly rule: string
    readonly cites: readonly string[]
    readonly text: Translated
  }[]
  readonly duties: readonly {
    readonly rule: string
    readonly cites: readonly string[]
    readonly label: string
    readonly text: Translated
    readonly blocking: boolean
  }[]
}
