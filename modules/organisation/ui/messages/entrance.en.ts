// Entering, in English: signing in, setting up, accepting an invitation.
import { formatIn } from '@himaya/ui/format.ts'
import type { EntranceTexts } from './entrance.fr.ts'

const format = formatIn('en')

export const en: EntranceTexts = {
  signIn: 'Sign in',
  signInWhat: 'Your organisation’s data protection, under Law 09-08.',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'Choose a password',
  passwordHint: 'At least twelve characters. A sentence does well.',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  forgotten: 'Forgotten it? Ask your organisation’s officer for a new invitation.',

  code: 'Code of your authenticator',
  codeHint: 'Six digits, renewed every thirty seconds.',
  backupCode: 'Backup code',
  backupCodeHint: 'One of the codes handed over when it was turned on. Each serves once.',
  useBackupCode: 'Use a backup code',
  useAuthenticator: 'Use the authenticator',
  verify: 'Verify',
  startAgain: 'Start again',

  setUp: 'Set up Himaya',
  setUpWhat: 'This link opens once. What would you like to begin with?',
  setUpNoLink: 'Open the link the server printed when it first started: it holds the key of this page.',
  setUpOwn: 'Set up my organisation',
  setUpOwnHelp: 'You will be its officer. The rest is completed as you go.',
  setUpExamples: 'Explore with the examples',
  setUpExamplesHelp: 'Two organisations to try things on, with their databases, register and dossiers.',
  continue: 'Continue',
  back: 'Back',
  organisationName: 'Name of the organisation',
  organisationKind: 'What kind is it?',
  organisationKindHint: 'The law draws from it who may process what, and how high fines are.',
  you: 'You',
  yourName: 'Your name',
  create: 'Create',
  exploringWhat:
    'Two example databases are being filled. You may reload this page, or leave it and come back.',
  exploring: {
    filling: table => (table === '' ? 'The databases are being prepared' : `Filling the table ${table}`),
    describing: organisation => `Writing the register: ${organisation}`,
  },
  exploringReady: 'The examples are ready',
  exploringAccess: 'Keep this to come back later: the password is shown only this once.',
  openExamples: 'Open the examples',

  invitation: organisation => `Join ${organisation}`,
  invitationWhat: (role, until) =>
    `You are invited as ${role}. The invitation holds until ${format.day(until)}.`,
  invitationNoLink: 'Open the link you were given: it holds the invitation.',
  invitationFor: email => `The invitation is addressed to ${email}.`,
  join: 'Join',
  joinAs: name => `Join as ${name}`,
  signInToJoin: 'This address already has an account here. Sign in to accept.',
}
