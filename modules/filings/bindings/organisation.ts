// Who files, from the organisation's own record (art. 15-a; décret art. 24, 27-1).
import { controllerKinds } from '@himaya/law/words/controller-kinds'
import type { Contact, OrganisationIdentity } from '@himaya/organisation/records'
import type { Described } from '../snapshot.ts'
import { type Binding, values, type Writing } from './binding.ts'

type OrganisationSource =
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
  | 'contactPerson'

const bound = (
  field: keyof OrganisationIdentity,
  write: (identity: OrganisationIdentity, writing: Writing) => readonly (string | null)[],
  isSaid = ({ organisation }: Described) => Boolean(organisation[field]),
): Binding => ({
  isSaid,
  place: () => `organisation#identity-${field}`,
  write: writing => values(...write(writing.snapshot.organisation, writing)),
})

const person = (contact: Contact | null) =>
  contact === null ? [] : [contact.name, contact.position, contact.email, contact.phone]

/** Only companies have these numbers: elsewhere there is nothing to say. */
const ofCompany =
  (field: 'tradeRegister' | 'taxIdentifier' | 'ice') =>
  ({ organisation }: Described) =>
    organisation.kind !== 'company' || Boolean(organisation[field])

export const organisationName = ({ nameFr, nameAr }: OrganisationIdentity, language: 'fr' | 'ar') =>
  language === 'ar' ? (nameAr ?? nameFr) : nameFr

export const organisationBindings: Readonly<Record<`organisation.${OrganisationSource}`, Binding>> = {
  'organisation.name': bound('nameFr', (it, { language }) => [
    organisationName(it, language),
    language === 'ar' ? it.nameAr && it.nameFr : it.nameAr,
  ]),
  'organisation.kind': bound('kind', (it, { say }) => [
    say(controllerKinds[it.kind]),
    it.legalForm,
    it.sector,
  ]),
  // D.24 asks whom a person or a service belongs to: nobody is an answer.
  'organisation.parent': bound(
    'parent',
    (it, { words }) => [it.parent ?? words.ownName],
    () => true,
  ),
  'organisation.address': bound('address', it => [
    ...(it.address?.split('\n') ?? []),
    it.address?.includes(it.city ?? '') ? null : it.city,
  ]),
  'organisation.contact': bound(
    'phone',
    it => [it.phone, it.email, it.website],
    ({ organisation: { phone, email, website } }) => Boolean(phone ?? email ?? website),
  ),
  'organisation.tradeRegister': bound('tradeRegister', it => [it.tradeRegister], ofCompany('tradeRegister')),
  'organisation.taxIdentifier': bound('taxIdentifier', it => [it.taxIdentifier], ofCompany('taxIdentifier')),
  'organisation.ice': bound('ice', it => [it.ice], ofCompany('ice')),
  'organisation.representative': bound('representativeInMorocco', ({ representativeInMorocco: it }) =>
    it === null ? [] : [it.name, ...it.address.split('\n'), it.email, it.phone],
  ),
  'organisation.legalRepresentative': bound('legalRepresentative', it => person(it.legalRepresentative)),
  'organisation.contactPerson': bound('cndpContact', it => person(it.cndpContact)),
}
