// Composes the rooms into one web application: what every request passes through, then the API.
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Clock } from '../context.ts'
import type { Log } from '../log.ts'
import type { Module } from '../module.ts'
import { Problem } from '../problem.ts'
import type { Doorkeeper } from './access.ts'
import { apiPrefix, createApi } from './api.ts'
import { callerAddress, type Socketed } from './caller-address.ts'
import { callerLanguage } from './caller-language.ts'
import { describeApi } from './openapi.ts'
import { crossSite, platformProblems } from './problems.ts'
import { bareFailure, refusal } from './refusal.ts'
import { endpointsOf } from './routes.ts'
import { isSameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import type { SignedInPerson, Visit } from './visit.ts'

export type Serving = {
  readonly modules: readonly Module[]
  readonly doorkeeper: Doorkeeper
  readonly clock: Clock
  readonly log: Log
  readonly version: string
  /** The address people use, when it is not the one the server sees: `https://himaya.example.ma`. */
  readonly publicUrl?: string | undefined
  /** Whether a proxy of ours stands in front and says in `X-Forwarded-For` who called. */
  readonly behindProxy?: boolean
}

/** Filled by the web server with the caller's address; absent in tests that call `app.request()`. */
export type Environment = {
  Bindings: Socketed
  Variables: { requestId: string; route: string }
}

export type App = Hono<Environment>

export function createApp(serving: Serving): App {
  const { modules, doorkeeper, clock, log, version, publicUrl } = serving
  assertProblemsDeclared(modules)
  const router = Object.fromEntries(modules.map(({ name, routes }) => [name, routes]))
  const answer = createApi(router, doorkeeper, log)
  const publicOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin
  const app = new Hono<Environment>()

  app.onError((error, c) => {
    const requestId = c.get('requestId')
    log.error('request failed', error, { requestId, route: c.get('route') })
    return bareFailure(callerLanguage(c.req.raw.headers), requestId)
  })

  app.use(async (c, next) => {
    const began = performance.now()
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.set('route', 'page')
    await next()
    c.res.headers.set('x-request-id', requestId)
    const ms = Math.round(performance.now() - began)
    log.info('request', { requestId, route: c.get('route'), method: c.req.method, status: c.res.status, ms })
  })
  app.use(securityHeaders({ https: publicOrigin?.startsWith('https:') ?? false }))
  app.use(async (c, next) => {
    if (isSameOrigin(c.req.raw, publicOrigin)) return next()
    return refusal(new Problem(crossSite), callerLanguage(c.req.raw.headers), c.get('requestId'))
  })

  let description: ReturnType<typeof describeApi> | undefined
  app.get(`${apiPrefix}/openapi.json`, async c => {
    c.set('route', 'GET /openapi.json')
    description ??= describeApi(modules, router, version)
    return c.json(await description)
  })

  app.all(`${apiPrefix}/*`, async c => {
    const cookies: string[] = []
    const { headers } = c.req.raw
    let person: Promise<SignedInPerson | null> | undefined
    const visit: Visit = {
      language: callerLanguage(headers),
      requestId: c.get('requestId'),
      clock,
      address: callerAddress(c.env, headers, serving.behindProxy ?? false),
      headers,
      person: () => {
        person ??= doorkeeper.sessionOf(headers).then(session => {
          cookies.push(...(session?.cookies ?? []))
          return session?.person ?? null
        })
        return person
      },
      setCookies: values => {
        cookies.push(...values)
      },
    }
    const { response, route } = await answer(c.req.raw, visit)
    c.set('route', route)
    for (const cookie of cookies) response.headers.append('set-cookie', cookie)
    return response
  })
  return app
}

function assertProblemsDeclared(modules: readonly Module[]) {
  const platform = platformProblems.map(kind => kind.code)
  for (const { name, contract, problems } of modules) {
    const declared = new Set([...platform, ...problems.map(kind => kind.code)])
    for (const { key, meta } of endpointsOf(contract))
      for (const code of meta.refuses)
        if (!declared.has(code))
          throw new Error(`${name}: ${key.join('.')} refuses with ${code}, which problems.ts lacks`)
  }
}
