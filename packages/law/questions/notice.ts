// Are people informed as the law asks when their data are collected? (art. 5, 6, 19; D.34, 43, 44)
import { anyMeans } from '../decret-2-09-165/art-34-means.ts'
import {
  objectionAskedAfterValidation,
  objectionNotAskedInTime,
  objectionUnasked,
  objectionUnproven,
} from '../decret-2-09-165/art-43-objection-question.ts'
import { type NoticeFacts, type NoticeItem, noticeItems, noticeSubject } from '../facts/notice.ts'
import {
  documentsWithoutItems,
  notExpress,
  nothingFiled,
  noticeComplete,
  toldTooLate,
  toldTooLateIndirectly,
  untold,
} from '../loi-09-08/art-05-notice.ts'
import {
  defenceOrCrime,
  exclusivelyJournalistic,
  impossibilityToTell,
  informingImpossible,
  lawProvidesExpressly,
} from '../loi-09-08/art-06-notice-limits.ts'
import { receiptToShow } from '../loi-09-08/art-19-receipt-shown.ts'
import { type NoticeConclusion, noticeConclusions } from '../words/conclusions-people.ts'
import { within } from '../words/listing.ts'
import { type Tier, tier } from './decide.ts'
import { type Move, setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const tiers: readonly Tier<NoticeFacts, NoticeConclusion>[] = [
  tier('lacking', [
    ...untold,
    nothingFiled,
    notExpress,
    toldTooLate,
    toldTooLateIndirectly,
    documentsWithoutItems,
    objectionUnasked,
    objectionAskedAfterValidation,
    objectionNotAskedInTime,
    objectionUnproven,
  ]),
  tier('not-due', [defenceOrCrime, informingImpossible, lawProvidesExpressly, exclusivelyJournalistic]),
  tier('complete', [noticeComplete]),
]

const set = setTo<NoticeFacts>

const tell = (item: NoticeItem): Move<NoticeFacts> => ({
  make: before => ({ ...before, told: [...(before.told ?? []), item] }),
  words: () => {
    const told = within(noticeItems[item])
    return { fr: `dire – ${told.fr}`, ar: `بيان – ${told.ar}`, en: `tell – ${told.en}` }
  },
})

const documents = set(
  { documentsCarryItems: true },
  {
    fr: 'porter les mentions sur les documents de collecte',
    ar: 'إدراج المعلومات في وثائق الجمع',
    en: 'put the items on the collection documents',
  },
)
const inTime = set(
  { objectionAsked: 'in-time' },
  {
    fr: 'demander à temps si la personne s’oppose',
    ar: 'سؤال الشخص المعني في الوقت المناسب عما إذا كان يتعرض',
    en: 'ask in time whether the person objects',
  },
)
const proof = set(
  { objectionProofKept: true },
  {
    fr: 'garder la preuve que la personne a pu s’opposer',
    ar: 'الاحتفاظ بما يثبت أن الشخص المعني كان بوسعه التعرض',
    en: 'keep proof that the person could object',
  },
)
const clearly = set(
  { express: true },
  {
    fr: 'informer de manière expresse, précise et non équivoque',
    ar: 'الإخبار بصفة صريحة ودقيقة لا تحتمل اللبس',
    en: 'inform expressly, precisely and unambiguously',
  },
)
const beforehand = set(
  { toldWhen: 'before-collection' },
  { fr: 'informer avant la collecte', ar: 'الإخبار قبل الجمع', en: 'inform before collecting' },
)

export const notice = question<NoticeFacts, NoticeConclusion>({
  name: 'notice',
  group: 'people',
  title: {
    fr: 'Les personnes sont-elles bien informées lors de la collecte ?',
    ar: 'هل تم إخبار الأشخاص كما يجب أثناء جمع معطياتهم؟',
    en: 'Are people properly informed when their data are collected?',
  },
  subject: noticeSubject,
  tiers: () => tiers,
  duties: () => [impossibilityToTell, receiptToShow, anyMeans],
  betters: {
    // What has nothing to do there would clash: a representative where there is none, documents where none is used.
    moves: facts => [
      ...(Object.keys(noticeItems) as NoticeItem[])
        .filter(item => item !== 'representative' || facts.hasRepresentative)
        .map(tell),
      ...(facts.documentsUsed ? [documents] : []),
      ...[inTime, proof, clearly, beforehand],
    ],
    ladder: ['lacking', 'not-due', 'complete'],
    words: thenWords(noticeConclusions),
  },
})
