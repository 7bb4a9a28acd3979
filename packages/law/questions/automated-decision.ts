// May this decision rest on what a machine says of a person? (art. 11)
import { type AutomatedDecisionFacts, automatedDecision } from '../facts/automated-decision.ts'
import {
  courtOnPersonality,
  heardInContract,
  noPenaltyForArticle11,
  notCaught,
  requestGranted,
  soleProfiling,
} from '../loi-09-08/art-11-automated-decisions.ts'
import { automatedDecisionConclusions } from '../words/conclusions-relations.ts'
import { tier } from './decide.ts'
import { setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const set = setTo<AutomatedDecisionFacts>

const examine = set(
  { partOfTheResult: 'among-others' },
  {
    fr: 'faire examiner le résultat, avec d’autres éléments, par une personne qui peut s’en écarter',
    ar: 'إخضاع النتيجة، مع عناصر أخرى، لفحص شخص يمكنه مخالفتها',
    en: 'have the result examined, with other elements, by someone who may depart from it',
  },
)

const setAside = set(
  { partOfTheResult: 'none' },
  {
    fr: 'écarter ce résultat des fondements de la décision',
    ar: 'استبعاد هذه النتيجة من أسس القرار',
    en: 'leave that result out of the foundations of the decision',
  },
)

const hear = set(
  { couldPresentObservations: true },
  {
    fr: 'permettre à la personne de présenter ses observations avant de décider',
    ar: 'تمكين الشخص من تقديم ملاحظاته قبل اتخاذ القرار',
    en: 'let the person present observations before deciding',
  },
)

export const automatedDecisions = question({
  name: 'automated-decision',
  group: 'relations',
  title: {
    fr: 'Cette décision peut-elle reposer sur une machine ?',
    ar: 'هل يجوز أن يبنى هذا القرار على معالجة آلية؟',
    en: 'May this decision rest on a machine?',
  },
  subject: automatedDecision,
  tiers: () => [
    tier('forbidden-court', [courtOnPersonality]),
    tier('allowed', [heardInContract, requestGranted]),
    tier('forbidden', [soleProfiling]),
    tier('not-caught', notCaught),
  ],
  watches: [noPenaltyForArticle11],
  betters: {
    moves: facts => [examine, ...(facts.withinContract ? [hear] : []), setAside],
    ladder: ['forbidden-court', 'forbidden', 'allowed', 'not-caught'],
    words: thenWords(automatedDecisionConclusions),
  },
})
