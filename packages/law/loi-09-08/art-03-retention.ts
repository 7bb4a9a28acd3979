// Art. 3-1-e and 55: identifying data are kept no longer than needed, and never beyond the declared or authorised period.
// Art. 3-2: the CNDP may allow more, on request, for history, statistics or science only. A written hold suspends erasure.
import type { Day } from '../calendar.ts'
import { pastAnyPractice } from '../cndp/practice-retention.ts'
import { retentionSubject } from '../facts/retention.ts'
import { all, any, type Reading } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { Translated } from '../words/language.ts'
import { lastDayOf } from './retention-days.ts'

const { given, rule } = retentionSubject

const pastDeclared = (on: Day) =>
  all(
    given(['periodDeclared'], f => f.periodDeclared),
    given(
      ['runsFrom', 'declaredAmount', 'declaredUnit'],
      f => lastDayOf(f.runsFrom, f.declaredAmount, f.declaredUnit) < on,
    ),
  )

const needless = given(['stillNeeded'], f => !f.stillNeeded)
const held = given(['holdFor'], f => f.holdFor !== 'nothing')

const holdReading: Reading = {
  id: 'hold-suspends-erasure',
  cites: ['loi-09-08:3-1-e', 'loi-09-08:55', 'loi-09-08:4-e'],
  doubt: {
    fr: 'La loi ne dit rien d’un litige, d’un incident ou d’un contrôle en cours : faut-il effacer au terme déclaré la preuve dont on aura besoin ?',
    ar: 'لم ينص القانون على حالة نزاع أو حادث أو مراقبة جارية: فهل يجب عند انتهاء المدة المصرح بها مسح الحجة التي ستلزم؟',
    en: 'The law says nothing of a pending dispute, incident or inspection: must evidence that will be needed be erased when the declared period ends?',
  },
  encoded: {
    fr: 'Une suspension écrite et limitée à l’affaire est tenue pour un intérêt légitime ; sans écrit, le terme déclaré vaut.',
    ar: 'يعتبر التعليق الموثق والمحصور في القضية مصلحة مشروعة؛ ومن دون توثيق تسري المدة المصرح بها.',
    en: 'A suspension written down and confined to the case counts as a legitimate interest; without writing the declared period stands.',
  },
}

export const noLongerIdentifying = rule({
  id: 'art-3-1-e-anonymous',
  cites: ['loi-09-08:3-1-e'],
  asks: ['stillIdentifying'],
  holds: f => !f.stillIdentifying,
  concludes: 'no-limit',
  says: () => ({
    fr: 'Aucune limite : ces données ne permettent plus d’identifier personne (art. 3-1-e).',
    ar: 'لا حد للمدة: لم تعد هذه المعطيات تمكن من التعرف على أي شخص (المادة 3-1-ه).',
    en: 'No limit: these data no longer identify anyone (art. 3(1)(e)).',
  }),
})

export const noPeriodDeclared = rule({
  id: 'art-15-f-none',
  cites: ['loi-09-08:3-1-e', 'loi-09-08:15-f'],
  asks: ['periodDeclared'],
  holds: f => !f.periodDeclared,
  concludes: 'no-period',
  says: () => ({
    fr: 'Fixer et déclarer une durée de conservation : il n’y en a pas, et rien ne peut être déposé sans elle (art. 3-1-e, 15-f).',
    ar: 'تحديد مدة الاحتفاظ والتصريح بها: لا توجد أي مدة، ولا يمكن إيداع أي تصريح من دونها (المادتان 3-1-ه و15-و).',
    en: 'Set and declare a retention period: there is none, and nothing can be filed without it (art. 3(1)(e), 15(f)).',
  }),
})

export const onHold = (on: Day, settings: Settings) =>
  rule({
    id: 'art-3-1-e-hold',
    cites: ['loi-09-08:3-1-e', 'loi-09-08:4-e'],
    when: all(
      held,
      given(['holdDocumented'], f => f.holdDocumented),
      any(pastDeclared(on), pastAnyPractice(on, settings), needless),
    ),
    concludes: 'on-hold',
    confidence: 'reading',
    reading: holdReading,
    says: () => ({
      fr: 'Suspendre l’effacement de ce qui sert à l’affaire en cours, et de cela seul ; effacer dès qu’elle est close (art. 3-1-e, 4-e).',
      ar: 'تعليق مسح ما يفيد القضية الجارية وحده، والمسح فور انتهائها (المادتان 3-1-ه و4-ه).',
      en: 'Suspend the erasure of what serves the pending case, and of that only; erase once it is closed (art. 3(1)(e), 4(e)).',
    }),
  })

const extended = given(['longerKeeping'], f => f.longerKeeping === 'authorised')

const researchEnds: Readonly<Record<string, Translated>> = {
  history: { fr: 'historiques', ar: 'تاريخية', en: 'historical' },
  statistics: { fr: 'statistiques', ar: 'إحصائية', en: 'statistical' },
  science: { fr: 'scientifiques', ar: 'علمية', en: 'scientific' },
}

export const keptForResearch = (on: Day) =>
  rule({
    id: 'art-3-2',
    cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
    when: all(
      pastDeclared(on),
      extended,
      given(['usedForResearchOnly'], f => f.usedForResearchOnly),
    ),
    concludes: 'kept-for-research',
    says: f => {
      const end = researchEnds[f.longerKeepingFor ?? '']
      return end
        ? {
            fr: `Garder à des fins ${end.fr}, et à aucune autre : la CNDP l’a autorisé (art. 3-2).`,
            ar: `الاحتفاظ لغايات ${end.ar} دون غيرها: أذنت اللجنة الوطنية بذلك (المادة 3-2).`,
            en: `Keep for ${end.en} ends, and no other: the CNDP has authorised it (art. 3(2)).`,
          }
        : {
            fr: 'Garder à la fin autorisée par la CNDP, et à aucune autre (art. 3-2).',
            ar: 'الاحتفاظ للغاية التي أذنت بها اللجنة الوطنية دون غيرها (المادة 3-2).',
            en: 'Keep for the end the CNDP has authorised, and no other (art. 3(2)).',
          }
    },
  })

export const usedForOtherEnds = (on: Day) =>
  rule({
    id: 'art-55-2',
    cites: ['loi-09-08:55-2', 'loi-09-08:3-2'],
    when: all(
      pastDeclared(on),
      extended,
      given(['usedForResearchOnly'], f => !f.usedForResearchOnly),
    ),
    concludes: 'overdue',
    says: () => ({
      fr: 'Cesser tout autre usage ou effacer : gardées au-delà de leur durée, ces données ne servent qu’à des fins historiques, statistiques ou scientifiques (art. 55, second alinéa).',
      ar: 'الكف عن أي استعمال آخر أو المسح: المعطيات المحتفظ بها بعد مدتها لا تستعمل إلا لغايات تاريخية أو إحصائية أو علمية (المادة 55، الفقرة الثانية).',
      en: 'Cease any other use, or erase: kept beyond their period these data serve historical, statistical or scientific ends only (art. 55, second paragraph).',
    }),
  })

export const pastDeclaredPeriod = (on: Day) =>
  rule({
    id: 'art-55-1',
    cites: ['loi-09-08:55-1-1', 'loi-09-08:3-1-e'],
    when: all(
      pastDeclared(on),
      given(['longerKeeping'], f => f.longerKeeping !== 'authorised'),
    ),
    concludes: 'overdue',
    says: f =>
      f.longerKeeping === 'requested'
        ? {
            fr: 'Effacer ou rendre anonyme : la durée déclarée est passée, et une demande de conservation prolongée n’autorise rien tant que la CNDP n’a pas répondu (art. 3-1-e, 3-2, 55).',
            ar: 'المسح أو جعل المعطيات مجهولة الاسم: انقضت المدة المصرح بها، وطلب تمديد الاحتفاظ لا يجيز شيئا ما لم تجب اللجنة الوطنية (المواد 3-1-ه و3-2 و55).',
            en: 'Erase or anonymise: the declared period has passed, and a request for longer keeping allows nothing until the CNDP has answered (art. 3(1)(e), 3(2), 55).',
          }
        : {
            fr: 'Effacer ou rendre anonyme : la durée déclarée est passée, et garder ces données est une infraction (art. 3-1-e, 55).',
            ar: 'المسح أو جعل المعطيات مجهولة الاسم: انقضت المدة المصرح بها، والاحتفاظ بهذه المعطيات مخالفة معاقب عليها (المادتان 3-1-ه و55).',
            en: 'Erase or anonymise: the declared period has passed, and keeping these data is an offence (art. 3(1)(e), 55).',
          },
  })

export const noLongerNeeded = rule({
  id: 'art-3-1-e-needless',
  cites: ['loi-09-08:3-1-e', 'loi-09-08:55-1-2'],
  when: needless,
  concludes: 'erase',
  says: () => ({
    fr: 'Effacer ou rendre anonyme sans attendre la durée déclarée : ces données ne servent plus à leurs finalités (art. 3-1-e, 55).',
    ar: 'المسح أو جعل المعطيات مجهولة الاسم دون انتظار المدة المصرح بها: لم تعد هذه المعطيات لازمة لغاياتها (المادتان 3-1-ه و55).',
    en: 'Erase or anonymise without waiting for the declared period: these data no longer serve their purposes (art. 3(1)(e), 55).',
  }),
})

export const withinPeriod = rule({
  id: 'art-3-1-e-within',
  cites: ['loi-09-08:3-1-e', 'loi-09-08:15-f'],
  asks: ['periodDeclared'],
  holds: f => f.periodDeclared,
  concludes: 'may-keep',
  says: () => ({
    fr: 'Garder jusqu’au terme déclaré au plus : ces données servent encore, et leur durée n’est pas passée (art. 3-1-e, 15-f).',
    ar: 'الاحتفاظ إلى نهاية المدة المصرح بها على الأكثر: لا تزال هذه المعطيات لازمة ولم تنقض مدتها (المادتان 3-1-ه و15-و).',
    en: 'Keep until the declared term at most: these data still serve, and their period has not passed (art. 3(1)(e), 15(f)).',
  }),
})

export const holdToDocument = rule({
  id: 'art-3-3-hold',
  cites: ['loi-09-08:3-3'],
  when: all(
    held,
    given(['holdDocumented'], f => !f.holdDocumented),
  ),
  concludes: 'duty',
  confidence: 'reading',
  reading: holdReading,
  says: () => ({
    fr: 'Écrire la suspension de l’effacement : son motif, ce qu’elle couvre, qui la lève (art. 3-3).',
    ar: 'توثيق تعليق المسح كتابة: سببه ونطاقه ومن يرفعه (المادة 3-3).',
    en: 'Write down the suspension of erasure: its reason, what it covers, who lifts it (art. 3(3)).',
  }),
})
