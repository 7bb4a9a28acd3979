// The server, as one typed client. A refusal arrives as an error whose `data` is the problem's body.

import routes from 'virtual:contract-routes'
import { isProblemBody, type ProblemBody } from '@himaya/ui/problem'
import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from './contract.ts'

export type Client = ContractRouterClient<typeof contract>

/** The link reads JSON only where it is called so; a problem is JSON under a name of its own (RFC 9457). */
const fetchProblems = async (request: Request, init: RequestInit): Promise<Response> => {
  const response = await fetch(request, init)
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

let whenSessionEnds = () => {}
/** Told each time the server answers that it knows nobody behind the request, whichever page or part of it asked. */
export const onSessionEnd = (listener: () => void): void => {
  whenSessionEnds = listener
}

const asError = (body: ProblemBody, status: number) => {
  if (body.code === 'not-signed-in') whenSessionEnds()
  return new ORPCError(body.code, { status, message: body.title, data: body })
}

const link = new OpenAPILink(routes, {
  fetch: (request, init) => fetchProblems(request, init),
  url: () => new URL('/api', location.origin),
  // The page's language at the moment of asking; problems answer in it.
  headers: () => ({ 'himaya-language': document.documentElement.lang }),
  customErrorResponseBodyDecoder: (body, response) =>
    isProblemBody(body) ? asError(body, response.status) : undefined,
})

export const client: Client = createORPCClient(link)
export const queries = createTanstackQueryUtils(client)
