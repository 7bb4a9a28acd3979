// What the room needs besides a context: it is the one room that works before anyone is inside an organisation.
import type { Language } from '@himaya/platform/language'
import type { OrganisationId, PersonId } from '@himaya/platform/records'
import type { SignIn } from '@himaya/platform/sign-in/sign-in'
import type { Installation } from '@himaya/platform/start'
import type { Exploring } from './records.ts'

/** What is being done, and how much of the whole is: `name` of a table being filled, or of an organisation described. */
export type ExploringStep = Pick<Exploring, 'doing' | 'name' | 'share'>

/** Fills the installation with the example organisations, `dpo` being the DPO of each; the one to open first. */
export type ExploreExamples = (
  installation: Installation,
  dpo: { readonly personId: PersonId; readonly name: string },
  language: Language,
  onStep: (step: ExploringStep) => void,
) => Promise<OrganisationId>

export type Dependencies = {
  readonly installation: Installation
  readonly signIn: SignIn
  readonly version: string
  readonly exploreExamples?: ExploreExamples | undefined
}
