// What follows when a person objects? (art. 9, 59; D.45)
import { type ObjectionFacts, objectionSubject } from '../facts/objection.ts'
import {
  excludedByAct,
  legalObligation,
  noLegitimateGround,
  objectionIdentity,
  objectionPaidFor,
  othersToBeTold,
  othersUntold,
  processingGoesOn,
  processingStopped,
  processingToStop,
  prospectingGoesOn,
  prospectingToStop,
} from '../loi-09-08/art-09-objection.ts'
import { type ObjectionConclusion, objectionConclusions } from '../words/conclusions-people.ts'
import { tier } from './decide.ts'
import { setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const set = setTo<ObjectionFacts>

const cease = set(
  { state: 'stopped' },
  { fr: 'cesser le traitement visé', ar: 'وقف المعالجة المعنية', en: 'stop the processing objected to' },
)
const tell = set(
  { othersTold: true },
  {
    fr: 'informer les autres responsables',
    ar: 'إخبار المسؤولين الآخرين',
    en: 'tell the other controllers',
  },
)
const refund = set(
  { feeAsked: false },
  { fr: 'rembourser la personne', ar: 'إرجاع المقابل إلى الشخص', en: 'refund the person' },
)

export const objection = question<ObjectionFacts, ObjectionConclusion>({
  name: 'objection',
  group: 'people',
  title: {
    fr: 'Que faire quand une personne s’oppose ?',
    ar: 'ما العمل عندما يتعرض شخص على معالجة معطياته؟',
    en: 'What follows when a person objects?',
  },
  subject: objectionSubject,
  tiers: () => [
    tier('goes-on', [prospectingGoesOn, processingGoesOn]),
    tier('not-open', [legalObligation, excludedByAct]),
    tier('identify', [objectionIdentity]),
    tier('no-grounds', [noLegitimateGround]),
    tier('lacking', [objectionPaidFor, othersUntold]),
    tier('stopped', [processingStopped]),
    tier('stop', [prospectingToStop, processingToStop]),
  ],
  duties: () => [othersToBeTold],
  betters: {
    moves: () => [cease, tell, refund],
    ladder: ['goes-on', 'stop', 'lacking', 'identify', 'no-grounds', 'not-open', 'stopped'],
    words: thenWords(objectionConclusions),
  },
})
