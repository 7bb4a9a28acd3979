// The entries as a file: JSON for programs, CSV for a spreadsheet.

import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import type { EvidenceFilter } from './contract.ts'
import { entriesInOrder } from './entries.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { type EvidenceMessages, fr } from './messages/fr.ts'
import { exportTooLong } from './problems.ts'
import type { EvidenceEntry } from './records.ts'

const mostInOneFile = 50_000
const messages = { fr, ar, en }

/** @throws Problem export-too-long, rather than give a file that silently stops in the middle */
export async function exportEntries(
  ctx: Context,
  { format, ...filter }: EvidenceFilter & { format: 'csv' | 'json' },
) {
  const entries = await entriesInOrder(ctx, filter, mostInOneFile + 1)
  if (entries.length > mostInOneFile) throw new Problem(exportTooLong)
  const words = messages[ctx.language]
  const name = `${words.fileName(ctx.clock.today())}.${format}`
  if (format === 'json')
    return new File([JSON.stringify(entries, null, 2)], name, { type: 'application/json' })
  // Spreadsheets set to French or Arabic split at semicolons, those in English at commas.
  const text = asCsv(entries, words, ctx.language === 'en' ? ',' : ';')
  return new File([text], name, { type: 'text/csv; charset=utf-8' })
}

/** RFC 4180, with the byte-order mark by which a spreadsheet knows that Arabic is UTF-8. */
function asCsv(entries: readonly EvidenceEntry[], words: EvidenceMessages, separator: string): string {
  const { columns } = words
  const rows = entries.map(({ sequence, recordedAt, kind, subject, actor, payload, commitment }) => [
    String(sequence),
    recordedAt,
    kind,
    subject.type,
    subject.id,
    actor.kind === 'person' ? actor.name : words.system(actor.task),
    payload === null ? words.forgotten : canonicalJson(payload),
    commitment,
  ])
  const lines = [Object.values(columns), ...rows].map(cells => cells.map(cell).join(separator))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A cell that begins like a formula would be computed by the reader's spreadsheet; an apostrophe keeps it text. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
