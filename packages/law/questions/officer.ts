// Must there be a data protection officer? (no article asks for one; art. 15-g asks for a service)
import { officerOf } from '../facts/officer.ts'
import {
  appointedFreely,
  noOfficerDue,
  promiseToKeep,
  serviceForRights,
} from '../loi-09-08/art-15-officer.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const officer = question({
  name: 'officer',
  group: 'relations',
  title: {
    fr: 'Faut-il un délégué à la protection des données ?',
    ar: 'هل يجب تعيين مندوب لحماية المعطيات؟',
    en: 'Must there be a data protection officer?',
  },
  subject: officerOf,
  tiers: () => [
    tier('promise-to-keep', [promiseToKeep]),
    tier('voluntary', [appointedFreely]),
    tier('no-duty', [noOfficerDue]),
  ],
  duties: () => [serviceForRights],
})
