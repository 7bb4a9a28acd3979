// What is due to a person who asks for access to their data? (art. 7; D.34-2, 36-2, 39)
import { type AccessFacts, type AccessItem, accessItems, accessSubject } from '../facts/access-request.ts'
import {
  abuseToProve,
  abusiveRequest,
  accessDue,
  accessGiven,
  accessIdentity,
  accessMissing,
  accessPaidFor,
  accessPutOff,
  accessRefused,
  acknowledgementDue,
  anotherAnswersForAll,
  cndpToContact,
  codesUnexplained,
  notEmpowered,
  tooSoon,
  unintelligible,
  whatToGive,
} from '../loi-09-08/art-07-access.ts'
import { type AccessConclusion, accessConclusions } from '../words/conclusions-people.ts'
import { within } from '../words/listing.ts'
import { tier } from './decide.ts'
import { type Move, setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const set = setTo<AccessFacts>

const give = (item: AccessItem): Move<AccessFacts> => ({
  make: before => ({ ...before, given: [...(before.given ?? []), item] }),
  words: () => {
    const told = within(accessItems[item])
    return { fr: `communiquer – ${told.fr}`, ar: `إيصال – ${told.ar}`, en: `give – ${told.en}` }
  },
})

const clearly = set(
  { intelligible: true },
  {
    fr: 'redonner les données sous une forme intelligible',
    ar: 'إيصال المعطيات من جديد وفق شكل مفهوم',
    en: 'give the data again in an intelligible form',
  },
)
const explained = set(
  { codesExplained: true },
  {
    fr: 'expliquer les codes et abréviations',
    ar: 'توضيح الرموز والمختصرات',
    en: 'explain the codes and abbreviations',
  },
)
const refunded = set(
  { feeAsked: false },
  { fr: 'rembourser le demandeur', ar: 'إرجاع المقابل إلى صاحب الطلب', en: 'refund the requester' },
)

export const access = question<AccessFacts, AccessConclusion>({
  name: 'access',
  group: 'people',
  title: {
    fr: 'Que doit-on à la personne qui demande l’accès à ses données ?',
    ar: 'ما الواجب تجاه شخص يطلب الولوج إلى معطياته؟',
    en: 'What is due to a person who asks for access to their data?',
  },
  subject: accessSubject,
  tiers: () => [
    tier('forward', [anotherAnswersForAll, notEmpowered]),
    tier('identify', [accessIdentity]),
    tier('may-refuse', [abusiveRequest]),
    tier('refused', [accessRefused]),
    tier('lacking', [...accessMissing, unintelligible, codesUnexplained, accessPaidFor]),
    tier('answered', [accessGiven]),
    tier('defer', [accessPutOff]),
    tier('answer', [accessDue]),
  ],
  duties: () => [whatToGive, acknowledgementDue, cndpToContact],
  watches: [abuseToProve, tooSoon],
  betters: {
    moves: () => [...(Object.keys(accessItems) as AccessItem[]).map(give), clearly, explained, refunded],
    ladder: ['refused', 'lacking', 'forward', 'identify', 'may-refuse', 'defer', 'answer', 'answered'],
    words: thenWords(accessConclusions),
  },
})
