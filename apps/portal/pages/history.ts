// Every choice of the address, the latest first, in words. A link may have been passed on: it opens the present, not the past.
import { actsOf } from '@himaya/visitors/door'
import type { Visitor } from '@himaya/visitors/records'
import { html } from 'hono/html'
import { show } from '../page.ts'
import type { Visit } from '../visit.ts'
import { listIn, momentIn, said } from '../words.ts'

export async function history(visit: Visit, visitor: Visitor) {
  const { say, language, base, ctx } = visit
  const page = { title: say.history.title, back: '/choices', email: visitor.email }
  if (visitor.proof === 'link') {
    const body = html`<p>${say.history.needsCode}</p>
<p><a class="button" href="${base}/identify">${say.history.getCode}</a></p>`
    return show(visit, { ...page, body })
  }
  const acts = await actsOf(ctx, visitor)
  const labels = (words: (typeof acts)[number]['granted']) =>
    listIn(
      language,
      words.map(one => one[language]),
    )
  const body =
    acts.length === 0
      ? html`<p>${say.history.none}</p>`
      : html`<ol class="list" reversed>${acts.map(({ recordId, at, manner, granted, refused }) => {
          const when = momentIn(language, at)
          return html`<li>
<p class="quiet">${said(say.history.act(when, say.manners[manner]), language)}</p>
${granted.length > 0 ? html`<p>${said(say.history.granted(labels(granted)), language)}</p>` : ''}
${refused.length > 0 ? html`<p>${said(say.history.refused(labels(refused)), language)}</p>` : ''}
<a class="screen" href="${base}/done/${recordId}" aria-label="${say.history.receiptOf(when)}">${say.history.receipt}</a></li>`
        })}</ol>`
  return show(visit, { ...page, body })
}
