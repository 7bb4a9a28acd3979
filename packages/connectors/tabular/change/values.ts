// Cells of files are texts: which of them are days and numbers is told by the texts themselves.
import type { Change } from '@himaya/plans/action'
import type { Family } from '@himaya/plans/schema'
import { failure } from '../../failure.ts'

/** What every filled cell of a column is. Days stand as ISO writes them, or as Morocco does. */
export type Kind = 'text' | 'number' | 'day yyyy-mm-dd' | 'day dd/mm/yyyy' | 'instant'
export const kinds: readonly Kind[] = ['number', 'day yyyy-mm-dd', 'day dd/mm/yyyy', 'instant']

const forms: Readonly<Record<Exclude<Kind, 'text'>, RegExp>> = {
  // Zeros in front, or very many digits, are those of a telephone or a reference.
  number: /^-?(?:0|[1-9]\d{0,11})(?:[.,]\d+)?$/,
  'day yyyy-mm-dd': /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  'day dd/mm/yyyy': /^(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])\/\d{4}$/,
  instant:
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/,
}

export const isOf = (kind: Kind, text: string) => kind === 'text' || forms[kind].test(text)

export const familyOf = (kind: Kind): Family => {
  if (kind === 'text' || kind === 'number' || kind === 'instant') return kind
  return 'day'
}

export const numberOf = (text: string): number | null =>
  forms.number.test(text) ? Number(text.replace(',', '.')) : null

/** Milliseconds since 1970; what names no zone is taken as UTC. Null where it is no day and no instant. */
export const momentOf = (text: string, kind: Kind): number | null => {
  const iso = kind === 'day dd/mm/yyyy' && forms[kind].test(text) ? text.split('/').reverse().join('-') : text
  if (!forms.instant.test(iso)) return null
  const whole = iso.replace(' ', 'T')
  const at = Date.parse(/T/.test(whole) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(whole) ? `${whole}Z` : whole)
  return Number.isNaN(at) ? null : at
}

/** @throws ConnectorFailure where a value is not of the sort that the change is for */
export const changedValue = (
  change: Change,
  value: string | null,
  kind: Kind,
  column: string,
  pseudonym: (text: string) => string,
): string | null => {
  if (change.becomes === 'null') return null
  if (change.becomes === 'constant') return change.value === '' ? null : change.value
  if (value === null) return null
  switch (change.becomes) {
    case 'beginning':
      return [...value].slice(0, change.characters).join('') || null
    case 'pseudonym':
      return pseudonym(value)
    case 'month':
    case 'year':
      return beginningOf(value, change.becomes, kind, column)
    case 'multiple': {
      const number = numberOf(value)
      if (number === null) throw failure('evaluation-failed', { on: column })
      return String(Math.floor(number / change.of) * change.of).replace('.', value.includes(',') ? ',' : '.')
    }
    default:
      throw new RangeError(`${change.becomes} is refused for files before it comes here`)
  }
}

const beginningOf = (value: string, of: 'month' | 'year', kind: Kind, column: string): string => {
  const at = momentOf(value, kind)
  if (at === null) throw failure('evaluation-failed', { on: column })
  const [year = '', month = ''] = new Date(at).toISOString().slice(0, 10).split('-')
  const cut = of === 'year' ? '01' : month
  if (kind === 'day dd/mm/yyyy') return `01/${cut}/${year}`
  const time = /([T ])\d{2}:\d{2}.*?(Z|[+-]\d{2}:\d{2})?$/.exec(value)
  return `${year}-${cut}-01${time ? `${time[1]}00:00:00${time[2] ? 'Z' : ''}` : ''}`
}
