// What part does this person or body play in the processing? (art. 1-5 to 1-8)
import { participant } from '../facts/participant.ts'
import {
  actsForController,
  contractToMake,
  controllerAnswers,
  dataSubject,
  jointController,
  jointFile,
  namedController,
  receivesByLaw,
  recipient,
  recipientToName,
  soleController,
  thirdParty,
  underAuthority,
} from '../loi-09-08/art-01-roles.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const processorOrController = question({
  name: 'processor-or-controller',
  group: 'relations',
  title: {
    fr: 'Ce participant est-il responsable, sous-traitant, destinataire ou tiers ?',
    ar: 'هل هذا الطرف مسؤول أم معالج من الباطن أم مرسل إليه أم من الأغيار؟',
    en: 'Is this participant a controller, a processor, a recipient or a third party?',
  },
  subject: participant,
  tiers: () => [
    tier('data-subject', [dataSubject]),
    tier('joint-controller', [jointController]),
    tier('controller', [namedController, soleController]),
    tier('own-staff', [underAuthority]),
    tier('processor', [actsForController]),
    tier('not-a-recipient', [receivesByLaw]),
    tier('recipient', [recipient]),
    tier('third-party', [thirdParty]),
  ],
  duties: () => [controllerAnswers, jointFile, contractToMake, recipientToName],
  alsoAsks: ['decidesMeans'],
})
