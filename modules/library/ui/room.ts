// The library in the workspace: where it stands in the rail, its pages, and what the palette finds of it.
import { ArticleIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { homeOf, hrefOf, inOrganisation } from './place.ts'

const shown = 6

export const room: Room = {
  name: 'library',
  title: { fr: 'Loi', ar: 'القانون', en: 'Law' },
  icon: ArticleIcon,
  pages: {
    '': () => import('./library.tsx'),
    'articles/$source/$article': () => import('./article.tsx'),
    related: () => import('./related.tsx'),
    ask: () => import('./ask.tsx'),
    consultations: () => import('./consultations.tsx'),
    'consultations/$consultationId': () => import('./consultation.tsx'),
    values: () => import('./values.tsx'),
  },
  events: {
    'library.consultation-opened': {
      fr: 'Consultation de la loi ouverte',
      ar: 'فُتحت استشارة للقانون',
      en: 'Consultation of the law opened',
    },
    'library.consultation-changed': {
      fr: 'Consultation de la loi complétée',
      ar: 'استُكملت استشارة للقانون',
      en: 'Consultation of the law continued',
    },
    'library.memo-signed': { fr: 'Note signée', ar: 'وُقعت مذكرة', en: 'Memo signed' },
    'library.value-set': {
      fr: 'Valeur de pratique remplacée',
      ar: 'استُبدلت قيمة من الممارسة',
      en: 'Value of a practice replaced',
    },
    'library.list-amended': {
      fr: 'Calendrier ou liste d’États corrigés',
      ar: 'صُحح التقويم أو قائمة الدول',
      en: 'Calendar or list of States amended',
    },
    'library.list-taken-back': {
      fr: 'Retour au calendrier ou à la liste d’États',
      ar: 'تم الرجوع إلى التقويم أو إلى قائمة الدول',
      en: 'Back to the calendar or the list of States',
    },
    'library.value-taken-back': {
      fr: 'Retour à la valeur de la pratique',
      ar: 'تم الرجوع إلى قيمة الممارسة',
      en: 'Back to the value of the practice',
    },
  },
  search: async ({ organisationId, text, language, client, signal }) => {
    const library = client as ContractRouterClient<typeof contract>
    const [passages, consultations] = await Promise.all([
      library.law.search({ q: text, lang: language, limit: shown }, { signal }),
      library.members.consultations.list(
        { ...inOrganisation(organisationId), search: text, pageSize: 10 - shown },
        { signal },
      ),
    ])
    const kinds = {
      passage: { fr: 'Passage de la loi', ar: 'مقطع من القانون', en: 'Passage of the law' },
      consultation: { fr: 'Consultation', ar: 'استشارة', en: 'Consultation' },
    }
    return [
      ...consultations.lines.map(line => ({
        id: line.consultationId,
        title: line.title,
        kind: kinds.consultation[language],
        href: `${homeOf(organisationId)}/consultations/${line.consultationId}`,
      })),
      ...passages.hits.map(hit => ({
        id: hit.id,
        title: hit.title[language],
        kind: kinds.passage[language],
        href:
          (hit.citation && hrefOf(organisationId, hit.citation)) ??
          `${homeOf(organisationId)}?q=${encodeURIComponent(text)}`,
      })),
    ]
  },
}
