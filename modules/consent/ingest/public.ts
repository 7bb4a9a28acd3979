// The way in for other people's pages: `POST /v1/consents`, the beacon a page sends as it goes, and the notice of a site. No
// session, no cookie, and no line in a log for a person's choice. It stands in front of the API and shares nothing with it.

import { callerAddress, type Socketed } from '@himaya/platform/http/caller-address'
import { callerLanguage } from '@himaya/platform/http/caller-language'
import { limiterOf, type Rate } from '@himaya/platform/http/limiter'
import { tooLarge } from '@himaya/platform/http/problems'
import { bareFailure, refusal } from '@himaya/platform/http/refusal'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { Installation } from '@himaya/platform/start'
import { type Context, Hono } from 'hono'
import { idTaken, recordUnreadable, siteUnknown, tooOften } from '../problems.ts'
import { RecordId } from '../records.ts'
import type { Written } from '../subject/write.ts'
import { type Judged, judge, siteNamed } from './judge.ts'
import { recordLast } from './last.ts'
import { forBanner } from './notice.ts'
import { queueOf } from './queue.ts'
import { receiptAt } from './receipt-at.ts'
import { type Site, sitesOf } from './sites.ts'
import { writerOf } from './writer.ts'

type Environment = { Bindings: Socketed }
type Visit = Context<Environment>

export type PublicConsent = {
  readonly app: Hono<Environment>
  /** Waits for what is under way. */
  stop(): Promise<void>
}

export type PublicConsentOptions = {
  /** Whether a proxy of ours says in `X-Forwarded-For` who called. */
  readonly behindProxy?: boolean
  readonly rate?: Rate
}

/** A café, an office or a campus is one address: far more than one person needs, far less than a flood. */
const usualRate: Rate = { burst: 200, perSecond: 20 }

const LARGEST_BODY = 8 * 1024

export function publicConsent(
  installation: Pick<Installation, 'database' | 'databaseUrl' | 'contextFor' | 'secrets' | 'clock' | 'log'>,
  { behindProxy = false, rate = usualRate }: PublicConsentOptions = {},
): PublicConsent {
  const sites = sitesOf(installation)
  const writer = writerOf(installation)
  const queue = queueOf(writer.write)
  const limiter = limiterOf(rate)

  const submit = (site: Site, { record, comesLast }: Judged): Promise<Written> =>
    comesLast
      ? recordLast(installation, site.organisationId, record)
      : queue.submit(site.organisationId, record)

  const take = async (site: Site, body: unknown, origin: string | null): Promise<Written> => {
    const now = installation.clock.now()
    const judged = judge(body, site, origin, now)
    const written = await submit(site, judged)
    if (written !== 'another') return written
    if (!judged.isRefusal) throw new Problem(idTaken)
    // The id is that of another record: a refusal is kept under one of its own.
    const { record } = judged
    const details = { ...record.details, mended: [...record.details.mended, 'id' as const] }
    const recordId = RecordId.parse(newId(Date.parse(now)))
    return submit(site, { ...judged, record: { ...record, recordId, details } })
  }

  const record = async (c: Visit): Promise<Response> => {
    const origin = c.req.header('origin') ?? null
    let allowed: Record<string, string> = {}
    try {
      const seconds = limiter.wait(callerAddress(c.env, c.req.raw.headers, behindProxy))
      if (seconds > 0) throw new Problem(tooOften, undefined, [], seconds)
      const body = await bodyOf(c)
      const key = siteNamed(body)
      if (key === undefined) throw new Problem(recordUnreadable)
      const site = await sites.find(key)
      if (!site) throw new Problem(siteUnknown)
      allowed = readableBy(site, origin)
      const written = await take(site, body, origin)
      return new Response('{}', {
        status: written === 'again' ? 200 : 201,
        headers: { ...JSON_TYPE, ...allowed },
      })
    } catch (error) {
      return answerTo(c, error, allowed)
    }
  }

  const answerTo = (c: Visit, error: unknown, headers: Record<string, string>): Response => {
    const requestId = newId()
    const language = callerLanguage(c.req.raw.headers)
    if (!(error instanceof Problem)) installation.log.error('recording a choice failed', error, { requestId })
    const answer =
      error instanceof Problem ? refusal(error, language, requestId) : bareFailure(language, requestId)
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
    return answer
  }

  const app = new Hono<Environment>()
  app.post('/v1/consents', record)
  app.post('/v1/beacon', record)
  app.get('/v1/sites/:key/notice', async c => {
    const origin = c.req.header('origin') ?? null
    try {
      const site = await sites.find(c.req.param('key'))
      if (!site?.isOpen || !site.current) throw new Problem(siteUnknown)
      const headers = {
        etag: `"${site.current.version}"`,
        'cache-control': 'public, max-age=60',
        ...readableBy(site, origin),
      }
      return c.req.header('if-none-match') === headers.etag
        ? c.body(null, 304, headers)
        : c.json(forBanner(site.current), 200, headers)
    } catch (error) {
      return answerTo(c, error, {})
    }
  })
  app.get('/v1/sites/:key/receipts/:recordId', async c => {
    const origin = c.req.header('origin') ?? null
    let allowed: Record<string, string> = {}
    try {
      const seconds = limiter.wait(callerAddress(c.env, c.req.raw.headers, behindProxy))
      if (seconds > 0) throw new Problem(tooOften, undefined, [], seconds)
      const site = await sites.find(c.req.param('key'))
      if (!site) throw new Problem(siteUnknown)
      allowed = readableBy(site, origin)
      const receipt = await receiptAt(installation, site, c.req.param('recordId'))
      return c.json(receipt, 200, { 'cache-control': 'no-store', ...allowed })
    } catch (error) {
      return answerTo(c, error, allowed)
    }
  })
  return {
    app,
    stop: async () => {
      await queue.idle()
      await writer.close()
    },
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** Only a page of the point may read what is answered. */
const readableBy = ({ origins }: Site, origin: string | null): Record<string, string> =>
  origin !== null && origins.has(origin)
    ? { 'access-control-allow-origin': origin, vary: 'origin' }
    : { vary: 'origin' }

/** @throws Problem too-large, consent-record-unreadable */
async function bodyOf(c: Visit): Promise<unknown> {
  const text = await textOf(c)
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(recordUnreadable)
  }
}

async function textOf(c: Visit): Promise<string> {
  const declared = c.req.header('content-length')
  if (declared !== undefined) {
    if (Number(declared) > LARGEST_BODY) throw new Problem(tooLarge)
    return c.req.text()
  }
  // A body whose length nobody told is read only as far as it may be long.
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.byteLength
    if (length > LARGEST_BODY) throw new Problem(tooLarge)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
