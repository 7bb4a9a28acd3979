// Are the data secured as the law demands? (art. 23-1, 24, 58)
import { securedProcessing } from '../facts/security.ts'
import {
  levelNotShown,
  measuresUnproven,
  networkUnproven,
  noMeasures,
  openNetwork,
  secured,
} from '../loi-09-08/art-23-security.ts'
import {
  absentControls,
  logSilentOnWhat,
  logSilentOnWhen,
  logSilentOnWhom,
  logTooShort,
  ownPeriod,
  unprovenControls,
} from '../loi-09-08/art-24-controls.ts'
import { securityOfficer, technicalData } from '../other-laws/loi-05-20-security.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const security = question({
  name: 'security',
  group: 'relations',
  title: {
    fr: 'Les données sont-elles protégées comme la loi le veut ?',
    ar: 'هل المعطيات محمية كما يتطلب القانون؟',
    en: 'Are the data secured as the law demands?',
  },
  subject: securedProcessing,
  tiers: () => [
    tier('lacking', [
      noMeasures,
      openNetwork,
      ...absentControls,
      logSilentOnWhat,
      logSilentOnWhen,
      logSilentOnWhom,
      logTooShort,
    ]),
    tier('not-shown', [measuresUnproven, networkUnproven, levelNotShown, ...unprovenControls]),
    tier('complete', [secured]),
  ],
  imposes: ['not-shown'],
  duties: () => [securityOfficer, technicalData],
  watches: [ownPeriod],
})
