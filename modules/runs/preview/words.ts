// A plan in words: one sentence for each step, whole in each language; and the rows it means, as a formula that is the same in
// all three.
import type { Condition } from '@himaya/plans/condition'
import type { Plan, Step } from '@himaya/plans/plan'
import type { Translated } from '@himaya/platform/language'

/** Conditions nest; beyond this depth they are told as dots. */
const DEEPEST = 12

export function formulaOf(condition: Condition, depth = 0): string {
  if (depth > DEEPEST) return '…'
  const inner = (of: Condition) => formulaOf(of, depth + 1)
  const joined = (of: readonly Condition[], sign: string, none: string) =>
    of.length === 0
      ? none
      : of.length === 1
        ? inner(of[0] as Condition)
        : `(${of.map(inner).join(` ${sign} `)})`
  switch (condition.is) {
    case 'before':
      return `${condition.column} < ${condition.than}`
    case 'equal':
      return `${condition.column} = ${condition.to}`
    case 'in': {
      const shown = condition.values.slice(0, 5).join(', ')
      return `${condition.column} ∈ {${shown}${condition.values.length > 5 ? `, … (${condition.values.length})` : ''}}`
    }
    case 'null':
      return `${condition.column} = ∅`
    case 'not':
      return `¬ ${inner(condition.of)}`
    case 'all':
      return joined(condition.of, '∧', '⊤')
    case 'any':
      return joined(condition.of, '∨', '⊥')
    case 'related':
      return `∃ ${condition.table.name} (${condition.columns.map((column, at) => `${column} = ${condition.match[at] ?? ''}`).join(', ')} ∧ ${inner(condition.where)})`
  }
}

export const planWords = (plan: Plan): Translated[] => [
  ...plan.steps.map(step => stepWords(plan, step)),
  ...(plan.keeps ? [kept] : []),
  ...(plan.deferred.length > 0 ? [deferred] : []),
]

function stepWords(plan: Plan, step: Step): Translated {
  const { name } = step.table
  switch (step.does) {
    case 'delete':
      return step.table === plan.table
        ? {
            fr: `Les lignes visées de ${name} sont effacées.`,
            ar: `تُمحى الأسطر المعنية من ${name}.`,
            en: `The rows meant of ${name} are erased.`,
          }
        : {
            fr: `Les lignes de ${name} qui s’y rapportent sont effacées avec elles.`,
            ar: `تُمحى معها أسطر ${name} المرتبطة بها.`,
            en: `The rows of ${name} that refer to them are erased with them.`,
          }
    case 'detach':
      return {
        fr: `Les lignes de ${name} cessent de renvoyer aux lignes de ${step.of.name} qui partent.`,
        ar: `تكف أسطر ${name} عن الإحالة على أسطر ${step.of.name} الزائلة.`,
        en: `The rows of ${name} stop referring to the rows of ${step.of.name} that go.`,
      }
    case 'set': {
      const columns = step.columns.map(({ column }) => column).join(', ')
      return plan.action.does === 'rectify'
        ? {
            fr: `Dans ${name}, ces colonnes des lignes visées sont rectifiées : ${columns}.`,
            ar: `في ${name} تُصحح هذه الأعمدة من الأسطر المعنية: ${columns}.`,
            en: `In ${name}, these columns of the rows meant are rectified: ${columns}.`,
          }
        : {
            fr: `Dans ${name}, ces colonnes des lignes visées sont anonymisées : ${columns}.`,
            ar: `في ${name} تُجعل هذه الأعمدة من الأسطر المعنية مجهولة الهوية: ${columns}.`,
            en: `In ${name}, these columns of the rows meant are anonymised: ${columns}.`,
          }
    }
    case 'block':
      return {
        fr: `Les lignes visées de ${name} sont verrouillées : l’application ne les lit plus, l’autorité le peut.`,
        ar: `تُغلق الأسطر المعنية من ${name}: لا يقرؤها التطبيق بعد ذلك، وتبقى في متناول السلطة.`,
        en: `The rows meant of ${name} are blocked: the application no longer reads them, the authority can.`,
      }
    case 'unblock':
      return {
        fr: `Les lignes visées de ${name} sont déverrouillées : l’application les lit de nouveau.`,
        ar: `يُرفع الإغلاق عن الأسطر المعنية من ${name}: يقرؤها التطبيق من جديد.`,
        en: `The rows meant of ${name} are unblocked: the application reads them again.`,
      }
  }
}

const kept: Translated = {
  fr: 'Les lignes telles qu’elles étaient sont gardées, chiffrées, jusqu’au jour dit.',
  ar: 'تُحفظ الأسطر كما كانت مشفرة إلى اليوم المحدد.',
  en: 'The rows as they were are kept, encrypted, until the day named.',
}

const deferred: Translated = {
  fr: 'La source vérifie des renvois à la fin de chaque lot, et non à chaque ligne.',
  ar: 'يتحقق المصدر من بعض الإحالات في نهاية كل دفعة لا عند كل سطر.',
  en: 'The source checks some references at the end of each batch, not row by row.',
}
