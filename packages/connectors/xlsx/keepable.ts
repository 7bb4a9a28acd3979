// What in a workbook copies rows, or speaks of them, and cannot follow when they go: then nothing is written.
import { failure } from '../failure.ts'

/** Parts that hold values of cells once more, or whose meaning is bound to every byte. */
const copies =
  /^xl\/(?:charts|chartsheets|chartEx|pivotTables|pivotCache|slicers|slicerCaches|timelines|revisions|comments|threadedComments|persons|vbaProject)|^_xmlsignatures\/|^docProps\/thumbnail|^xl\/.*\.bin$/i

const harmless = /^xl\/printerSettings\//i

export const refuseCopies = (names: readonly string[], file: string) => {
  const part = names.find(name => copies.test(name) && !harmless.test(name))
  if (part !== undefined) throw failure('not-keepable', { file, part })
}

/** Criteria by which rows are hidden, and what-if values: both hold values of cells. */
export const refuseRest = (rest: string, file: string, sheet: string) => {
  const found = /<(?:\w+:)?(filter|customFilter|scenario|scenarios|dataConsolidate)[\s/>]/.exec(rest)
  if (found) throw failure('not-keepable', { file, part: `${sheet}: ${found[1]}` })
}

const formulaPattern = /<(?:\w+:)?f((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f\s*>)/g

export type Formula = { readonly kind: string; readonly text: string }

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plainText = (xml: string) =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
  })

export const formulasIn = (row: string): readonly Formula[] =>
  [...row.matchAll(formulaPattern)].map(([, attributes = '', text = '']) => ({
    kind: /\st=["'](\w+)["']/.exec(attributes)?.[1] ?? 'normal',
    text: plainText(text),
  }))

/** References in a formula, texts within it left out. */
const references =
  /(?:('(?:[^']|'')+'|[\w.\u00c0-\uffff]+)!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?/g

/**
 * Whether a formula may look at one of these rows of the sheet. Where it cannot be told, it may.
 * @param own the sheet in which the formula stands
 */
export function looksAt(
  { kind, text }: Formula,
  own: string,
  sheet: string,
  touched: { readonly has: (row: number) => boolean; readonly any: (from: number, to: number) => boolean },
  defined: readonly string[],
): boolean {
  if (kind !== 'normal' || text === '') return true
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""')
  if (/\[|INDIRECT|OFFSET|INDEX\s*\(|GETPIVOT/i.test(bare)) return true
  const words = new Set(bare.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [])
  if (defined.some(name => words.has(name.toLowerCase()))) return true
  for (const [whole, prefix, first, from, last, to] of bare.matchAll(references)) {
    if (whole === '' || (first === undefined && last === undefined && !whole.includes(':'))) continue
    const named = prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix
    if ((named ?? own) !== sheet) {
      // A sheet between two others may be meant.
      if (named?.includes(':')) return true
      continue
    }
    const isRange = whole.includes(':')
    if (from === undefined && to === undefined) {
      // Whole columns; a lone word is no reference.
      if (isRange) return true
      continue
    }
    const [low, high] = [Number(from ?? to), Number(to ?? from)]
    if (isRange ? touched.any(Math.min(low, high), Math.max(low, high)) : touched.has(low)) return true
  }
  return false
}
