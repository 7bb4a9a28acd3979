// Whether the table and its other columns speak of persons, of things, or of a list of codes.
import type { Category } from '../categories.ts'
import { type Concept, hasConcept, type NameReading } from './read.ts'

/** `among-things`: only the other columns say so, not the table. */
export type Surroundings = 'persons' | 'things' | 'among-things' | 'references' | null

/** Columns that only persons have. */
const ofPersons: readonly Concept[] =
  'firstname lastname cin dob birth sex marital matricule caller passport massar father mother login password job salary'.split(
    ' ',
  )
const ofThings: readonly Concept[] = 'goods money ice taxid traderegister patente'.split(' ')
const owners: readonly Concept[] = ['personref', 'employee', 'user', 'vehicle', 'caller', 'call']

const has = (reading: NameReading, concepts: readonly Concept[]): boolean =>
  concepts.some(concept => hasConcept(reading, concept))

const isOfPersons = (reading: NameReading): boolean =>
  !has(reading, ['measure', 'kindword', 'thing', 'organisation']) &&
  (has(reading, ofPersons) ||
    (hasConcept(reading, 'name') && has(reading, ['personref', 'employee', 'user', 'full', 'family'])) ||
    // "titulaire", "porteur", "patient_id": the row belongs to somebody.
    has(reading, ['personref', 'employee', 'user']))

const isOfThings = (reading: NameReading): boolean =>
  !has(reading, owners) && (has(reading, ofThings) || has(reading, ['thing', 'organisation', 'reference']))

const isTableOfThings = (named: NameReading): boolean =>
  has(named, ['thing', 'organisation', 'measure', 'visited', 'fieldword', 'office']) ||
  (hasConcept(named, 'kindword') && !has(named, owners))

/** Whether each row of the table is a person: `clients`, `SALARIES`. */
export const isTableOfPersons = (named: NameReading): boolean =>
  !hasConcept(named, 'reference') &&
  !isTableOfThings(named) &&
  has(named, ['personref', 'employee', 'user', 'family'])

export const surroundingsOf = (named: NameReading, readings: readonly NameReading[]): Surroundings => {
  if (hasConcept(named, 'reference')) return 'references'
  const persons = readings.filter(isOfPersons).length
  const things = readings.filter(isOfThings).length
  const tableOfThings = isTableOfThings(named)
  const tableOfPersons = isTableOfPersons(named)
  if (persons > things || (persons > 0 && !tableOfThings)) return 'persons'
  if (tableOfThings) return 'things'
  if (things > 0 && !tableOfPersons) return 'among-things'
  if (tableOfPersons) return 'persons'
  // A bare "name" says a person's beside nothing of things.
  return readings.some(reading => reading.words.length === 1 && hasConcept(reading, 'name'))
    ? 'persons'
    : null
}

/** What a table may be about, by the concepts that tell, and the categories that are at home there. */
const themes: readonly { readonly concepts: readonly Concept[]; readonly categories: readonly Category[] }[] =
  [
    {
      concepts: ['bank', 'payment', 'balance', 'rib', 'iban', 'credit'],
      categories: ['bank-card', 'rib', 'personal-finance'],
    },
    { concepts: ['pupil', 'exam', 'study', 'degree', 'massar'], categories: ['education', 'massar'] },
    {
      concepts: ['care', 'health', 'illness', 'diagnosis', 'blood', 'treatment', 'allergy'],
      categories: ['health'],
    },
  ]

/** The categories that the table or its other columns make likelier. */
export const themesOf = (named: NameReading, readings: readonly NameReading[]): ReadonlySet<Category> =>
  new Set(
    themes
      .filter(({ concepts }) => [named, ...readings].some(reading => has(reading, concepts)))
      .flatMap(({ categories }) => categories),
  )
