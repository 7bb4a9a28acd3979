// Proves, for every endpoint of every contract, that it opens to whom its sentence names and to nobody else.
import { isContractProcedure } from '@orpc/contract'
import type { z } from 'zod'
import { newId } from '../identifier.ts'
import type { Module } from '../module.ts'
import { Role } from '../records.ts'
import { endpointsOf } from './routes.ts'

/** Sends a request as one person; `cookie` is absent for nobody. */
export type Send = (path: string, init: RequestInit) => Response | Promise<Response>

export type Keys = {
  /** An organisation that exists, and the cookie of a member in each role. */
  readonly organisationId: string
  readonly cookies: Readonly<Record<Role, string>>
  /** A person with a session who is a member of another organisation only. */
  readonly strangerCookie: string
}

/**
 * Tries every endpoint as nobody, as a stranger, in each role, and with junk.
 * @returns what was found open that should be closed, one line each; an empty list is the proof
 */
export async function findUnlocked(modules: readonly Module[], send: Send, keys: Keys): Promise<string[]> {
  const open: string[] = []
  for (const room of modules)
    for (const { key, meta, method, path, contract } of endpointsOf(room.contract)) {
      if (meta.who === 'anyone') continue
      const name = `${room.name}.${key.join('.')}`
      const expectStatus = async (situation: string, answer: Response, statuses: readonly number[]) => {
        if (!statuses.includes(answer.status))
          open.push(`${name}: ${situation} got ${answer.status} instead of ${statuses.join(' or ')}`)
        return (await answer.json().catch(() => null)) as Record<string, unknown> | null
      }
      const call = (organisationId: string, cookie?: string) =>
        send(fill(path, organisationId), {
          method,
          headers: { ...(cookie && { cookie }), 'content-type': 'application/json' },
          ...(method !== 'GET' && { body: JSON.stringify({ junk: '\u202E' }) }),
        })

      await expectStatus('nobody', await call(keys.organisationId), [401])
      if (meta.who === 'signed-in') continue

      const [theirs, missing] = [
        await expectStatus('a stranger', await call(keys.organisationId, keys.strangerCookie), [404]),
        await expectStatus('a missing organisation', await call(newId(), keys.cookies.dpo), [404]),
      ]
      if (withoutNumber(theirs) !== withoutNumber(missing))
        open.push(`${name}: another organisation and a missing one are told apart`)

      for (const role of Role.options)
        if (!meta.who.includes(role))
          await expectStatus(`the role ${role}`, await call(keys.organisationId, keys.cookies[role]), [403])

      const allowed = keys.cookies[meta.who[0] ?? 'dpo']
      if (demandsMore(contract))
        await expectStatus('junk', await call(keys.organisationId, allowed), [422, 404])
    }
  return open
}

const fill = (path: string, organisationId: string) =>
  `/api${path.replace('{organisationId}', organisationId).replace(/\{[^}]+\}/g, () => newId())}`

const withoutNumber = (body: Record<string, unknown> | null) =>
  JSON.stringify({ ...body, requestId: undefined })

/** Whether the input needs anything besides the organisation. */
function demandsMore(contract: unknown): boolean {
  if (!isContractProcedure(contract)) return false
  const input = contract['~orpc'].inputSchema as z.ZodType | undefined
  return input?.safeParse({ organisationId: newId() }).success === false
}
