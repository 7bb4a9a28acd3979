// The organisation, its people and their invitations: rows, API shapes and form fields alike. Browser-safe.
// An organisation is the controller of article 1-5; its identity is asked by article 15-a and décret article 27.
import { type ControllerKind, controllerKinds } from '@himaya/law/words/controller-kinds'
import { languages } from '@himaya/platform/language'
import { Day, Instant, id, OrganisationId, PersonId, Role } from '@himaya/platform/records'
import { Email, line, paragraphs, rule, shaped } from '@himaya/platform/text'
import { z } from 'zod'
import { isIce } from './ice.ts'

export const InvitationId = id('Invitation')
export type InvitationId = z.infer<typeof InvitationId>

const kinds = Object.keys(controllerKinds) as [ControllerKind, ...ControllerKind[]]
/** The law's own kinds of controller; their words are in packages/law/words. */
export const OrganisationKind = z.enum(kinds)
export type OrganisationKind = z.infer<typeof OrganisationKind>

const Ice = z
  .string()
  .trim()
  .refine(
    isIce,
    rule('ice-check-digits', {
      fr: 'Saisissez les 15 chiffres de l’ICE tels qu’ils figurent sur l’attestation : le contrôle (modulo 97) échoue.',
      ar: 'أدخلوا أرقام التعريف الموحد للمقاولة الخمسة عشر كما وردت في الشهادة: فحص الرقم (باقي القسمة على 97) لم ينجح.',
      en: 'Enter the 15 digits of the ICE as printed on its certificate: the check (modulo 97) fails.',
    }),
  )

const Phone = shaped(/^\+?[0-9][0-9 .()-]{5,24}$/, 'phone', {
  fr: 'Écrivez le numéro en chiffres, par exemple +212 5 37 00 00 00.',
  ar: 'اكتبوا الرقم بالأرقام، مثلا ‎+212 5 37 00 00 00‎.',
  en: 'Write the number in digits, for example +212 5 37 00 00 00.',
})

const TaxIdentifier = shaped(/^\d{6,9}$/, 'tax-identifier', {
  fr: 'Saisissez l’identifiant fiscal en chiffres (7 ou 8 en général).',
  ar: 'أدخلوا رقم التعريف الضريبي بالأرقام (7 أو 8 أرقام عادة).',
  en: 'Enter the tax identifier in digits (7 or 8 as a rule).',
})

const Website = z.url({ protocol: /^https?$/ }).max(300)

/** Someone the commission may write to or call. Only the name is always needed. */
export const Contact = z.object({
  name: line(160),
  position: line(160).nullable(),
  email: Email.nullable(),
  phone: Phone.nullable(),
})
export type Contact = z.infer<typeof Contact>

/** A representative installed in Morocco, for a controller established abroad (art. 2-3). */
export const RepresentativeInMorocco = z.object({
  name: line(200),
  address: paragraphs(500),
  email: Email.nullable(),
  phone: Phone.nullable(),
})
export type RepresentativeInMorocco = z.infer<typeof RepresentativeInMorocco>

/** What the organisation says of itself. `null`: not told yet; `missingForFiling` names what a dossier still needs. */
export const OrganisationIdentity = z.object({
  nameFr: line(200),
  nameAr: line(200).nullable(),
  kind: OrganisationKind,
  /** The legal person or authority it belongs to, for a service or a natural person. */
  parent: line(200).nullable(),
  legalForm: line(120).nullable(),
  sector: line(160).nullable(),
  /** RC: number and court, as printed on the extract. */
  tradeRegister: line(60).nullable(),
  /** IF */
  taxIdentifier: TaxIdentifier.nullable(),
  ice: Ice.nullable(),
  address: paragraphs(500).nullable(),
  city: line(120).nullable(),
  phone: Phone.nullable(),
  email: Email.nullable(),
  website: Website.nullable(),
  establishedInMorocco: z.boolean(),
  representativeInMorocco: RepresentativeInMorocco.nullable(),
  legalRepresentative: Contact.nullable(),
  /** Whom the commission writes to about a filing. */
  cndpContact: Contact.nullable(),
  /** The law asks for no data protection officer: naming one is the organisation's own choice. */
  dpo: Contact.nullable(),
  /** The language documents and letters are written in unless told otherwise. */
  language: z.enum(languages),
})
export type OrganisationIdentity = z.infer<typeof OrganisationIdentity>

export const Organisation = OrganisationIdentity.extend({
  organisationId: OrganisationId,
  /** Counts the changes; a change names the revision it was made from, so that none is lost. */
  revision: z.int().min(1),
  createdAt: Instant,
  changedAt: Instant,
})
export type Organisation = z.infer<typeof Organisation>

export const Member = z.object({
  personId: PersonId,
  name: z.string(),
  email: z.string(),
  role: Role,
  joinedAt: Instant,
  /** Whether the person signs in with a second factor. */
  secondFactor: z.boolean(),
})
export type Member = z.infer<typeof Member>

export const Invitation = z.object({
  invitationId: InvitationId,
  email: z.string(),
  role: Role,
  invitedBy: PersonId,
  createdAt: Instant,
  expiresAt: Instant,
})
export type Invitation = z.infer<typeof Invitation>

/** An organisation as seen in the list of one's own. */
export const OwnOrganisation = z.object({
  organisationId: OrganisationId,
  nameFr: z.string(),
  nameAr: z.string().nullable(),
  role: Role,
})

export type OwnOrganisation = z.infer<typeof OwnOrganisation>

export const Profile = z.object({
  personId: PersonId,
  name: z.string(),
  email: z.string(),
  language: z.enum(languages),
  secondFactor: z.boolean(),
  /** The organisation last worked in; opened first at the next sign-in. */
  lastOrganisationId: OrganisationId.nullable(),
  organisations: z.array(OwnOrganisation),
})
export type Profile = z.infer<typeof Profile>

/** At least twelve characters; length protects, composition rules do not. */
export const Password = z.string().min(12).max(128)
export const PersonName = line(120)
/** A one-time secret carried by a link, in its fragment so that no server or proxy logs it. */
/** How far the examples are. */
export const Exploring = z.object({
  state: z.enum(['running', 'done']),
  doing: z.enum(['filling', 'describing']),
  /** The table being filled (`crm.clients`), or the organisation being described. */
  name: z.string(),
  /** Of the whole work, from 0 to 1. */
  share: z.number().min(0).max(1),
  /** Since it began. */
  seconds: z.number(),
})
export type Exploring = z.infer<typeof Exploring>

export const LinkToken = z.string().trim().min(20).max(200)

/** The answer of an act that has nothing to show. */
export const Done = z.object({ done: z.literal(true) })

/** What an organisation sets about the law: a value in the place of a practice, a day, a State. */
export const LawSettingKind = z.enum(['value', 'holiday', 'state'])
export type LawSettingKind = z.infer<typeof LawSettingKind>

export const LawSettingContent = z.union([
  z.object({ value: z.int().min(0) }),
  /** Whether the day is worked; a weekend never is. */
  z.object({ worked: z.boolean() }),
  /** From and until which day the CNDP lists the State; `until` null while it still does. */
  z.object({ from: Day, until: Day.nullable() }),
])
export type LawSettingContent = z.infer<typeof LawSettingContent>

export const LawSetting = z.object({
  organisationId: OrganisationId,
  changeId: id('LawSetting'),
  kind: LawSettingKind,
  /** The value's id, the day, or the State's code. */
  name: z.string(),
  /** `null`: taken back. */
  content: LawSettingContent.nullable(),
  reason: z.string(),
  setAt: Instant,
  setBy: z.string(),
})
export type LawSetting = z.infer<typeof LawSetting>
