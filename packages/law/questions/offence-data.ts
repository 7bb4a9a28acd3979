// May this body process data on offences, convictions and security measures? (art. 12-1-d, 49, 50, 57)
import { exposureOf } from '../exposure.ts'
import { contradictionsIn } from '../facts/contradictions.ts'
import { parseFacts } from '../facts/parse.ts'
import { type ProcessingFacts, processingDeclarations } from '../facts/processing.ts'
import { offenceData as toAuthorise } from '../loi-09-08/art-12-regime.ts'
import { offencesForbidden } from '../loi-09-08/art-49-offences.ts'
import { allowedWithDeclaration, withoutOffenceData } from '../loi-09-08/art-49-who.ts'
import { centralRegisterForbidden, opinionOnRegister } from '../loi-09-08/art-50-central-registers.ts'
import { evaluate } from '../rule.ts'
import { tier } from './decide.ts'
import { movesOn } from './moves.ts'
import { question } from './question.ts'

const ladder = ['prohibited', 'authorisation', 'allowed', 'none'] as const

export const offenceData = question<ProcessingFacts, (typeof ladder)[number]>({
  name: 'offence-data',
  group: 'enforcement',
  title: {
    fr: 'Peut-on traiter des données d’infractions ou de condamnations ?',
    ar: 'هل يجوز معالجة معطيات متعلقة بالمخالفات أو الإدانات؟',
    en: 'May data on offences or convictions be processed?',
  },
  subject: {
    declarations: processingDeclarations,
    parse: parseFacts,
    canBe: facts => contradictionsIn(facts).length === 0,
  },
  tiers: () => [
    tier('prohibited', [offencesForbidden, centralRegisterForbidden]),
    tier('authorisation', [toAuthorise]),
    tier('allowed', allowedWithDeclaration),
    tier('none', withoutOffenceData),
  ],
  imposes: ['prohibited', 'authorisation'],
  duties: () => [opinionOnRegister],
  betters: {
    moves: movesOn,
    ladder,
    words: (then, actions) =>
      then === 'none'
        ? {
            fr: `Pour n’avoir plus rien à demander : ${actions.fr}.`,
            ar: `حتى لا يبقى ما يطلب: ${actions.ar}.`,
            en: `To have nothing left to ask for: ${actions.en}.`,
          }
        : {
            fr: `Pour sortir de l’interdiction : ${actions.fr}.`,
            ar: `للخروج من المنع: ${actions.ar}.`,
            en: `To be out of the ban: ${actions.en}.`,
          },
  },
  penalties: ({ facts, on }) =>
    evaluate(offencesForbidden, facts) === true
      ? exposureOf(
          [{ name: '57-2', rule: offencesForbidden.id }],
          facts.controller && !['court-officer', 'liberal-profession'].includes(facts.controller)
            ? { kind: facts.controller === 'natural-person' ? 'natural-person' : 'legal-person' }
            : {},
          on,
        )
      : [],
})
