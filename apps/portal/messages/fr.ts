// What the portal says to a citizen: short sentences, words of every day, what happens and by when.
import type { Channel } from '@himaya/law/words/channels'

/** French: one of 0 and 1, others of more. */
const count = (n: number, one: string, more: string) =>
  new Intl.PluralRules('fr').select(n) === 'one' ? one : more

const byChannel: Readonly<Record<Channel, string>> = {
  'automatic-call': 'par appel automatique',
  fax: 'par télécopie',
  email: 'par courriel',
  sms: 'par SMS',
  messaging: 'par messagerie (WhatsApp et autres)',
  push: 'par notification de l’application',
  'live-call': 'par téléphone',
  post: 'par courrier postal',
}

export const fr = {
  name: 'Français',
  languages: 'Langue',
  skip: 'Aller au contenu',
  back: 'Retour',
  pageTitle: (title: string, organisation: string) => `${title} – ${organisation}`,
  footer: {
    what: (organisation: string) => `Cette page appartient à ${organisation}.`,
    law: 'Loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel, articles 4, 9 et 10.',
    receipt: (numbers: string) => `Numéro de la CNDP : ${numbers}`,
    notice: 'Lire l’information complète',
  },
  home: {
    title: 'Vos données, vos choix',
    intro: (organisation: string) =>
      `${organisation} utilise des données sur vous. Ici, vous voyez ce que vous avez accepté ou refusé, et vous pouvez changer d’avis quand vous voulez, gratuitement et sans donner de raison.`,
    choices: 'Voir et changer mes choix',
    needs: 'Il vous faut seulement votre adresse électronique. Cela prend deux minutes.',
    nothing: 'Aucun choix n’est proposé ici pour le moment.',
    who: 'Qui est-ce ?',
    contact: 'Contact',
  },
  contactLine: (address: string) => `Adresse : ${address}`,
  identify: {
    title: 'Quelle est votre adresse électronique ?',
    why: 'Nous y envoyons un code, pour être sûrs que c’est bien vous. Personne d’autre ne pourra voir vos choix.',
    label: 'Adresse électronique',
    hint: 'Celle que vous avez donnée à cet organisme. Exemple : nom@exemple.ma',
    send: 'Recevoir un code',
    faulty: 'Écrivez une adresse complète, par exemple nom@exemple.ma',
    noMailTitle: 'L’envoi de codes n’est pas encore possible',
    noMail: (organisation: string) =>
      `${organisation} n’a pas encore mis en place l’envoi de courriels. Rien ne vous a été envoyé. Écrivez directement à l’organisme : il doit vous répondre.`,
  },
  code: {
    title: 'Quel code avez-vous reçu ?',
    sent: (address: string) => `Un courriel vient de partir à ${address}. Il contient un code de 6 chiffres.`,
    label: 'Code à 6 chiffres',
    hint: 'Le code sert pendant 10 minutes.',
    go: 'Continuer',
    wrong: (left: number) =>
      count(
        left,
        `Ce n’est pas le bon code. Il vous reste ${left} essai.`,
        `Ce n’est pas le bon code. Il vous reste ${left} essais.`,
      ),
    nothingCame: 'Rien reçu ?',
    look: 'Attendez une minute, regardez dans les courriers indésirables, vérifiez l’adresse.',
    again: 'Envoyer un nouveau code',
    sentAgain: 'Un nouveau code est parti.',
    otherAddress: 'Utiliser une autre adresse',
    overTitle: 'Ce code ne sert plus',
    over: 'Il a déjà servi, il est trop ancien, ou il y a eu trop d’essais. Demandez-en un autre : c’est gratuit.',
    newCode: 'Demander un nouveau code',
  },
  tooMany: {
    title: 'Trop de demandes',
    text: (hours: number): string =>
      hours > 1
        ? 'Pour vous protéger, nous arrêtons les envois à cette adresse jusqu’à demain.'
        : 'Pour vous protéger, nous faisons une pause. Recommencez dans un quart d’heure.',
  },
  link: {
    title: 'Ouvrir vos choix ?',
    text: (address: string) => `Ce lien a été envoyé à ${address}. Est-ce bien votre adresse ?`,
    yes: 'Oui, ouvrir mes choix',
    no: 'Non, ce n’est pas moi',
    badTitle: 'Ce lien ne fonctionne plus',
    bad: 'Il est trop ancien ou incomplet. Vous pouvez recevoir un code à la place.',
  },
  signOut: 'Quitter',
  signedOut: {
    title: 'Vous avez quitté la page',
    text: 'Personne ne peut plus voir vos choix sur cet appareil. Vous pouvez fermer cette fenêtre.',
    again: 'Revenir à l’accueil',
  },
  expired: {
    title: 'Votre visite est terminée',
    text: 'Après une demi-heure sans rien faire, nous fermons la page pour vous protéger. Aucun choix n’est perdu.',
    again: 'Recevoir un nouveau code',
  },
  choices: {
    title: 'Vos choix',
    of: (address: string) => `Pour l’adresse ${address}`,
    groups: {
      prospecting: 'Offres et publicité',
      use: 'Utilisation de vos données',
      disclosure: 'Partage avec d’autres organismes',
      storage: 'Cookies et traceurs',
    },
    essentialTitle: 'Ce qui ne se refuse pas',
    essential: 'Sans cela, le service que vous demandez ne peut pas marcher.',
    change: 'Changer',
    answer: 'Répondre',
    changeOf: (what: string) => `Changer : ${what}`,
    answerOf: (what: string) => `Répondre : ${what}`,
    stopProspecting: 'Refuser toutes les offres',
    stopProspectingHelp: (organisation: string) =>
      `${organisation} ne pourra plus vous envoyer d’offres, par aucun moyen. C’est votre droit (article 9), sans donner de raison.`,
    objected: 'C’est noté : plus aucune offre ne doit vous être envoyée.',
    refuseAll: 'Tout refuser',
    refuseAllHelp:
      'Toutes les lignes ci-dessus passent à « Refusé », en une fois. Vous pourrez changer d’avis.',
    history: 'Voir l’historique de mes choix',
    none: 'Il n’y a rien à choisir pour le moment.',
  },
  states: {
    granted: 'Accepté',
    refused: 'Refusé',
    unknown: 'Sans réponse : vaut refus',
    expired: 'Accord trop ancien : vaut refus',
    'asked-again': 'La question a changé : vaut refus',
  },
  since: (day: string, manner: string) => `Depuis le ${day}, ${manner}`,
  manners: {
    web: 'sur le site',
    paper: 'sur papier',
    phone: 'par téléphone',
    counter: 'au guichet',
    api: 'dans l’application',
    portal: 'sur cette page',
  },
  question: {
    legend: 'Êtes-vous d’accord ?',
    yes: 'Oui, j’accepte',
    no: 'Non, je refuse',
    save: 'Enregistrer mon choix',
    missing: 'Choisissez « Oui » ou « Non ».',
    textChanged: 'Le texte vient de changer. Relisez-le, puis répondez de nouveau.',
    ifYes: 'Si vous acceptez',
    ifNo: 'Si vous refusez',
    onlyNo: 'Vous l’avez accepté ailleurs. Ici, vous pouvez le retirer.',
    withdraw: 'Retirer mon accord',
    meanings: {
      prospecting: {
        yes: (organisation: string, by: string) => `${organisation} peut vous envoyer des offres ${by}.`,
        no: (organisation: string, by: string) =>
          `Dès maintenant, ${organisation} n’a plus le droit de vous envoyer d’offres ${by}. Un message déjà parti peut encore arriver.`,
      },
      use: {
        yes: (organisation: string) => `${organisation} peut utiliser vos données pour cela.`,
        no: (organisation: string) => `Dès maintenant, ${organisation} n’utilise plus vos données pour cela.`,
      },
      disclosure: {
        yes: (organisation: string, recipient: string) =>
          `${organisation} peut donner vos données à ${recipient}.`,
        no: (organisation: string, recipient: string) =>
          `Dès maintenant, ${organisation} ne donne plus vos données à ${recipient}. Ce choix n’efface pas ce qui a déjà été donné.`,
      },
      storage: {
        yes: (organisation: string) => `${organisation} peut utiliser ces traceurs quand vous êtes connecté.`,
        no: (organisation: string) =>
          `Dès maintenant, ${organisation} n’utilise plus ces traceurs quand vous êtes connecté. Si vous visitez le site sans vous connecter, répondez aussi à son bandeau.`,
      },
    },
    byChannel,
    recipientIn: (name: string, country: string) => `${name} (${country})`,
  },
  age: {
    title: (years: number) => `Avez-vous ${years} ans ou plus ?`,
    why: 'Avant cet âge, c’est un parent ou un tuteur qui décide d’accepter. Refuser, chacun le peut.',
    yes: (years: number) => `Oui, j’ai ${years} ans ou plus`,
    no: (years: number) => `Non, j’ai moins de ${years} ans`,
    go: 'Continuer',
    missing: 'Choisissez une réponse.',
  },
  guardian: {
    title: 'Un parent ou un tuteur doit décider',
    text: (organisation: string) =>
      `Rien n’a été accepté. Votre père, votre mère ou votre tuteur peut donner son accord directement à ${organisation}.`,
    refuse: 'Vous, vous pouvez toujours refuser.',
    toChoices: 'Revenir à mes choix',
  },
  done: {
    title: 'C’est enregistré',
    granted: 'Vous acceptez',
    refused: 'Vous refusez',
    from: (when: string) => `Votre choix vaut depuis le ${when}.`,
    late: 'Un message déjà parti peut encore vous arriver aujourd’hui. Après, si cela continue, prévenez l’organisme. S’il ne fait rien, vous pouvez vous plaindre à la CNDP.',
    receipt: 'Votre reçu',
    receiptHelp: 'Gardez ce reçu : il prouve votre choix, même si l’organisme perd ses données.',
    keep: 'Imprimez cette page, ou téléchargez le fichier.',
    number: 'Numéro',
    print: 'Empreinte de la preuve',
    download: 'Télécharger le reçu',
    qr: 'Code QR : de quoi retrouver ce reçu et reconnaître son fichier',
    waiting: 'Le reçu se prépare. Cette page se recharge toute seule dans quelques secondes.',
    reload: 'Recharger maintenant',
    toChoices: 'Revenir à mes choix',
    toHistory: 'Voir l’historique',
  },
  history: {
    title: 'Historique de vos choix',
    none: 'Aucun choix n’est enregistré pour cette adresse.',
    act: (when: string, manner: string) => `Le ${when}, ${manner}`,
    granted: (labels: string) => `Accepté : ${labels}`,
    refused: (labels: string) => `Refusé : ${labels}`,
    receipt: 'Reçu',
    receiptOf: (when: string) => `Reçu du ${when}`,
    needsCode:
      'Vous êtes venu par un lien, qui a pu être transmis à quelqu’un d’autre. Pour voir l’historique, recevez un code.',
    getCode: 'Recevoir un code',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'Vérifiez l’adresse, ou revenez à la page de l’organisme qui vous a donné ce lien.',
  },
  failed: {
    title: 'Cela n’a pas marché',
    text: (number: string) =>
      `La faute vient de nous ; rien n’a été enregistré. Réessayez. Si cela recommence, donnez ce numéro à l’organisme : ${number}`,
  },
  tooLarge: {
    title: 'L’envoi est trop grand',
    text: 'Revenez à la page précédente et recommencez.',
  },
  faultTitle: (title: string) => `Erreur : ${title}`,
}

export type PortalMessages = typeof fr
