// The portal: what a citizen reaches under `/p/<organisation>`, with nothing but a browser. Every page comes whole from the
// server and every act is a form (docs/adr/0010-portal-without-a-script.md).
import { tooManyAttempts } from '@himaya/platform/http/problems'
import type { Environment } from '@himaya/platform/http/serve'
import { Problem } from '@himaya/platform/problem'
import { endSession, visitorOf } from '@himaya/visitors/door'
import type { Visitor } from '@himaya/visitors/records'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { html } from 'hono/html'
import { servedAssets } from './assets.ts'
import { show } from './page.ts'
import { choices, refuseAll, stopProspecting } from './pages/choices.ts'
import { checkCode, code, sendAgain } from './pages/code.ts'
import { done, receiptFile } from './pages/done.ts'
import { history } from './pages/history.ts'
import { home } from './pages/home.ts'
import { identify, sendCode } from './pages/identify.ts'
import { followLink, link } from './pages/link.ts'
import { answer, question } from './pages/question.ts'
import { stray } from './pages/stray.ts'
import { type Asking, dropSession, enter, type PortalDeps, type Visit } from './visit.ts'

type Answer = Response | Promise<Response>

export function createPortal(deps: PortalDeps): Hono<Environment> {
  const portal = new Hono<Environment>()

  const on = (answer: (visit: Visit) => Answer) => async (c: Asking) => {
    c.set('route', `portal ${c.req.method}`)
    const visit = await enter(c, deps)
    if (!visit) return stray(c)
    try {
      return await answer(visit)
    } catch (error) {
      return failed(visit, error)
    }
  }
  const onForm = (answer: (visit: Visit, form: FormData) => Answer) =>
    on(async visit => answer(visit, await visit.c.req.formData()))
  /** For whoever showed that an address is theirs; others are asked to. */
  const onVisitor = (answer: (visit: Visit, visitor: Visitor) => Answer) =>
    on(async visit => {
      const visitor = visit.session && (await visitorOf(visit.ctx, visit.session))
      if (visitor) return answer(visit, visitor)
      return visit.session ? expired(visit) : visit.c.redirect(`${visit.base}/identify`, 303)
    })

  portal.route('/assets', servedAssets)
  portal.use(compress())
  portal.use(bodyLimit({ maxSize: 16 * 1024, onError: c => stray(c as Asking, 'tooLarge') }))

  portal.get('/:organisation', on(home))
  portal.get('/:organisation/identify', on(identify))
  portal.post('/:organisation/identify', onForm(sendCode))
  portal.get(
    '/:organisation/code/:page',
    on(visit => code(visit, visit.c.req.param('page') ?? '')),
  )
  portal.post(
    '/:organisation/code/:page',
    onForm((visit, form) => checkCode(visit, visit.c.req.param('page') ?? '', form)),
  )
  portal.post(
    '/:organisation/code/:page/again',
    on(visit => sendAgain(visit, visit.c.req.param('page') ?? '')),
  )
  portal.get(
    '/:organisation/link/:token',
    on(visit => link(visit, visit.c.req.param('token') ?? '')),
  )
  portal.post(
    '/:organisation/link/:token',
    on(visit => followLink(visit, visit.c.req.param('token') ?? '')),
  )
  portal.get('/:organisation/choices', onVisitor(choices))
  portal.get(
    '/:organisation/choices/:key',
    onVisitor((visit, visitor) => question(visit, visitor, visit.c.req.param('key') ?? '')),
  )
  portal.post(
    '/:organisation/choices/:key',
    onVisitor(async (visit, visitor) =>
      answer(visit, visitor, visit.c.req.param('key') ?? '', await visit.c.req.formData()),
    ),
  )
  portal.post('/:organisation/refuse-everything', onVisitor(refuseAll))
  portal.post('/:organisation/stop-prospecting', onVisitor(stopProspecting))
  portal.get(
    '/:organisation/done/:record',
    onVisitor((visit, visitor) => done(visit, visitor, visit.c.req.param('record') ?? '')),
  )
  portal.get(
    '/:organisation/receipts/:record',
    onVisitor((visit, visitor) => receiptFile(visit, visitor, visit.c.req.param('record') ?? '')),
  )
  portal.get('/:organisation/history', onVisitor(history))
  portal.post(
    '/:organisation/sign-out',
    on(async visit => {
      if (visit.session) await endSession(visit.ctx, visit.session)
      dropSession(visit)
      // What the browser kept of the pages goes as well.
      visit.c.header('clear-site-data', '"cache"')
      return visit.c.redirect(`${visit.base}/signed-out`, 303)
    }),
  )
  portal.get('/:organisation/signed-out', on(signedOut))
  portal.all('/*', c => stray(c))
  return portal
}

function signedOut(visit: Visit) {
  const { say, base } = visit
  const body = html`<p>${say.signedOut.text}</p>
<p><a class="button second" href="${base}">${say.signedOut.again}</a></p>`
  return show(visit, { title: say.signedOut.title, body })
}

function expired(visit: Visit) {
  const { say, base } = visit
  dropSession(visit)
  const body = html`<p>${say.expired.text}</p>
<p><a class="button" href="${base}/identify">${say.expired.again}</a></p>`
  return show(visit, { title: say.expired.title, body }, 401)
}

function failed(visit: Visit, error: unknown) {
  const { say, c, deps } = visit
  if (error instanceof Problem && error.kind.code === tooManyAttempts.code) {
    const seconds = error.retryAfterSeconds ?? 0
    c.header('retry-after', String(seconds))
    const body = html`<p>${say.tooMany.text(Math.ceil(seconds / 3600))}</p>`
    return show(visit, { title: say.tooMany.title, body, back: '' }, 429)
  }
  const requestId = c.get('requestId')
  deps.installation.log.error('request failed', error, { requestId, route: c.get('route') })
  const body = html`<p>${say.failed.text(requestId)}</p>`
  return show(visit, { title: say.failed.title, body, back: '' }, 500)
}
