// One question: which address? Then a code is sent to it, whoever it is.
import { Email } from '@himaya/platform/text'
import { askCode } from '@himaya/visitors/door'
import { html } from 'hono/html'
import { contactHtml, show } from '../page.ts'
import type { Visit } from '../visit.ts'
import { said } from '../words.ts'

export function identify(visit: Visit, { email = '', fault }: { email?: string; fault?: string } = {}) {
  const { say, language, base, deps, organisation } = visit
  if (!deps.mail.isSetUp)
    return show(
      visit,
      {
        title: say.identify.noMailTitle,
        back: '',
        body: html`<p>${said(say.identify.noMail(organisation.name), language)}</p>${contactHtml(visit)}`,
      },
      503,
    )
  const described = fault === undefined ? 'hint' : 'fault hint'
  const body = html`<p>${say.identify.why}</p>
<form method="post" action="${base}/identify" novalidate>
<label for="email">${say.identify.label}</label>
<p class="hint" id="hint">${said(say.identify.hint, language)}</p>
<input id="email" name="email" type="email" dir="ltr" inputmode="email" autocomplete="email" autocapitalize="none" spellcheck="false" maxlength="254" required value="${email}" aria-describedby="${described}"${fault === undefined ? '' : html` aria-invalid="true"`}>
<button class="button">${say.identify.send}</button>
</form>`
  return show(visit, { title: say.identify.title, back: '', body, fault }, fault === undefined ? 200 : 422)
}

export async function sendCode(visit: Visit, form: FormData) {
  const { say, ctx, deps, base, caller, c } = visit
  const typed = String(form.get('email') ?? '').slice(0, 300)
  const email = Email.safeParse(typed)
  if (!deps.mail.isSetUp || !email.success)
    return identify(visit, { email: typed, fault: say.identify.faulty })
  const page = await askCode(deps, ctx, { email: email.data, caller, sender: senderOf(visit) })
  return c.redirect(`${base}/code/${page}`, 303)
}

/** Letters go out in the organisation's name; answers to them reach it. */
export const senderOf = ({ organisation }: Visit) => ({
  name: organisation.name,
  replyTo: organisation.email,
})
