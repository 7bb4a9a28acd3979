// The description of the API, derived from the contracts: who may call, which articles, how it may refuse.
import type { OpenAPI } from '@orpc/contract'
import { OpenAPIGenerator } from '@orpc/openapi'
import type { AnyRouter } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { Module } from '../module.ts'
import type { ProblemKind } from '../problem.ts'
import { apiPrefix } from './api.ts'
import { forbidden, invalidInput, notFound, notSignedIn, platformProblems } from './problems.ts'
import { endpointsOf } from './routes.ts'

const problemSchema: OpenAPI.SchemaObject = {
  type: 'object',
  required: ['type', 'code', 'status', 'title', 'requestId'],
  properties: {
    type: { type: 'string', description: 'Address of the page that explains the problem' },
    code: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    fix: { type: 'string', description: 'What the caller can do about it' },
    cites: { type: 'array', items: { type: 'string' } },
    faults: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'rule', 'fix'],
        properties: { path: { type: 'string' }, rule: { type: 'string' }, fix: { type: 'string' } },
      },
    },
    requestId: { type: 'string' },
  },
}

/** The OpenAPI 3.1 document of all rooms. */
export async function describeApi(
  modules: readonly Module[],
  router: AnyRouter,
  version: string,
): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(router, {
    info: {
      title: 'Himaya',
      version,
      description: 'Compliance with law 09-08, run from one’s own databases.',
    },
    servers: [{ url: apiPrefix }],
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'himaya.session_token' } },
    },
  })
  const known = new Map(
    [...platformProblems, ...modules.flatMap(room => room.problems)].map(kind => [kind.code, kind]),
  )
  for (const room of modules)
    for (const { meta, method, path } of endpointsOf(room.contract)) {
      const item = document.paths?.[path]
      const operation = item?.[method.toLowerCase() as 'get']
      if (!operation) continue
      operation.tags = [room.name]
      const open = meta.who === 'anyone'
      if (!open) operation.security = [{ session: [] }]
      if (meta.cites.length > 0) Object.assign(operation, { 'x-cites': meta.cites })
      if (typeof meta.who === 'object') Object.assign(operation, { 'x-roles': meta.who })
      const kinds = [
        invalidInput,
        ...(open ? [] : [notSignedIn]),
        ...(typeof meta.who === 'object' ? [notFound, forbidden] : []),
        ...meta.refuses.flatMap(code => known.get(code) ?? []),
      ]
      Object.assign(operation.responses ?? {}, refusals(kinds))
    }
  return document
}

function refusals(kinds: readonly ProblemKind[]): OpenAPI.ResponsesObject {
  const byStatus = Map.groupBy(kinds, kind => String(kind.status))
  return Object.fromEntries(
    [...byStatus].map(([status, alike]) => [
      status,
      {
        description: [...new Set(alike.map(kind => kind.code))].join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}
