// What is on file of a person and of a message, told as the law's facts (art. 9, 10). One direction only; nothing is decided
// here. What is not known stays unknown: the law then says what it needs.
import type { ProspectingFacts } from '@himaya/law/facts/prospecting'
import { isGenericAddress } from './generic-address.ts'
import type {
  CampaignMessage,
  Channel,
  Customer,
  Found,
  GateQuestion,
  MarketingSettings,
  Objection,
} from './records.ts'

/** What the consent room says of one purpose of prospecting. */
export type KnownConsent = {
  readonly purpose: string
  readonly channel: Channel | null
  readonly is: 'granted' | 'refused' | 'expired' | 'asked-again' | 'unknown'
  readonly form: 'explicit' | 'implicit' | null
  readonly at: string | null
  readonly recordId: string | null
  /** Families it is limited to; none: all of them. */
  readonly products: readonly string[]
  readonly given: 'ticked-box' | 'written' | 'recorded-words'
}

export type KnownObjection = Pick<Objection, 'channel' | 'objectedAt' | 'origin'>

export type Known = {
  readonly objections: readonly KnownObjection[]
  readonly consents: readonly KnownConsent[]
  readonly customers: readonly Customer[]
}

/** What is asked of everyone alike. */
export type Asking = Pick<GateQuestion, 'channel' | 'product' | 'promotes' | 'addressee'> & {
  readonly settings: MarketingSettings
  readonly message: CampaignMessage | null
}

const latestFirst = (a: { readonly at: string | null }, b: { readonly at: string | null }) =>
  (b.at ?? '').localeCompare(a.at ?? '')

/**
 * The purpose that speaks for this channel and product. A grant counts for the products it names; a refusal counts for
 * them too, and wherever the product is not told. The later wins; on a tie, the refusal.
 */
export function consentThatSpeaks(
  consents: readonly KnownConsent[],
  { channel, product }: Pick<Asking, 'channel' | 'product'>,
): KnownConsent | undefined {
  const here = consents.filter(each => each.channel === channel)
  const named = (products: readonly string[]) =>
    products.length === 0 || (product !== undefined && products.includes(product))
  const refused = here
    .filter(({ is, products }) => is === 'refused' && (product === undefined || named(products)))
    .sort(latestFirst)[0]
  const others = here.filter(({ is, products }) => is !== 'refused' && named(products)).sort(latestFirst)
  const granted = others.find(({ is }) => is === 'granted')
  if (refused && granted) return (granted.at ?? '') > (refused.at ?? '') ? granted : refused
  return refused ?? granted ?? others[0]
}

const isInForce = (consent: KnownConsent | undefined): consent is KnownConsent & { at: string } =>
  consent !== undefined && consent.is === 'granted' && consent.form === 'explicit' && consent.at !== null

/** An objection to this channel, or to all; only a later explicit consent to this very channel outweighs it. */
export function objectionThatSpeaks(
  objections: readonly KnownObjection[],
  channel: Channel,
  consent: KnownConsent | undefined,
) {
  const [objection] = objections
    .filter(({ channel: scope }) => scope === 'all' || scope === channel)
    .toSorted((a, b) => b.objectedAt.localeCompare(a.objectedAt))
  if (!objection) return undefined
  const outweighed = isInForce(consent) && Date.parse(consent.at) > Date.parse(objection.objectedAt)
  return { objection, outweighed }
}

/** The sale that fits best: of the family promoted, then of one that the settings call analogous, then the last. */
function saleThatSpeaks(customers: readonly Customer[], { product, settings }: Asking) {
  const recent = customers.toSorted((a, b) => b.collectedOn.localeCompare(a.collectedOn))
  if (product === undefined) return recent[0] && { customer: recent[0], analogous: undefined }
  const analogous = settings.families
    .filter(({ key }) => key === product)
    .flatMap(family => family.analogousTo)
  const fitting = [
    recent.find(({ family }) => family === product),
    recent.find(({ family }) => analogous.includes(family)),
  ].find(Boolean)
  if (fitting) return { customer: fitting, analogous: true }
  return recent[0] && { customer: recent[0], analogous: false }
}

/** Only what is known: a fact that nobody told is left out, never taken for "no". */
const told = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== null),
  ) as Facts

const withoutSubject: readonly Channel[] = ['automatic-call', 'sms', 'messaging', 'live-call', 'post', 'fax']

/** What the message says: of the campaign's own message where it was looked at, else what the settings promise of all. */
export function messageFacts({ channel, settings, message }: Asking): ProspectingFacts {
  const stop = settings.stop[channel]
  return told({
    stopAddress: stop && (stop.free ? ('valid' as const) : ('charged' as const)),
    refusalFree: stop?.free,
    refusalInEveryMessage: settings.refusalInEveryMessage ?? undefined,
    refusalPlain: settings.refusalPlain ?? undefined,
    senderHidden: settings.senderName === null ? undefined : false,
    announcedSubject: withoutSubject.includes(channel)
      ? ('none' as const)
      : settings.subjectsRelated
        ? ('related' as const)
        : undefined,
    ...(message && told(message)),
  })
}

function consentFacts(consent: KnownConsent | undefined, settings: MarketingSettings): ProspectingFacts {
  if (!consent || (consent.is !== 'granted' && consent.form !== 'implicit'))
    return { consentToThisMeans: false }
  return told({
    consentToThisMeans: true,
    // The record stands before the message that is being asked about.
    consentPrior: true,
    consentGivenBy: consent.form === 'implicit' ? ('silence' as const) : consent.given,
    consentFree: settings.consentFree ?? undefined,
    // A purpose is one question about one channel, put in a published notice, and its record is the proof.
    consentSpecific: true,
    consentInformed: true,
    consentProvable: consent.recordId !== null,
  })
}

/** @param email in its one spelling, where the person has one */
export function factsOf(
  asking: Asking,
  known: Known,
  email: string | undefined,
): { readonly facts: ProspectingFacts; readonly found: Found } {
  const { channel, settings } = asking
  const consent = consentThatSpeaks(known.consents, asking)
  const objection = objectionThatSpeaks(known.objections, channel, consent)
  const sale = channel === 'email' ? saleThatSpeaks(known.customers, asking) : undefined
  const objected = (objection !== undefined && !objection.outweighed) || consent?.is === 'refused'
  const { customer } = sale ?? {}
  return {
    facts: told({
      promotes: asking.promotes ?? ('goods-or-services' as const),
      channel,
      addressee:
        asking.addressee ??
        (channel === 'email' && email !== undefined && isGenericAddress(email)
          ? ('legal-person' as const)
          : ('natural-person' as const)),
      objected,
      ...consentFacts(consent, settings),
      ...(customer && {
        collectedDirectly: customer.collectedDirectly,
        collectedLawfully: customer.collectedLawfully,
        collectedOnSale: customer.onSale,
        refusalOfferedAtCollection: customer.refusalOffered,
        samePerson: customer.sameSeller,
        analogousOffer: sale?.analogous,
      }),
      ...messageFacts(asking),
    }) as ProspectingFacts,
    found: {
      objection: objection
        ? {
            scope: objection.objection.channel,
            objectedAt: objection.objection.objectedAt,
            origin: objection.objection.origin,
            outweighed: objection.outweighed,
          }
        : null,
      consent:
        consent && consent.at !== null
          ? { purpose: consent.purpose, is: consent.is, at: consent.at, recordId: consent.recordId }
          : null,
      customer: customer
        ? {
            family: customer.family,
            collectedOn: customer.collectedOn,
            collectedWhere: customer.collectedWhere,
            sale: customer.sale,
          }
        : null,
    },
  }
}
