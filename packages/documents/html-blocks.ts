// One kind of block, one piece of HTML: the element that means it, a class that dresses it, no style of its own.
import type { BlockSheet, CheckSheet, FieldSheet, SignatureSheet, TableSheet } from './block-sheet.ts'
import { escapeHtml, type runsHtml } from './html-inline.ts'
import type { Run } from './inline.ts'

/** Runs to HTML, with the document's links bound in. */
export type Inline = (runs: Parameters<typeof runsHtml>[0]) => string

export const blockHtml = (block: BlockSheet, inline: Inline): string => {
  switch (block.type) {
    case 'heading':
      return `<h3>${inline(block.text)}</h3>`
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`
    case 'list': {
      const items = block.items.map(item => `<li>${inline(item)}</li>`).join('')
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`
    }
    case 'fields':
      return `<dl class="d-fields">${block.fields.map(field => fieldHtml(field, inline)).join('')}</dl>`
    case 'table':
      return tableHtml(block, inline)
    case 'checklist':
      return `<ul class="d-checklist">${block.items.map(item => checkHtml(item, inline)).join('')}</ul>`
    case 'note': {
      const title = block.title ? ` <strong>${inline(block.title)}</strong>` : ''
      const word = `<p><strong class="d-word">${escapeHtml(block.word)}</strong>${title}</p>`
      return `<div class="d-note d-${block.tone}" role="note">${word}<p>${inline(block.text)}</p></div>`
    }
    case 'address':
      return addressHtml(block.lines, inline)
    case 'signature':
      return signatureHtml(block, inline)
    case 'page-break':
      return '<hr class="d-page-break">'
  }
}

export const addressHtml = (lines: readonly (readonly Run[])[], inline: Inline): string =>
  `<address class="d-address">${lines.map(inline).join('<br>')}</address>`

const fieldHtml = ({ label, asked, values, missing }: FieldSheet, inline: Inline): string => {
  const value = missing
    ? `<span class="d-needs-you"><strong class="d-word">${escapeHtml(missing.word)}</strong></span><br>${inline(missing.text)}`
    : values.map(inline).join('<br>')
  const law = asked ? `<dd class="d-asked">${inline(asked)}</dd>` : ''
  return `<div><dt>${inline(label)}</dt><dd${missing ? ' class="d-missing"' : ''}>${value}</dd>${law}</div>`
}

const tableHtml = ({ name, caption, columns, rows, empty }: TableSheet, inline: Inline): string => {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  // Widths in twelfths of the table: classes, because a strict policy forbids a style attribute.
  const cols = columns.map(({ width }) => `<col class="d-w${Math.max(1, Math.round((width / total) * 12))}">`)
  const end = (index: number) => (columns[index]?.align === 'end' ? ' class="d-end"' : '')
  const heads = columns.map(({ title }, index) => `<th scope="col"${end(index)}>${inline(title)}</th>`)
  const body = rows.map(row => {
    const cells = row.map((cell, index) => {
      const [tag, scope] = index === 0 && row.length > 1 ? ['th', ' scope="row"'] : ['td', '']
      return `<${tag}${scope}${end(index)}>${inline(cell)}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  if (rows.length === 0)
    body.push(`<tr><td class="d-empty" colspan="${columns.length}">${inline(empty)}</td></tr>`)
  const title = caption ? `<caption>${inline(caption)}</caption>` : ''
  const head = `<thead><tr>${heads.join('')}</tr></thead>`
  const table = `<table>${title}<colgroup>${cols.join('')}</colgroup>${head}<tbody>${body.join('')}</tbody></table>`
  return `<div class="d-table" role="group" aria-label="${escapeHtml(name)}" tabindex="0">${table}</div>`
}

const checkHtml = ({ text, done, word, detail }: CheckSheet, inline: Inline): string => {
  const more = detail ? `<span class="d-detail">${inline(detail)}</span>` : ''
  const state = done ? 'd-done' : 'd-needs-you'
  return `<li class="${state}"><span>${inline(text)}${more}</span><span class="d-state">${escapeHtml(word)}</span></li>`
}

const signatureHtml = (block: SignatureSheet, inline: Inline): string => {
  const undertaking = block.undertaking ? `<p>${inline(block.undertaking)}</p>` : ''
  const blank = '<span class="d-blank"></span>'
  const fields = [block.name, block.position].map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${value ? inline(value) : blank}</dd></div>`,
  )
  const who = `<div><p>${inline(block.done)}${block.line ? ` ${blank}` : ''}</p><dl>${fields.join('')}</dl></div>`
  const box = `<div class="d-sign${block.stamp ? ' d-stamp' : ''}">${escapeHtml(block.box)}</div>`
  return `<div class="d-signature">${undertaking}${who}${box}</div>`
}
