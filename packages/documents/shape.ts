// What the types cannot say about a document: cells per row, the two halves of a bilingual edition, a real day.
// A document that fails here was put together wrongly by its room: a bug, not something its reader can mend.
import type { BilingualDocument, Block, Document } from './document.ts'

/** The longest address whose QR code reads from paper at the size the foot of a page has room for. */
const longestVerifyUrl = 150

/** Throws with the place of the first fault; returns nothing when the document can be shown and printed. */
export const checkShape = (document: Document | BilingualDocument): void => {
  if (document.kind === 'bilingual') {
    checkOne(document.fr)
    checkOne(document.ar)
    checkPair(document)
  } else checkOne(document)
}

const fail = (where: string, what: string): never => {
  throw new Error(`documents: ${where}: ${what}`)
}

const checkOne = (document: Document): void => {
  checkDay('date', document.date)
  const url = document.footer?.verifyUrl
  if (url !== undefined && url.length > longestVerifyUrl) {
    fail('footer.verifyUrl', `${url.length} characters, at most ${longestVerifyUrl}`)
  }
  const code = document.footer?.signature?.code ?? ''
  if (code.length > longestVerifyUrl) {
    fail('footer.signature.code', `${code.length} characters, at most ${longestVerifyUrl}`)
  }
  document.sections.forEach((section, s) => {
    section.blocks.forEach((block, b) => {
      checkBlock(`sections[${s}].blocks[${b}]`, block)
    })
  })
}

const checkBlock = (where: string, block: Block): void => {
  if (block.type === 'signature' && block.date !== undefined) checkDay(`${where}.date`, block.date)
  if (block.type !== 'table') return
  const columns = block.columns.length
  if (columns === 0) fail(where, 'a table needs at least one column')
  block.columns.forEach((column, c) => {
    if (column.width !== undefined && !(column.width > 0))
      fail(`${where}.columns[${c}]`, 'width must be above 0')
  })
  block.rows.forEach((row, r) => {
    if (row.length !== columns) fail(`${where}.rows[${r}]`, `${row.length} cells for ${columns} columns`)
  })
}

const checkDay = (where: string, day: string): void => {
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) &&
    new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  if (!exists) fail(where, `${JSON.stringify(day)} is not a day (YYYY-MM-DD)`)
}

const checkPair = ({ fr, ar }: BilingualDocument): void => {
  if (fr.kind !== ar.kind) fail('bilingual', `a ${fr.kind} beside a ${ar.kind}`)
  if (fr.sections.length !== ar.sections.length) {
    fail('bilingual', `${fr.sections.length} sections in French, ${ar.sections.length} in Arabic`)
  }
  fr.sections.forEach((section, s) => {
    const french = section.blocks.map(outline).join(' ')
    const arabic = ar.sections[s]?.blocks.map(outline).join(' ')
    if (french !== arabic) fail(`bilingual sections[${s}]`, `French has “${french}”, Arabic “${arabic}”`)
  })
}

/** What must be the same on both sides for the blocks to stand beside each other. */
const outline = (block: Block): string => {
  const size = block.type === 'table' ? `(${block.columns.length}×${block.rows.length})` : ''
  return `${block.type}${size}${'reason' in block && block.reason ? '+reason' : ''}`
}
