// The account that may write to a source: tried before it is kept, its password sealed, told when it may do more than it should.
import { connect } from '@himaya/connectors/catalogue'
import { ConnectorFailure } from '@himaya/connectors/failure'
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context } from '@himaya/platform/context'
import { reachSource } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import { unreached } from '../problems.ts'
import { Access, type Reason } from '../records.ts'
import { accessPurpose } from '../sealing.ts'
import { tables } from '../service/rows.ts'
import { asAccount, isFile, open, type Reach } from './open.ts'
import { accessWarnings } from './warnings.ts'

const TRYING_SECONDS = 20

export async function readAccess(ctx: Context, sourceId: SourceId): Promise<{ access: Access | null }> {
  await reachSource(ctx, sourceId)
  return ctx.transaction(async tx => {
    const row = await tables(tx)
      .selectFrom('runs_access')
      .select(['account', 'display', 'tested_at', 'result'])
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .executeTakeFirst()
    if (!row) return { access: null }
    const { account, display, tested_at: testedAt, result } = row
    const { organisationId } = ctx
    return { access: Access.parse({ organisationId, sourceId, account, display, testedAt, result }) }
  })
}

type Given = {
  readonly sourceId: SourceId
  readonly account?: string | undefined
  readonly password?: string | undefined
}

/** Throws `runs-source-not-reached`; nothing is then kept. */
export async function setAccess(ctx: Context, { sourceId, account, password }: Given): Promise<Access> {
  const source = await reachSource(ctx, sourceId)
  const name = isFile(source.description) ? '' : (account ?? '')
  const { reach, result } = await tryOut(source, name === '' ? undefined : name, password)
  const access = {
    account: name,
    display: reach.description.address,
    tested_at: ctx.clock.now(),
    result: JSON.stringify(result),
    secret: ctx.secrets.seal(JSON.stringify({ password: password ?? null }), accessPurpose(sourceId)),
    changed_by: actorName(ctx),
  }
  return ctx.transaction(async tx => {
    await tables(tx)
      .insertInto('runs_access')
      .values({ organisation_id: ctx.organisationId, source_id: sourceId, ...access })
      .onConflict(conflict => conflict.columns(['organisation_id', 'source_id']).doUpdateSet(access))
      .execute()
    await record(tx, ctx, {
      kind: 'runs.access-given',
      subject: { type: 'source', id: sourceId },
      payload: { account: name, warnings: result.warnings.map(({ code }) => code) },
    })
    const { organisationId } = ctx
    const { display, tested_at: testedAt } = access
    return Access.parse({ organisationId, sourceId, account: name, display, testedAt, result })
  })
}

async function tryOut(
  source: Reach,
  account: string | undefined,
  password: string | undefined,
): Promise<{ reach: Reach; result: Access['result'] }> {
  const signal = AbortSignal.timeout(TRYING_SECONDS * 1_000)
  try {
    const reach = asAccount(source, account, password)
    const changing = open(reach)
    const connector = connect(reach.description, reach.secret, reach.policy)
    try {
      const tested = await connector.test(signal)
      if (!tested.ok) throw tested.failure
      await changing.structure(signal)
      const { tables: seen, readableTables, ...privileges } = tested.privileges
      const mayWrite = isFile(reach.description) || privileges.mayWrite
      const warnings: Reason[] = [
        ...(mayWrite ? [] : [accessWarnings.mayNotWrite(privileges.account ?? '')]),
        ...tested.warnings.filter(({ code }) => code !== 'account-may-write'),
      ]
      return { reach, result: { server: tested.server, mayWrite, tables: seen, readableTables, warnings } }
    } finally {
      await connector.close()
      await changing.close()
    }
  } catch (error) {
    if (error instanceof ConnectorFailure) throw unreached(error)
    throw error
  }
}

/** The password is destroyed; runs that are under way fail at their next batch, and can be resumed with another account. */
export async function removeAccess(ctx: Context, sourceId: SourceId): Promise<{ removed: true }> {
  await reachSource(ctx, sourceId)
  return ctx.transaction(async tx => {
    const { numDeletedRows } = await tables(tx)
      .deleteFrom('runs_access')
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .executeTakeFirstOrThrow()
    if (numDeletedRows > 0n)
      await record(tx, ctx, {
        kind: 'runs.access-removed',
        subject: { type: 'source', id: sourceId },
        payload: {},
      })
    return { removed: true }
  })
}
