// One purpose, one question: yes and no alike in size and colour, what each means and from when; and for a yes that a minor may
// not give alone, their age.
import { channels } from '@himaya/law/words/channels'
import { choose, type Preference, type PreferenceCentre, preferences } from '@himaya/visitors/door'
import type { Visitor } from '@himaya/visitors/records'
import { html } from 'hono/html'
import { show } from '../page.ts'
import type { Visit } from '../visit.ts'
import { countryIn, said } from '../words.ts'

type Asked = { readonly centre: PreferenceCentre; readonly asked: Preference }

/** `null` where nothing of that name is asked. */
async function find({ ctx }: Visit, visitor: Visitor, key: string): Promise<Asked | null> {
  const centre = await preferences(ctx, visitor)
  const asked = centre?.preferences.find(one => one.key === key && !one.essential)
  return centre && asked ? { centre, asked } : null
}

export async function question(visit: Visit, visitor: Visitor, key: string, fault?: string) {
  const { say, language, base } = visit
  const found = await find(visit, visitor, key)
  if (!found) return visit.c.redirect(`${base}/choices`, 303)
  const { centre, asked } = found
  const { label, text, is, onlyRefusable } = asked
  const { yes, no } = meaningsOf(visit, asked)
  const option = (value: 'yes' | 'no', words: string, isSo: boolean) =>
    html`<label class="option"><input type="radio" name="answer" value="${value}" required${isSo ? html` checked` : ''}><span>${words}</span></label>`
  const body = html`<p dir="auto">${text[language]}</p>
<dl class="meanings">
${onlyRefusable ? '' : html`<dt>${say.question.ifYes}</dt><dd>${said(yes, language)}</dd>`}
<dt>${say.question.ifNo}</dt><dd>${said(no, language)}</dd>
</dl>
<form method="post" action="${base}/choices/${key}" novalidate>
<input type="hidden" name="version" value="${centre.version}">
${
  onlyRefusable
    ? html`<p>${say.question.onlyNo}</p><input type="hidden" name="answer" value="no">
<button class="button">${say.question.withdraw}</button>`
    : html`<fieldset${fault === undefined ? '' : html` aria-describedby="fault"`}><legend>${say.question.legend}</legend>
${option('yes', say.question.yes, is === 'granted')}
${option('no', say.question.no, is === 'refused')}
</fieldset>
<button class="button">${say.question.save}</button>`
}
</form>`
  return show(
    visit,
    { title: label[language], back: '/choices', body, email: visitor.email, fault, foot: centre },
    fault === undefined ? 200 : 422,
  )
}

export async function answer(visit: Visit, visitor: Visitor, key: string, form: FormData) {
  const { say, base, ctx, c } = visit
  const said = form.get('answer')
  if (said !== 'yes' && said !== 'no') return question(visit, visitor, key, say.question.missing)
  const found = await find(visit, visitor, key)
  if (!found) return c.redirect(`${base}/choices`, 303)
  const version = String(form.get('version') ?? '')
  const { needsGuardianUnder: years } = found.asked
  if (said === 'yes' && years !== null) {
    const age = form.get('age')
    if (age === 'under') return guardian(visit, visitor)
    if (age !== 'over')
      return askAge(visit, visitor, {
        key,
        version,
        years,
        fault: form.has('age-asked') ? say.age.missing : undefined,
      })
  }
  const chosen = await choose(ctx, visitor, { key, agrees: said === 'yes', version })
  if (chosen.is === 'text-changed') return question(visit, visitor, key, say.question.textChanged)
  return c.redirect(chosen.is === 'recorded' ? `${base}/done/${chosen.recordId}` : `${base}/choices`, 303)
}

function askAge(
  visit: Visit,
  visitor: Visitor,
  {
    key,
    version,
    years,
    fault,
  }: {
    readonly key: string
    readonly version: string
    readonly years: number
    readonly fault: string | undefined
  },
) {
  const { say, base } = visit
  const option = (value: string, words: string) =>
    html`<label class="option"><input type="radio" name="age" value="${value}" required><span>${words}</span></label>`
  const body = html`<p id="why">${say.age.why}</p>
<form method="post" action="${base}/choices/${key}" novalidate>
<input type="hidden" name="version" value="${version}"><input type="hidden" name="answer" value="yes"><input type="hidden" name="age-asked" value="1">
<fieldset aria-describedby="why"><legend class="heard">${say.age.title(years)}</legend>
${option('over', say.age.yes(years))}
${option('under', say.age.no(years))}
</fieldset>
<button class="button">${say.age.go}</button>
</form>`
  const page = { title: say.age.title(years), back: `/choices/${key}`, body, email: visitor.email, fault }
  return show(visit, page, fault === undefined ? 200 : 422)
}

function guardian(visit: Visit, visitor: Visitor) {
  const { say, language, base, organisation } = visit
  const body = html`<p>${said(say.guardian.text(organisation.name), language)}</p>
<p>${say.guardian.refuse}</p>
<p><a class="button" href="${base}/choices">${say.guardian.toChoices}</a></p>`
  return show(visit, { title: say.guardian.title, body, email: visitor.email })
}

function meaningsOf(
  { say, language, organisation: { name } }: Visit,
  { kind, channel, recipient, label }: Preference,
) {
  const { meanings, byChannel, recipientIn } = say.question
  if (kind === 'prospecting') {
    const by = channel && channel in channels ? byChannel[channel] : ''
    return { yes: meanings.prospecting.yes(name, by), no: meanings.prospecting.no(name, by) }
  }
  if (kind === 'disclosure') {
    const whom = recipient
      ? recipientIn(recipient.name, countryIn(language, recipient.country))
      : label[language]
    return { yes: meanings.disclosure.yes(name, whom), no: meanings.disclosure.no(name, whom) }
  }
  return { yes: meanings[kind].yes(name), no: meanings[kind].no(name) }
}
