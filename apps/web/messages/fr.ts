// The shell's and the overview's texts in French.
import { formatIn } from '@himaya/ui/format.ts'

const { number, plural, money } = formatIn('fr')

export const fr = {
  overview: 'Vue d’ensemble',
  search: 'Rechercher',
  searchKey: 'Ctrl K',
  organisations: 'Vos organismes',
  addOrganisation: 'Ajouter un organisme',
  organisationSettings: 'Identité de l’organisme',
  profile: 'Mon compte',
  signOut: 'Se déconnecter',
  openMenu: 'Ouvrir le menu',
  goTo: (room: string) => `Aller à ${room}`,
  speak: (language: string) => `Lire en ${language}`,

  notFound: 'Cette page n’existe pas',
  notFoundNext: 'L’adresse a pu être mal recopiée, ou ce qu’elle montrait n’est plus là ou n’est pas à vous.',
  home: 'Revenir au début',
  broken: 'Cette page n’a pas pu s’afficher',
  brokenNext: 'Rechargez-la. Ce qui était enregistré est intact.',
  inDetail: 'En détail (en anglais)',
  reload: 'Recharger',
  noOrganisation: 'Vous n’êtes membre d’aucun organisme',
  noOrganisationNext:
    'Demandez au délégué de votre organisme de vous inviter, puis ouvrez le lien qu’il vous remet.',

  what: 'Où en est l’organisme, de haut en bas : ce qui est dû, ce qui n’est pas couvert, ce qui a changé.',
  due: 'Ce qui est dû',
  dueNone: 'Rien n’est dû dans les dates connues.',
  gaps: 'Ce qui n’est pas couvert',
  gapsHelp: 'Chaque manque, avec l’article en cause et l’acte qui y met fin.',
  gapsNone: 'Tout ce que le registre décrit est couvert.',
  exposure: (from: number, to: number) => `Amende de ${money(from)} à ${money(to)}`,
  changes: 'Ce qui a changé',
  changesNone: 'Rien n’a encore été enregistré.',
  changesAll: 'Toute la preuve',
  map: 'Les données de l’organisme',
  mapNone: 'Aucune donnée n’est encore connue',
  mapNoneNext: 'Connectez une base : ses colonnes dessinent la carte.',
  connect: 'Connecter une base',
  describe: 'Décrire un traitement',
  standing: {
    undecided: 'La loi doit encore savoir',
    prohibited: 'Traitement interdit en l’état',
    refused: 'Refusé ou retiré par la CNDP',
    'to-prepare': 'Dossier à préparer',
    incomplete: 'Dossier incomplet',
    'to-file': 'Dossier à déposer',
    waiting: 'Réponse de la CNDP attendue',
    changed: 'Changé depuis le dépôt',
  },
  act: {
    undecided: 'Répondre aux questions',
    prohibited: 'Voir pourquoi',
    refused: 'Corriger le traitement',
    'to-prepare': 'Préparer le dossier',
    incomplete: 'Compléter',
    'to-file': 'Déposer',
    waiting: 'Suivre',
    changed: 'Préparer la modification',
  },
  overdue: (rows: number) =>
    plural(rows, {
      one: `${number(rows)} ligne gardée au-delà de son terme`,
      other: `${number(rows)} lignes gardées au-delà de leur terme`,
    }),
  mendOverdue: 'Y remédier',
  awaits: 'Attend l’accord d’une seconde personne',
  approve: 'Lire l’aperçu',
  needs: (count: number) =>
    plural(count, { one: `${number(count)} question ouverte`, other: `${number(count)} questions ouvertes` }),
  missing: (count: number) =>
    plural(count, { one: `${number(count)} rubrique manque`, other: `${number(count)} rubriques manquent` }),
}

export type ShellTexts = typeof fr
