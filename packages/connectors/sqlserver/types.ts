// The types of SQL Server's columns, as its catalogue tells them, and a value of each as text.
import { quoteIdentifier } from './identifier.ts'

/** A type of the server under whatever name a database gave it, its sizes, and the order of its texts. */
export type Told = {
  readonly base: string
  /** In bytes; -1 where there is no limit. */
  readonly length: number
  readonly precision: number
  readonly scale: number
}

/** As it is written in a declaration, e.g. `nvarchar(40)`. */
export const declared = ({ base, length, precision, scale }: Told): string => {
  if (/^n(var)?char$/.test(base)) return `${base}(${length === -1 ? 'max' : length / 2})`
  if (/^((var)?char|(var)?binary)$/.test(base)) return `${base}(${length === -1 ? 'max' : length})`
  if (/^(decimal|numeric)$/.test(base)) return `${base}(${precision},${scale})`
  if (/^(datetime2|datetimeoffset|time)$/.test(base)) return `${base}(${scale})`
  return base
}

export const isLetters = (base: string) => /^n?(var)?char$|^n?text$/.test(base)
export const isBytes = (base: string) =>
  /^((var)?binary|image|timestamp|rowversion|geometry|geography|hierarchyid)$/.test(base)

/** How text is made of a value and a value of text, so that nothing of it is lost; empty where there is but one way. */
export const styleOf = (base: string): string => {
  switch (base) {
    case 'float':
    case 'real':
      return ', 3'
    case 'money':
    case 'smallmoney':
      return ', 2'
    case 'date':
      return ', 23'
    case 'datetime':
    case 'datetime2':
    case 'smalldatetime':
      return ', 126'
    case 'datetimeoffset':
    case 'time':
      return ', 121'
    default:
      return ''
  }
}

/** `cell` of such a type as text, from which the same value can be made again. */
export const textOfType = (base: string, cell: string): string =>
  isBytes(base)
    ? `CONVERT(varchar(max), CONVERT(varbinary(max), ${cell}), 2)`
    : `CONVERT(nvarchar(max), ${cell}${styleOf(base)})`

export const at = (alias: string, column: string) => `${alias}.${quoteIdentifier(column)}`
