// What is due to a person who asks for data to be updated, rectified, erased or blocked? (art. 8; D.35-3, 36-3, 40-42)
import { type RectificationFacts, rectificationSubject } from '../facts/rectification-request.ts'
import {
  heirBeyondUpdating,
  noGround,
  outcomeUnwritten,
  rectificationAcknowledgement,
  rectificationDone,
  rectificationDue,
  rectificationIdentity,
  rectificationPaidFor,
  rectificationPutOff,
  rectificationRefused,
  rectificationToCndp,
  rectificationUnanswered,
  refusalInWriting,
  sentToTheCommission,
  thirdPartiesToBeTold,
  thirdPartiesUntold,
  toAnotherService,
} from '../loi-09-08/art-08-rectification.ts'
import { type RectificationConclusion, rectificationConclusions } from '../words/conclusions-people.ts'
import { tier } from './decide.ts'
import { setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const set = setTo<RectificationFacts>

const refunded = set(
  { feeAsked: false },
  { fr: 'rembourser le demandeur', ar: 'إرجاع المقابل إلى صاحب الطلب', en: 'refund the requester' },
)
const written = set(
  { toldInWriting: true },
  { fr: 'informer la personne par écrit', ar: 'إخبار الشخص كتابة', en: 'tell the person in writing' },
)
const notified = set(
  { thirdPartiesTold: true },
  { fr: 'aviser les tiers', ar: 'تبليغ الأغيار', en: 'tell the third parties' },
)

export const rectification = question<RectificationFacts, RectificationConclusion>({
  name: 'rectification',
  group: 'people',
  title: {
    fr: 'Que doit-on à la personne qui demande de corriger ses données ?',
    ar: 'ما الواجب تجاه شخص يطلب تصحيح معطياته؟',
    en: 'What is due to a person who asks for their data to be corrected?',
  },
  subject: rectificationSubject,
  tiers: () => [
    tier('forward', [toAnotherService]),
    tier('identify', [rectificationIdentity]),
    tier('not-due', [heirBeyondUpdating, noGround]),
    tier('to-cndp', [rectificationRefused, rectificationUnanswered]),
    tier('lacking', [rectificationPaidFor, outcomeUnwritten, thirdPartiesUntold]),
    tier('done', [rectificationDone]),
    tier('defer', [rectificationPutOff]),
    tier('correct', [rectificationDue]),
  ],
  duties: () => [rectificationAcknowledgement, rectificationToCndp, refusalInWriting, thirdPartiesToBeTold],
  watches: [sentToTheCommission],
  betters: {
    moves: () => [refunded, written, notified],
    ladder: ['to-cndp', 'lacking', 'forward', 'identify', 'not-due', 'defer', 'correct', 'done'],
    words: thenWords(rectificationConclusions),
  },
})
