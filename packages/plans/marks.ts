// Columns by which applications mark a row as deleted and keep it: what they hide is still there, and still personal data.
import type { Column, Family } from './schema.ts'

const moments = /^(?:deleted|removed|erased|trashed|discarded|supprime|efface)e?_?(?:at|on|date|le|time)$/
const days = /^(?:date_?(?:de_?)?)(?:deletion|deleted|removal|suppression|supprimee?|effacement)$/
const flags =
  /^(?:(?:is|est|a_ete)_?)?(?:deleted|removed|erased|trashed|discarded|supprimee?|effacee?)(?:_?flag)?$|^(?:soft_?deleted?|flag_?(?:deleted|suppression)|محذوف)$/
const people = /^(?:deleted|removed|supprime)e?_(?:by|par)$/

const plain = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** Numbers and texts of one character serve as flags, and `other` is what engines without a word for truth are read as. */
const flagFamilies: readonly Family[] = ['number', 'text', 'other']

/** The column that marks rows as deleted; null where none seems to. */
export const markOf = (columns: readonly Column[]): string | null => {
  const isMark = ({ name, family }: Column) => {
    const text = plain(name)
    if (moments.test(text) || days.test(text)) return family !== 'json'
    return (
      flags.test(text) &&
      !people.test(text) &&
      (flagFamilies.includes(family) || family === 'day' || family === 'instant')
    )
  }
  return columns.find(isMark)?.name ?? null
}
