// The server, as one typed client. A refusal arrives as an error whose `data` is the problem's body.

import routes from 'virtual:contract-routes'
import { isProblemBody } from '@himaya/ui/problem'
import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from './contract.ts'

export type Client = ContractRouterClient<typeof contract>

const link = new OpenAPILink(routes, {
  url: () => new URL('/api', location.origin),
  // The page's language at the moment of asking; problems answer in it.
  headers: () => ({ 'himaya-language': document.documentElement.lang }),
  customErrorResponseBodyDecoder: (body, response) =>
    isProblemBody(body)
      ? new ORPCError(body.code, { status: response.status, message: body.title, data: body })
      : undefined,
})

export const client: Client = createORPCClient(link)
export const queries = createTanstackQueryUtils(client)
