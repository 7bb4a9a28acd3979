// What is asked of rows, in Arabic.
import { formatIn } from '@himaya/ui/format.ts'
import type { RequestTexts } from './fr.ts'

const { number, plural, percent } = formatIn('ar')
const joined = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('، ')} ${last}${parts.at(-1)}`

export const ar: RequestTexts = {
  condition: {
    before: (column, day) => `${column} قبل ${day}`,
    notBefore: (column, day) => `${column} في ${day} أو بعده`,
    below: (column, value) => `${column} أقل من ${value}`,
    notBelow: (column, value) => `${column} يساوي ${value} أو أكثر`,
    equal: (column, value) => `${column} يساوي ${value}`,
    notEqual: (column, value) => `${column} لا يساوي ${value}`,
    in: (column, values, more) =>
      more === 0
        ? `${column} من بين ${values}`
        : `${column} من بين ${values} وقيم أخرى عددها ${number(more)}`,
    notIn: (column, values, more) =>
      more === 0
        ? `${column} ليس من بين ${values}`
        : `${column} ليس من بين ${values} وقيم أخرى عددها ${number(more)}`,
    empty: column => `${column} غير معبأ`,
    filled: column => `${column} معبأ`,
    related: table => `يرتبط به سطر من ${table}`,
    relatedWhere: table => `يرتبط به سطر من ${table} حيث`,
    unrelated: table => `لا يرتبط به أي سطر من ${table}`,
    unrelatedWhere: table => `لا يرتبط به أي سطر من ${table} حيث`,
    with: (clause, more) => `${clause} ${more}`,
    quoted: text => `«${text}»`,
    and: parts => joined(parts, 'و'),
    or: parts => joined(parts, 'أو '),
    group: text => `(${text})`,
    everything: 'جميع الأسطر',
    nothing: 'لا سطر',
    all: 'كل هذه الشروط معا',
    any: 'واحد على الأقل من هذه الشروط',
  },
  builder: {
    title: 'أي أسطر؟',
    whole: 'الجدول كله',
    some: 'بعض الأسطر',
    join: 'الأسطر التي تستوفي',
    joins: { all: 'كل هذه الشروط', any: 'واحدا على الأقل من هذه الشروط' },
    column: 'العمود',
    operator: 'الشرط',
    value: 'القيمة',
    day: 'اليوم',
    values: 'القيم، واحدة في كل سطر',
    add: 'إضافة شرط',
    remove: position => `حذف الشرط ${number(position)}`,
    row: position => `الشرط ${number(position)}`,
    operators: {
      before: 'قبل',
      notBefore: 'ابتداء من',
      below: 'أقل من',
      notBelow: 'لا يقل عن',
      equal: 'يساوي',
      notEqual: 'لا يساوي',
      in: 'من بين',
      empty: 'غير معبأ',
      filled: 'معبأ',
    },
    reads: sentence => `يُقرأ هكذا: ${sentence}.`,
    beyond: 'كُتب هذا الشرط في موضع آخر؛ يُقرأ هنا ولا يُعدل.',
  },
  action: {
    erase: 'محو الأسطر',
    anonymise: 'إخفاء هوية الأسطر',
    rectify: 'تصحيح الأسطر',
    block: 'إغلاق الولوج إلى الأسطر',
    unblock: 'إعادة فتح الولوج إلى الأسطر',
    archive: 'أرشفة الأسطر ثم محوها',
    becomes: {
      null: 'يُفرغ',
      constant: value => `يُستبدل بـ«${value}»`,
      month: 'يُختصر في الشهر',
      year: 'يُختصر في السنة',
      multiple: of => `يُقرب إلى المضاعف الأدنى للعدد ${number(of)}`,
      beginning: characters =>
        plural(characters, {
          one: 'يُختصر في حرفه الأول',
          two: 'يُختصر في حرفيه الأولين',
          few: `يُختصر في ${number(characters)} أحرف الأولى`,
          other: `يُختصر في أول ${number(characters)} حرفا`,
        }),
      pseudonym: 'يُستبدل باسم مستعار بمفتاح',
      noise: share => `يُشوش بنسبة ${percent(share)} على الأكثر`,
      without: fields => `بدون الحقول ${fields}`,
    },
    dependents: { erase: 'تُمحى معها', detach: 'تُفصل عنها وتبقى' },
    rowsOf: table => `أسطر ${table}`,
    column: 'العمود',
    change: 'يصير',
  },
}
