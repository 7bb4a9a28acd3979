// What may these sensitive data rest on, and what is left to do for it? (art. 21, 22, 24, 57)

import { healthFile } from '../decret-2-09-165/art-30-health-file.ts'
import { contradictionsIn } from '../facts/contradictions.ts'
import { parseFacts } from '../facts/parse.ts'
import { type ProcessingFacts, processingDeclarations } from '../facts/processing.ts'
import {
  addedPurpose,
  authorisedInACase,
  declarationForHealth,
  declarationForOwnMembers,
  forAnotherPerson,
  nothingSensitive,
  toAuthorise,
  underALaw,
} from '../loi-09-08/art-21-grounds.ts'
import { eightControls } from '../loi-09-08/art-21-sensitive.ts'
import { sensitiveWithoutGround } from '../loi-09-08/art-57-sensitive-without-ground.ts'
import { sensitiveGroundsConclusions } from '../words/conclusions-relations.ts'
import { tier } from './decide.ts'
import { type Move, movesOn } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const expressConsent: Move = {
  make: facts => ({
    ...facts,
    sensitiveGrounds: [...new Set([...(facts.sensitiveGrounds ?? []), 'express-consent' as const])],
    expressConsentProvable: true,
  }),
  words: () => ({
    fr: 'recueillir le consentement exprès de chaque personne et en garder la preuve',
    ar: 'الحصول على الرضى الصريح لكل شخص والاحتفاظ بما يثبته',
    en: 'obtain each person’s express consent and keep proof of it',
  }),
}

export const sensitiveGroundsQuestion = question({
  name: 'sensitive-grounds',
  group: 'relations',
  title: {
    fr: 'Sur quoi ces données sensibles peuvent-elles reposer ?',
    ar: 'إلى ماذا يمكن أن تستند هذه المعطيات الحساسة؟',
    en: 'What may these sensitive data rest on?',
  },
  subject: {
    declarations: processingDeclarations,
    parse: parseFacts,
    canBe: (facts: ProcessingFacts) => contradictionsIn(facts).length === 0,
  },
  tiers: () => [
    tier('unlawful', [sensitiveWithoutGround]),
    tier('by-law', [underALaw]),
    tier('declaration', [declarationForHealth, declarationForOwnMembers]),
    tier('authorised', [authorisedInACase]),
    tier('to-authorise', [toAuthorise]),
    tier('no-sensitive-data', [nothingSensitive]),
  ],
  duties: ({ conclusion }) =>
    conclusion === 'to-authorise' || conclusion === 'undetermined'
      ? [eightControls, healthFile]
      : [eightControls],
  watches: [addedPurpose, forAnotherPerson],
  betters: {
    moves: facts => [...movesOn(facts), expressConsent],
    ladder: ['unlawful', 'to-authorise', 'no-sensitive-data', 'declaration', 'by-law', 'authorised'],
    words: thenWords(sensitiveGroundsConclusions),
  },
})
