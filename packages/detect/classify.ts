// Weighs the names and the values of one column into findings, surest first.
import { type Category, categories } from './categories.ts'
import { matchName } from './column-names/match.ts'
import { readName } from './column-names/read.ts'
import { isTableOfPersons, surroundingsOf, themesOf } from './column-names/surroundings.ts'
import type { Evidence, Finding } from './finding.ts'
import { proseFindings } from './free-text.ts'
import { isOfThing, nameKind } from './name-kinds.ts'
import { commentShare, confidenceOf, listed, movableCeiling, prior, settled, sturdy } from './scoring.ts'
import { sampleOf } from './values/sample.ts'
import { sharesOf } from './values/shares.ts'
import { isBareNumber, type Reading, weighSurroundings, weighType, weighValues } from './weighing.ts'

export type Column = {
  readonly table: string
  readonly column: string
  readonly declaredType: string
  readonly comment: string
  readonly values: readonly unknown[]
  readonly neighbours: readonly string[]
}

const read = (column: Column): Reading => {
  const name = readName(column.column)
  const table = readName(column.table)
  const sample = sampleOf(column.values)
  const neighbours = column.neighbours.slice(0, 200).map(readName)
  return {
    name,
    declaredType: column.declaredType,
    neighbours,
    matches: matchName(name),
    commented: column.comment === '' ? [] : matchName(readName(column.comment)),
    around: surroundingsOf(table, neighbours),
    ofPersons: isTableOfPersons(table),
    themes: themesOf(table, neighbours),
    ofThing: isOfThing(name),
    sample,
    shares: sharesOf(sample),
  }
}

const names: readonly Category[] = ['first-name', 'last-name', 'family-member', 'username']
const everyCategory = Object.keys(categories) as Category[]

export const classify = (column: Column): Finding[] => {
  const reading = read(column)
  const weighed = everyCategory.map(category => weigh(reading, category)).filter(finding => finding !== null)
  const findings = proseFindings(reading, weighed)
  return withoutEchoes(reading, surest(findings))
}

/** The name says which name it is: an open "name" beside it would only repeat the same words. */
const isSpokenFor = (reading: Reading): boolean =>
  reading.matches.some(match => match.weight === 'says' && names.includes(match.category)) &&
  !reading.matches.some(match => match.weight === 'says' && match.category === 'full-name')

const weigh = (reading: Reading, asked: Category): Finding | null => {
  if (asked === 'full-name' && isSpokenFor(reading)) return null
  const evidence: Evidence[] = []
  const match = reading.matches.find(candidate => candidate.category === asked) ?? null
  const comment = match ? null : (reading.commented.find(candidate => candidate.category === asked) ?? null)
  let points = prior
  if (match) {
    points += match.points
    evidence.push({ code: 'name-word', place: 'column', word: match.word })
  } else if (comment) {
    points += comment.points * commentShare
    evidence.push({ code: 'name-word', place: 'comment', word: comment.word })
  }
  const named = match !== null || comment !== null
  if (
    asked === 'person-reference' &&
    match?.weight === 'hints' &&
    !(reading.ofPersons && isBareNumber(asked, match))
  )
    return null
  const byValues = weighValues(reading, asked, named, evidence)
  if (!named && byValues <= 0) return null
  points += byValues
  points += weighSurroundings(reading, asked, match, evidence)
  points += weighType(reading, asked, evidence)
  const category = asked === 'full-name' ? nameKind(reading) : asked
  const { lawCategory, personal, sensitive, nationalId } = categories[category]
  if (lawCategory === 'organisation') evidence.push({ code: 'about-an-organisation' })
  const amongThings =
    reading.around === 'things' && match?.owner !== 'person' && personal && !sturdy.has(asked)
  return {
    category,
    lawCategory,
    confidence: Math.min(amongThings ? movableCeiling : 1, confidenceOf(points)),
    personal,
    sensitive,
    nationalId,
    evidence,
  }
}

/** One finding per category, the surest, in order. */
const surest = (findings: readonly Finding[]): Finding[] => {
  const best = new Map<Category, Finding>()
  for (const finding of findings) {
    if (finding.confidence > (best.get(finding.category)?.confidence ?? 0))
      best.set(finding.category, finding)
  }
  return [...best.values()]
    .filter(finding => finding.confidence >= listed)
    .sort((a, b) => b.confidence - a.confidence)
}

const restsOnValuesOnly = (finding: Finding): boolean =>
  finding.category !== 'free-text' &&
  !finding.evidence.some(
    item => item.code === 'name-word' || (item.code === 'values-match' && item.form === 'sentence'),
  )

/** Once the name has said what the values are, the same values under another category are an echo: no CIN in `passeport`. */
const withoutEchoes = (reading: Reading, findings: readonly Finding[]): Finding[] => {
  const [top] = findings
  const told = top && reading.matches.some(match => match.category === top.category)
  if (!top || !told || top.confidence < settled) return [...findings]
  return findings.filter(finding => finding === top || !restsOnValuesOnly(finding))
}
