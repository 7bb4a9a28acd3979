// An endpoint is one sentence: who may call it, where, with what, why it exists in law, and how it may refuse.
// Server, typed client, OpenAPI and the lock tests are all derived from it. Browser-safe.
import type { Citation } from '@himaya/law/citation'
import { type HTTPMethod, type HTTPPath, oc } from '@orpc/contract'
import type { Role } from './records.ts'

/** `anyone`: no session · `signed-in`: any session · roles: a member of the organisation in the path, in one of them. */
export type Who = 'anyone' | 'signed-in' | readonly Role[]

export type EndpointMeta = {
  readonly who: Who
  readonly cites: readonly Citation[]
  /** Codes of the problems this endpoint may answer with, besides those of the platform itself. */
  readonly refuses: readonly string[]
  /** The largest body accepted, in bytes. */
  readonly largestBody: number
}

export type Sentence = {
  readonly who: Who
  readonly method: HTTPMethod
  readonly path: HTTPPath
  readonly summary: string
  readonly cites?: readonly Citation[]
  readonly refuses?: readonly string[]
  /** In bytes, for endpoints that take files; 1 MiB unless told. */
  readonly largestBody?: number
}

export const endpoint = ({
  who,
  method,
  path,
  summary,
  cites = [],
  refuses = [],
  largestBody = 1024 * 1024,
}: Sentence) =>
  oc
    .$meta<EndpointMeta>({ who, cites, refuses, largestBody })
    .route({ method, path, summary, inputStructure: 'compact' })

/** Everyone in the organisation may read; auditors may not write. */
export const readers = ['dpo', 'member', 'approver', 'auditor'] as const satisfies readonly Role[]
export const writers = ['dpo', 'member'] as const satisfies readonly Role[]
