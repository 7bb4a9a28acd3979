// Which parts of the organisation's identity a filing with the commission still lacks, and who asks for them.
// Browser-safe: the settings screen computes it as one types.
import type { Citation } from '@himaya/law/citation'
import type { OrganisationIdentity } from './records.ts'

/** `law`: asked by a text · `form`: asked by the commission's form, which it may revise. */
export type MissingField = {
  readonly field: keyof OrganisationIdentity
  readonly askedBy: 'law' | 'form'
  readonly cites: readonly Citation[]
}

const law = (field: keyof OrganisationIdentity, ...cites: Citation[]): MissingField => ({
  field,
  askedBy: 'law',
  cites,
})
const form = (field: keyof OrganisationIdentity): MissingField => ({
  field,
  askedBy: 'form',
  cites: ['cndp:f-211'],
})

const isCompany = ({ kind }: OrganisationIdentity) => kind === 'company'

const isOnePerson = ({ kind }: OrganisationIdentity) =>
  kind === 'natural-person' || kind === 'liberal-profession' || kind === 'court-officer'

/** What is missing before a declaration or a request can be printed, the law's own items first; empty when ready. */
export function missingForFiling(of: OrganisationIdentity): readonly MissingField[] {
  const missing: MissingField[] = []
  if (!of.address) missing.push(law('address', 'loi-09-08:15-a', 'decret-2-09-165:27'))
  if (!of.establishedInMorocco && !of.representativeInMorocco)
    missing.push(law('representativeInMorocco', 'loi-09-08:2-3', 'loi-09-08:15-a'))
  if (!of.nameAr) missing.push(form('nameAr'))
  if (!of.city) missing.push(form('city'))
  if (isCompany(of) && !of.tradeRegister) missing.push(form('tradeRegister'))
  if (isCompany(of) && !of.taxIdentifier) missing.push(form('taxIdentifier'))
  if (!isOnePerson(of) && !of.legalRepresentative) missing.push(form('legalRepresentative'))
  if (!of.cndpContact) missing.push(form('cndpContact'))
  return missing
}
