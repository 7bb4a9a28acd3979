// The one refusal of the examples.
import type { ProblemKind } from '@himaya/platform/problem'

export const examplesNeedCreatedb: ProblemKind = {
  code: 'examples-need-createdb',
  status: 409,
  title: {
    fr: 'Le serveur ne permet pas de créer les bases d’exemple',
    ar: 'لا يسمح الخادم بإنشاء قواعد الأمثلة',
    en: 'The server does not allow the example databases to be created',
  },
  fix: {
    fr: 'Accordez au compte de DATABASE_URL les droits CREATEDB et CREATEROLE, ou démarrez avec la base intégrée, ou configurez votre organisme.',
    ar: 'امنحوا حساب DATABASE_URL صلاحيتي CREATEDB وCREATEROLE، أو شغلوا القاعدة المدمجة، أو أعدوا هيئتكم مباشرة.',
    en: 'Give the account of DATABASE_URL the rights CREATEDB and CREATEROLE, or start with the embedded database, or set up your own organisation.',
  },
}
