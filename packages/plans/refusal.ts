// Why no plan is made: what was asked cannot be done exactly, so nothing is done. A closed set, each with its sentence.

export type Translated = { readonly fr: string; readonly ar: string; readonly en: string }

export type Refusal =
  | { readonly code: 'table-missing'; readonly table: string }
  | { readonly code: 'column-missing'; readonly table: string; readonly column: string }
  | { readonly code: 'not-a-table'; readonly table: string }
  /** Half a batch could not be taken back there. */
  | { readonly code: 'not-transactional'; readonly table: string }
  | { readonly code: 'matches-everything'; readonly table: string }
  | { readonly code: 'no-key'; readonly table: string }
  /** Rows of `table` refer to rows that would go, and nothing was said of them. */
  | { readonly code: 'dependents-unsaid'; readonly table: string; readonly of: string }
  /** The source would itself remove or change rows of `table`, of which nothing was said. */
  | { readonly code: 'cascade-unsaid'; readonly table: string; readonly of: string }
  | { readonly code: 'cannot-detach'; readonly table: string; readonly of: string }
  | { readonly code: 'circle'; readonly tables: readonly string[] }
  | { readonly code: 'not-nullable'; readonly table: string; readonly column: string }
  | { readonly code: 'generated'; readonly table: string; readonly column: string }
  | { readonly code: 'part-of-key'; readonly table: string; readonly column: string }
  | { readonly code: 'referred-to'; readonly table: string; readonly column: string; readonly by: string }
  | { readonly code: 'must-stay-unique'; readonly table: string; readonly column: string }
  | { readonly code: 'does-not-fit'; readonly table: string; readonly column: string }
  /** Doing it twice is not doing it once, and the source cannot say whether it was done. */
  | { readonly code: 'not-repeatable'; readonly table: string; readonly column: string }
  | { readonly code: 'nothing-to-change'; readonly table: string }
  /** Its rows could be made unreadable one by one; what that takes was never set up in the source. */
  | { readonly code: 'lock-not-installed'; readonly table: string }
  | { readonly code: 'lock-impossible'; readonly table: string }
  /** Files would be destroyed that the rows, which stay, go on naming. */
  | { readonly code: 'files-still-named'; readonly table: string; readonly column: string }

export const refusalSentence = (refusal: Refusal): Translated => {
  switch (refusal.code) {
    case 'table-missing':
      return {
        fr: `La table ${refusal.table} n’existe pas, ou plus, dans la source.`,
        ar: `الجدول ${refusal.table} غير موجود في المصدر أو لم يعد موجودا.`,
        en: `There is no table ${refusal.table} in the source, or no longer.`,
      }
    case 'column-missing':
      return {
        fr: `La table ${refusal.table} n’a pas, ou plus, de colonne ${refusal.column}.`,
        ar: `لا يتضمن الجدول ${refusal.table} العمود ${refusal.column} أو لم يعد يتضمنه.`,
        en: `Table ${refusal.table} has no column ${refusal.column}, or no longer.`,
      }
    case 'not-a-table':
      return {
        fr: `${refusal.table} n’est pas une table : on agit sur les tables, non sur ce qui les montre.`,
        ar: `${refusal.table} ليس جدولا: يقع الفعل على الجداول لا على ما يعرضها.`,
        en: `${refusal.table} is not a table: one acts on tables, not on what shows them.`,
      }
    case 'not-transactional':
      return {
        fr: `Le moteur qui garde ${refusal.table} ne connaît pas les transactions : ce qui y serait fait à moitié le resterait. Convertissez la table (en InnoDB pour MySQL et MariaDB).`,
        ar: `المحرك الذي يحفظ ${refusal.table} لا يعرف المعاملات: وما ينجز فيه جزئيا يبقى كذلك. حولوا الجدول إلى محرك يعرفها (InnoDB في MySQL وMariaDB).`,
        en: `The engine that keeps ${refusal.table} knows no transactions: what were half done there would stay so. Convert the table (to InnoDB in MySQL and MariaDB).`,
      }
    case 'matches-everything':
      return {
        fr: `La condition n’exclut aucune ligne de ${refusal.table} : elle viderait la table.`,
        ar: `لا يستثني الشرط أي سطر من ${refusal.table}: وسيفرغ الجدول.`,
        en: `The condition rules out no row of ${refusal.table}: it would empty the table.`,
      }
    case 'no-key':
      return {
        fr: `Rien ne distingue les lignes de ${refusal.table} : ajoutez-lui une clé primaire pour pouvoir agir exactement.`,
        ar: `لا شيء يميز أسطر ${refusal.table}: أضيفوا مفتاحا أساسيا ليصبح الفعل دقيقا.`,
        en: `Nothing tells the rows of ${refusal.table} apart: give it a primary key to act on it exactly.`,
      }
    case 'dependents-unsaid':
      return {
        fr: `Des lignes de ${refusal.table} se rapportent à des lignes de ${refusal.of} qui partiraient : dites ce qu’elles deviennent.`,
        ar: `ترتبط أسطر من ${refusal.table} بأسطر من ${refusal.of} ستزول: حددوا مصيرها.`,
        en: `Rows of ${refusal.table} refer to rows of ${refusal.of} that would go: say what becomes of them.`,
      }
    case 'cascade-unsaid':
      return {
        fr: `La source effacerait ou modifierait d’elle-même des lignes de ${refusal.table} avec celles de ${refusal.of} : dites que vous le voulez.`,
        ar: `سيمسح المصدر أو يغير من تلقاء نفسه أسطرا من ${refusal.table} مع أسطر ${refusal.of}: أكدوا أنكم تريدون ذلك.`,
        en: `The source would by itself erase or change rows of ${refusal.table} with those of ${refusal.of}: say that you want it.`,
      }
    case 'cannot-detach':
      return {
        fr: `Les lignes de ${refusal.table} ne peuvent être détachées de ${refusal.of} : la colonne de renvoi est obligatoire.`,
        ar: `لا يمكن فصل أسطر ${refusal.table} عن ${refusal.of}: عمود الإحالة إلزامي.`,
        en: `The rows of ${refusal.table} cannot be detached from ${refusal.of}: the column that refers is compulsory.`,
      }
    case 'circle': {
      const tables = refusal.tables.join(', ')
      return {
        fr: `Ces tables se renvoient l’une à l’autre par des colonnes obligatoires, et le contrôle ne peut être différé : ${tables}.`,
        ar: `تحيل هذه الجداول بعضها على بعض بأعمدة إلزامية ولا يمكن تأجيل المراقبة: ${tables}.`,
        en: `These tables refer to each other through compulsory columns, and the check cannot be deferred: ${tables}.`,
      }
    }
    case 'not-nullable':
      return {
        fr: `La colonne ${refusal.table}.${refusal.column} est obligatoire : elle ne peut être vidée.`,
        ar: `العمود ${refusal.table}.${refusal.column} إلزامي: لا يمكن إفراغه.`,
        en: `Column ${refusal.table}.${refusal.column} is compulsory: it cannot be emptied.`,
      }
    case 'generated':
      return {
        fr: `La source calcule ${refusal.table}.${refusal.column} : changez les colonnes dont elle vient.`,
        ar: `يحتسب المصدر ${refusal.table}.${refusal.column}: غيروا الأعمدة التي يستخرج منها.`,
        en: `The source computes ${refusal.table}.${refusal.column}: change the columns it comes from.`,
      }
    case 'part-of-key':
      return {
        fr: `${refusal.table}.${refusal.column} fait partie de ce qui distingue les lignes : la changer les confondrait.`,
        ar: `${refusal.table}.${refusal.column} جزء مما يميز الأسطر: وتغييره يخلط بينها.`,
        en: `${refusal.table}.${refusal.column} is part of what tells rows apart: to change it would confuse them.`,
      }
    case 'referred-to':
      return {
        fr: `Des lignes de ${refusal.by} se rapportent à ${refusal.table}.${refusal.column} : la changer romprait le lien.`,
        ar: `ترتبط أسطر من ${refusal.by} بالعمود ${refusal.table}.${refusal.column}: وتغييره يقطع الصلة.`,
        en: `Rows of ${refusal.by} refer to ${refusal.table}.${refusal.column}: to change it would break the tie.`,
      }
    case 'must-stay-unique':
      return {
        fr: `Deux lignes de ${refusal.table} ne peuvent avoir le même ${refusal.column} : seul un pseudonyme ou le vide y convient.`,
        ar: `لا يمكن أن يتساوى ${refusal.column} في سطرين من ${refusal.table}: لا يصلح إلا اسم مستعار أو الإفراغ.`,
        en: `No two rows of ${refusal.table} may have the same ${refusal.column}: only a pseudonym or nothing will do there.`,
      }
    case 'does-not-fit':
      return {
        fr: `Ce changement ne convient pas au type, ou à la longueur, de ${refusal.table}.${refusal.column}.`,
        ar: `لا يناسب هذا التغيير نوع ${refusal.table}.${refusal.column} أو طوله.`,
        en: `That change does not fit the type, or the length, of ${refusal.table}.${refusal.column}.`,
      }
    case 'not-repeatable':
      return {
        fr: `Le bruit sur ${refusal.table}.${refusal.column} ne peut être appliqué une seule fois à coup sûr : cette source ne dit pas si une transaction a abouti.`,
        ar: `لا يمكن ضمان تطبيق التشويش على ${refusal.table}.${refusal.column} مرة واحدة فقط: فهذا المصدر لا يفيد بإتمام المعاملة.`,
        en: `Noise on ${refusal.table}.${refusal.column} cannot be applied once for certain: this source does not say whether a transaction was committed.`,
      }
    case 'nothing-to-change':
      return {
        fr: `Aucune colonne de ${refusal.table} n’est à changer.`,
        ar: `لا يوجد عمود للتغيير في ${refusal.table}.`,
        en: `No column of ${refusal.table} is to be changed.`,
      }
    case 'lock-not-installed':
      return {
        fr: `Le verrouillage des lignes de ${refusal.table} n’est pas installé dans la source : son administrateur doit d’abord exécuter les instructions fournies.`,
        ar: `إغلاق أسطر ${refusal.table} غير مثبت في المصدر: على مسؤول المصدر أن ينفذ أولا التعليمات المقدمة.`,
        en: `Blocking the rows of ${refusal.table} is not set up in the source: its administrator must run the given instructions first.`,
      }
    case 'lock-impossible':
      return {
        fr: `Les lignes de ${refusal.table} ne peuvent être verrouillées une à une : il faut une table ordinaire, avec une clé, dans une source qui sait cacher des lignes.`,
        ar: `لا يمكن إغلاق أسطر ${refusal.table} واحدا واحدا: يلزم جدول عادي له مفتاح في مصدر يستطيع إخفاء الأسطر.`,
        en: `The rows of ${refusal.table} cannot be blocked one by one: it takes an ordinary table with a key, in a source that can hide rows.`,
      }
    case 'files-still-named':
      return {
        fr: `Les lignes de ${refusal.table} restent et nommeraient encore leurs fichiers : changez aussi la colonne ${refusal.column}.`,
        ar: `تبقى أسطر ${refusal.table} وتظل تشير إلى ملفاتها: غيروا العمود ${refusal.column} أيضا.`,
        en: `The rows of ${refusal.table} stay, and would go on naming their files: change column ${refusal.column} as well.`,
      }
  }
}
