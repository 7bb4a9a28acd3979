// What whoever approves should know before they do.
import type { Translated } from '@himaya/platform/language'
import { formatIn } from '@himaya/ui/format.ts'
import type { Preview, Reason } from '../records.ts'

/** Below this, persons may be told again from what is left: five is what statistics offices ask at the least. */
const FEWEST_TOGETHER = 5

const say = (
  in_: { fr: (n: string) => string; ar: (n: string) => string; en: (n: string) => string },
  count: number,
): Translated => ({
  fr: in_.fr(formatIn('fr').number(count)),
  ar: in_.ar(formatIn('ar').number(count)),
  en: in_.en(formatIn('en').number(count)),
})

export function warningsOf({
  survey,
  k,
  hasAccess,
}: Pick<Preview, 'survey' | 'k'> & { readonly hasAccess: boolean }): Reason[] {
  const { meant, unknown, held, index } = survey
  return [
    ...(meant.rows === 0 ? [nothingMeant] : []),
    ...(meant.exact ? [] : [estimated]),
    ...(unknown.rows > 0 ? [{ code: 'event-unknown', sentence: say(eventUnknown, unknown.rows) }] : []),
    ...(held.rows > 0 ? [{ code: 'rows-held', sentence: say(rowsHeld, held.rows) }] : []),
    ...(index === 'none' ? [noIndex] : []),
    ...(k && k.smallest > 0 && k.smallest < FEWEST_TOGETHER
      ? [{ code: 'may-be-told-again', sentence: told(k) }]
      : []),
    ...(hasAccess ? [] : [noAccount]),
  ]
}

const told = ({ smallest, below5, columns }: NonNullable<Preview['k']>): Translated => {
  const names = columns.join(', ')
  const [fr, ar, en] = [formatIn('fr').number, formatIn('ar').number, formatIn('en').number]
  return {
    fr: `Des personnes pourraient être reconnues : après l’anonymisation, ${fr(below5)} ligne(s) partageraient les mêmes valeurs (${names}) avec moins de quatre autres ; le plus petit groupe en compterait ${fr(smallest)}. Généralisez davantage, ou videz ces colonnes.`,
    ar: `يمكن التعرف على أشخاص: بعد إزالة الهوية سيبقى ${ar(below5)} من الأسطر في مجموعات تقل عن خمسة لها القيم نفسها (${names})؛ وأصغر مجموعة عدد أسطرها ${ar(smallest)}. عمموا القيم أكثر أو أفرغوا هذه الأعمدة.`,
    en: `Persons could be told again: after the anonymisation, ${en(below5)} row(s) would share the same values (${names}) with fewer than four others; the smallest group would have ${en(smallest)}. Generalise further, or empty these columns.`,
  }
}

const nothingMeant: Reason = {
  code: 'nothing-meant',
  sentence: {
    fr: 'La condition ne vise aujourd’hui aucune ligne.',
    ar: 'لا يشمل الشرط اليوم أي سطر.',
    en: 'Today the condition means no row.',
  },
}

const estimated: Reason = {
  code: 'estimated',
  sentence: {
    fr: 'Ces nombres sont des estimations de la source : compter aurait pris trop de temps.',
    ar: 'هذه الأعداد تقديرات من المصدر: كان العد سيستغرق وقتا طويلا.',
    en: 'These numbers are the source’s own estimates: counting would have taken too long.',
  },
}

const eventUnknown = {
  fr: (count: string) =>
    `Lignes dont la date manque : ${count}. Elles ne sont jamais touchées ; complétez la date, ou traitez-les à part.`,
  ar: (count: string) => `أسطر ينقصها التاريخ: ${count}. لا تُمس أبدا؛ أكملوا التاريخ أو عالجوها على حدة.`,
  en: (count: string) =>
    `Rows whose date is missing: ${count}. They are never touched; complete the date, or deal with them apart.`,
}

const rowsHeld = {
  fr: (count: string) => `Lignes gelées, qui restent : ${count}.`,
  ar: (count: string) => `أسطر مجمدة تبقى كما هي: ${count}.`,
  en: (count: string) => `Rows that are held, and stay: ${count}.`,
}

const noIndex: Reason = {
  code: 'no-index',
  sentence: {
    fr: 'La source ne trouve pas ces lignes par un index : elle lira toute la table à chaque lot. Ajoutez un index sur les colonnes de la condition.',
    ar: 'لا يجد المصدر هذه الأسطر بفهرس: سيقرأ الجدول كله عند كل دفعة. أضيفوا فهرسا على أعمدة الشرط.',
    en: 'The source does not find these rows by an index: it will read the whole table for every batch. Add an index on the columns of the condition.',
  },
}

const noAccount: Reason = {
  code: 'no-write-account',
  sentence: {
    fr: 'Aucun compte ne peut encore écrire dans cette source : l’intervention ne pourra pas démarrer.',
    ar: 'لا يوجد بعد حساب يمكنه الكتابة في هذا المصدر: لن تبدأ العملية.',
    en: 'No account may write to this source yet: the run will not be able to start.',
  },
}
