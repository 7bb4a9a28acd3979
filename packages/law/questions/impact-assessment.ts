// Does the CNDP expect an impact assessment of this processing? (deliberation D-188-2020; the law knows none)

import {
  assessed,
  contradictorySources,
  nothingToAssess,
  notKept,
  triggers,
  validateFirst,
} from '../cndp/deliberation-188-2020.ts'
import { deliberationOf } from '../cndp/deliberations.ts'
import { assessedProcessing, type ImpactFacts } from '../facts/impact-assessment.ts'
import { impactAssessmentConclusions } from '../words/conclusions-safeguards.ts'
import { tier } from './decide.ts'
import { setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

/** Before it, nothing was asked for. */
const adoptedOn = deliberationOf('cndp:188-2020')?.adoptedOn ?? ''

const assess = setTo<ImpactFacts>(
  { assessment: 'kept' },
  {
    fr: 'faire l’analyse d’impact et la garder',
    ar: 'إنجاز تحليل الأثر والاحتفاظ به',
    en: 'make the impact assessment and keep it',
  },
)

export const impactAssessment = question({
  name: 'impact-assessment',
  group: 'relations',
  title: {
    fr: 'Une analyse d’impact est-elle attendue ?',
    ar: 'هل ينتظر إنجاز تحليل للأثر؟',
    en: 'Is an impact assessment expected?',
  },
  subject: assessedProcessing,
  tiers: on =>
    on < adoptedOn
      ? [tier('not-needed', [nothingToAssess])]
      : [
          tier('to-assess', triggers),
          tier('to-keep', [notKept]),
          tier('to-validate', [validateFirst]),
          tier('complete', [assessed]),
          tier('not-needed', [nothingToAssess]),
        ],
  imposes: ['to-validate'],
  watches: [contradictorySources],
  betters: {
    moves: () => [assess],
    ladder: ['to-assess', 'to-keep', 'to-validate', 'complete', 'not-needed'],
    words: thenWords(impactAssessmentConclusions),
  },
})
