// May this requester ask, and what is missing from the request? (art. 7-9; D.35-38, 40, 42; Family Code 209)
import { askable, askInTime, cardNumberOnCopy, maskedCopy } from '../decret-2-09-165/art-35-request-form.ts'
import {
  adviserWelcome,
  entitled,
  guardianOfAnAdult,
  heirForMore,
  minorAlone,
  thirdPartyWithoutMandate,
} from '../decret-2-09-165/art-36-requester.ts'
import { type RequesterFacts, requesterSubject } from '../facts/requester.ts'
import type { RequesterConclusion } from '../words/conclusions-people.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const requester = question<RequesterFacts, RequesterConclusion>({
  name: 'requester',
  group: 'people',
  title: {
    fr: 'Le demandeur a-t-il qualité, et sa demande est-elle complète ?',
    ar: 'هل لمقدم الطلب الصفة، وهل طلبه كامل؟',
    en: 'May this requester ask, and is the request complete?',
  },
  subject: requesterSubject,
  tiers: (on, settings) => [
    tier('not-entitled', [thirdPartyWithoutMandate, heirForMore, guardianOfAnAdult(on, settings)]),
    tier('ask', [...askable]),
    tier('entitled', [entitled]),
  ],
  duties: () => [askInTime, adviserWelcome, cardNumberOnCopy],
  watches: (on, settings) => [minorAlone(on, settings), maskedCopy],
})
