// Where a person stands: each purpose and each recipient with its answer, since when and by which way; and the two acts that
// need no reading: no more offers (art. 9), and refuse everything.

import { objectToProspecting, type Preference, preferences, refuseEverything } from '@himaya/visitors/door'
import type { Visitor } from '@himaya/visitors/records'
import { html } from 'hono/html'
import { icons } from '../icon.ts'
import { show } from '../page.ts'
import type { Visit } from '../visit.ts'
import { dayIn, type Html, said } from '../words.ts'

const groups = ['prospecting', 'use', 'disclosure', 'storage'] as const

export async function choices(visit: Visit, visitor: Visitor) {
  const { say, language, base, organisation, ctx } = visit
  const centre = await preferences(ctx, visitor)
  const asked = centre?.preferences.filter(({ essential }) => !essential) ?? []
  if (!centre || asked.length === 0) {
    const nothing = html`<p>${say.choices.none}</p>`
    return show(visit, { title: say.choices.title, body: nothing, email: visitor.email })
  }
  const essential = centre.preferences.filter(one => one.essential)
  const hasObjected = visit.c.req.query('objected') === 'yes'
  const body = html`${hasObjected ? html`<p class="told" role="status">${say.choices.objected}</p>` : ''}
<p dir="auto">${centre.text[language]}</p>
${groups.map(kind => {
  const ofKind = asked.filter(one => one.kind === kind)
  return ofKind.length === 0
    ? ''
    : html`<section aria-labelledby="${kind}"><h2 id="${kind}">${say.choices.groups[kind]}</h2>
<ul class="list">${ofKind.map(one => html`<li>${lineHtml(visit, one)}</li>`)}</ul></section>`
})}
${
  essential.length === 0
    ? ''
    : html`<section aria-labelledby="essential"><h2 id="essential">${say.choices.essentialTitle}</h2>
<p class="quiet">${say.choices.essential}</p>
<ul class="list">${essential.map(one => html`<li dir="auto">${one.label[language]}</li>`)}</ul></section>`
}
<form class="act" method="post" action="${base}/stop-prospecting">
<p id="stop-help">${said(say.choices.stopProspectingHelp(organisation.name), language)}</p>
<button class="button second" aria-describedby="stop-help">${say.choices.stopProspecting}</button></form>
<form class="act" method="post" action="${base}/refuse-everything">
<p id="all-help">${say.choices.refuseAllHelp}</p>
<button class="button second" aria-describedby="all-help">${say.choices.refuseAll}</button></form>
<p class="act"><a href="${base}/history">${say.choices.history}</a></p>`
  return show(visit, { title: say.choices.title, body, email: visitor.email, foot: centre })
}

function lineHtml(visit: Visit, { key, label, recipient, is, at, manner }: Preference): Html {
  const { say, language, base } = visit
  const name = label[language]
  const isAnswered = is === 'granted' || is === 'refused'
  const icon = is === 'granted' ? icons.granted : is === 'refused' ? icons.refused : icons.unanswered
  return html`<div class="choice"><h3 dir="auto">${name}</h3>
<a href="${base}/choices/${key}" aria-label="${isAnswered ? say.choices.changeOf(name) : say.choices.answerOf(name)}">${isAnswered ? say.choices.change : say.choices.answer}</a>
<p class="state ${is}">${icon}<span>${say.states[is]}</span></p>
${recipient && !name.includes(recipient.name) ? html`<p class="quiet"><bdi>${recipient.name}</bdi></p>` : ''}
${at && manner ? html`<p class="quiet">${said(say.since(dayIn(language, at), say.manners[manner]), language)}</p>` : ''}</div>`
}

export const refuseAll = async (visit: Visit, visitor: Visitor) =>
  toReceipt(visit, await refuseEverything(visit.ctx, visitor))

export const stopProspecting = async (visit: Visit, visitor: Visitor) =>
  toReceipt(visit, await objectToProspecting(visit.ctx, visitor))

/** After an act: what was recorded, or the choices as they are now. */
function toReceipt({ c, base }: Visit, chosen: Awaited<ReturnType<typeof refuseEverything>>) {
  const to =
    chosen.is === 'recorded'
      ? `/done/${chosen.recordId}`
      : chosen.is === 'objected'
        ? '/choices?objected=yes'
        : '/choices'
  return c.redirect(`${base}${to}`, 303)
}
