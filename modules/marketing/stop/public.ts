// The stop page and one-click unsubscribing (RFC 8058), for anyone, from anywhere, without a session. Opening a link changes
// nothing; only a POST does.

import { organisationFacts } from '@himaya/organisation/door'
import type { Context } from '@himaya/platform/context'
import { callerAddress, type Socketed } from '@himaya/platform/http/caller-address'
import { limiterOf } from '@himaya/platform/http/limiter'
import { type Language, languages } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { Installation } from '@himaya/platform/start'
import { Hono, type Context as HonoContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { anyAddress } from '../address.ts'
import { keysOf } from '../keys.ts'
import { type Channel, Scope } from '../records.ts'
import { settingsOf } from '../service/settings.ts'
import { pageHeaders, type StopPage, stopPage } from './page.ts'
import { stopByAddress, stopByTicket } from './stop.ts'
import { openTicket, organisationFrom } from './token.ts'

const LARGEST_BODY = 16 * 1024
/** Of typed addresses, for each caller: enough for a family, too little to fill the list with strangers' addresses. */
const TYPED_PER_MINUTE = 20

const failing: Readonly<Record<Language, string>> = {
  fr: 'Votre demande n’a pas pu être enregistrée. Réessayez dans une minute.',
  ar: 'تعذر تسجيل طلبكم. أعيدوا المحاولة بعد دقيقة.',
  en: 'Your request could not be recorded. Try again in a minute.',
}

type Serving = Pick<Installation, 'contextFor' | 'clock' | 'log'> & {
  /** Whether a proxy of ours stands in front and says who called. */
  readonly behindProxy?: boolean
}

/** To be mounted at `/stop`. */
export function publicStop({ contextFor, clock, log, behindProxy = false }: Serving): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    log.error('the stop page failed', error)
    return c.text(failing[languageOf(c)], 500, {
      ...pageHeaders,
      'content-type': 'text/plain; charset=utf-8',
    })
  })
  const typed = limiterOf({ burst: TYPED_PER_MINUTE, perSecond: TYPED_PER_MINUTE / 60 }, () =>
    Date.parse(clock.now()),
  )

  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: c => c.body(null, 413, pageHeaders) }))

  const contextOf = (short: string, language: Language): Context | undefined => {
    const organisationId = organisationFrom(short)
    return (
      organisationId &&
      contextFor({ organisationId, actor: { kind: 'system', task: 'marketing.stop' }, language })
    )
  }
  const show = (c: HonoContext, page: StopPage, language: Language, status: 200 | 404 | 422 | 429 = 200) =>
    c.html(stopPage(page, language, pathOf(c)), status, { ...pageHeaders })

  app.get('/:organisation', async c => {
    const language = languageOf(c)
    const ctx = contextOf(c.req.param('organisation'), language)
    const sender = ctx && (await senderOf(ctx))
    if (!sender) return show(c, { kind: 'unknown' }, language, 404)
    return show(c, { kind: 'type', sender, damaged: false, unreadable: false }, language)
  })

  app.get('/:organisation/:token', async c => {
    const language = languageOf(c)
    const ctx = contextOf(c.req.param('organisation'), language)
    const sender = ctx && (await senderOf(ctx))
    if (!ctx || !sender) return show(c, { kind: 'unknown' }, language, 404)
    const ticket = openTicket(await keysOf(ctx), ctx.organisationId, c.req.param('token'))
    return ticket
      ? show(c, { kind: 'ask', sender, channel: ticket.channel }, language)
      : show(c, { kind: 'type', sender, damaged: true, unreadable: false }, language)
  })

  const post = async (c: HonoContext, short: string, token: string | undefined) => {
    const language = languageOf(c)
    const ctx = contextOf(short, language)
    const sender = ctx && (await senderOf(ctx))
    if (!ctx || !sender) return show(c, { kind: 'unknown' }, language, 404)
    const form = await formOf(c)
    const ticket = token === undefined ? undefined : openTicket(await keysOf(ctx), ctx.organisationId, token)
    if (ticket) {
      // What a mail program sends says nothing of means: an objection that is not narrowed is to all of them (art. 9).
      const oneClick = form['List-Unsubscribe'] === 'One-Click'
      const scope = (!oneClick && Scope.safeParse(form.scope).data) || 'all'
      const narrowed = scope === ticket.channel ? scope : 'all'
      await stopByTicket(ctx, ticket, narrowed, oneClick ? 'one-click' : 'page')
      return show(
        c,
        { kind: 'done', sender, channel: narrowed === 'all' ? null : (narrowed as Channel) },
        language,
      )
    }
    const address = anyAddress(String(form.address ?? ''))
    if (!address) {
      const damaged = token !== undefined
      return show(c, { kind: 'type', sender, damaged, unreadable: form.address !== undefined }, language, 422)
    }
    if (typed.wait(callerAddress(c.env as Socketed, c.req.raw.headers, behindProxy)) > 0)
      return show(c, { kind: 'often', sender }, language, 429)
    await stopByAddress(ctx, address, 'page')
    return show(c, { kind: 'done', sender, channel: null }, language)
  }
  app.post('/:organisation', c => post(c, c.req.param('organisation'), undefined))
  app.post('/:organisation/:token', c => post(c, c.req.param('organisation'), c.req.param('token')))
  return app
}

const pathOf = (c: HonoContext) => new URL(c.req.url).pathname

function languageOf(c: HonoContext): Language {
  const asked = c.req.query('lang')
  const wanted = [
    asked,
    ...(c.req.header('accept-language') ?? '').split(',').map(tag => tag.trim().slice(0, 2)),
  ]
  return wanted.flatMap(tag => languages.find(each => each === tag) ?? [])[0] ?? 'fr'
}

/** A form as browsers and mail programs send it; anything else is an empty one. */
async function formOf(c: HonoContext): Promise<Record<string, unknown>> {
  try {
    return await c.req.parseBody()
  } catch {
    return {}
  }
}

/** The name a reader knows; `undefined` where there is no such organisation. */
async function senderOf(ctx: Context): Promise<string | undefined> {
  try {
    return await ctx.transaction(async tx => {
      const { content } = await settingsOf(tx, ctx)
      const { organisation } = await organisationFacts(tx)
      const named = ctx.language === 'ar' ? organisation.nameAr : organisation.nameFr
      return content.senderName ?? (named || organisation.nameFr)
    })
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
