// The list of cookies a crawl proposes for a notice: what was recognised, by category. What is unknown is listed apart, for the
// site's owner to name; it is not put into a category by guess.
import type { Translated } from '@himaya/platform/language'
import type { Use } from './dictionary/known.ts'
import type { CrawlReport, FoundCookie, FoundKey } from './report.ts'

/** As the banner's notice has them. */
export type ProposedCategory = {
  readonly id: 'functional' | 'preferences' | 'analytics' | 'marketing'
  readonly essential: boolean
  readonly objectable: boolean
  readonly label: Translated
  readonly text: Translated
  /** Google's names for it, where its tags were seen. */
  readonly google: readonly string[]
  readonly cookies: readonly {
    readonly name: string
    readonly owner: string
    readonly days: number
    readonly purpose: Translated
  }[]
}

export type Proposal = {
  readonly categories: readonly ProposedCategory[]
  readonly unknown: readonly (FoundCookie | FoundKey)[]
}

const kinds: Readonly<
  Record<Use, Pick<ProposedCategory, 'id' | 'essential' | 'objectable' | 'label' | 'text' | 'google'>>
> = {
  essential: {
    id: 'functional',
    essential: true,
    objectable: false,
    google: [],
    label: { fr: 'Fonctionnement du site', ar: 'سير الموقع', en: 'Running the site' },
    text: {
      fr: 'Sans eux, le site ne fonctionne pas : session, panier, sécurité, vos choix.',
      ar: 'بدونها لا يعمل الموقع: الجلسة والسلة والأمان واختياراتكم.',
      en: 'The site does not work without them: session, basket, security, your choices.',
    },
  },
  preferences: {
    id: 'preferences',
    essential: false,
    objectable: false,
    google: [],
    label: { fr: 'Confort', ar: 'الراحة', en: 'Comfort' },
    text: {
      fr: 'Assistance en ligne, vidéos, cartes et réglages d’affichage.',
      ar: 'المساعدة عبر الإنترنت والفيديو والخرائط وإعدادات العرض.',
      en: 'Online support, videos, maps and display settings.',
    },
  },
  analytics: {
    id: 'analytics',
    essential: false,
    objectable: false,
    google: ['analytics_storage'],
    label: { fr: 'Mesure d’audience', ar: 'قياس الزيارات', en: 'Audience measurement' },
    text: {
      fr: 'Combien de visites, sur quelles pages, venues d’où.',
      ar: 'عدد الزيارات وصفحاتها ومصدرها.',
      en: 'How many visits, on which pages, from where.',
    },
  },
  marketing: {
    id: 'marketing',
    essential: false,
    objectable: true,
    google: ['ad_storage', 'ad_user_data', 'ad_personalization'],
    label: { fr: 'Publicité', ar: 'الإعلانات', en: 'Advertising' },
    text: {
      fr: 'Annonces choisies pour vous et mesure de leur effet.',
      ar: 'إعلانات مختارة لكم وقياس أثرها.',
      en: 'Advertisements chosen for you, and what they achieve.',
    },
  },
}

export const proposeCategories = ({ site, cookies, storage, trackers }: CrawlReport): Proposal => {
  const named = [
    ...cookies.map(found => ({ found, name: found.name, days: found.days })),
    ...storage.map(found => ({ found, name: found.key, days: found.known?.usualDays ?? 0 })),
  ]
  const isGoogle = trackers.some(({ owner }) => owner === 'Google')
  const categories = (Object.keys(kinds) as Use[]).flatMap(use => {
    const rows = new Map(
      named.flatMap(({ found: { known, party }, name, days }) =>
        known?.use === use
          ? [
              [
                name,
                // What the site's own software keeps is the site's, whoever wrote the software.
                {
                  name,
                  owner: use === 'essential' && party === 'first' ? site : known.owner,
                  days,
                  purpose: known.purpose,
                },
              ] as const,
            ]
          : [],
      ),
    )
    // A service that was called and left nothing behind is asked about all the same.
    const isCalled = trackers.some(tracker => tracker.use === use)
    const { google, ...kind } = kinds[use]
    return rows.size > 0 || isCalled || use === 'essential'
      ? [{ ...kind, google: isGoogle ? google : [], cookies: [...rows.values()] }]
      : []
  })
  return { categories, unknown: named.filter(({ found }) => !found.known).map(({ found }) => found) }
}
