// How a room answers its contract. One function per kind of caller, so that a handler is given exactly what the
// endpoint's `who` guarantees: a contract whose endpoints say otherwise is refused when the server starts.
import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { implement } from '@orpc/server'
import type { Context } from '../context.ts'
import type { EndpointMeta, Who } from '../endpoint.ts'
import type { SignedInPerson, Visit } from './visit.ts'

export type ForAnyone = { readonly visit: Visit }
export type ForSignedIn = { readonly visit: Visit; readonly person: SignedInPerson }
export type ForMembers = {
  readonly ctx: Context
  /**
   * Before harm: the person who acts says once more who they are, by their password, and by their second factor where they
   * have one. @throws Problem not-confirmed, too-many-attempts
   */
  readonly confirm: (given: Confirmation) => Promise<void>
}
export type Confirmation = { readonly password: string; readonly code?: string | undefined }

type Kind = 'anyone' | 'signed-in' | 'members'

const kindOf = (who: Who): Kind => (who === 'anyone' || who === 'signed-in' ? who : 'members')

/** Every endpoint of a contract, with its path of keys (`['processing', 'list']`). */
export function* endpointsOf(
  contract: AnyContractRouter,
  path: readonly string[] = [],
): Generator<{
  key: readonly string[]
  meta: EndpointMeta
  method: string
  path: string
  contract: AnyContractRouter
}> {
  if (!isContractProcedure(contract)) {
    for (const [key, inner] of Object.entries(contract)) yield* endpointsOf(inner, [...path, key])
    return
  }
  const { meta, route } = contract['~orpc']
  if (!('who' in meta) || !route.method || !route.path)
    throw new Error(`${path.join('.')} is not declared with endpoint()`)
  yield { key: path, meta: meta as EndpointMeta, method: route.method, path: route.path, contract }
}

function assertAll(contract: AnyContractRouter, kind: Kind) {
  for (const { key, meta, path } of endpointsOf(contract)) {
    if (kindOf(meta.who) !== kind)
      throw new Error(
        `${key.join('.')} is answered for ${kind}, but its contract says ${JSON.stringify(meta.who)}`,
      )
    if (kind === 'members' && !path.includes('/{organisationId}'))
      throw new Error(`${key.join('.')} names roles, so its path must carry {organisationId}`)
  }
}

/** Endpoints open to anyone: `({ context: { visit }, input }) => …` */
export function forAnyone<C extends AnyContractRouter>(contract: C) {
  assertAll(contract, 'anyone')
  return implement(contract).$context<ForAnyone>()
}

/** Endpoints for any session: `({ context: { visit, person }, input }) => …` */
export function forSignedIn<C extends AnyContractRouter>(contract: C) {
  assertAll(contract, 'signed-in')
  return implement(contract).$context<ForSignedIn>()
}

/** Endpoints inside an organisation, for its members: `({ context: { ctx, confirm }, input }) => …` */
export function forMembers<C extends AnyContractRouter>(contract: C) {
  assertAll(contract, 'members')
  return implement(contract).$context<ForMembers>()
}
