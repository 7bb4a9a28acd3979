// What a crawl saw that the law does not allow: without consent nothing that is not necessary is put into a browser or told to
// others (art. 4), and whoever objected is left alone (art. 9). For the site's owner, each with the page and the reason.
import type { Citation } from '@himaya/law/citation'
import type { Translated } from '@himaya/platform/language'
import type { Use } from './dictionary/known.ts'
import type { CrawlReport, Pass } from './report.ts'

export type Violation = {
  readonly kind:
    | 'cookie-before-consent'
    | 'cookie-after-refusal'
    | 'call-before-consent'
    | 'call-after-refusal'
  /**
   * `breach`: a known use that needs consent. `doubt`: unknown, or of mere comfort, so that whether it is necessary is for the owner
   * to say.
   */
  readonly weight: 'breach' | 'doubt'
  /** The name of the cookie or key, or the host. */
  readonly what: string
  readonly owner: string | null
  /** Where it was seen first. */
  readonly page: string
  readonly cites: readonly Citation[]
  readonly text: Translated
}

/** Of pages seen under a browser's own name: two lines of the law, the one on consent and the one on objecting. */
const cites: Readonly<Record<'before' | 'refused', readonly Citation[]>> = {
  before: ['loi-09-08:4'],
  refused: ['loi-09-08:4', 'loi-09-08:9'],
}

const kept: Readonly<Record<'before' | 'refused', (what: string, owner: string | null) => Translated>> = {
  before: (what, owner) => ({
    fr: owner
      ? `« ${what} » (${owner}) est déposé avant tout choix du visiteur.`
      : `« ${what} » est déposé avant tout choix du visiteur ; son usage n’est pas connu.`,
    ar: owner
      ? `يوضع \u2068${what}\u2069 (\u2068${owner}\u2069) قبل أي اختيار من الزائر.`
      : `يوضع \u2068${what}\u2069 قبل أي اختيار من الزائر؛ والغرض منه غير معروف.`,
    en: owner
      ? `“${what}” (${owner}) is set before the visitor has chosen anything.`
      : `“${what}” is set before the visitor has chosen anything; its use is not known.`,
  }),
  refused: (what, owner) => ({
    fr: owner
      ? `« ${what} » (${owner}) est présent après un refus.`
      : `« ${what} » est présent après un refus ; son usage n’est pas connu.`,
    ar: owner
      ? `يوجد \u2068${what}\u2069 (\u2068${owner}\u2069) بعد الرفض.`
      : `يوجد \u2068${what}\u2069 بعد الرفض؛ والغرض منه غير معروف.`,
    en: owner
      ? `“${what}” (${owner}) is there after a refusal.`
      : `“${what}” is there after a refusal; its use is not known.`,
  }),
}

const called: typeof kept = {
  before: (what, owner) => ({
    fr: owner
      ? `${what} (${owner}) est appelé avant tout choix : l’adresse IP du visiteur lui est communiquée.`
      : `${what}, hôte tiers inconnu, est appelé avant tout choix : l’adresse IP du visiteur lui est communiquée.`,
    ar: owner
      ? `يُستدعى \u2068${what}\u2069 (\u2068${owner}\u2069) قبل أي اختيار، فيُبلَّغ إليه عنوان IP الخاص بالزائر.`
      : `يُستدعى \u2068${what}\u2069، وهو مضيف غير معروف تابع للغير، قبل أي اختيار، فيُبلَّغ إليه عنوان IP الخاص بالزائر.`,
    en: owner
      ? `${what} (${owner}) is called before any choice: it is told the visitor’s IP address.`
      : `${what}, an unknown host of a third party, is called before any choice: it is told the visitor’s IP address.`,
  }),
  refused: (what, owner) => ({
    fr: owner
      ? `${what} (${owner}) est appelé malgré un refus.`
      : `${what}, hôte tiers inconnu, est appelé malgré un refus.`,
    ar: owner
      ? `يُستدعى \u2068${what}\u2069 (\u2068${owner}\u2069) رغم الرفض.`
      : `يُستدعى \u2068${what}\u2069، وهو مضيف غير معروف تابع للغير، رغم الرفض.`,
    en: owner
      ? `${what} (${owner}) is called despite a refusal.`
      : `${what}, an unknown host of a third party, is called despite a refusal.`,
  }),
}

const weightOf = (use: Use | undefined): Violation['weight'] =>
  use === 'analytics' || use === 'marketing' ? 'breach' : 'doubt'

/** Breaches first; then what is in doubt. */
export const violationsIn = ({ cookies, storage, thirdParties }: CrawlReport): Violation[] => {
  const found = [
    ...cookies.map(({ name, ...rest }) => ({ kind: 'cookie' as const, what: name, ...rest })),
    ...storage.map(({ key, ...rest }) => ({ ...rest, kind: 'cookie' as const, what: key })),
    ...thirdParties.map(({ host, ...rest }) => ({ kind: 'call' as const, what: host, ...rest })),
  ].filter(({ known }) => known?.use !== 'essential')
  const all = found.flatMap(({ kind, what, seen, page, known }) => {
    const owner = known?.owner ?? null
    const of = (
      pass: Pass & ('before' | 'refused'),
      when: 'before-consent' | 'after-refusal',
    ): Violation[] =>
      seen.includes(pass)
        ? [
            {
              kind: `${kind}-${when}`,
              weight: weightOf(known?.use),
              ...{ what, owner, page, cites: cites[pass] },
              text: (kind === 'cookie' ? kept : called)[pass](what, owner),
            },
          ]
        : []
    return [...of('before', 'before-consent'), ...of('refused', 'after-refusal')]
  })
  return [
    ...all.filter(({ weight }) => weight === 'breach'),
    ...all.filter(({ weight }) => weight === 'doubt'),
  ]
}
