// Which special request or notice to the CNDP is needed, beside declaration and authorisation? (art. 2-3, 3-2, 6-b, 7, 24-2,
// 28, 44-3)
import { specialRequestSubject } from '../facts/special-requests.ts'
import {
  askGuaranteedTransfer,
  askLongerKeeping,
  askMoreTime,
  askSecurityWaiver,
  nothingBefore,
  nothingSpecial,
  notifyRepresentative,
  tellImpossibility,
} from '../loi-09-08/art-28-special-requests.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const specialRequests = question({
  name: 'special-requests',
  group: 'time',
  title: {
    fr: 'Quelle demande particulière faut-il adresser à la CNDP ?',
    ar: 'أي طلب خاص يجب توجيهه إلى اللجنة الوطنية؟',
    en: 'Which special request must be sent to the CNDP?',
  },
  subject: specialRequestSubject,
  tiers: () => [
    tier('to-ask', [
      notifyRepresentative,
      askGuaranteedTransfer,
      askLongerKeeping,
      askSecurityWaiver,
      askMoreTime,
      tellImpossibility,
    ]),
    tier('none', [nothingSpecial]),
  ],
  duties: () => [nothingBefore],
})
