// A question of the law as data: what it asks of which facts, the tiers that conclude, the duties that follow, the days
// that fall. Written once, it can be asked by a room, by name, over HTTP, and as an interview.
import type { Answer, DueDate, Penalty } from '../answer.ts'
import type { Day } from '../calendar.ts'
import type { Declarations } from '../facts/declare.ts'
import type { Fault } from '../facts/fault.ts'
import { type FactSchema, factsSchemaOf } from '../facts/schema.ts'
import { type Exception, type Rule, withExceptions } from '../rule.ts'
import { noSettings, type Settings } from '../settings.ts'
import type { DutyLabel } from '../words/duty-labels.ts'
import type { Translated } from '../words/language.ts'
import type { QuestionGroup } from '../words/question-groups.ts'
import { counterfactuals } from './alternatives.ts'
import { type Decision, decide, lifted, type Tier } from './decide.ts'
import {
  becauseOf,
  dueOf,
  dutyNeeds,
  lazily,
  needsOf,
  readingsOf,
  reviewsOf,
  told,
  usedFactsOf,
} from './explain.ts'
import { isInForce, notYetInForce } from './in-force.ts'
import type { Move } from './moves.ts'

/** A question that can be asked by name, of facts read by its own parser. */
export type Question = {
  readonly name: string
  readonly group: QuestionGroup
  readonly title: Translated
  readonly declarations: Declarations
  /** Names of the facts it may ask for. */
  readonly asks: readonly string[]
  /** Every rule it decides by, with the exceptions that lift them. */
  readonly rules: readonly Exception<never>[]
  /** The facts if they can be read and can all be true, else every fault. */
  readonly parse: (
    input: unknown,
    settings?: Settings,
  ) =>
    | { readonly facts: object; readonly faults?: undefined }
    | { readonly faults: readonly Fault[]; readonly facts?: undefined }
  /** `facts` come from `parse`: of anything else the answer means nothing. */
  readonly ask: (facts: object, on: Day, settings?: Settings) => Answer<string, string>
  /** JSON Schema of its facts, titles in the language given (French by default). */
  readonly factsSchema: (speech?: keyof Translated) => FactSchema
}

type Subject<Facts> = {
  readonly declarations: Declarations
  readonly parse: (
    input: unknown,
    settings?: Settings,
  ) =>
    | { readonly facts: Facts; readonly faults?: undefined }
    | { readonly faults: readonly Fault[]; readonly facts?: undefined }
  readonly canBe: (facts: Facts) => boolean
}

/** What the days, penalties and duties of an answer are made from. */
export type Asked<Facts, Conclusion extends string> = {
  readonly facts: Facts
  readonly on: Day
  readonly settings: Settings
  readonly conclusion: Conclusion | 'undetermined'
}

export type Written<Facts, Conclusion extends string> = {
  readonly name: string
  readonly group: QuestionGroup
  readonly title: Translated
  readonly subject: Subject<Facts>
  /** In the order in which they prevail, for the law of a day. A rule of `on` any day asks for the same facts. */
  readonly tiers: (on: Day, settings: Settings) => readonly Tier<Facts, Conclusion>[]
  /** Conclusions that already bind while a tier above them is open. */
  readonly imposes?: readonly Conclusion[]
  /** Duties that may follow, whatever is concluded. */
  readonly duties?: (asked: Asked<Facts, Conclusion>) => readonly Rule<Facts, 'duty' | 'blocking'>[]
  /** Rules that do not conclude but put a person on the watch, with their reasons; some are made for a day. */
  readonly watches?:
    | readonly Rule<Facts, 'review'>[]
    | ((on: Day, settings: Settings) => readonly Rule<Facts, 'review'>[])
  readonly dates?: (asked: Asked<Facts, Conclusion>) => readonly DueDate[]
  /** Facts without which a day cannot be counted. */
  readonly dateNeeds?: (asked: Asked<Facts, Conclusion>) => readonly (keyof Facts & string)[]
  readonly penalties?: (asked: Asked<Facts, Conclusion>) => readonly Penalty[]
  /** Facts asked for by no rule, but by days, penalties or duties. */
  readonly alsoAsks?: readonly (keyof Facts & string)[]
  /** What could be done so that the law wants less: the moves, the conclusions worst first, and how each better one reads. */
  readonly betters?: {
    readonly moves: (facts: Facts) => readonly Move<Facts>[]
    readonly ladder: readonly Conclusion[]
    readonly words: (conclusion: Conclusion, actions: Translated) => Translated
  }
}

/** A question typed by its own facts, for the rooms that know them. */
export type TypedQuestion<Facts, Conclusion extends string> = {
  readonly ask: (facts: Facts, on: Day, settings?: Settings) => Answer<Conclusion>
  /** The bare decision, without words. */
  readonly decide: (facts: Facts, on: Day, settings?: Settings) => Decision<Facts, Conclusion>
  readonly question: Question
}

type RulesOfADay<Facts, Conclusion extends string> = {
  readonly tiers: readonly Tier<Facts, Conclusion>[]
  readonly watches: readonly Rule<Facts, 'review'>[]
  /** All of them, in the order in which they are asked. */
  readonly asking: readonly Exception<Facts>[]
}

/** Several actions as one phrase. */
const joined = (actions: readonly Translated[]): Translated => ({
  fr: actions.map(({ fr }) => fr).join(' ; '),
  ar: actions.map(({ ar }) => ar).join('؛ '),
  en: actions.map(({ en }) => en).join('; '),
})

const labelOf = <Facts>(holding: readonly Rule<Facts, string>[]): DutyLabel =>
  holding.find(rule => rule.label === 'statutory')?.label ?? holding[0]?.label ?? 'statutory'

/** A day on which every value has a first step: the facts a question asks for are the same on every day. */
const ANY_DAY = '2026-11-22'

export const question = <Facts extends object, const Conclusion extends string>(
  written: Written<Facts, Conclusion>,
): TypedQuestion<Facts, Conclusion> => {
  const { name, subject, imposes = [], betters } = written
  const watchesOn = (on: Day, settings: Settings) =>
    typeof written.watches === 'function' ? written.watches(on, settings) : (written.watches ?? [])
  const { declarations } = subject

  /** The rules of a day, kept until another day or other settings are asked about: making them costs more than asking. */
  let kept:
    | { readonly on: Day; readonly settings: Settings; readonly rules: RulesOfADay<Facts, Conclusion> }
    | undefined
  const rulesOn = (on: Day, settings: Settings): RulesOfADay<Facts, Conclusion> => {
    if (kept?.on === on && kept.settings === settings) return kept.rules
    const tiers = written.tiers(on, settings)
    const watches = watchesOn(on, settings)
    const rules = { tiers, watches, asking: [...tiers.flatMap(each => each.rules), ...watches] }
    kept = { on, settings, rules }
    return rules
  }

  const ask = (facts: Facts, on: Day, settings = noSettings): Answer<Conclusion> => {
    if (!isInForce(on)) return notYetInForce<Conclusion, never>(name, on)
    const { tiers, watches, asking } = rulesOn(on, settings)
    const { conclusion, provisional, holding, blocking, open } = decide(tiers, facts)
    const exceptions = lifted(tiers, facts)
    const watching = watches.filter(rule => rule.holds(facts) === true)
    const about = { facts, on, settings, conclusion }
    const duties = written.duties?.(about) ?? []
    const due = dueOf(duties, facts)
    const passages = [...holding, ...exceptions.map(({ exception }) => exception), ...watching]
    const atLeast =
      conclusion === 'undetermined' && holding.length > 0 && provisional && imposes.includes(provisional)
        ? provisional
        : undefined
    const alternatives = lazily(() =>
      betters && conclusion !== 'undetermined'
        ? counterfactuals(facts, conclusion, {
            moves: betters.moves(facts),
            settle: changed => decide(tiers, changed).conclusion,
            ladder: betters.ladder,
            canBe: subject.canBe,
            words: (then, actions) => betters.words(then, joined(actions)),
          })
        : [],
    )
    return {
      question: name,
      on,
      conclusion,
      ...(atLeast && { atLeast }),
      label: labelOf(holding),
      because: [
        ...holding.map(rule => becauseOf(rule, facts)),
        ...exceptions.map(({ rule, exception }) => becauseOf(exception, facts, rule.id)),
        ...watching.map(rule => becauseOf(rule, facts)),
      ],
      facts: usedFactsOf([...asking, ...duties], facts),
      needs: needsOf(declarations, blocking, [
        ...open,
        ...dutyNeeds([...duties, ...watches], facts),
        ...(written.dateNeeds?.(about) ?? []).filter(fact => facts[fact] === undefined),
      ]),
      get alternatives() {
        return alternatives()
      },
      readings: readingsOf([...passages, ...due], facts),
      reviews: reviewsOf(passages),
      duties: told(due, facts),
      parts: [],
      ...(written.dates && { dates: written.dates(about) }),
      ...(written.penalties && { penalties: written.penalties(about) }),
    }
  }

  const everyTier = written.tiers(ANY_DAY, noSettings)
  const everyDuty =
    written.duties?.({ facts: {} as Facts, on: ANY_DAY, settings: noSettings, conclusion: 'undetermined' }) ??
    []
  const rules = withExceptions<Facts>([
    ...everyTier.flatMap(each => each.rules),
    ...watchesOn(ANY_DAY, noSettings),
    ...everyDuty,
  ])
  const asks = [...new Set<string>([...rules.flatMap(rule => rule.asks), ...(written.alsoAsks ?? [])])]
  return {
    ask,
    decide: (facts, on, settings = noSettings) => decide(rulesOn(on, settings).tiers, facts),
    question: {
      name,
      group: written.group,
      title: written.title,
      declarations,
      asks,
      rules,
      parse: subject.parse,
      ask: (facts, on, settings) => ask(facts as Facts, on, settings),
      factsSchema: speech => factsSchemaOf(declarations, asks, speech),
    },
  }
}
