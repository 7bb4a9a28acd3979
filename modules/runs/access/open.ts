// Opening a source to plan on it, or to act on it: with the account that may write where there is one, never with more.
import { openForChange, readAddress } from '@himaya/connectors/catalogue'
import type { Changeable } from '@himaya/connectors/change'
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { ConnectPolicy, SourceDescription, SourceSecret } from '@himaya/connectors/port'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { reachSource } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import { cannotAct, noAccess, unreached } from '../problems.ts'
import { accessPurpose, copyPurpose } from '../sealing.ts'
import { type RunRow, tables } from '../service/rows.ts'

export type Reach = {
  readonly description: SourceDescription
  readonly secret: SourceSecret
  readonly policy: ConnectPolicy
}

const fileKinds: ReadonlySet<string> = new Set(['sqlite', 'csv', 'xlsx', 'parquet', 'json'])

/** Files have no accounts: leave to write is all there is. */
export const isFile = ({ kind }: SourceDescription): boolean => fileKinds.has(kind)

/** The same address, entered as another account. Throws ConnectorFailure `bad-address`. */
export function asAccount(
  { description, policy }: Reach,
  account: string | undefined,
  password: string | undefined,
): Reach {
  if (isFile(description)) return { description, secret: {}, policy }
  const address = description.address.replace(
    /^([\w+]+:\/\/)(?:[^@/?#]*@)?/,
    (_all, scheme: string) => `${scheme}${account === undefined ? '' : `${encodeURIComponent(account)}@`}`,
  )
  const typed = readAddress(description.kind, address, description.certificateAuthority)
  return { description: typed.description, secret: password === undefined ? {} : { password }, policy }
}

type Sealed = { readonly account: string; readonly password: string | null }

async function writeAccess(tx: Transaction, ctx: Context, sourceId: SourceId): Promise<Sealed | undefined> {
  const row = await tables(tx)
    .selectFrom('runs_access')
    .select(['account', 'secret'])
    .where('organisation_id', '=', ctx.organisationId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  return row && { account: row.account, ...JSON.parse(ctx.secrets.open(row.secret, accessPurpose(sourceId))) }
}

/** Throws `runs-cannot-act` for kinds that nobody can act on. */
export function open({ description, secret, policy }: Reach): Changeable {
  try {
    return openForChange(description, secret, policy)
  } catch (error) {
    if (error instanceof ConnectorFailure)
      throw error.code === 'cannot-change' ? new Problem(cannotAct, error.sentence) : unreached(error)
    throw error
  }
}

/** How the source is reached to write. Throws `runs-no-access`. */
async function reachToWrite(ctx: Context, sourceId: SourceId): Promise<Reach> {
  const reach = await reachSource(ctx, sourceId)
  const access = await ctx.transaction(tx => writeAccess(tx, ctx, sourceId))
  if (!access) throw new Problem(noAccess)
  return asAccount(reach, access.account, access.password ?? undefined)
}

/** How it is reached to look: as the account that will write where there is one, since both must see the same rows. */
export async function reachToLook(ctx: Context, sourceId: SourceId): Promise<Reach> {
  const reach = await reachSource(ctx, sourceId)
  const access = await ctx.transaction(tx => writeAccess(tx, ctx, sourceId))
  return access ? asAccount(reach, access.account, access.password ?? undefined) : reach
}

/** Of a rehearsal, the copy; else the source itself. */
export async function reachOfRun(
  ctx: Context,
  row: Pick<RunRow, 'run_id' | 'source_id' | 'copy'>,
  to: 'look' | 'write',
): Promise<Reach> {
  const sourceId = row.source_id as SourceId
  if (row.copy === null) return to === 'write' ? reachToWrite(ctx, sourceId) : reachToLook(ctx, sourceId)
  const { policy } = await reachSource(ctx, sourceId)
  return { ...JSON.parse(ctx.secrets.open(row.copy, copyPurpose(row.run_id))), policy }
}
