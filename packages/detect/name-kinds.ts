// `nom` may be a family name, a given name or a whole one: the values and the neighbours tell which.
import type { Category } from './categories.ts'
import type { NameMatch } from './column-names/match.ts'
import { hasConcept, type NameReading } from './column-names/read.ts'
import { nameShapes } from './values/shares.ts'
import type { Reading } from './weighing.ts'

/** Fewer names than this among the values decide nothing. */
const FEWEST = 3

/** The category an open "name" stands for. */
export const nameKind = (reading: Reading): Category => {
  const told = reading.matches.find((match: NameMatch) => match.category === 'full-name')
  if (told?.weight === 'says') return 'full-name'
  const asksName = hasConcept(reading.name, 'name')
  const beside = (concept: string): boolean => reading.neighbours.some(name => hasConcept(name, concept))
  if (reading.shares.matched['person-name'] >= FEWEST) {
    const shapes = nameShapes(reading.sample)
    if (shapes.several >= 0.5) return 'full-name'
    if (asksName && beside('firstname')) return 'last-name'
    if (asksName && beside('lastname')) return 'first-name'
    return shapes.given > shapes.family ? 'first-name' : 'last-name'
  }
  if (asksName && beside('firstname')) return 'last-name'
  return asksName && beside('lastname') ? 'first-name' : 'full-name'
}

/** Whether a name says that its column numbers, dates or describes a thing: `num_commande`, `code_produit`. */
export const isOfThing = (reading: NameReading): boolean => {
  const has = (...concepts: string[]) => concepts.some(concept => hasConcept(reading, concept))
  if (has('personref', 'employee', 'user', 'vehicle', 'caller', 'callee')) return false
  return (
    has('thing', 'goods', 'transaction', 'money', 'organisation', 'measure', 'visited') ||
    (has('kindword') && !has('personref'))
  )
}
