// A plan told in words: what becomes of which rows, a whole sentence for each step, in the order in which it is done.
import type { Assignment, Change } from './action.ts'
import { noteSentence } from './note.ts'
import type { Plan, Step } from './plan.ts'
import type { Translated } from './refusal.ts'

/** One sentence for each step, then for what is kept and for what whoever approves should know. */
export const wordsOf = (plan: Plan): readonly Translated[] => [
  ...plan.steps.flatMap(step => stepWords(plan, step)),
  ...(plan.keeps ? [keepsWords] : []),
  ...plan.notes.map(noteSentence),
]

function stepWords(plan: Plan, step: Step): readonly Translated[] {
  const table = step.table.name
  switch (step.does) {
    case 'detach': {
      const of = step.of.name
      return [
        {
          fr: `Les lignes de ${table} qui renvoient à des lignes de ${of} appelées à partir en sont détachées.`,
          ar: `تفصل أسطر ${table} التي تحيل على أسطر من ${of} مآلها الزوال.`,
          en: `Rows of ${table} that refer to rows of ${of} about to go are detached from them.`,
        },
      ]
    }
    case 'delete':
      return [
        step.table === plan.table
          ? {
              fr: `Les lignes de ${table} que la règle désigne sont effacées.`,
              ar: `تمحى أسطر ${table} التي تحددها القاعدة.`,
              en: `The rows of ${table} that the rule means are erased.`,
            }
          : {
              fr: `Les lignes de ${table} qui en dépendent sont effacées avec elles.`,
              ar: `تمحى معها أسطر ${table} المرتبطة بها.`,
              en: `The rows of ${table} that depend on them are erased with them.`,
            },
      ]
    case 'set':
      return step.columns.map(assignment => assignmentWords(table, assignment))
    case 'block':
      return [
        {
          fr: `Les lignes de ${table} que la règle désigne sont verrouillées : l’application ne les lit ni ne les change plus, l’autorité y accède encore.`,
          ar: `تغلق أسطر ${table} التي تحددها القاعدة: لا يقرؤها التطبيق ولا يغيرها بعد ذلك، وتبقى متاحة للسلطة المختصة.`,
          en: `The rows of ${table} that the rule means are blocked: the application neither reads nor changes them any more, the authority still can.`,
        },
      ]
    case 'unblock':
      return [
        {
          fr: `Les lignes verrouillées de ${table} que la règle désigne redeviennent visibles pour l’application.`,
          ar: `تعود أسطر ${table} المغلقة التي تحددها القاعدة ظاهرة للتطبيق.`,
          en: `The blocked rows of ${table} that the rule means become visible to the application again.`,
        },
      ]
  }
}

const keepsWords: Translated = {
  fr: 'Les lignes telles qu’elles étaient sont d’abord conservées, chiffrées, hors de la source.',
  ar: 'تحفظ الأسطر أولا كما كانت، مشفرة، خارج المصدر.',
  en: 'The rows as they were are first kept, encrypted, outside the source.',
}

function assignmentWords(table: string, { column, change }: Assignment): Translated {
  const at = `${table}.${column}`
  switch (change.becomes) {
    case 'null':
      return {
        fr: `${at} est vidé.`,
        ar: `يفرغ العمود ${at}.`,
        en: `${at} is emptied.`,
      }
    case 'constant':
      return {
        fr: `${at} prend la même valeur dans toutes les lignes désignées : « ${change.value} ».`,
        ar: `يأخذ العمود ${at} القيمة نفسها في كل الأسطر المعنية: «${change.value}».`,
        en: `${at} takes the same value in every row that is meant: “${change.value}”.`,
      }
    case 'month':
      return {
        fr: `De ${at} il ne reste que le mois et l’année.`,
        ar: `لا يبقى من ${at} إلا الشهر والسنة.`,
        en: `Of ${at} only the month and the year remain.`,
      }
    case 'year':
      return {
        fr: `De ${at} il ne reste que l’année.`,
        ar: `لا تبقى من ${at} إلا السنة.`,
        en: `Of ${at} only the year remains.`,
      }
    case 'multiple':
      return {
        fr: `${at} est ramené au multiple de ${change.of} qui le précède.`,
        ar: `يرد ${at} إلى أقرب مضاعف سابق للعدد ${change.of}.`,
        en: `${at} is brought down to the multiple of ${change.of} below it.`,
      }
    case 'beginning':
      return beginningWords(at, change)
    case 'pseudonym':
      return {
        fr: `${at} devient un pseudonyme : la même valeur donne le même pseudonyme, qui ne dit rien sans la clé de l’exécution.`,
        ar: `يصبح ${at} اسما مستعارا: القيمة نفسها تعطي الاسم المستعار نفسه، ولا يدل على شيء دون مفتاح التنفيذ.`,
        en: `${at} becomes a pseudonym: the same value gives the same pseudonym, which tells nothing without the run’s key.`,
      }
    case 'noise': {
      const percent = Math.round(change.share * 1000) / 10
      return {
        fr: `${at} est déplacé au hasard d’au plus ${String(percent).replace('.', ',')} % de sa valeur.`,
        ar: `يزاح ${at} عشوائيا بما لا يتجاوز ${percent}% من قيمته.`,
        en: `${at} is moved at random by at most ${percent}% of its value.`,
      }
    }
    case 'without': {
      const paths = change.paths.map(path => path.join('.')).join(', ')
      return {
        fr: `De ${at} disparaissent les champs ${paths} ; le reste demeure.`,
        ar: `تزول من ${at} الحقول ${paths}، ويبقى ما عداها.`,
        en: `From ${at} the fields ${paths} disappear; the rest stays.`,
      }
    }
  }
}

const arabicCharacters = new Intl.PluralRules('ar')

/** Arabic counts in six forms. */
function beginningWords(at: string, { characters }: Extract<Change, { becomes: 'beginning' }>): Translated {
  const arabic = {
    zero: `لا يبقى من ${at} أي حرف.`,
    one: `لا يبقى من ${at} إلا الحرف الأول.`,
    two: `لا يبقى من ${at} إلا الحرفان الأولان.`,
    few: `لا يبقى من ${at} إلا ${characters} أحرف من أوله.`,
    many: `لا يبقى من ${at} إلا ${characters} حرفا من أوله.`,
    other: `لا يبقى من ${at} إلا ${characters} حرف من أوله.`,
  }
  return {
    fr:
      characters === 0
        ? `De ${at} il ne reste aucun caractère.`
        : characters === 1
          ? `De ${at} il ne reste que le premier caractère.`
          : `De ${at} il ne reste que les ${characters} premiers caractères.`,
    ar: arabic[arabicCharacters.select(characters)],
    en:
      characters === 0
        ? `Of ${at} no character remains.`
        : characters === 1
          ? `Of ${at} only the first character remains.`
          : `Of ${at} only the first ${characters} characters remain.`,
  }
}
