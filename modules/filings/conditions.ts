// When a field or an annex is asked for, read from what was described alone.
import { isAdequate } from '@himaya/law/cndp/adequate-states'
import type { Condition, Form, FormField } from '@himaya/law/cndp/form'
import { dataCategory } from '@himaya/law/words/data-categories'
import type { OrganisationIdentity } from '@himaya/organisation/records'
import type { Described } from './snapshot.ts'

/** A person who acts in their own name: no legal representative, no trade register. */
const personal: ReadonlySet<string> = new Set(['natural-person', 'liberal-profession', 'court-officer'])
/** Art. 64 doubles its fines. */
export const isLegalPerson = ({ kind }: Pick<OrganisationIdentity, 'kind'>): boolean => !personal.has(kind)

const kindsOf = ({ processing }: Described) =>
  processing.content.items.map(({ category }) => dataCategory(category).sensitive)
const holdsHealth = (s: Described) => kindsOf(s).some(kind => kind === 'health' || kind === 'genetic')
const purposesAre = (s: Described, kind: string) =>
  s.processing.content.purposes.some(purpose => purpose.kind === kind)
/** Art. 43, by the list as the organisation keeps it. */
export const isListed = (country: string, { on, adequateStates }: Described): boolean =>
  isAdequate(country, on, adequateStates)
const transfers = ({ processing }: Described) => processing.content.transfers

const conditions: Readonly<Record<Condition, (snapshot: Described) => boolean>> = {
  'legal-person': s => isLegalPerson(s.organisation),
  'natural-person-or-service': s => !isLegalPerson(s.organisation) || s.organisation.parent !== null,
  'controller-abroad': s => !s.organisation.establishedInMorocco,
  change: s => Boolean(s.supplements['filing.previousReference']),
  'consent-collected': s => s.processing.content.purposes.some(({ basis }) => basis === 'consent'),
  'sensitive-or-health': s => kindsOf(s).some(kind => kind !== undefined),
  health: holdsHealth,
  'medical-research': s => holdsHealth(s) && purposesAre(s, 'research'),
  'waiver-asked': s => Boolean(s.supplements['health.waivers']),
  'has-processor': s => s.processing.content.processors.length > 0,
  'has-transfer': s => transfers(s).length > 0,
  'exception-of-article-44': s => transfers(s).some(({ country }) => !isListed(country, s)),
  'guarantees-of-article-44-3': s => transfers(s).some(({ ground }) => ground === 'cndp-authorisation'),
}

export const holds = (condition: Condition | undefined, snapshot: Described): boolean =>
  condition === undefined || conditions[condition](snapshot)

/** The fields of a section that this filing is asked. */
export const asked = (fields: readonly FormField[], snapshot: Described): readonly FormField[] =>
  fields.filter(field => holds(field.when, snapshot))

export const annexesOf = (form: Form, snapshot: Described) =>
  form.annexes.filter(annex => holds(annex.when, snapshot))
