// May this rule of keeping be applied: is it as long as other laws demand, and no longer than declared? (art. 3-1-e, 15-f, 55)
import { retentionRuleSubject } from '../facts/retention-rule.ts'
import {
  beyondDeclared,
  beyondPractice,
  countedOtherwise,
  floorOverCeiling,
  ruleWithoutDeclaration,
  underMinimum,
  withinBounds,
} from '../loi-09-08/art-55-rule-of-keeping.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const retentionRule = question({
  name: 'retention-rule',
  group: 'time',
  title: {
    fr: 'Cette règle de conservation peut-elle s’appliquer ?',
    ar: 'هل يجوز تطبيق قاعدة الاحتفاظ هذه؟',
    en: 'May this rule of keeping be applied?',
  },
  subject: retentionRuleSubject,
  tiers: (on, settings) => [
    tier('floor-over-ceiling', floorOverCeiling(on, settings)),
    tier('under-minimum', underMinimum(on, settings)),
    tier('beyond-declared', [beyondDeclared]),
    tier('beyond-practice', beyondPractice(on, settings)),
    tier('no-period', [ruleWithoutDeclaration]),
    tier('fits', [withinBounds]),
  ],
  imposes: ['floor-over-ceiling', 'under-minimum', 'beyond-declared'],
  watches: [countedOtherwise],
})
