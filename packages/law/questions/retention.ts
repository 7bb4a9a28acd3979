// How long may these data be kept, how long must they, and is it time to erase? (art. 3-1-e, 3-2, 55; other laws)
import { overPractice } from '../cndp/practice-retention.ts'
import { type RetentionFacts, retentionSubject } from '../facts/retention.ts'
import {
  holdToDocument,
  keptForResearch,
  noLongerIdentifying,
  noLongerNeeded,
  noPeriodDeclared,
  onHold,
  pastDeclaredPeriod,
  usedForOtherEnds,
  withinPeriod,
} from '../loi-09-08/art-03-retention.ts'
import { conflictsOn, minimumsOn } from '../other-laws/loi-retention-minimums.ts'
import { tier } from './decide.ts'
import type { Move } from './moves.ts'
import { question } from './question.ts'
import { retentionDates } from './retention-dates.ts'

const anonymise: Move<RetentionFacts> = {
  make: facts => ({ ...facts, stillIdentifying: false }),
  words: () => ({
    fr: 'rendre ces données anonymes',
    ar: 'جعل هذه المعطيات مجهولة الاسم',
    en: 'anonymise these data',
  }),
}

const document: Move<RetentionFacts> = {
  make: facts => ({ ...facts, holdDocumented: true }),
  words: () => ({
    fr: 'écrire la suspension de l’effacement',
    ar: 'توثيق تعليق المسح كتابة',
    en: 'write down the suspension of erasure',
  }),
}

export const retention = question({
  name: 'retention',
  group: 'time',
  title: {
    fr: 'Combien de temps ces données peuvent-elles, ou doivent-elles, être gardées ?',
    ar: 'كم يجوز، أو يجب، الاحتفاظ بهذه المعطيات؟',
    en: 'How long may these data be kept, or must they?',
  },
  subject: retentionSubject,
  tiers: (on, settings) => [
    tier('conflict', conflictsOn(on, settings)),
    tier('must-keep', minimumsOn(on, settings)),
    tier('no-limit', [noLongerIdentifying]),
    tier('no-period', [noPeriodDeclared]),
    tier('on-hold', [onHold(on, settings)]),
    tier('kept-for-research', [keptForResearch(on)]),
    tier('overdue', [usedForOtherEnds(on), pastDeclaredPeriod(on)]),
    tier('over-practice', overPractice(on, settings)),
    tier('erase', [noLongerNeeded]),
    tier('may-keep', [withinPeriod]),
  ],
  duties: () => [holdToDocument],
  dates: ({ facts, on, settings }) => retentionDates(facts, on, settings),
  dateNeeds: ({ facts }) => [
    'recordClass',
    'runsFrom',
    ...(facts.periodDeclared ? (['declaredAmount', 'declaredUnit'] as const) : []),
  ],
  alsoAsks: ['longerKeepingFor'],
  betters: {
    moves: () => [anonymise, document],
    ladder: ['conflict', 'overdue', 'no-period', 'over-practice', 'erase', 'on-hold', 'no-limit'],
    words: (conclusion, actions) =>
      conclusion === 'no-limit'
        ? {
            fr: `Aucune limite de durée ne s’appliquerait plus à condition de : ${actions.fr}.`,
            ar: `لا يبقى أي حد للمدة شريطة: ${actions.ar}.`,
            en: `No limit of time would apply any more if you: ${actions.en}.`,
          }
        : {
            fr: `La situation serait meilleure à condition de : ${actions.fr}.`,
            ar: `تتحسن الوضعية شريطة: ${actions.ar}.`,
            en: `You would be better off if you: ${actions.en}.`,
          },
  },
})
