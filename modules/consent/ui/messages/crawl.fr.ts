// What the page that visits a site says. Arabic and English follow this shape.
import { formatIn } from '@himaya/ui/format.ts'

const { number, plural } = formatIn('fr')

export const fr = {
  title: 'Cookies du site',
  open: 'Chercher les cookies du site',
  what: 'Votre site est visité comme par un inconnu, avant tout choix, après un refus et après un accord. Aucune valeur n’est gardée.',
  address: 'Adresse à visiter',
  pages: 'Pages au plus',
  pagesHint: 'De 1 à 30 ; chacune est ouverte trois fois.',
  start: 'Chercher les cookies',
  again: 'Chercher de nouveau',
  visiting: 'Visite du site',
  visited: (count: number) =>
    plural(count, { one: `${number(count)} page ouverte`, other: `${number(count)} pages ouvertes` }),
  notWeb: 'Ce point n’est pas un site',
  notWebNext: 'Seul un point « Site web » se visite.',
  noAddress: 'Ce point n’a pas encore d’adresse',
  noAddressNext: 'Écrivez l’adresse du site dans le point, puis revenez ici.',
  toPoint: 'Au point de recueil',
  none: 'Le site n’a pas encore été visité',
  noneNext: 'Lancez une visite : elle dit ce que le site dépose, et quand.',
  stopped: 'La visite a été arrêtée : rien n’en est gardé.',
  breaches: (count: number) =>
    plural(count, {
      one: `${number(count)} élément soumis à l’accord est là sans lui`,
      other: `${number(count)} éléments soumis à l’accord sont là sans lui`,
    }),
  breachesHelp:
    'Déposés ou appelés avant tout choix, ou malgré un refus, alors que l’accord doit être donné d’abord. Mettez leurs balises en attente, puis cherchez de nouveau.',
  doubts: (count: number) =>
    plural(count, {
      one: `${number(count)} élément est là sans accord et reste à qualifier`,
      other: `${number(count)} éléments sont là sans accord et restent à qualifier`,
    }),
  clean: 'Rien qui demande un accord n’est là sans lui.',
  noChoice:
    'Aucun bandeau Himaya n’a été trouvé sur la page : seul ce qui est là avant tout choix a pu être vu.',
  cut: 'La visite s’est arrêtée à une limite : des pages n’ont pas été vues.',
  leftOut: (count: number) =>
    plural(count, {
      one: `${number(count)} élément de plus n’est pas montré.`,
      other: `${number(count)} éléments de plus ne sont pas montrés.`,
    }),
  things: 'Déposé sur l’appareil',
  thingsNone: 'Rien n’a été déposé',
  thingsNoneNext: 'Sur les pages visitées, le site n’a rien mis dans le navigateur.',
  hosts: 'Tiers appelés',
  hostsNone: 'Aucun tiers n’a été appelé',
  hostsNoneNext: 'Les pages visitées n’ont demandé qu’à votre site.',
  columns: {
    name: 'Nom',
    owner: 'Déposé par',
    party: 'Origine',
    days: 'Durée',
    before: 'Avant choix',
    refused: 'Après refus',
    accepted: 'Après accord',
    declared: 'Finalité',
  },
  kinds: {
    cookie: 'Cookie',
    local: 'Stockage local',
    session: 'Stockage de session',
    database: 'Base locale',
    host: 'Hôte',
  },
  parties: { first: 'Votre site', third: 'Tiers' },
  unknown: 'Inconnu',
  days: (count: number) => plural(count, { one: `${number(count)} jour`, other: `${number(count)} jours` }),
  session: 'Session',
  lasting: 'Sans fin',
  there: 'Présent',
  breach: 'Sans accord',
  doubt: 'À qualifier',
  absent: '–',
  notSeen: 'Non vu',
  declared: (purpose: string) => `Déjà dit : ${purpose}`,
  proposed: (purpose: string) => `Proposé : ${purpose}`,
  unplaced: 'À ranger',
  acceptProposed: 'Ajouter comme proposé',
  acceptUnder: 'Ajouter sous…',
  purpose: 'Finalité',
  acceptHelp:
    'Ce que le point dit déjà reste tel quel. Ce qui n’est pas connu reste à écrire avant de publier.',
  add: 'Ajouter',
  noPurposes: 'Il n’y a pas encore de finalité « Dépôt sur l’appareil » : créez-la d’abord.',
  nothingProposed: 'Rien n’est proposé pour cette sélection : choisissez une finalité.',
  added: (added: number, already: number, left: number) =>
    [
      plural(added, { one: `${number(added)} cookie ajouté.`, other: `${number(added)} cookies ajoutés.` }),
      already > 0 ? `Déjà dits : ${number(already)}.` : '',
      left > 0 ? `Non repris : ${number(left)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
}
export type CrawlTexts = typeof fr
