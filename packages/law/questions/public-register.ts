// Is this a register that needs no declaration, and is it entered in the national register? (art. 18, 47)
import { contradictionsIn } from '../facts/contradictions.ts'
import { parseFacts } from '../facts/parse.ts'
import { type ProcessingFacts, processingDeclarations } from '../facts/processing.ts'
import { registerAnswersRequests, registerControllerToNotify } from '../loi-09-08/art-18-registers.ts'
import {
  notSolely,
  openToAll,
  openToInterest,
  openToNobody,
  rightsRemain,
} from '../loi-09-08/art-47-register-entry.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

export const publicRegisterQuestion = question({
  name: 'public-register',
  group: 'time',
  title: {
    fr: 'Ce registre est-il dispensé de déclaration ?',
    ar: 'هل هذا السجل معفى من التصريح؟',
    en: 'Is this register exempt from declaration?',
  },
  subject: {
    declarations: processingDeclarations,
    parse: parseFacts,
    canBe: (facts: ProcessingFacts) => contradictionsIn(facts).length === 0,
  },
  tiers: () => [
    tier('not-exempt', [notSolely, openToNobody]),
    tier('exempt-unlisted', [openToAll]),
    tier('exempt-listed', [openToInterest]),
  ],
  duties: () => [registerControllerToNotify, registerAnswersRequests, rightsRemain],
})
