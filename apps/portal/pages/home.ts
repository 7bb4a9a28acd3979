// Where one arrives: whose page it is, and what can be done here.
import { isOpen } from '@himaya/visitors/door'
import { html } from 'hono/html'
import { contactHtml, show } from '../page.ts'
import type { Visit } from '../visit.ts'
import { said } from '../words.ts'

export async function home(visit: Visit) {
  const { say, language, organisation, base, ctx } = visit
  const body = (await isOpen(ctx))
    ? html`<p>${said(say.home.intro(organisation.name), language)}</p>
<p><a class="button" href="${base}/choices">${say.home.choices}</a></p>
<p class="quiet">${say.home.needs}</p>
${contactHtml(visit)}`
    : html`<p>${say.home.nothing}</p>
${contactHtml(visit)}`
  return show(visit, { title: say.home.title, body })
}
