// May one declaration serve several processings, or several transfers? (art. 14; RI 34; D.50)
import { jointFilingSubject } from '../facts/joint-filing.ts'
import {
  apartTransfers,
  notAutomated,
  oneDeclaration,
  oneForTransfers,
  otherBodies,
  ownRequest,
  particularsOfEach,
  unrelatedPurposes,
} from '../loi-09-08/art-14-joint-filing.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const jointFiling = question({
  name: 'joint-filing',
  group: 'time',
  title: {
    fr: 'Une seule déclaration suffit-elle pour plusieurs traitements ou transferts ?',
    ar: 'هل يكفي تصريح واحد لعدة معالجات أو عمليات نقل؟',
    en: 'Is one declaration enough for several processings or transfers?',
  },
  subject: jointFilingSubject,
  tiers: () => [
    tier('joint', [oneDeclaration]),
    tier('joint-transfers', [oneForTransfers]),
    tier('separate', [notAutomated, unrelatedPurposes, otherBodies, ownRequest, apartTransfers]),
  ],
  duties: () => [particularsOfEach],
})
