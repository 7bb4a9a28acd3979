// What the page of the portal says to members.
export const fr = {
  title: 'Portail des citoyens',
  what: 'Chacun y voit et change ce qu’il a accepté ou refusé, après avoir reçu un code à son adresse électronique (art. 9 et 10).',
  address: 'Adresse',
  choices: 'Choix proposés',
  open: 'Ouvert',
  closed: 'Rien à choisir',
  closedNext: 'Dans « Consentement », créez un point de recueil « portail » et publiez sa notice.',
  mail: 'Envoi de courriels',
  mailReady: 'Configuré',
  mailMissing: 'Non configuré',
  mailMissingNext:
    'Sans courriel, aucun code ne part. Indiquez SMTP_URL et MAIL_FROM, puis redémarrez Himaya.',
  undelivered: 'Courriels non remis',
  undeliveredHelp: 'Ceux des 90 derniers jours. Leur contenu est effacé ; l’adresse est masquée.',
  to: 'À',
  why: 'Raison',
  attempts: 'Essais',
  at: 'Le',
  none: 'Aucun courriel en échec',
  noneNext: 'Ce qui n’aura pas pu être remis sera listé ici.',
  failures: {
    'server-gone': 'Le serveur d’envoi ne répond pas',
    'server-unknown': 'Le nom du serveur d’envoi est inconnu',
    'server-silent': 'Le serveur d’envoi ne répond pas à temps',
    'server-unclear': 'Le serveur d’envoi répond de façon incompréhensible',
    'tls-failed': 'Le chiffrement avec le serveur d’envoi a échoué',
    'account-refused': 'Le serveur d’envoi refuse notre compte',
    'sender-refused': 'Le serveur d’envoi refuse notre adresse d’expéditeur',
    'address-refused': 'L’adresse du destinataire est refusée',
    'message-refused': 'Le message est refusé',
    'mail-not-set-up': 'L’envoi de courriels n’est plus configuré',
  },
}

export type PortalTexts = typeof fr
