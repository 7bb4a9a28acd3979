// Which rules a name meets, and what its other words say against them.
import { type Category, isCategory } from '../categories.ts'
import { leftover, nameWeights } from '../scoring.ts'
import type { NameReading } from './read.ts'
import { rules, type Weight } from './rules.ts'

type Rule = { readonly category: Category; readonly weight: Weight; readonly needs: readonly string[] }

const parse = (): Rule[] =>
  rules
    .trim()
    .split('\n')
    .flatMap(line => {
      const [category = '', weight = '', combinations = ''] = line.split('|').map(cell => cell.trim())
      if (!isCategory(category)) throw new Error(`a column rule names no category: ${category}`)
      return combinations
        .split(';')
        .map(text => ({ category, weight: weight as Weight, needs: text.trim().split(' ') }))
    })

export const parsedRules: readonly Rule[] = parse()

/** What a rule leaves unused, by what it speaks of. */
type Nature = keyof typeof leftover | 'nothing'

const natures: Readonly<Record<string, Nature>> = {
  noise: 'nothing',
  num: 'nothing',
  code: 'nothing',
  id: 'nothing',
  value: 'nothing',
  personref: 'person',
  employee: 'person',
  user: 'person',
  agent: 'person',
  transaction: 'nothing',
  office: 'nothing',
  full: 'nothing',
  pupil: 'person',
  care: 'nothing',
  measure: 'measure',
  flagword: 'flag',
  kindword: 'kind',
  thing: 'thing',
  organisation: 'thing',
  goods: 'thing',
  money: 'thing',
  reference: 'thing',
  time: 'kind',
  visited: 'thing',
  fieldword: 'thing',
  hash: 'kind',
  web: 'kind',
}

/** The mildest reading of a word that has several. */
const natureOf = (concepts: readonly string[]): Nature => {
  const found = concepts.map(concept => natures[concept] ?? 'other')
  for (const nature of ['nothing', 'person'] as const) if (found.includes(nature)) return nature
  for (const nature of ['measure', 'flag', 'thing', 'kind'] as const)
    if (found.includes(nature)) return nature
  return 'other'
}

export type NameMatch = {
  readonly category: Category
  readonly weight: Weight
  readonly points: number
  /** The lexicon's spelling of the words that told, joined by a space. */
  readonly word: string
  /** Whether a word of the name owns the column: a person, a thing, or neither. */
  readonly owner: 'person' | 'thing' | null
}

/** Gives each needed concept a word of its own; -1 where there is none. */
const assign = (reading: NameReading, needs: readonly string[]): number[] | null => {
  const used: number[] = []
  for (const need of needs) {
    const at = reading.words.findIndex((word, index) => !used.includes(index) && word.concepts.includes(need))
    if (at < 0) return null
    used.push(at)
  }
  return used
}

/** A path, a link or a time says nothing against a picture's or a login's column. */
const forgiven: Readonly<Partial<Record<Category, readonly Nature[]>>> = {
  photo: ['kind'],
  'voice-recording': ['kind', 'thing'],
  education: ['kind'],
  health: ['flag', 'kind'],
  'union-membership': ['flag'],
  employment: ['kind', 'measure'],
  offences: ['kind'],
}

const judge = (reading: NameReading, rule: Rule): NameMatch | null => {
  const used = assign(reading, rule.needs)
  if (!used) return null
  let points = nameWeights[rule.weight]
  let owner: NameMatch['owner'] = rule.needs.some(need => natures[need] === 'person') ? 'person' : null
  let unknown = 0
  reading.words.forEach((word, index) => {
    if (used.includes(index)) return
    if (word.concepts.length === 0) {
      unknown += 1
      return
    }
    const nature = natureOf(word.concepts)
    if (nature === 'nothing' || forgiven[rule.category]?.includes(nature)) return
    if (nature === 'person') owner ??= 'person'
    if (nature === 'thing') owner = 'thing'
    points += leftover[nature]
  })
  points += Math.max(-1.5, unknown * leftover.unknown)
  // Longer rules are surer of what they read.
  points += 0.3 * (rule.needs.length - 1)
  return {
    category: rule.category,
    weight: rule.weight,
    points,
    word: used.map(at => reading.words[at]?.word ?? '').join(' '),
    owner,
  }
}

/** The best match of each category, best first. */
export const matchName = (reading: NameReading): NameMatch[] => {
  const best = new Map<Category, NameMatch>()
  for (const rule of parsedRules) {
    const match = judge(reading, rule)
    if (match && match.points > (best.get(match.category)?.points ?? Number.NEGATIVE_INFINITY))
      best.set(rule.category, match)
  }
  return [...best.values()].sort((a, b) => b.points - a.points)
}
