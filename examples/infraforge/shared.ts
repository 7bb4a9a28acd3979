// What every processing of InfraForge has in common, from §4, §6 and §8 of its policy.
import type { ExampleProcessing } from '../example.ts'

export const security: ExampleProcessing['securityMeasures'] = [
  { key: 'mfa', description: 'Authentification multifacteur et contrôle des accès selon les fonctions.' },
  {
    key: 'encryption',
    description: 'Chiffrement des données en transit, et au repos chaque fois que possible.',
  },
  { key: 'updates', description: 'Mises à jour régulières et supervision continue.' },
  { key: 'logs', description: 'Journalisation des accès et sauvegardes.' },
]

export const rights: ExampleProcessing['rightsContact'] = {
  service: 'InfraForge Morocco – Privacy',
  address: 'Casablanca',
  email: 'privacy@infraforge.ma',
  phone: '+212 520 00 00 00',
  measures: 'Demande par courriel; la pièce d’identité peut être fournie avec le numéro et la photo masqués.',
}

export const hosting: NonNullable<ExampleProcessing['processors']>[number] = {
  key: 'cloud',
  name: 'Hébergeur cloud (démonstration)',
  address: 'Casablanca',
  task: 'Hébergement des applications, du courriel et des sauvegardes',
  country: 'MA',
  writtenContract: true,
  instructionsOnly: true,
  securityClause: true,
  guaranteesAssessed: true,
}
