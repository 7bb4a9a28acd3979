// Entering, in French: signing in, setting up, accepting an invitation.
import { formatIn } from '@himaya/ui/format.ts'

const format = formatIn('fr')

export const fr = {
  signIn: 'Se connecter',
  signInWhat: 'La protection des données de votre organisme, selon la loi 09-08.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  newPassword: 'Choisissez un mot de passe',
  passwordHint: 'Au moins douze caractères. Une phrase convient bien.',
  showPassword: 'Montrer le mot de passe',
  hidePassword: 'Cacher le mot de passe',
  forgotten: 'Mot de passe oublié ? Demandez une nouvelle invitation au délégué de votre organisme.',

  code: 'Code de votre application',
  codeHint: 'Six chiffres, renouvelés toutes les trente secondes.',
  backupCode: 'Code de secours',
  backupCodeHint: 'Un des codes remis à l’activation. Chacun ne sert qu’une fois.',
  useBackupCode: 'Utiliser un code de secours',
  useAuthenticator: 'Utiliser l’application',
  verify: 'Vérifier',
  startAgain: 'Recommencer',

  setUp: 'Installer Himaya',
  setUpWhat: 'Ce lien ne s’ouvre qu’une fois. Par quoi voulez-vous commencer ?',
  setUpNoLink:
    'Ouvrez le lien que le serveur a affiché à son premier démarrage : il contient la clef de cette page.',
  setUpOwn: 'Installer mon organisme',
  setUpOwnHelp: 'Vous en serez le délégué. Le reste se complète au fur et à mesure.',
  setUpExamples: 'Explorer avec les exemples',
  setUpExamplesHelp: 'Deux organismes fictifs avec leurs bases, leur registre et leurs dossiers.',
  continue: 'Continuer',
  back: 'Revenir',
  organisationName: 'Nom de l’organisme',
  organisationKind: 'De quelle nature est-il ?',
  organisationKindHint: 'La loi en tire qui peut traiter quoi, et le montant des amendes.',
  you: 'Vous',
  yourName: 'Votre nom',
  create: 'Créer',
  exploringWhat:
    'Deux bases d’exemple se remplissent. Vous pouvez recharger cette page ou la quitter et y revenir.',
  exploring: {
    filling: (table: string) => (table === '' ? 'Les bases se préparent' : `La table ${table} se remplit`),
    describing: (organisation: string) => `Le registre s’écrit : ${organisation}`,
  },
  exploringReady: 'Les exemples sont prêts',
  exploringAccess: 'Notez ceci pour y revenir plus tard : le mot de passe n’est montré que cette fois.',
  openExamples: 'Ouvrir les exemples',

  invitation: (organisation: string) => `Rejoindre ${organisation}`,
  invitationWhat: (role: string, until: string) =>
    `Vous êtes invité en qualité de ${role}. L’invitation vaut jusqu’au ${format.day(until)}.`,
  invitationNoLink: 'Ouvrez le lien que l’on vous a remis : il contient l’invitation.',
  invitationFor: (email: string) => `L’invitation est adressée à ${email}.`,
  join: 'Rejoindre',
  joinAs: (name: string) => `Rejoindre en tant que ${name}`,
  signInToJoin: 'Cette adresse a déjà un compte ici. Connectez-vous pour accepter.',
}

export type EntranceTexts = typeof fr
