// A file is sold, given or taken over: may it go, and who files what? (art. 4, 9, 12-1-b, 15; D.45)
import { fileTransferSubject } from '../facts/file-transfer.ts'
import {
  inOrder,
  noGroundToHandOver,
  objectionsToHandOver,
  otherPurposes,
  stays,
  transfereeDeclares,
  transferorTells,
} from '../loi-09-08/art-15-file-transfer.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const fileTransfer = question({
  name: 'file-transfer',
  group: 'time',
  title: {
    fr: 'Un fichier est cédé : que faut-il faire ?',
    ar: 'تم تفويت ملف: ما الذي يجب القيام به؟',
    en: 'A file changes hands: what must be done?',
  },
  subject: fileTransferSubject,
  tiers: () => [
    tier('not-a-transfer', [stays]),
    tier('forbidden', [noGroundToHandOver]),
    tier('needs-authorisation', [otherPurposes]),
    tier('declare', [transfereeDeclares]),
    tier('tell', [transferorTells]),
    tier('in-order', [inOrder]),
  ],
  duties: () => [objectionsToHandOver],
})
