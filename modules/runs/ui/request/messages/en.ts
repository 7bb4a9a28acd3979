// What is asked of rows, in English.
import { formatIn } from '@himaya/ui/format.ts'
import type { RequestTexts } from './fr.ts'

const { number, plural, percent } = formatIn('en')
const joined = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

export const en: RequestTexts = {
  condition: {
    before: (column, day) => `${column} is before ${day}`,
    notBefore: (column, day) => `${column} is ${day} or later`,
    below: (column, value) => `${column} is below ${value}`,
    notBelow: (column, value) => `${column} is ${value} or more`,
    equal: (column, value) => `${column} is ${value}`,
    notEqual: (column, value) => `${column} is not ${value}`,
    in: (column, values, more) =>
      more === 0 ? `${column} is among ${values}` : `${column} is among ${values} and ${number(more)} others`,
    notIn: (column, values, more) =>
      more === 0
        ? `${column} is not among ${values}`
        : `${column} is not among ${values} and ${number(more)} others`,
    empty: column => `${column} is not filled in`,
    filled: column => `${column} is filled in`,
    related: table => `a row of ${table} refers to it`,
    relatedWhere: table => `a row of ${table} refers to it, where`,
    unrelated: table => `no row of ${table} refers to it`,
    unrelatedWhere: table => `no row of ${table} refers to it where`,
    with: (clause, more) => `${clause} ${more}`,
    quoted: text => `“${text}”`,
    and: parts => joined(parts, 'and'),
    or: parts => joined(parts, 'or'),
    group: text => `(${text})`,
    everything: 'every row',
    nothing: 'no row',
    all: 'All of these at once',
    any: 'At least one of these',
  },
  builder: {
    title: 'Which rows?',
    whole: 'The whole table',
    some: 'Some rows',
    join: 'The rows that meet',
    joins: { all: 'all of these conditions', any: 'at least one of these conditions' },
    column: 'Column',
    operator: 'Condition',
    value: 'Value',
    day: 'Day',
    values: 'Values, one on each line',
    add: 'Add a condition',
    remove: position => `Remove condition ${number(position)}`,
    row: position => `Condition ${number(position)}`,
    operators: {
      before: 'is before',
      notBefore: 'is from',
      below: 'is below',
      notBelow: 'is at least',
      equal: 'is',
      notEqual: 'is not',
      in: 'is among',
      empty: 'is not filled in',
      filled: 'is filled in',
    },
    reads: sentence => `Reads: ${sentence}.`,
    beyond: 'This condition was written elsewhere; it can be read here, not changed.',
  },
  action: {
    erase: 'Erase the rows',
    anonymise: 'Anonymise the rows',
    rectify: 'Rectify the rows',
    block: 'Lock the rows',
    unblock: 'Unlock the rows',
    archive: 'Archive the rows, then erase them',
    becomes: {
      null: 'emptied',
      constant: value => `replaced by “${value}”`,
      month: 'cut down to the month',
      year: 'cut down to the year',
      multiple: of => `rounded down to a multiple of ${number(of)}`,
      beginning: characters =>
        plural(characters, {
          one: 'cut down to its first character',
          other: `cut down to its first ${number(characters)} characters`,
        }),
      pseudonym: 'replaced by a keyed pseudonym',
      noise: share => `blurred by ${percent(share)} at most`,
      without: fields => `without the fields ${fields}`,
    },
    dependents: { erase: 'erased with them', detach: 'detached, they stay' },
    rowsOf: table => `Rows of ${table}`,
    column: 'Column',
    change: 'Becomes',
  },
}
