// One's own account, in French.
export const fr = {
  title: 'Mon compte',
  name: 'Nom',
  email: 'Adresse électronique',
  saved: 'Nom enregistré',
  save: 'Enregistrer',
  password: 'Mot de passe',
  passwordHelp: 'Le changer met fin à vos autres sessions.',
  current: 'Mot de passe actuel',
  next: 'Nouveau mot de passe',
  nextHint: 'Au moins douze caractères. Une phrase convient bien.',
  change: 'Changer le mot de passe',
  changed: 'Mot de passe changé',
  show: 'Montrer le mot de passe',
  hide: 'Cacher le mot de passe',
  secondFactor: 'Double authentification',
  secondFactorHelp:
    'Un code de votre téléphone, en plus du mot de passe. Recommandée à tous, attendue du délégué.',
  on: 'Active',
  off: 'Inactive',
  begin: 'Activer',
  end: 'Désactiver',
  ended: 'Double authentification désactivée',
  confirmPassword: 'Votre mot de passe, pour confirmer',
  scan: 'Scannez cette image avec votre application',
  scanHelp:
    'Toute application d’authentification convient. L’image est dessinée ici, rien ne sort de cette page.',
  qr: 'Code à scanner pour l’application d’authentification',
  secret: 'Ou saisissez cette clef :',
  backup: 'Gardez ces codes de secours',
  backupHelp:
    'Chacun remplace une fois l’application, si le téléphone est perdu. Ils ne seront plus montrés.',
  download: 'Télécharger les codes',
  code: 'Le code affiché par l’application',
  codeHint: 'Six chiffres.',
  confirm: 'Confirmer',
  confirmed: 'Double authentification active',
}

export type ProfileTexts = typeof fr
