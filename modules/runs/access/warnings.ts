// What deserves to be known of an account that is to write.
import type { Reason } from '../records.ts'

export const accessWarnings = {
  mayNotWrite: (account: string): Reason => ({
    code: 'may-not-write',
    sentence: {
      fr: `Le compte ${account} ne peut encore rien modifier : accordez-lui les droits qu’imprime l’aperçu d’une intervention.`,
      ar: `لا يستطيع الحساب ${account} تغيير أي شيء بعد: امنحوه الصلاحيات التي تعرضها معاينة العملية.`,
      en: `Account ${account} may not change anything yet: grant it the rights that a run’s preview prints.`,
    },
  }),
}
