// A link in a message of the organisation: it asks whether the reader is the one it was sent to, and opens only then.
import { enterByLink, readLink } from '@himaya/visitors/door'
import { html } from 'hono/html'
import { show } from '../page.ts'
import { keepSession, type Visit } from '../visit.ts'
import { said } from '../words.ts'

export function link(visit: Visit, token: string) {
  const { say, language, base, ctx } = visit
  const whose = readLink(ctx, token)
  if (!whose) return bad(visit)
  const body = html`<p>${said(say.link.text(whose.email), language)}</p>
<form method="post" action="${base}/link/${token}"><button class="button">${say.link.yes}</button></form>
<p><a class="button second" href="${base}">${say.link.no}</a></p>`
  return show(visit, { title: say.link.title, body })
}

export async function followLink(visit: Visit, token: string) {
  const session = await enterByLink(visit.ctx, token)
  if (session === null) return bad(visit)
  keepSession(visit, session)
  return visit.c.redirect(`${visit.base}/choices`, 303)
}

function bad(visit: Visit) {
  const { say, base } = visit
  const body = html`<p>${say.link.bad}</p>
<p><a class="button" href="${base}/identify">${say.code.newCode}</a></p>`
  return show(visit, { title: say.link.badTitle, body }, 410)
}
