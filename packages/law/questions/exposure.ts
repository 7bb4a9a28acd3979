// Which offences do these facts make out, and what can they cost? (art. 52-65)
import type { DueDate, Penalty } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { exposureOf, type Offence, type Offender } from '../exposure.ts'
import { type ExposureFacts, exposureSubject } from '../facts/exposure.ts'
import { filingOffences, rightsInDoubt, rightsOffences } from '../loi-09-08/art-52-filing-offences.ts'
import {
  basisInDoubt,
  basisOffences,
  collectionOffences,
  keepingOffences,
  overKeptUse,
  unpunished,
} from '../loi-09-08/art-54-quality-offences.ts'
import {
  offenceDataOffences,
  sensitiveInDoubt,
  sensitiveOffences,
} from '../loi-09-08/art-57-sensitive-offences.ts'
import { leakInDoubt, leakOffences, securityOffences } from '../loi-09-08/art-58-security-offences.ts'
import { objectionOffences, transferOffences } from '../loi-09-08/art-59-objection-offences.ts'
import { controlOffences, decisionOffences, noOffence } from '../loi-09-08/art-62-control-offences.ts'
import {
  furtherOffence,
  legalPerson,
  recidivismEnds,
  timeOfRecidivism,
} from '../loi-09-08/art-64-multipliers.ts'
import type { PenalArticle } from '../loi-09-08/penalty-tariff.ts'
import { evaluate, type Rule } from '../rule.ts'
import { dayWords } from '../words/dates.ts'
import type { OffenceName } from '../words/offences.ts'
import { tier } from './decide.ts'
import { readingsOf } from './explain.ts'
import { question } from './question.ts'

type Act = Rule<ExposureFacts, 'exposed' | 'in-doubt'>

/** The passage that punishes what each rule makes out. */
const acts: readonly (readonly [
  OffenceName,
  readonly Act[],
  times?: (facts: ExposureFacts) => number | undefined,
])[] = [
  ['52', filingOffences],
  ['53', rightsOffences, f => f.requestsRefused],
  ['53', rightsInDoubt, f => f.requestsUnanswered],
  ['54', collectionOffences],
  ['55-1', keepingOffences],
  ['55-2', overKeptUse],
  ['56', basisOffences],
  ['56', basisInDoubt],
  ['57-1', sensitiveOffences],
  ['57-1', sensitiveInDoubt],
  ['57-2', offenceDataOffences],
  ['58', securityOffences],
  ['59', objectionOffences],
  ['60', transferOffences],
  ['61', leakOffences],
  ['61', leakInDoubt],
  ['62', controlOffences],
  ['63', decisionOffences],
]

const certain = acts.flatMap(([, rules]) =>
  rules.filter((rule): rule is Rule<ExposureFacts, 'exposed'> => rule.concludes === 'exposed'),
)
const doubtful = acts.flatMap(([, rules]) =>
  rules.filter((rule): rule is Rule<ExposureFacts, 'in-doubt'> => rule.concludes === 'in-doubt'),
)

const offencesIn = (facts: ExposureFacts): readonly Offence[] =>
  acts.flatMap(([name, rules, times]) =>
    rules
      .filter(rule => evaluate(rule, facts) === true)
      .map(rule => ({
        name,
        rule: rule.id,
        cites: rule.cites,
        times: times?.(facts) ?? 1,
        ...(rule.concludes === 'in-doubt' && { doubts: readingsOf([rule], facts) }),
      })),
  )

const convictedOf = (facts: ExposureFacts): Offender['convicted'] => {
  const { earlierConviction, convictedUnder, convictedOn, actsOn } = facts
  if (earlierConviction === undefined) return undefined
  if (earlierConviction !== 'irrevocable' || convictedUnder?.length === 0) return null
  if (!convictedOn || !actsOn) return undefined
  const time = timeOfRecidivism(convictedOn, actsOn)
  if (time === 'no') return null
  return (
    convictedUnder && {
      articles: convictedUnder.map(article => Number(article) as PenalArticle),
      certain: time === 'same-year',
    }
  )
}

const penalties = (facts: ExposureFacts, on: Day): readonly Penalty[] =>
  exposureOf(offencesIn(facts), { kind: facts.offender, convicted: convictedOf(facts) }, on)

const endOfRecidivism = ({ earlierConviction, convictedOn }: ExposureFacts, on: Day): readonly DueDate[] => {
  const ends =
    convictedOn && earlierConviction === 'irrevocable' ? recidivismEnds(convictedOn, on) : undefined
  if (!convictedOn || !ends) return []
  const decision = dayWords(convictedOn)
  const year = convictedOn.slice(0, 4)
  return [
    {
      id: 'recidivism-ends',
      kind: 'effect',
      on: ends,
      bearer: 'controller',
      title: {
        fr: 'Dernier jour de la récidive',
        ar: 'آخر يوم في مدة العود',
        en: 'Last day of recidivism',
      },
      text: {
        fr: `Douze mois après la décision irrévocable du ${decision.fr} selon le français ; le 31 décembre ${year} selon l’arabe (art. 65).`,
        ar: `اثنا عشر شهرا بعد المقرر النهائي الصادر يوم ${decision.ar} حسب النص الفرنسي؛ و31 دجنبر ${year} حسب النص العربي (المادة 65).`,
        en: `Twelve months after the irrevocable decision of ${decision.en} by the French; 31 December ${year} by the Arabic (art. 65).`,
      },
      cites: ['loi-09-08:65-2'],
      label: 'statutory',
      confidence: 'reading',
    },
  ]
}

export const exposure = question<ExposureFacts, 'exposed' | 'in-doubt' | 'none'>({
  name: 'exposure',
  group: 'enforcement',
  title: {
    fr: 'À quelles sanctions ces faits exposent-ils ?',
    ar: 'لأي عقوبات تعرض هذه الوقائع؟',
    en: 'What penalties do these facts expose to?',
  },
  subject: exposureSubject,
  tiers: () => [tier('exposed', certain), tier('in-doubt', doubtful), tier('none', [noOffence])],
  imposes: ['exposed'],
  watches: [...unpunished, legalPerson, furtherOffence],
  dates: ({ facts, on }) => endOfRecidivism(facts, on),
  penalties: ({ facts, on }) => penalties(facts, on),
})
