// Why a run stopped, as it is kept and shown: a code and its sentence; never a key, a value, or the source's own words.
import { ConnectorFailure, type FailureCode } from '@himaya/connectors/failure'
import { NotExact } from '@himaya/plans/batch'
import { Problem } from '@himaya/platform/problem'
import type { Reason } from '../records.ts'

/** A reason of ours for which nothing more is done. */
export class Halted extends Error {
  readonly reason: Reason
  constructor(reason: Reason) {
    super(reason.code)
    this.name = 'Halted'
    this.reason = reason
  }
}

const passing: ReadonlySet<FailureCode> = new Set([
  'unknown-host',
  'unreachable-host',
  'refused',
  'too-many-connections',
  'connection-lost',
  'timeout',
  'busy',
])

/** Whether the same may well succeed after a pause. */
export const mayPass = (error: unknown): boolean =>
  error instanceof ConnectorFailure && passing.has(error.code)

export function reasonOf(error: unknown): Reason {
  if (error instanceof Halted) return error.reason
  if (error instanceof ConnectorFailure) return { code: error.code, sentence: error.sentence }
  if (error instanceof Problem) return { code: error.kind.code, sentence: error.detail ?? error.kind.fix }
  if (error instanceof NotExact) return notExact(error)
  return unexpected
}

const notExact = ({ table, planned, done }: NotExact): Reason => ({
  code: 'not-exact',
  sentence: {
    fr: `Dans ${table}, ${planned} ligne(s) devaient changer et ${done} ont changé : le lot a été annulé en entier. Un déclencheur, une règle ou une vue de la source fait autre chose que prévu.`,
    ar: `كان يجب أن يتغير في ${table} عدد ${planned} من الأسطر فتغير ${done}: أُلغيت الدفعة بكاملها. يوجد في المصدر مشغل أو قاعدة أو عرض يفعل غير ما هو مقرر.`,
    en: `In ${table}, ${planned} row(s) were to change and ${done} did: the batch was undone as a whole. A trigger, a rule or a view of the source does something else than planned.`,
  },
})

export const structureChanged: Reason = {
  code: 'structure-changed',
  sentence: {
    fr: 'La structure de la source a changé depuis l’aperçu. Rien de plus n’a été fait : annulez cette intervention, ou rétablissez la structure.',
    ar: 'تغيرت بنية المصدر منذ المعاينة. لم يُفعل أي شيء آخر: ألغوا هذه العملية أو أعيدوا البنية كما كانت.',
    en: 'The structure of the source has changed since the preview. Nothing more was done: cancel this run, or put the structure back.',
  },
}

export const moreThanApproved: Reason = {
  code: 'more-than-approved',
  sentence: {
    fr: 'Plus de lignes que le nombre approuvé seraient touchées. Le lot n’a pas été fait : annulez cette intervention et préparez-en une autre.',
    ar: 'سيُمس عدد من الأسطر يفوق العدد الموافق عليه. لم تنفذ الدفعة: ألغوا هذه العملية وأعدوا غيرها.',
    en: 'More rows than were approved would be touched. The batch was not done: cancel this run, and draft another.',
  },
}

export const holdUnreadable = (names: string): Reason => ({
  code: 'hold-unreadable',
  sentence: {
    fr: `Un gel désigne ce que la source n’a plus (${names}) : on ne sait plus ce qu’il protège, donc rien n’est touché. Corrigez ou levez ce gel, puis reprenez.`,
    ar: `يشير تجميد إلى ما لم يعد في المصدر (${names}): لم يعد معروفا ما يحميه، ولذلك لا يُمس أي شيء. صححوا التجميد أو ارفعوه ثم استأنفوا.`,
    en: `A hold names what the source no longer has (${names}): nobody knows what it protects, so nothing is touched. Correct or release that hold, then resume.`,
  },
})

export const unexpected: Reason = {
  code: 'unexpected',
  sentence: {
    fr: 'Une erreur inattendue est survenue. Ce qui était fait est compté, rien n’est à moitié fait : reprenez, et prévenez l’administrateur si elle revient.',
    ar: 'حدث خطأ غير متوقع. ما أُنجز محسوب ولا شيء منجز نصفه: استأنفوا، وأخبروا المسؤول التقني إذا تكرر.',
    en: 'An unexpected error occurred. What was done is counted and nothing is half done: resume, and tell the administrator if it comes back.',
  },
}
