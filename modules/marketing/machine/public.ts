// The gate for programs: may this person be contacted (one, or up to a thousand), links by which people stop, and the STOPs
// that a gateway received. Outside the session stack; every call carries a key. What cannot be read is answered 503 and `false`.
import type { Context } from '@himaya/platform/context'
import { callerLanguage } from '@himaya/platform/http/caller-language'
import { tooLarge } from '@himaya/platform/http/problems'
import { Problem, type ProblemKind } from '@himaya/platform/problem'
import type { Installation } from '@himaya/platform/start'
import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { addressOf, phoneAddress } from '../address.ts'
import { countLater } from '../gate/counts.ts'
import { gatherer } from '../gate/gather.ts'
import { machineJson, mayContactMany } from '../gate/may-contact.ts'
import { hashOf, keysOf } from '../keys.ts'
import { addressUnreadable, gateUnread, keyRefused } from '../problems.ts'
import { AddressKind, CampaignId, Channel, GateQuestion, type KeyUse } from '../records.ts'
import { loadCampaign } from '../service/campaigns.ts'
import { stopAddressOf } from '../stop/address.ts'
import { recordLinks, stopByAddress } from '../stop/stop.ts'
import { asksToStop } from '../stop/stop-words.ts'
import { sealTicket } from '../stop/token.ts'
import { keyReader } from './api-keys.ts'
import { invalid, type Read, readForm, readJson, tell } from './body.ts'

const LARGEST_BODY = 1024 * 1024
const MOST = 1_000

const Batch = z.object({ questions: z.array(GateQuestion).min(1).max(MOST) })
const Links = z.object({
  channel: Channel.default('email'),
  campaignId: CampaignId.optional(),
  people: z
    .array(z.object({ kind: AddressKind.default('email'), address: z.string().max(320) }))
    .min(1)
    .max(MOST),
})
/** As gateways send it: their own names for the same two things. */
const Sms = z.object({ from: z.string().max(60), text: z.string().max(2_000) })

type Serving = Pick<Installation, 'contextFor' | 'clock' | 'log'> & {
  readonly publicUrl?: string | undefined
}

/** To be mounted at `/v1`. */
export function machineApi(serving: Serving): Hono {
  const { log } = serving
  const app = new Hono()
  const callerWith = keyReader(serving)
  const ask = gatherer()

  const counted = bodyLimit({ maxSize: LARGEST_BODY, onError: c => tell(c, new Problem(tooLarge)) })
  // A length that is told is held to by the server itself; only a body without one need be counted as it comes.
  const limit: MiddlewareHandler = (c, next) => {
    const length = Number(c.req.header('content-length') ?? Number.NaN)
    if (Number.isNaN(length)) return counted(c, next)
    return length > LARGEST_BODY ? Promise.resolve(tell(c, new Problem(tooLarge))) : next()
  }
  type Work<Input> = (ctx: Context, input: Input, c: HonoContext) => Promise<Response>
  const on = <Input>(path: string, use: KeyUse, schema: z.ZodType<Input>, read: Read, work: Work<Input>) =>
    app.post(path, limit, async c => {
      const refuse = (kind: ProblemKind) => tell(c, new Problem(kind))
      try {
        const ctx = await callerWith(c.req.header('authorization'), use)
        if (!ctx) return refuse(keyRefused)
        const body = await read(c)
        const input = schema.safeParse(body)
        if (!input.success) return invalid(c, input.error)
        return await work({ ...ctx, language: callerLanguage(c.req.raw.headers) }, input.data, c)
      } catch (error) {
        if (error instanceof Problem) return tell(c, error)
        log.error('the gate could not be read', error)
        return refuse(gateUnread)
      }
    })

  on('/may-contact', 'may-contact', GateQuestion, readJson, async (ctx, question, c) => {
    const decided = await ask(ctx, question)
    countLater(ctx, decided)
    return c.body(machineJson(decided), 200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
  })

  on('/may-contact/batch', 'may-contact', Batch, readJson, async (ctx, { questions }, c) => {
    const keys = await keysOf(ctx)
    const decided = await ctx.transaction(tx => mayContactMany(tx, ctx, keys, questions))
    for (const each of decided) countLater(ctx, each)
    return c.body(`{"answers":[${decided.map(machineJson).join(',')}]}`, 200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
  })

  on('/stop-links', 'stop-links', Links, readJson, async (ctx, { channel, campaignId = null, people }, c) => {
    const keys = await keysOf(ctx)
    const base = await ctx.transaction(async tx => {
      if (campaignId !== null) await loadCampaign(tx, ctx, campaignId)
      return stopAddressOf(tx, ctx, serving.publicUrl ?? new URL(c.req.url).origin)
    })
    const links = people.map(({ kind, address: typed }) => {
      const address = addressOf(kind, typed)
      if (!address) return null
      const token = sealTicket(keys, ctx.organisationId, {
        campaignId,
        channel,
        kind,
        hash: hashOf(keys, address),
      })
      const link = `${base}/${token}`
      return { link, headers: headersOf(link) }
    })
    await recordLinks(ctx, campaignId, links.filter(Boolean).length)
    return c.json({ links })
  })

  on('/sms-stop', 'sms-stop', Sms, readForm, async (ctx, { from, text }, c) => {
    if (!asksToStop(text)) return c.json({ understood: false, recorded: false })
    const address = phoneAddress(from)
    if (!address) return tell(c, new Problem(addressUnreadable))
    await stopByAddress(ctx, address, 'sms')
    return c.json({ understood: true, recorded: true, scope: 'all' })
  })
  return app
}

/** What a message carries so that mail programs show their own button (RFC 2369, RFC 8058). */
export const headersOf = (link: string) => ({
  'List-Unsubscribe': `<${link}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
