// A condition as a person reads it: whole clauses, joined by "all of" and "one of"; what is denied is said of each clause
// ("is not filled in") rather than put before it. Pure.
import type { Condition } from '@himaya/plans/condition'
import { dayInMorocco, startOfDayInMorocco } from '@himaya/platform/clock'
import type { Format } from '@himaya/ui/format.ts'
import type { RequestTexts } from './messages/fr.ts'

type Words = RequestTexts['condition']

/** A clause, or several of which all hold or one does; `of` beneath a clause says more of the rows it speaks of. */
export type Clause =
  | { readonly join?: undefined; readonly said: string; readonly of: Clause | null }
  | { readonly join: 'all' | 'any'; readonly of: readonly Clause[] }

const clause = (said: string, of: Clause | null = null): Clause => ({ said, of })

/** `denied`: the condition does not hold. Denying joins is De Morgan's law, which SQL's third answer keeps. */
export function clauseOf(condition: Condition, words: Words, format: Format, denied = false): Clause {
  const value = (text: string) => valueWords(text, words, format)
  switch (condition.is) {
    case 'before': {
      const { column, than } = condition
      const says = isTime(than)
        ? denied
          ? words.notBefore
          : words.before
        : denied
          ? words.notBelow
          : words.below
      return clause(says(column, value(than)))
    }
    case 'equal':
      return clause((denied ? words.notEqual : words.equal)(condition.column, value(condition.to)))
    case 'in':
      return clause(
        (denied ? words.notIn : words.in)(
          condition.column,
          format.list(condition.values.slice(0, shown).map(value)),
          Math.max(0, condition.values.length - shown),
        ),
      )
    case 'null':
      return clause((denied ? words.filled : words.empty)(condition.column))
    case 'not':
      return clauseOf(condition.of, words, format, !denied)
    case 'related': {
      const table = tableWords(condition.table)
      const where = clauseOf(condition.where, words, format)
      const isAny = where.join === 'all' && where.of.length === 0
      const says = denied
        ? isAny
          ? words.unrelated
          : words.unrelatedWhere
        : isAny
          ? words.related
          : words.relatedWhere
      return clause(says(table), isAny ? null : where)
    }
    default: {
      const join = (condition.is === 'all') !== denied ? 'all' : 'any'
      const parts = condition.of
        .map(each => clauseOf(each, words, format, denied))
        // "All of these, and all of those" is all of both.
        .flatMap(part => (part.join === join ? part.of : [part]))
      const [only] = parts
      return parts.length === 1 && only ? only : { join, of: parts }
    }
  }
}

/** The same on one line, what is joined within something joined standing in brackets. */
export function sentenceOf(said: Clause, words: Words, isInside = false): string {
  if (said.join === undefined) return said.of ? words.with(said.said, sentenceOf(said.of, words)) : said.said
  if (said.of.length === 0) return said.join === 'all' ? words.everything : words.nothing
  const parts = said.of.map(part => sentenceOf(part, words, true))
  const joined = said.join === 'all' ? words.and(parts) : words.or(parts)
  return isInside ? words.group(joined) : joined
}

export const conditionWords = (condition: Condition, words: Words, format: Format): string =>
  sentenceOf(clauseOf(condition, words, format), words)

/** So many values are named, the rest are counted. */
const shown = 6

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T/
const isTime = (text: string) => DAY.test(text) || INSTANT.test(text)

/** The beginning of a day in Morocco is that day. */
function valueWords(text: string, words: Words, format: Format): string {
  if (DAY.test(text)) return format.dayShort(text)
  if (INSTANT.test(text) && !Number.isNaN(Date.parse(text))) {
    const day = dayInMorocco(text)
    return Date.parse(startOfDayInMorocco(day)) === Date.parse(text)
      ? format.dayShort(day)
      : format.instantShort(text)
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? text : words.quoted(text)
}

export const tableWords = ({ schema, name }: { readonly schema: string; readonly name: string }): string =>
  schema === '' || schema === 'public' || schema === 'main' ? name : `${schema}.${name}`
