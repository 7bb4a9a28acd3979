// Every rule and exception of the package, in the order of the texts: what the library of the law shows beside an article,
// and by which an article knows what decides by it. A new file of rules is added here; every-rule.test.ts finds one left out.
import type { Citation } from './citation.ts'
import * as practice from './cndp/practice.ts'
import * as decret30 from './decret-2-09-165/art-30-health-file.ts'
import * as decret46 from './decret-2-09-165/art-46-transfer-duties.ts'
import * as art02 from './loi-09-08/art-02-scope.ts'
import * as art03 from './loi-09-08/art-03-quality.ts'
import * as art04Disclosure from './loi-09-08/art-04-disclosure.ts'
import * as art04 from './loi-09-08/art-04-lawfulness.ts'
import * as art12Interconnection from './loi-09-08/art-12-interconnection.ts'
import * as art12 from './loi-09-08/art-12-regime.ts'
import * as art14 from './loi-09-08/art-14-filing-duties.ts'
import * as art16 from './loi-09-08/art-16-simplified.ts'
import * as art18 from './loi-09-08/art-18-registers.ts'
import * as art20 from './loi-09-08/art-20-switch.ts'
import * as art21 from './loi-09-08/art-21-sensitive.ts'
import * as art22 from './loi-09-08/art-22-health.ts'
import * as art43 from './loi-09-08/art-43-transfers.ts'
import * as art49 from './loi-09-08/art-49-offences.ts'
import * as art50 from './loi-09-08/art-50-central-registers.ts'
import * as art57 from './loi-09-08/art-57-sensitive-without-ground.ts'
import * as art67 from './loi-09-08/art-67-legacy.ts'
import * as loi0520 from './other-laws/loi-05-20-art-11.ts'
import type { Confidence, Exception, Reading } from './rule.ts'
import type { DutyLabel } from './words/duty-labels.ts'

/** A rule as a reader meets it: what it cites and concludes, without the facts it is judged on. */
export type EncodedRule = {
  readonly id: string
  readonly cites: readonly [Citation, ...Citation[]]
  readonly label: DutyLabel
  readonly confidence: Confidence
  /** What it concludes, as its question names it; absent on an exception. */
  readonly concludes?: string
  /** On an exception: the rules it lifts. */
  readonly lifts: readonly string[]
  /** The doubt it always carries; a doubt that hangs on the facts comes with the answer only. */
  readonly reading?: Reading
}

const files: readonly object[] = [
  ...[art02, art03, art04, art04Disclosure, art12, art12Interconnection, art14, art16, art18, art20],
  ...[art21, art22, art43, art49, art50, art57, art67],
  ...[decret30, decret46, practice, loi0520],
  // Made for a day; what it cites is the same on all.
  art03.keptTooLong('2009-03-05'),
]

type Passage = Exception<never> & { readonly concludes?: string; readonly unless?: readonly Passage[] }

const isPassage = (value: object): value is Passage => 'holds' in value && 'cites' in value && 'says' in value

/** Every rule and exception that a value leads to; an exception once for each rule it lifts. */
const passagesIn = (value: unknown, seen: Set<unknown>): { passage: Passage; lifts?: string }[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (!isPassage(value)) return Object.values(value).flatMap(part => passagesIn(part, seen))
  return [{ passage: value }, ...(value.unless ?? []).map(passage => ({ passage, lifts: value.id }))]
}

const seen = new Set<unknown>()
const byId = Map.groupBy(
  files.flatMap(file => passagesIn(file, seen)),
  ({ passage }) => passage.id,
)

const told = ([first, ...others]: readonly { passage: Passage; lifts?: string }[]): EncodedRule[] => {
  if (!first) return []
  const { id, cites, label, confidence, concludes, reading } = first.passage
  const lifts = [first, ...others].flatMap(({ lifts: lifted }) => lifted ?? [])
  return [
    {
      ...{ id, cites, label, confidence, lifts },
      ...(concludes !== undefined && { concludes }),
      ...(typeof reading === 'object' && { reading }),
    },
  ]
}

export const everyRule: readonly EncodedRule[] = [...byId.values()].flatMap(told)

const found: ReadonlyMap<string, EncodedRule> = new Map(everyRule.map(rule => [rule.id, rule]))

export const ruleOf = (id: string): EncodedRule | undefined => found.get(id)
