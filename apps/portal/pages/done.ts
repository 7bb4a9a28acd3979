// After a choice: what was recorded, from when it counts, what happens next, and the receipt to keep.
import { compactOf } from '@himaya/consent/receipt/compact'
import type { ConsentReceipt } from '@himaya/consent/receipt/shape'
import { qrRows } from '@himaya/documents/qr'
import { actsOf, receiptFor } from '@himaya/visitors/door'
import type { Visitor } from '@himaya/visitors/records'
import { html } from 'hono/html'
import { show } from '../page.ts'
import type { Visit } from '../visit.ts'
import { type Html, momentIn, said } from '../words.ts'

/** A proof is ready within a second or two. */
const WAIT_SECONDS = 3

export async function done(visit: Visit, visitor: Visitor, recordId: string) {
  const { say, language, base, ctx, c } = visit
  const act = (await actsOf(ctx, visitor)).find(one => one.recordId === recordId)
  const receipt = act && (await receiptFor(ctx, visitor, act.recordId))
  if (!act || !receipt) return c.redirect(`${base}/choices`, 303)
  const isWaiting = receipt === 'not-sealed-yet'
  const list = (title: string, words: typeof act.granted) =>
    words.length === 0
      ? ''
      : html`<h2>${title}</h2><ul class="plainly">${words.map(one => html`<li dir="auto">${one[language]}</li>`)}</ul>`
  const body = html`<p>${said(say.done.from(momentIn(language, act.at)), language)}</p>
${list(say.done.granted, act.granted)}
${list(say.done.refused, act.refused)}
${act.refused.length > 0 ? html`<p>${said(say.done.late, language)}</p>` : ''}
<section class="receipt" aria-labelledby="receipt"><h2 id="receipt">${say.done.receipt}</h2>
${isWaiting ? waitingHtml(visit, recordId) : receiptHtml(visit, receipt)}</section>
<p class="act"><a class="button second" href="${base}/choices">${say.done.toChoices}</a></p>`
  const page = { title: say.done.title, body, email: visitor.email }
  return show(visit, isWaiting ? { ...page, refresh: WAIT_SECONDS } : page)
}

const waitingHtml = ({ say, base }: Visit, recordId: string) =>
  html`<p role="status">${say.done.waiting}</p>
<p><a href="${base}/done/${recordId}">${say.done.reload}</a></p>`

function receiptHtml({ say, language, base }: Visit, receipt: ConsentReceipt): Html {
  const { receipt_id: id, proof } = receipt
  return html`<p>${say.done.receiptHelp} <span class="screen">${say.done.keep}</span></p>
${qrHtml(compactOf(receipt), say.done.qr)}
<dl class="facts">
<dt>${say.done.number}</dt><dd class="key"><bdi dir="ltr">${id}</bdi></dd>
<dt>${say.done.print}</dt><dd class="key"><bdi dir="ltr">${proof.commitment}</bdi></dd>
</dl>
<p class="screen"><a class="button" href="${base}/receipts/${id}" download lang="${language}">${say.done.download}</a></p>`
}

/** Black on white whatever the theme: it is there to be scanned. */
function qrHtml(text: string, label: string): Html {
  const rows = qrRows(text)
  const path = rows.flatMap((row, y) =>
    Array.from(
      row.matchAll(/1+/g),
      ({ 0: dark, index }) => `M${index} ${y}h${dark.length}v1h-${dark.length}z`,
    ),
  )
  const side = rows.length + 8
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="-4 -4 ${side} ${side}"><path d="${path.join('')}"/></svg>`
}

/** The file to keep: it verifies without a connection (`himaya evidence verify`). */
export async function receiptFile({ c, ctx, base }: Visit, visitor: Visitor, recordId: string) {
  const receipt = await receiptFor(ctx, visitor, recordId)
  if (receipt === null) return c.redirect(`${base}/choices`, 303)
  if (receipt === 'not-sealed-yet') return c.redirect(`${base}/done/${recordId}`, 303)
  return c.body(`${JSON.stringify(receipt, null, 2)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="himaya-${receipt.receipt_id}.json"`,
    'cache-control': 'no-store',
  })
}
