// What does the national register show of this file, and what do people find there? (art. 45-48)
import { nationalRegisterSubject } from '../facts/national-register.ts'
import {
  authorisationEntered,
  creatingText,
  identityOnly,
  identityToNotify,
  neededForRights,
  nothingToEnter,
  ownRegister,
  privateFile,
  publicFile,
} from '../loi-09-08/art-45-national-register.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const nationalRegister = question({
  name: 'national-register',
  group: 'time',
  title: {
    fr: 'Que montre le registre national de ce fichier ?',
    ar: 'ماذا يبين السجل الوطني عن هذا الملف؟',
    en: 'What does the national register show of this file?',
  },
  subject: nationalRegisterSubject,
  tiers: () => [
    tier('identity-only', [identityOnly]),
    tier('not-entered', [nothingToEnter]),
    tier('entered', [publicFile, privateFile, creatingText, authorisationEntered, neededForRights]),
  ],
  duties: () => [identityToNotify, ownRegister],
})
