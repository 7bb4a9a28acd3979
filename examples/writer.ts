// The account that may write to an example's database: another than the one that reads it, and with the rights that the plans of
// its rules need and no others.
import { randomBytes } from 'node:crypto'
import { openForChange, readAddress } from '@himaya/connectors/catalogue'
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { withClient } from './server.ts'

export type Writer = { readonly name: string; readonly password: string }

export async function makeWriter(serverUrl: string, key: string): Promise<Writer> {
  const name = `${decodeURIComponent(new URL(serverUrl).pathname.slice(1))}_${key}_writer`
  const password = randomBytes(24).toString('base64url')
  await withClient(serverUrl, async client => {
    const role = client.escapeIdentifier(name)
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
    if (rowCount === 0) await client.query(`create role ${role} login`)
    await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`)
  })
  return { name, password }
}

const LOOKING_SECONDS = 30

/** The statements that a preview prints, run by the owner. */
export async function letWrite(url: string, { name }: Writer, requests: readonly Request[]): Promise<void> {
  const { description, secret } = readAddress('postgres', url)
  const changing = openForChange(description, secret, { fileRoots: [] })
  try {
    const schema = await changing.structure(AbortSignal.timeout(LOOKING_SECONDS * 1_000))
    const grants = requests.flatMap(request => {
      const planned = planFor(schema, request)
      if (!planned.ok)
        throw new Error(`${request.table.name}: ${planned.because.map(({ code }) => code).join(', ')}`)
      return changing.grants(planned.plan, name)
    })
    await withClient(url, async client => {
      for (const grant of new Set(grants)) await client.query(grant)
    })
  } finally {
    await changing.close()
  }
}
