// Law 05-20 beside art. 23: whom its own security duties bind as well. Told as information; its incident reports are a
// question of their own.
import { securedProcessing } from '../facts/security.ts'

const { rule } = securedProcessing

export const securityOfficer = rule({
  id: 'loi-05-20-6',
  cites: ['loi-05-20:6'],
  asks: ['underCybersecurityLaw'],
  holds: f => f.underCybersecurityLaw,
  concludes: 'duty',
  says: () => ({
    fr: 'La loi 05-20 s’ajoute : désigner un responsable de la sécurité des systèmes d’information (loi 05-20, art. 6).',
    ar: 'يضاف إلى ذلك القانون 05.20: تعيين مسؤول عن أمن نظم المعلومات (القانون 05.20، المادة 6).',
    en: 'Law 05-20 comes on top: appoint a person in charge of the security of information systems (Law 05-20, art. 6).',
  }),
})

export const technicalData = rule({
  id: 'loi-05-20-26-technical-data',
  cites: ['loi-05-20:26'],
  asks: ['providesDigitalServices'],
  holds: f => f.providesDigitalServices,
  concludes: 'duty',
  says: () => ({
    fr: 'La loi 05-20 s’ajoute : conserver les données techniques de connexion et de sécurité pendant la durée qu’elle fixe (loi 05-20, art. 26).',
    ar: 'يضاف إلى ذلك القانون 05.20: الاحتفاظ بالمعطيات التقنية للربط والأمن طيلة المدة التي يحددها (القانون 05.20، المادة 26).',
    en: 'Law 05-20 comes on top: keep technical data of connection and security for the time it sets (Law 05-20, art. 26).',
  }),
})
