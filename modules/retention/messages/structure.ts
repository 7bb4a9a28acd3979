// What of a table is not as a rule supposes.
import type { Translated } from '@himaya/platform/language'

export const structureWords = {
  tableMissing: (table: string): Translated => ({
    fr: `La table « ${table} » n’existe pas, ou n’est pas visible pour notre compte.`,
    ar: `الجدول «${table}» غير موجود أو غير ظاهر لحسابنا.`,
    en: `The table “${table}” does not exist, or our account does not see it.`,
  }),
  columnMissing: (table: string, column: string): Translated => ({
    fr: `La table « ${table} » n’a pas de colonne « ${column} ».`,
    ar: `ليس للجدول «${table}» عمود «${column}».`,
    en: `The table “${table}” has no column “${column}”.`,
  }),
  noDay: (table: string, column: string, type: string): Translated => ({
    fr: `La colonne « ${column} » de « ${table} » (${type}) ne contient pas ce que la règle y lit : une date, ou un instant.`,
    ar: `العمود «${column}» من «${table}» (${type}) لا يحتوي على ما تقرؤه القاعدة فيه: تاريخ أو لحظة.`,
    en: `The column “${column}” of “${table}” (${type}) does not hold what the rule reads in it: a day, or an instant.`,
  }),
  unreadSource: {
    fr: 'La source n’a pas répondu comme il faut : rien n’a été compté ni proposé.',
    ar: 'لم يستجب المصدر كما ينبغي: لم يُعد شيء ولم يُقترح شيء.',
    en: 'The source did not answer as it should: nothing was counted, and nothing proposed.',
  },
} as const
