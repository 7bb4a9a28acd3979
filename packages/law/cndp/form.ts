// The shape of a CNDP form as data. The Commission revises its forms: each says how sure we are of it and when it was
// last checked, and no code depends on a form's number.
import type { Citation } from '../citation.ts'
import type { Certainty } from '../words/certainty.ts'
import type { DutyLabel } from '../words/duty-labels.ts'
import type { FilingKind } from '../words/filing-kinds.ts'
import type { Translated } from '../words/language.ts'

/** What in the organisation, the register or the filing itself fills a field; the filings room binds each to a value. */
export type FieldSource =
  | `organisation.${
      | 'name'
      | 'kind'
      | 'parent'
      | 'address'
      | 'contact'
      | 'tradeRegister'
      | 'taxIdentifier'
      | 'ice'
      | 'representative'
      | 'legalRepresentative'
      | 'contactPerson'}`
  | `processing.${
      | 'name'
      | 'description'
      | 'mode'
      | 'start'
      | 'purposes'
      | 'legalBasis'
      | 'dataSubjects'
      | 'items'
      | 'origins'
      | 'collection'
      | 'recipients'
      | 'transfers'
      | 'retention'
      | 'rightsContact'
      | 'rightsMeasures'
      | 'securityMeasures'
      | 'interconnections'
      | 'processors'
      | 'services'
      | 'triggers'}`
  | `transfer.${
      | 'recipient'
      | 'state'
      | 'file'
      | 'items'
      | 'dataSubjects'
      | 'purposes'
      | 'means'
      | 'start'
      | 'ground'
      | 'guarantees'
      | 'baseReference'}`
  | `health.${'team' | 'protocol' | 'opinions' | 'characteristics' | 'codingUndertaking' | 'waivers'}`
  | `filing.${'previousReference' | 'frameworkDecision' | 'undertaking' | 'signature'}`

/** When a field or annex is asked for; absent means always. */
export type Condition =
  | 'legal-person'
  | 'natural-person-or-service'
  | 'controller-abroad'
  | 'change'
  | 'consent-collected'
  | 'sensitive-or-health'
  | 'health'
  | 'medical-research'
  | 'waiver-asked'
  | 'has-processor'
  | 'has-transfer'
  | 'exception-of-article-44'
  | 'guarantees-of-article-44-3'

/** What a field is called, what to write in it, and what fills it. */
export type FieldWords = {
  readonly source: FieldSource
  readonly label: Translated
  readonly help: Translated
}

export type FormField = FieldWords & {
  readonly id: string
  /** The items of the law that the field answers; empty when only the form asks. */
  readonly cites: readonly Citation[]
  /** Must it be answered, where `when` holds? "None" is an answer. */
  readonly required: boolean
  readonly when?: Condition
}

export type FormSection = {
  readonly id: string
  readonly title: Translated
  readonly fields: readonly FormField[]
}

export type Annex = {
  readonly id: string
  readonly label: Translated
  readonly duty: DutyLabel
  readonly cites: readonly Citation[]
  readonly when?: Condition
}

export type Form = {
  /** The Commission's number, shown to people and never decided on. */
  readonly code: string
  readonly kinds: readonly FilingKind[]
  readonly title: Translated
  readonly note: Translated
  readonly source: string
  readonly certainty: Certainty
  readonly checkedOn: string
  readonly sections: readonly FormSection[]
  readonly annexes: readonly Annex[]
}
