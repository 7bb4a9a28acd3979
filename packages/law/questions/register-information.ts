// Does the answer of a public register exempt from declaration say enough? (art. 18, third paragraph)
import {
  type RegisterInformationFacts,
  type RegisterItem,
  registerInformationSubject,
  registerItems,
} from '../facts/register-information.ts'
import {
  anyoneMayAsk,
  ordinaryRights,
  registerTold,
  registerUntold,
} from '../loi-09-08/art-18-information.ts'
import {
  type RegisterInformationConclusion,
  registerInformationConclusions,
} from '../words/conclusions-people.ts'
import { within } from '../words/listing.ts'
import { tier } from './decide.ts'
import { type Move, setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const give = (item: RegisterItem): Move<RegisterInformationFacts> => ({
  make: before => ({ ...before, given: [...(before.given ?? []), item] }),
  words: () => {
    const told = within(registerItems[item])
    return { fr: `communiquer – ${told.fr}`, ar: `إيصال – ${told.ar}`, en: `give – ${told.en}` }
  },
})

const openToAll = setTo<RegisterInformationFacts>(
  { conditionsSet: false },
  { fr: 'répondre à toute personne', ar: 'الجواب لكل شخص', en: 'answer anyone' },
)

export const registerInformation = question<RegisterInformationFacts, RegisterInformationConclusion>({
  name: 'register-information',
  group: 'people',
  title: {
    fr: 'Que répondre sur un registre public dispensé de déclaration ?',
    ar: 'بماذا يجاب عن سجل عمومي معفى من التصريح؟',
    en: 'What must be told of a public register exempt from declaration?',
  },
  subject: registerInformationSubject,
  tiers: () => [
    tier('not-due', [ordinaryRights]),
    tier('lacking', [...registerUntold, anyoneMayAsk]),
    tier('complete', [registerTold]),
  ],
  betters: {
    moves: facts => [
      ...(Object.keys(registerItems) as RegisterItem[])
        .filter(item => item !== 'transfers' || facts.transfersPlanned)
        .map(give),
      openToAll,
    ],
    ladder: ['lacking', 'not-due', 'complete'],
    words: thenWords(registerInformationConclusions),
  },
})
