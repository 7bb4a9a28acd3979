// The tables and columns that a JSON file amounts to: objects within objects become columns named by their path.
import { nameColumns } from '../tabular/names.ts'

/** As DuckDB's json_group_structure tells it: a type name, `[element]`, or an object of fields. */
export type Structure = string | null | readonly Structure[] | { readonly [field: string]: Structure }

export type JsonColumn = {
  readonly name: string
  readonly declaredType: string
  /** RFC 6901 pointer within the record; empty for the record itself. */
  readonly pointer: string
}

const deepest = 5
/** An object with more fields than this within a record is a collection keyed by something, not a set of fields. */
const mostNestedFields = 200

const isObject = (structure: Structure): structure is { readonly [field: string]: Structure } =>
  typeof structure === 'object' && structure !== null && !Array.isArray(structure)

/** The fields of a record under which a list of objects stands: tables within a table. */
export const listsOfRecords = (structure: Structure): readonly (readonly [string, Structure])[] =>
  isObject(structure)
    ? Object.entries(structure).flatMap(([field, inner]): (readonly [string, Structure])[] =>
        Array.isArray(inner) && isObject(inner[0] ?? null) ? [[field, inner[0] ?? null]] : [],
      )
    : []

export const pointerTo = (field: string) => `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`

type Leaf = { readonly path: readonly string[]; readonly type: string }

const leavesOf = (structure: Structure, path: readonly string[]): readonly Leaf[] => {
  if (!isObject(structure)) return [{ path, type: typeName(structure) }]
  const fields = Object.entries(structure)
  if (path.length > 0 && (path.length >= deepest || fields.length > mostNestedFields || fields.length === 0))
    return [{ path, type: 'object' }]
  return fields.flatMap(([field, inner]) => leavesOf(inner, [...path, field]))
}

const typeName = (structure: Structure): string => {
  if (Array.isArray(structure)) return `${typeName(structure[0] ?? null)}[]`
  if (structure === null || structure === 'NULL') return ''
  return typeof structure === 'string' ? structure.toLowerCase() : 'object'
}

/** Records that are not objects make one column, `value`. `made`: names that had to be numbered. */
export const columnsOf = (
  structure: Structure,
): { readonly columns: readonly JsonColumn[]; readonly made: readonly string[] } => {
  const leaves = leavesOf(structure, [])
  const titles = leaves.map(({ path }) => (path.length === 0 ? 'value' : path.join('.')))
  const { names, made } = nameColumns(titles, titles.length)
  const columns = leaves.map(({ path, type }, index) => ({
    name: names[index] ?? '',
    declaredType: type,
    pointer: path.map(pointerTo).join(''),
  }))
  return { columns, made }
}
