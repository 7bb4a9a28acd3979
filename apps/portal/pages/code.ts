// One question: which code came? Wrong ones say how many tries are left; one that is over leads to a new one.
import { askAgain, tryCode, waitingPage } from '@himaya/visitors/door'
import { html } from 'hono/html'
import { show } from '../page.ts'
import { keepSession, type Visit } from '../visit.ts'
import { said } from '../words.ts'
import { senderOf } from './identify.ts'

export async function code(visit: Visit, page: string, { fault }: { readonly fault?: string } = {}) {
  const { say, language, base, ctx, c } = visit
  const waiting = await waitingPage(ctx, page)
  if (!waiting) return over(visit)
  const at = `${base}/code/${page}`
  const described = fault === undefined ? 'hint' : 'fault hint'
  const body = html`
${c.req.query('sent') === 'again' ? html`<p class="told" role="status">${say.code.sentAgain}</p>` : ''}
<p>${said(say.code.sent(waiting.email), language)}</p>
<form method="post" action="${at}" novalidate>
<label for="code">${said(say.code.label, language)}</label>
<p class="hint" id="hint">${said(say.code.hint, language)}</p>
<input id="code" class="code" name="code" type="text" dir="ltr" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required aria-describedby="${described}"${fault === undefined ? '' : html` aria-invalid="true"`}>
<button class="button">${say.code.go}</button>
</form>
<h2>${say.code.nothingCame}</h2>
<p>${say.code.look}</p>
<form method="post" action="${at}/again"><button class="button second">${say.code.again}</button></form>
<p><a href="${base}/identify">${say.code.otherAddress}</a></p>`
  return show(visit, { title: say.code.title, body, fault }, fault === undefined ? 200 : 422)
}

export async function checkCode(visit: Visit, page: string, form: FormData) {
  const { say, ctx, deps, base, caller, c } = visit
  const tried = await tryCode(deps, ctx, { page, code: String(form.get('code') ?? '').slice(0, 100), caller })
  if (tried.is === 'over') return over(visit)
  if (tried.is === 'wrong') return code(visit, page, { fault: say.code.wrong(tried.triesLeft) })
  keepSession(visit, tried.session)
  return c.redirect(`${base}/choices`, 303)
}

export async function sendAgain(visit: Visit, page: string) {
  const { ctx, deps, base, caller, c } = visit
  const isSent = await askAgain(deps, ctx, { page, caller, sender: senderOf(visit) })
  return isSent ? c.redirect(`${base}/code/${page}?sent=again`, 303) : over(visit)
}

function over(visit: Visit) {
  const { say, base } = visit
  const body = html`<p>${say.code.over}</p>
<p><a class="button" href="${base}/identify">${say.code.newCode}</a></p>`
  return show(visit, { title: say.code.overTitle, body }, 410)
}
