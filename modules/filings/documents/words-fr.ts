// What a dossier, its letter and its checklist say in French.
import { formatIn } from '@himaya/ui/format.ts'

const { number, plural } = formatIn('fr')

export const fr = {
  commission: 'Commission nationale de contrôle de la protection des données à caractère personnel (CNDP)',
  commissionPlace: 'Rabat',
  to: 'Monsieur le Président',
  dossierOf: (processing: string) => `Traitement « ${processing} »`,
  draft: (title: string) => `${title} – brouillon incomplet`,
  draftToReview: (title: string) => `${title} – brouillon à revoir`,
  missing: 'Ce qui manque',
  missingNote: (count: number) =>
    plural(count, {
      one: 'Une mention obligatoire manque : ce dossier ne peut pas être déposé en l’état.',
      other: `${number(count)} mentions obligatoires manquent : ce dossier ne peut pas être déposé en l’état.`,
    }),
  missingColumns: { item: 'Mention', asked: 'Demandée par', what: 'À indiquer', where: 'Concerne' },
  objections: 'Ce que la loi n’admet pas en l’état',
  objectionsNote:
    'Le dossier peut être préparé, mais le traitement qu’il décrit ne serait pas défendable tel quel.',
  none: 'Aucun',
  noneFeminine: 'Aucune',
  ownName: 'Exerce en son nom propre',
  notSaid: 'À compléter',
  notSaidOf: (names: readonly string[]) =>
    names.length === 0 ? 'À compléter' : `À compléter : ${names.join(', ')}`,
  byForm: 'Le formulaire',
  yes: 'Oui',
  no: 'Non',
  identifiers: { tradeRegister: 'RC', taxIdentifier: 'IF', ice: 'ICE' },
  modes: {
    automated: 'Automatisé',
    manual: 'Manuel',
    mixed: 'Automatisé en partie',
  },
  collections: {
    form: 'Formulaire sur papier',
    web: 'Site ou application en ligne',
    phone: 'Téléphone',
    counter: 'Guichet',
    'third-party': 'Transmission par un tiers',
    device: 'Appareil ou capteur',
    'existing-file': 'Fichier déjà détenu',
  },
  collectedBy: (ways: string) => `Collecte : ${ways}.`,
  informedBy: (how: string) => `Information des personnes : ${how}`,
  consentBy: (purpose: string, form: string) => `Consentement pour « ${purpose} » : ${form}.`,
  origins: {
    'data-subject': 'La personne elle-même',
    'third-party': 'Un tiers',
    'public-source': 'Source publique',
    observed: 'Usage du service',
    derived: 'Calcul',
  },
  /** The data of one origin. */
  comesFrom: (origin: string, items: string) => `${origin} : ${items}`,
  persons: (count: number) =>
    plural(count, { one: 'environ 1 personne', other: `environ ${number(count)} personnes` }),
  withMinors: 'dont des mineurs',
  subjectColumns: { who: 'Personnes', category: 'Catégorie', number: 'Nombre approximatif' },
  itemsIntro: (items: number, columns: number) =>
    columns === 0
      ? plural(items, { one: 'Une donnée est traitée.', other: `${number(items)} données sont traitées.` })
      : plural(items, {
          one: `Une donnée est traitée ; elle se trouve dans ${number(columns)} colonne(s) de base de données.`,
          other: `${number(items)} données sont traitées ; elles se trouvent dans ${number(columns)} colonnes de bases de données.`,
        }),
  itemColumns: {
    item: 'Donnée',
    category: 'Catégorie',
    origin: 'Origine',
    purposes: 'Finalités',
    columns: 'Colonnes',
    retention: 'Conservation',
  },
  optional: (name: string) => `${name} (facultatif)`,
  retentionColumns: { what: 'Données', period: 'Durée', after: 'Au terme', reason: 'Motif' },
  allData: 'Toutes les données',
  triggers: {
    collection: 'la collecte',
    'last-contact': 'le dernier contact',
    'contract-end': 'la fin du contrat',
    'fiscal-year-end': 'la clôture de l’exercice',
    decision: 'la décision',
    unsubscribe: 'la désinscription',
    recording: 'l’enregistrement',
    'account-closure': 'la clôture du compte',
    'case-closure': 'la clôture du dossier',
  },
  units: {
    days: (count: number) => plural(count, { one: '1 jour', other: `${number(count)} jours` }),
    weeks: (count: number) => plural(count, { one: '1 semaine', other: `${number(count)} semaines` }),
    months: (count: number) => plural(count, { one: '1 mois', other: `${number(count)} mois` }),
    years: (count: number) => plural(count, { one: '1 an', other: `${number(count)} ans` }),
  },
  since: (period: string, event: string) => `${period} après ${event}`,
  until: (event: string) => `Jusqu’à ${event}`,
  actions: {
    erase: 'Effacement',
    anonymise: 'Anonymisation',
    archive: 'Archivage',
    block: 'Verrouillage',
  },
  exceptions: (text: string) => `Exceptions : ${text}`,
  recipientColumns: { name: 'Destinataire', kind: 'Qualité', purpose: 'Pourquoi', basis: 'Base' },
  recipientKinds: {
    internal: 'Service de l’organisme',
    group: 'Société du groupe',
    'third-party': 'Tiers',
    authority: 'Autorité, en vertu d’un texte',
  },
  processorColumns: {
    name: 'Sous-traitant',
    address: 'Adresse',
    task: 'Tâche confiée',
    contract: 'Contrat écrit',
  },
  serviceColumns: { name: 'Service', access: 'Personnes qui accèdent directement aux données' },
  interconnectionColumns: {
    with: 'Fichier rapproché',
    owner: 'Tenu par',
    purposes: 'Finalités',
    detail: 'Précisions',
  },
  owners: { 'same-body': 'Le même organisme', 'other-body': 'Un autre organisme' },
  purposesDiffer: 'Différentes',
  purposesSame: 'Identiques',
  transferColumns: {
    state: 'État',
    recipient: 'Destinataire',
    mode: 'Mode',
    purpose: 'Finalité',
    ground: 'Cas invoqué',
  },
  transferModes: {
    hosting: 'Hébergement',
    'remote-access': 'Accès à distance',
    communication: 'Communication',
  },
  numbered: (position: number, text: string) => `(${number(position)}) ${text}`,
  encrypted: 'données chiffrées',
  securityGeneral: 'Mesures générales (art. 23)',
  annexes: 'Pièces jointes',
  undertaking: (organisation: string) =>
    `${organisation} s’engage à effectuer ce traitement conformément aux dispositions de la loi n° 09-08 (art. 13) et à porter sans délai à la connaissance de la Commission nationale toute modification des informations ci-dessus et toute suppression du traitement (art. 15).`,
  regimeReason: (regime: string, meaning: string) => `${regime}. ${meaning}`,
  letter: {
    subject: (kind: string, processing: string) => `${kind} – traitement « ${processing} »`,
    greeting: 'Monsieur le Président,',
    declaration: (processing: string, passages: string) =>
      `Nous avons l’honneur de vous soumettre la déclaration préalable du traitement « ${processing} » (${passages}). Le dossier joint comporte chacune des mentions que la loi demande, et notre engagement de traiter les données conformément à ses dispositions.`,
    authorisation: (processing: string, passages: string) =>
      `Nous avons l’honneur de solliciter votre autorisation préalable pour le traitement « ${processing} » (${passages}). Le dossier joint comporte chacune des mentions de l’article 27 du décret n° 2-09-165, et notre engagement de traiter les données conformément à la loi n° 09-08.`,
    transfer: (processing: string, passages: string) =>
      `Nous avons l’honneur de vous soumettre le transfert vers l’étranger de données du traitement « ${processing} » (${passages}). Le dossier joint comporte chacune des mentions de l’article 46 du décret n° 2-09-165.`,
    because: 'Motifs de la demande :',
    change: (reference: string) => `Le présent dépôt modifie le dossier enregistré sous le n° ${reference}.`,
    receipt:
      'Nous vous saurions gré de nous délivrer le récépissé prévu à l’article 19 de la loi. Le traitement ne sera mis en œuvre, ou modifié, qu’une fois ce récépissé reçu.',
    decision:
      'Nous vous saurions gré de nous notifier votre décision dans le délai de deux mois fixé par l’article 28 du décret. Le traitement ne sera mis en œuvre, ou modifié, qu’une fois l’autorisation obtenue.',
    transferDecision:
      'Nous vous saurions gré de nous notifier votre décision. Aucune donnée ne sera transférée avant de l’avoir reçue.',
    contact: (contact: string) => `Pour toute question sur ce dossier : ${contact}.`,
    closing: 'Veuillez agréer, Monsieur le Président, l’expression de notre haute considération.',
    enclosed: (annexes: readonly string[]) => `P. J. : ${['dossier', ...annexes].join(' ; ')}.`,
  },
  checklist: {
    title: 'Avant de déposer',
    subtitle: (title: string, processing: string) => `${title} – « ${processing} »`,
    complete: 'Compléter le dossier',
    nothingMissing: 'Toutes les mentions obligatoires sont remplies.',
    annexes: 'Réunir les pièces',
    whenAsked: {
      statutory: 'exigée par la loi',
      practice: 'demandée en pratique par la CNDP',
      'self-imposed': 'conseillée',
    },
    sign: 'Signer et envoyer',
    steps: {
      sign: 'Le représentant légal signe l’engagement et appose le cachet',
      letter: 'La lettre d’accompagnement est signée',
      send: 'Le dossier est envoyé par lettre recommandée, déposé au secrétariat contre récépissé, ou transmis en ligne',
      acknowledgement:
        'L’accusé de réception est classé, sa date notée dans Himaya : tous les délais en partent',
    },
    afterwards: 'Après le dépôt',
    after: {
      receipt: 'Le récépissé est attendu dans les 24 heures ; aucun traitement avant de l’avoir reçu',
      switch: 'Pendant huit jours, la CNDP peut soumettre le traitement à autorisation',
      decision: 'La décision est attendue dans les deux mois, prorogeables une fois',
      express:
        'Un transfert fondé sur des garanties attend une autorisation expresse : le silence n’autorise rien',
      silence: 'Le silence vaut autorisation, mais faites-le confirmer par écrit avant de commencer',
      mention: 'Le numéro obtenu figure sur chaque formulaire de collecte et chaque transmission de données',
      change: 'Tout changement des informations déclarées se notifie sans délai',
    },
  },
}
