// A file is sold, given or taken over: may it go, and who files what? (art. 4, 9, 12-1-b, 15; D.45)
import { type FileTransferFacts, fileTransferSubject } from '../facts/file-transfer.ts'
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
import type { Move } from './moves.ts'
import { question } from './question.ts'

const obtainConsent: Move<FileTransferFacts> = {
  make: facts => ({ ...facts, handoverGround: 'consent' }),
  words: () => ({
    fr: 'obtenir le consentement préalable des personnes',
    ar: 'الحصول على الرضى المسبق للأشخاص المعنيين',
    en: 'obtain the persons’ prior consent',
  }),
}

const keepToPurposes: Move<FileTransferFacts> = {
  make: facts => ({ ...facts, purposesCarriedOver: true }),
  words: () => ({
    fr: 's’en tenir aux finalités de la collecte',
    ar: 'الالتزام بالغايات التي جمعت المعطيات من أجلها',
    en: 'keep to the purposes of the collection',
  }),
}

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
  betters: {
    moves: ({ handoverGround, purposesCarriedOver }) => [
      ...(handoverGround === 'none' ? [obtainConsent] : []),
      ...(purposesCarriedOver === false ? [keepToPurposes] : []),
    ],
    ladder: ['forbidden', 'needs-authorisation', 'declare', 'tell', 'in-order'],
    words: (conclusion, actions) =>
      conclusion === 'in-order'
        ? {
            fr: `La cession serait en ordre à condition de : ${actions.fr}.`,
            ar: `يصبح التفويت سليما شريطة: ${actions.ar}.`,
            en: `The transfer would be in order if you: ${actions.en}.`,
          }
        : {
            fr: `Il ne resterait que les formalités à condition de : ${actions.fr}.`,
            ar: `لا تبقى إلا الإجراءات شريطة: ${actions.ar}.`,
            en: `Only the formalities would remain if you: ${actions.en}.`,
          },
  },
})
