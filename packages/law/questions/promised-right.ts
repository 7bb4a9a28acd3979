// Is portability or restriction of processing owed? (chapter II does not give it; a promise may)
import { type PromisedRightFacts, promisedRightSubject } from '../facts/promised-right.ts'
import { noSuchRight, promiseKept, promiseToKeep } from '../loi-09-08/art-07-promised-rights.ts'
import type { PromisedRightConclusion } from '../words/conclusions-people.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const promisedRight = question<PromisedRightFacts, PromisedRightConclusion>({
  name: 'promised-right',
  group: 'people',
  title: {
    fr: 'La portabilité ou la limitation du traitement est-elle due ?',
    ar: 'هل تجب قابلية نقل المعطيات أو تقييد المعالجة؟',
    en: 'Is portability or restriction of processing owed?',
  },
  subject: promisedRightSubject,
  tiers: () => [
    tier('no-right', [noSuchRight]),
    tier('kept', [promiseKept]),
    tier('promised', [promiseToKeep]),
  ],
  alsoAsks: ['right'],
})
