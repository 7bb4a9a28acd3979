// May these data serve history, statistics or science in this way? (art. 3-2, 6-b, 12-1-b; D.30-33)
import {
  allowedDisclosure,
  allowedKeeping,
  allowedPublication,
  allowedReuse,
  allowedWithoutInforming,
  codedNeedsAuthorisation,
  identifyingDisclosure,
  identifyingResults,
  incompatibleResearch,
  keepingToRequest,
  keptForOtherEnds,
  natureDoubted,
  noInterest,
  otherRules,
  protocolToFile,
  reuseNeedsAuthorisation,
  toInform,
  toTellCndp,
} from '../decret-2-09-165/art-31-research.ts'
import { type ResearchUseFacts, researchUseSubject } from '../facts/research-use.ts'
import { tier } from './decide.ts'
import type { Move } from './moves.ts'
import { question } from './question.ts'

const put = (facts: Partial<ResearchUseFacts>, words: ReturnType<Move['words']>): Move<ResearchUseFacts> => ({
  make: before => ({ ...before, ...facts }),
  words: () => words,
})

const anonymise = put(
  { researchDataForm: 'anonymised' },
  { fr: 'rendre les données anonymes', ar: 'جعل المعطيات مجهولة الاسم', en: 'anonymise the data' },
)
const identifyNobody = put(
  { resultsIdentify: false },
  {
    fr: 'publier des résultats qui n’identifient personne',
    ar: 'نشر نتائج لا تمكن من التعرف على أي شخص',
    en: 'publish results that identify nobody',
  },
)

export const researchUse = question({
  name: 'research-use',
  group: 'time',
  title: {
    fr: 'Ces données peuvent-elles servir à l’histoire, à la statistique ou à la science ?',
    ar: 'هل يجوز استعمال هذه المعطيات لأغراض تاريخية أو إحصائية أو علمية؟',
    en: 'May these data serve history, statistics or science?',
  },
  subject: researchUseSubject,
  tiers: () => [
    tier('not-research', [otherRules]),
    tier('forbidden', [
      identifyingDisclosure,
      identifyingResults,
      keptForOtherEnds,
      noInterest,
      incompatibleResearch,
    ]),
    tier('needs-authorisation', [codedNeedsAuthorisation, reuseNeedsAuthorisation, keepingToRequest]),
    tier('inform', [toInform]),
    tier('tell-cndp', [toTellCndp]),
    tier('allowed', [
      allowedDisclosure,
      allowedPublication,
      allowedKeeping,
      allowedReuse,
      allowedWithoutInforming,
    ]),
  ],
  duties: () => [protocolToFile],
  watches: [natureDoubted],
  betters: {
    moves: () => [anonymise, identifyNobody],
    ladder: ['forbidden', 'needs-authorisation', 'allowed'],
    words: (_conclusion, actions) => ({
      fr: `Ce serait permis à condition de : ${actions.fr}.`,
      ar: `يصبح ذلك جائزا شريطة: ${actions.ar}.`,
      en: `It would be allowed if you: ${actions.en}.`,
    }),
  },
})
