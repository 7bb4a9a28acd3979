// What whoever approves a plan should know, and what is no reason to refuse it. A closed set, each with its sentence.
import { assignmentsOf, locks, removes } from './action.ts'
import { columnsRead } from './condition.ts'
import type { Plan } from './plan.ts'
import type { Translated } from './refusal.ts'
import type { Table } from './schema.ts'

export type Note =
  /** The application marks rows as deleted by this column; the rows themselves are still there. */
  | { readonly code: 'marks-as-deleted'; readonly table: string; readonly column: string }
  | { readonly code: 'triggers'; readonly table: string; readonly names: readonly string[] }
  /** No index begins with any of these columns: the source reads the table from end to end. */
  | { readonly code: 'no-index'; readonly table: string; readonly columns: readonly string[] }
  /** What the source hides from our account is neither counted nor touched. */
  | { readonly code: 'rows-hidden'; readonly table: string }
  | { readonly code: 'heirs-stay'; readonly table: string; readonly heirs: readonly string[] }
  /** Who has the key, or the original, can tell the person again. */
  | { readonly code: 'still-personal'; readonly table: string; readonly columns: readonly string[] }
  | { readonly code: 'files-for-good'; readonly table: string; readonly column: string }

export function notesOf(plan: Omit<Plan, 'notes'>): readonly Note[] {
  const { table: root, action } = plan
  const at = { table: root.name }
  const tables = [...new Set(plan.steps.map(({ table }) => table))]
  const reversible = assignmentsOf(action).filter(
    ({ change }) => change.becomes === 'pseudonym' || change.becomes === 'noise',
  )
  return [
    ...tables.flatMap((table): Note[] =>
      table.markedBy !== null && removes(action)
        ? [{ code: 'marks-as-deleted', table: table.name, column: table.markedBy }]
        : [],
    ),
    ...plan.triggers.map(({ table, names }): Note => ({ code: 'triggers', table: table.name, names })),
    ...missingIndexes(plan),
    ...tables.flatMap(({ name, hidesRows }): Note[] =>
      hidesRows === true ? [{ code: 'rows-hidden', table: name }] : [],
    ),
    ...tables.flatMap(({ name, heirs = [] }): Note[] =>
      heirs.length > 0 ? [{ code: 'heirs-stay', table: name, heirs }] : [],
    ),
    ...(reversible.length > 0 && action.does === 'anonymise'
      ? [{ code: 'still-personal', ...at, columns: reversible.map(({ column }) => column) } as const]
      : []),
    ...(plan.files && !locks(action)
      ? [{ code: 'files-for-good', ...at, column: plan.files.column } as const]
      : []),
  ]
}

const isFound = ({ indexes }: Table, columns: readonly string[]) =>
  indexes === undefined || indexes.some(([first]) => first !== undefined && columns.includes(first))

function missingIndexes({ table, where, steps, hops }: Omit<Plan, 'notes'>): readonly Note[] {
  const read = columnsRead(where)
  const references = [...hops, ...steps.flatMap(step => (step.does === 'detach' ? [step] : []))]
  const looked = [
    { table, columns: read },
    ...references.map(({ table: from, key }) => ({ table: from, columns: key.columns })),
  ]
  const missing = looked.filter(each => each.columns.length > 0 && !isFound(each.table, each.columns))
  const once = new Map(
    missing.map(each => [JSON.stringify([each.table.schema, each.table.name, each.columns]), each]),
  )
  return [...once.values()].map(each => ({ code: 'no-index', table: each.table.name, columns: each.columns }))
}

export const noteSentence = (note: Note): Translated => {
  switch (note.code) {
    case 'marks-as-deleted':
      return {
        fr: `L’application marque comme supprimées des lignes de ${note.table} par la colonne ${note.column} et les garde : ici, les lignes elles-mêmes partent.`,
        ar: `يعلّم التطبيق أسطرا من ${note.table} كمحذوفة بالعمود ${note.column} ويحتفظ بها: أما هنا فالأسطر نفسها تزول.`,
        en: `The application marks rows of ${note.table} as deleted by column ${note.column}, and keeps them: here, the rows themselves go.`,
      }
    case 'triggers': {
      const names = note.names.join(', ')
      return {
        fr: `Des déclencheurs de ${note.table} agiront (${names}) : s’ils changent autre chose que ce qui est prévu, le lot est annulé.`,
        ar: `ستعمل مشغلات الجدول ${note.table} (${names}): وإذا غيرت شيئا غير ما هو مقرر ألغيت الدفعة.`,
        en: `Triggers of ${note.table} will fire (${names}): if they change anything but what is planned, the batch is undone.`,
      }
    }
    case 'no-index': {
      const columns = note.columns.join(', ')
      return {
        fr: `Aucun index de ${note.table} ne sert à chercher par ${columns} : la source lira toute la table, ce qui peut être long.`,
        ar: `لا يوجد في ${note.table} فهرس يساعد على البحث بحسب ${columns}: سيقرأ المصدر الجدول كله، وقد يطول ذلك.`,
        en: `No index of ${note.table} helps to search by ${columns}: the source will read the whole table, which may take long.`,
      }
    }
    case 'rows-hidden':
      return {
        fr: `Des règles de sécurité de la source peuvent cacher à ce compte des lignes de ${note.table} : celles-là ne seraient ni comptées ni touchées.`,
        ar: `قد تخفي قواعد الأمان في المصدر عن هذا الحساب أسطرا من ${note.table}: فلا تحسب ولا يقع عليها أي فعل.`,
        en: `Security rules of the source may hide rows of ${note.table} from this account: those would be neither counted nor touched.`,
      }
    case 'heirs-stay': {
      const heirs = note.heirs.join(', ')
      return {
        fr: `D’autres tables héritent de ${note.table} (${heirs}) : leurs lignes restent, et demandent un plan pour chacune.`,
        ar: `ترث جداول أخرى من ${note.table} (${heirs}): تبقى أسطرها ويلزم لكل منها مخطط خاص.`,
        en: `Other tables inherit from ${note.table} (${heirs}): their rows stay, and take a plan of their own each.`,
      }
    }
    case 'still-personal': {
      const columns = note.columns.join(', ')
      return {
        fr: `Un pseudonyme ou un bruit dans ${note.table} (${columns}) n’efface pas le lien avec la personne : qui a la clé ou d’autres données peut la retrouver.`,
        ar: `الاسم المستعار أو التشويش في ${note.table} (${columns}) لا يمحو الصلة بالشخص: من يملك المفتاح أو معطيات أخرى يمكنه التعرف عليه.`,
        en: `A pseudonym or noise in ${note.table} (${columns}) does not end the tie to the person: who has the key, or other data, may find them again.`,
      }
    }
    case 'files-for-good':
      return {
        fr: `Les fichiers que nomme ${note.table}.${note.column} sont détruits après chaque lot : rien ne les ramène.`,
        ar: `تتلف الملفات التي يشير إليها ${note.table}.${note.column} بعد كل دفعة: ولا شيء يعيدها.`,
        en: `The files named by ${note.table}.${note.column} are destroyed after each batch: nothing brings them back.`,
      }
  }
}
