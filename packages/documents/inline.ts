// From a text to runs that a page can set: what cannot be drawn made visible, French spaces bound, each run that goes
// against the direction of the page isolated, so that a date or a phone number never reads backwards. Browser-safe.
import type { Citation } from '@himaya/law/citation'
import { isolate, type Part } from '@himaya/platform/direction'
import type { DocumentLanguage, Inline, Text } from './document.ts'
import { canDraw } from './glyphs.ts'

export type Run = {
  readonly kind: 'text' | 'strong' | 'code' | 'article' | 'break'
  readonly text: string
  /** Set when the run must be isolated from the line around it, in this direction. */
  readonly direction?: 'ltr' | 'rtl'
  readonly cites?: Citation
}

export const runsOf = (text: Text, language: DocumentLanguage): Run[] =>
  (typeof text === 'string' ? [text] : text).flatMap(piece => runsOfPiece(piece, language))

/** The same text without its dress, for titles, labels and the PDF's own metadata. */
export const plain = (runs: readonly Run[]): string =>
  runs.map(run => (run.kind === 'break' ? ' ' : run.text)).join('')

const runsOfPiece = (piece: Inline, language: DocumentLanguage): Run[] => {
  const type = typeof piece === 'string' ? 'text' : piece.type
  const text = typeof piece === 'string' ? piece : piece.text
  const kind = type === 'ltr' ? 'text' : type
  const cites = typeof piece !== 'string' && piece.type === 'article' ? { cites: piece.cites } : {}
  return lines(text).flatMap((line, index) => {
    const runs = runsOfLine(type, visible(line), language).map((part): Run => ({ kind, ...part, ...cites }))
    return index === 0 ? runs : [lineBreak, ...runs]
  })
}

const lineBreak: Run = { kind: 'break', text: '' }

const runsOfLine = (type: Run['kind'] | 'ltr', line: string, language: DocumentLanguage): Part[] => {
  if (line === '') return []
  if (type === 'ltr' || type === 'code') return [{ text: line, ...againstPage(line, language) }]
  const spaced = language === 'fr' ? bindFrenchSpaces(line) : line
  return isolate(spaced, language === 'ar' ? 'rtl' : 'ltr')
}

const againstPage = (text: string, language: DocumentLanguage): Pick<Run, 'direction'> =>
  language === 'ar' || /\p{Script=Arabic}/u.test(text) ? { direction: 'ltr' } : {}

/** Invisible characters that say nothing in print: soft hyphens, zero-width spaces, direction marks (we isolate). */
const silent = /[\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff]/g

const lines = (text: string): string[] =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(silent, '')
    .split('\n')

const variants = /[\ufe00-\ufe0f]/g
const joinersAndVariants = /\u200c|\u200d|[\ufe00-\ufe0f]/g

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/**
 * What no font of ours draws (emoji, other scripts) and what would act unseen (controls, overrides of direction) is
 * written as its code points, `[U+202E]`, so that nothing is lost and nothing deceives.
 */
const visible = (line: string): string =>
  canDraw(line)
    ? line
    : Array.from(graphemes.segment(line), ({ segment }) => visibleCluster(segment)).join('')

const visibleCluster = (cluster: string): string => {
  const core = cluster.replace(joinersAndVariants, '')
  if (core !== '' && canDraw(core)) return cluster.replace(variants, '')
  return `[${codePoints(core || cluster)}]`
}

const codePoints = (text: string): string =>
  Array.from(
    text,
    char => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')

/** Spaces that a line may not break at: before : ; ! ? %, inside « », after n° and art. */
const bindFrenchSpaces = (text: string): string =>
  text
    .replace(/ (?=:)/g, '\u00a0')
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/« ?(?=\S)/g, '«\u00a0')
    .replace(/(?<=\S) ?»/g, '\u00a0»')
    .replace(/(?<=\d) (?=%)/g, '\u00a0')
    .replace(/(?<=\b(?:n°|arts?\.)) (?=\d)/gi, '\u00a0')
