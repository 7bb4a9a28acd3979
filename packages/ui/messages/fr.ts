// The design system's own texts in French, the language every text is written in first.
import { formatIn } from '../format.ts'

const { number, plural } = formatIn('fr')

export const fr = {
  languageName: 'Français',
  chooseLanguage: 'Langue',
  themeLight: 'Claire',
  themeDark: 'Sombre',
  themeSystem: 'Comme le système',
  themeIs: (theme: string) => `Apparence : ${theme}`,
  /** Something that happened, after the room it happened in. */
  happenedIn: (room: string, what: string) => `${room} : ${what}`,
  close: 'Fermer',
  cancel: 'Annuler',
  confirm: 'Confirmer',
  open: 'Ouvrir',
  more: 'Autres actions',
  optional: 'facultatif',
  yes: 'Oui',
  no: 'Non',
  path: 'Chemin vers cette page',
  skip: 'Aller au contenu',
  rooms: 'Rubriques',
  menu: 'Menu',
  notices: 'Avis',
  dismiss: 'Fermer cet avis',
  loading: 'Chargement…',
  tryAgain: 'Réessayer',
  copied: 'Copié',
  copy: 'Copier',

  meaning: {
    prohibited: 'Interdit',
    overdue: 'En retard',
    needs: 'À vous',
    doubtful: 'Lecture incertaine',
    settled: 'En règle',
  },

  save: {
    saving: 'Enregistrement…',
    saved: (time: string) => `Enregistré · ${time}`,
    failed: 'Non enregistré',
    idle: 'Enregistré au fur et à mesure',
  },

  choose: 'Choisir…',
  combobox: {
    none: 'Aucun choix ne correspond',
    remove: (name: string) => `Retirer ${name}`,
    count: (count: number) =>
      plural(count, { one: `${number(count)} choix`, other: `${number(count)} choix` }),
  },

  date: {
    hint: 'jj/mm/aaaa',
    invalid: 'Écrivez une date qui existe, par exemple 03/11/2026.',
    pick: 'Choisir dans le calendrier',
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    hijri: (day: string) => `soit ${day}, à un jour près`,
  },

  table: {
    search: 'Rechercher',
    all: (filter: string) => `${filter} : tous`,
    filters: 'Filtres',
    clear: 'Effacer les filtres',
    sortBy: (column: string) => `Trier par ${column}`,
    selectRow: 'Sélectionner la ligne',
    selectPage: 'Sélectionner toutes les lignes de la page',
    selected: (count: number) =>
      plural(count, {
        one: `${number(count)} ligne sélectionnée`,
        other: `${number(count)} lignes sélectionnées`,
      }),
    unselect: 'Désélectionner',
    range: (from: number, to: number, total: number) => `${number(from)}–${number(to)} sur ${number(total)}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    export: 'Exporter en CSV',
    views: 'Vues',
    allRows: 'Toutes les lignes',
    saveView: 'Enregistrer cette vue',
    viewName: 'Nom de la vue',
    removeView: (name: string) => `Supprimer la vue ${name}`,
    noMatch: 'Aucune ligne ne répond à ces filtres',
    noMatchNext: 'Élargissez la recherche ou effacez les filtres.',
    keys: 'j et k pour passer d’une ligne à l’autre, espace pour sélectionner, maj pour étendre, entrée pour ouvrir.',
  },

  progress: {
    rate: (rate: string) => `${rate} par seconde`,
    left: (duration: string) => `encore ${duration}`,
    leftUnknown: 'durée restante inconnue',
    of: (done: number, total: number, unit: string) => `${number(done)} sur ${number(total)} ${unit}`,
    stop: 'Arrêter',
    resume: 'Reprendre',
    log: 'Journal',
    state: {
      waiting: 'En attente',
      running: 'En cours',
      stopped: 'Arrêté',
      done: 'Terminé',
      failed: 'Interrompu',
    },
  },

  reason: {
    title: 'Ce que dit la loi',
    because: 'Pourquoi',
    facts: 'Faits retenus',
    needs: 'La loi doit encore savoir',
    wouldChange: 'Ce qui changerait la réponse',
    doubts: 'Lectures incertaines',
    duties: 'Ce que cela entraîne',
    blocking: 'Avant de commencer',
    reviews: 'À faire vérifier par un juriste',
    undetermined: 'Pas encore de réponse',
    undeterminedHelp: 'Répondez aux questions ci-dessous : la loi conclut dès qu’elle en sait assez.',
    notInForce: 'La loi n’était pas en vigueur ce jour-là',
    atLeast: (conclusion: string) => `Déjà acquis : ${conclusion}`,
    lifted: 'Exception retenue',
    reading: (doubt: string) => `Doute : ${doubt}`,
    encoded: (reading: string) => `Lecture suivie : ${reading}`,
    answer: 'Répondre',
    all: (count: number) => `Tout voir (${number(count)})`,
    needsCount: (count: number) =>
      plural(count, {
        one: `${number(count)} question`,
        other: `${number(count)} questions`,
      }),
    showAll: 'Lire les raisons',
  },

  article: {
    inFrench: 'En français',
    inArabic: 'En arabe (texte original)',
    variants: 'Les versions diffèrent',
    source: (source: string) => `Source : ${source}`,
    missing: 'Le texte de ce passage n’est pas dans la bibliothèque.',
    address: 'Référence',
    addressIs: 'Référence :',
    /** Before what one copy says, where copies differ. */
    copy: (source: string) => `${source} :`,
    open: (name: string) => `Ouvrir ${name}`,
  },

  palette: {
    title: 'Aller à…',
    placeholder: 'Traitement, article, colonne, commande…',
    none: 'Rien ne correspond.',
    commands: 'Commandes',
    hint: 'Chercher',
  },

  problem: {
    unreachable: 'Le serveur ne répond pas',
    unreachableFix: 'Vérifiez votre connexion, puis réessayez. Rien de ce qui était enregistré n’est perdu.',
    bug: 'Himaya n’a pas pu répondre',
    bugFix: 'Réessayez. Si cela se répète, transmettez ce numéro à la personne qui administre Himaya.',
    signedOut: 'Votre session est terminée',
    signedOutFix: 'Connectez-vous de nouveau : vous reviendrez à cette page.',
    request: (id: string) => `Demande ${id}`,
    why: 'Pourquoi',
    learn: 'En savoir plus',
  },

  map: {
    title: 'Carte des données',
    source: 'Sources',
    table: 'Tables',
    category: 'Catégories',
    processing: 'Traitements',
    recipient: 'Destinataires',
    country: 'Pays',
    flows: (count: number) =>
      plural(count, { one: `${number(count)} lien`, other: `${number(count)} liens` }),
    more: (count: number) =>
      plural(count, { one: `et ${number(count)} autre`, other: `et ${number(count)} autres` }),
    thing: (kind: string, name: string, flows: string) => `${kind} : ${name}, ${flows}`,
    help: 'Choisissez un élément pour suivre ses données d’un bout à l’autre.',
  },

  due: {
    title: 'Échéances',
    none: 'Aucune échéance ce mois-ci',
    on: (count: number, day: string) =>
      plural(count, {
        one: `${number(count)} échéance le ${day}`,
        other: `${number(count)} échéances le ${day}`,
      }),
    today: 'Aujourd’hui',
  },
}

export type UiTexts = typeof fr
