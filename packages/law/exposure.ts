// What offences can cost, article by article and in all (art. 52-65). Pure: a gap found anywhere can be weighed with it. Fines
// are in centimes, prison terms in months; what is in doubt or unknown widens the range and never the firm part.
import type { Penalty, Range, Sentence } from './answer.ts'
import type { Day } from './calendar.ts'
import type { Citation } from './citation.ts'
import { read } from './legal-value.ts'
import { doublingTwice, recidivismYear, severalOffences } from './loi-09-08/art-64-multipliers.ts'
import {
  type Band,
  legalPersonMultiplier,
  type PenalArticle,
  recidivismMultiplier,
  tariff,
} from './loi-09-08/penalty-tariff.ts'
import type { Reading } from './rule.ts'
import { noSettings } from './settings.ts'
import type { Translated } from './words/language.ts'
import { type OffenceName, offenceNames, offences } from './words/offences.ts'
import { penaltyWords } from './words/sentences.ts'

/** One offence made out. */
export type Offence = {
  readonly name: OffenceName
  /** The rule that made it out. */
  readonly rule?: string
  readonly cites?: readonly Citation[]
  /** How many times, for art. 53; once when left out. */
  readonly times?: number
  /** Why it is not certain that this is an offence, where it is not. */
  readonly doubts?: readonly Reading[]
}

/** Who committed it; what is left out is not known. */
export type Offender = {
  readonly kind?: 'natural-person' | 'legal-person' | undefined
  /** An irrevocable conviction in time for art. 65: for which articles, and whether both texts agree on the time. Null: none. */
  readonly convicted?:
    | { readonly articles: readonly PenalArticle[]; readonly certain: boolean }
    | null
    | undefined
}

const articleOf = (name: OffenceName) => Number(name.slice(0, 2)) as PenalArticle

/** The offences that passages name: `loi-09-08:57` gives both of its paragraphs, `loi-09-08:3-1-e` none. */
export const offencesCited = (cites: readonly Citation[]): readonly OffenceName[] => {
  const passages = cites.filter(cite => cite.startsWith('loi-09-08:')).map(cite => cite.slice(10))
  return offenceNames.filter(name =>
    passages.some(
      passage => passage === name || passage.startsWith(`${name}-`) || name.startsWith(`${passage}-`),
    ),
  )
}

const times = ({ least, most }: Range, by: Range): Range => ({
  least: least * by.least,
  most: most * by.most,
})
const exactly = (value: number): Range => ({ least: value, most: value })
const spanned = (values: readonly number[]): Range => ({
  least: Math.min(...values),
  most: Math.max(...values),
})

/** By how much sanctions may be multiplied: every possibility that the known facts leave open. */
const factors = (article: PenalArticle, { kind, convicted }: Offender, legalBy: number, againBy: number) => {
  const kinds = kind ? [kind] : (['natural-person', 'legal-person'] as const)
  const same = convicted?.articles.includes(article) ?? false
  const agains = convicted === undefined ? [1, againBy] : [same ? againBy : 1]
  const legal = kinds.map(each => (each === 'legal-person' ? legalBy : 1))
  const firmAgain = same && convicted?.certain ? againBy : 1
  return {
    fine: spanned(legal.flatMap(one => agains.map(other => one * other))),
    prison: spanned(agains),
    firmFine: Math.max(firmAgain, Math.min(...legal)),
    firmPrison: firmAgain,
    inDoubt: same && convicted?.certain === false,
  }
}

const equipmentSeized = {
  cites: ['loi-09-08:61-2'] as const,
  text: {
    fr: 'Le tribunal peut saisir le matériel qui a servi à l’infraction et ordonner l’effacement de tout ou partie des données (art. 61).',
    ar: 'يمكن للمحكمة أن تقضي بحجز المعدات المستعملة في ارتكاب المخالفة وبمسح كل المعطيات أو جزء منها (المادة 61).',
    en: 'The court may seize the equipment that served the offence and order all or part of the data erased (art. 61).',
  },
}

const oneOfThree = {
  cites: ['loi-09-08:64-2'] as const,
  text: {
    fr: 'Le tribunal peut ajouter l’une de ces peines : confiscation partielle des biens, confiscation de l’article 89 du code pénal, ou fermeture des établissements où l’infraction a été commise (art. 64).',
    ar: 'يمكن للمحكمة أن تضيف إحدى هذه العقوبات: المصادرة الجزئية للأموال، أو المصادرة المنصوص عليها في الفصل 89 من مجموعة القانون الجنائي، أو إغلاق المؤسسات التي ارتكبت فيها المخالفة (المادة 64).',
    en: 'The court may add one of these: partial confiscation of assets, the confiscation of article 89 of the Penal Code, or closure of the establishments where the offence was committed (art. 64).',
  },
}

const counted = (what: Translated, count: number): Translated =>
  count === 1
    ? what
    : {
        fr: `${what.fr}, ${count} fois`,
        ar: `${what.ar}، عدد المرات: ${count}`,
        en: `${what.en}, ${count} times`,
      }

const penaltyOf = (offence: Offence, offender: Offender, on: Day): Penalty => {
  const { name, doubts = [], times: count = 1 } = offence
  const article = articleOf(name)
  const bandOf = ({ least, most }: Band): Range => ({
    least: read(least, on, noSettings),
    most: read(most, on, noSettings),
  })
  const base = {
    fine: times(bandOf(tariff[article].fine), exactly(count)),
    prison: tariff[article].prison && bandOf(tariff[article].prison),
  }
  const by = factors(
    article,
    offender,
    read(legalPersonMultiplier, on, noSettings),
    read(recidivismMultiplier, on, noSettings),
  )
  const legal = offender.kind === 'legal-person'
  const sentence: Sentence = {
    fine: times(base.fine, by.fine),
    prison: legal || !base.prison ? null : times(base.prison, by.prison),
  }
  const firm: Sentence = {
    fine: times(base.fine, exactly(by.firmFine)),
    prison:
      offender.kind === 'natural-person' && base.prison ? times(base.prison, exactly(by.firmPrison)) : null,
  }
  const directors = legal ? base : null
  const again = offender.convicted?.articles.includes(article) === true
  const readings = [
    ...doubts,
    ...(again && by.inDoubt ? [recidivismYear] : []),
    ...(again && legal ? [doublingTwice] : []),
  ]
  return {
    rule: offence.rule ?? `art-${name}`,
    offence: name,
    cites: [`loi-09-08:${name}`, ...(offence.cites ?? [])].filter(
      (cite, index, all) => all.indexOf(cite) === index,
    ) as Citation[],
    text: penaltyWords(counted(offences[name], count), name.slice(0, 2), sentence, directors),
    times: count,
    fine: sentence.fine,
    prison: sentence.prison && { ...sentence.prison, either: true },
    factor: by.fine.most,
    firm: doubts.length > 0 ? null : firm,
    directors,
    besides: [...(article === 61 ? [equipmentSeized] : []), ...(legal ? [oneOfThree] : [])],
    confidence: readings.length > 0 ? 'reading' : 'wording',
    readings,
  }
}

/**
 * What each offence can cost on a civil day. A passage that is made out twice is one offence, told as certain if any of the
 * two is; only art. 53 counts each refusal, and keeps its doubtful ones apart. Throws a RangeError before 5 March 2009.
 */
export const exposureOf = (found: readonly Offence[], offender: Offender, on: Day): readonly Penalty[] => {
  const kept = found.filter((offence, index) => {
    if (offence.name === '53') return true
    const same = found.filter(({ name }) => name === offence.name)
    const certain = same.find(({ doubts = [] }) => doubts.length === 0)
    return certain ? offence === certain : found.indexOf(same[0] ?? offence) === index
  })
  return kept.map(offence => penaltyOf(offence, offender, on))
}

/** Several penalties in one: fines added up, of prison terms the longest. */
export type Total = {
  readonly fine: Range
  readonly longestPrison: Range | null
  /** The same of what is certain. */
  readonly firm: { readonly fine: Range; readonly longestPrison: Range | null }
  readonly readings: readonly Reading[]
}

const NOTHING: Range = exactly(0)

const sumOf = (sentences: readonly Sentence[]) => ({
  fine: sentences.reduce(
    (sum, { fine }) => ({ least: sum.least + fine.least, most: sum.most + fine.most }),
    NOTHING,
  ),
  longestPrison: sentences.reduce<Range | null>((longest, { prison }) => {
    if (!prison || !longest) return prison ?? longest
    return prison.most > longest.most || (prison.most === longest.most && prison.least > longest.least)
      ? prison
      : longest
  }, null),
})

export const totalOf = (penalties: readonly Penalty[]): Total => ({
  ...sumOf(penalties),
  firm: sumOf(penalties.flatMap(({ firm }) => firm ?? [])),
  readings: [
    ...new Map(
      [
        ...penalties.flatMap(({ readings }) => readings),
        ...(penalties.length > 1 ? [severalOffences] : []),
      ].map(reading => [reading.id, reading]),
    ).values(),
  ],
})
