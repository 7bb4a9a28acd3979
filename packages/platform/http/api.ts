// The API: finds the endpoint, lets the caller in or not, reads the input, and only then lets the room answer.
import { SmartCoercionPlugin } from '@orpc/json-schema'
import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { StandardOpenAPIMatcher } from '@orpc/openapi/standard'
import { type AnyRouter, ORPCError, ValidationError } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { EndpointMeta } from '../endpoint.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import { admit, type Doorkeeper } from './access.ts'
import { type BodyLimit, declaresMoreThan, junkIn, limitBody } from './body.ts'
import { faultWords } from './fault-words.ts'
import { faultsOf, type Issue, pathText } from './faults.ts'
import { invalidInput, notFound, tooLarge } from './problems.ts'
import { asProblem, bareFailure, refusal, unreadable } from './refusal.ts'
import type { Visit } from './visit.ts'

export const apiPrefix = '/api'

/** What one request gathers on its way. */
type Call = {
  readonly visit: Visit
  readonly body: BodyLimit
  /** `GET /organisations/{organisationId}`: what the log may know. */
  route: string
  /** The endpoint that the caller was let in for. */
  admittedTo: string | null
  decoded: boolean
  failure: unknown
}

export type Answer = { readonly response: Response; readonly route: string }

export function createApi(router: AnyRouter, doorkeeper: Doorkeeper, log: Log) {
  const matcher = new StandardOpenAPIMatcher()
  matcher.init(router)

  const handler = new OpenAPIHandler<{ call: Call }>(router, {
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
    interceptors: [
      async ({ context, next }) => {
        try {
          return await next()
        } catch (error) {
          context.call.failure = error
          throw error
        }
      },
      async options => {
        const { request, context } = options
        const { call } = context
        const path = request.url.pathname.slice(apiPrefix.length).replace(/^\/|\/$/g, '')
        const match = await matcher.match(request.method, `/${path}`)
        if (match === undefined) throw new Problem(notFound)
        const { meta, route } = match.procedure['~orpc']
        const { who, largestBody } = meta as EndpointMeta
        call.route = `${request.method} ${route.path}`
        call.admittedTo = match.path.join('.')
        call.body.bytes = largestBody
        const given = await admit(who, match.params, call.visit, doorkeeper)
        if (declaresMoreThan(call.visit.headers, largestBody)) throw new Problem(tooLarge)
        return options.next({ ...options, context: { ...context, ...given } })
      },
    ],
    clientInterceptors: [
      ({ context, input, path, next }) => {
        const { call } = context
        call.decoded = true
        if (call.admittedTo !== path.join('.'))
          throw new Error(`${path.join('.')} was reached without the door`)
        const found = junkIn(input)
        if (found === null) return next()
        const words = faultWords[call.visit.language]
        const fix = found.junk === 'too-deep' ? words.tooDeep : words.nullCharacter
        throw new Problem(invalidInput, undefined, [{ path: pathText(found.path), rule: found.junk, fix }])
      },
    ],
  })

  return async (request: Request, visit: Visit): Promise<Answer> => {
    const call: Call = {
      visit,
      body: { bytes: 0, exceeded: false },
      route: 'none',
      admittedTo: null,
      decoded: false,
      failure: undefined,
    }
    const { response } = await handler.handle(limitBody(request, call.body), {
      prefix: apiPrefix,
      context: { call },
    })
    if (call.failure === undefined && response) return { response, route: call.route }
    return { response: refuse(call, log), route: call.route }
  }
}

function refuse({ failure, visit, body, decoded, route }: Call, log: Log): Response {
  const { language, requestId } = visit
  const problem = body.exceeded ? new Problem(tooLarge) : asProblem(failure, language)
  if (problem) return refusal(problem, language, requestId)
  // Before the input was decoded, only the request's own body can have failed.
  if (!decoded && route !== 'none' && isReadingFault(failure))
    return refusal(unreadable(language), language, requestId)
  log.error('request failed', failure, { requestId, route, faults: outputFaults(failure) })
  return bareFailure(language, requestId)
}

/** Where an answer of ours does not keep to its contract: paths and rules, no values. */
function outputFaults(failure: unknown): string | undefined {
  const cause = failure instanceof ORPCError ? failure.cause : undefined
  if (!(cause instanceof ValidationError)) return undefined
  return faultsOf(cause.issues as readonly Issue[], cause.data, 'en')
    .slice(0, 10)
    .map(({ path, rule }) => `${path}: ${rule}`)
    .join(', ')
}

/** Errors of the parsers of JSON, forms and URLs; a broken database is none of these. */
const isReadingFault = (error: unknown) =>
  error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError
