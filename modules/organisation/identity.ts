// The organisation's identity: what it says of itself to the commission and to people.
import { record } from '@himaya/evidence/door'
import type { Payload } from '@himaya/evidence/records'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile, notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { missingForFiling } from './readiness.ts'
import { type Organisation, OrganisationIdentity } from './records.ts'
import { columnsOf, organisationOfRow } from './rows.ts'
import type { OrganisationTables } from './tables.ts'

/** The organisation of this transaction. */
export async function loadOrganisation(tx: Transaction, { forChange = false } = {}): Promise<Organisation> {
  const row = await tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation')
    .selectAll()
    .$if(forChange, query => query.forUpdate())
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return organisationOfRow(row)
}

export const readOrganisation = (ctx: Context): Promise<Organisation> =>
  ctx.transaction(tx => loadOrganisation(tx))

/** Changes the fields given, if nobody changed the organisation since `revision`. */
export async function changeOrganisation(
  ctx: Context,
  { revision, ...wanted }: Partial<OrganisationIdentity> & { readonly revision: number },
): Promise<Organisation> {
  return ctx.transaction(async tx => {
    const before = await loadOrganisation(tx, { forChange: true })
    if (before.revision !== revision) throw new Problem(changedMeanwhile)
    const changes = differences(before, OrganisationIdentity.partial().parse(wanted))
    if (Object.keys(changes).length === 0) return before

    const row = await tx
      .withTables<OrganisationTables>()
      .updateTable('organisation')
      .set({ ...columnsOf(wanted), revision: revision + 1, changed_at: ctx.clock.now() })
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: 'organisation.identity-changed',
      subject: { type: 'organisation', id: ctx.organisationId },
      payload: { changes },
    })
    return organisationOfRow(row)
  })
}

/** What a filing still needs of the identity. */
export async function readiness(ctx: Context) {
  const missing = missingForFiling(await readOrganisation(ctx)).map(({ cites, ...field }) => ({
    ...field,
    cites: [...cites],
  }))
  return { ready: missing.length === 0, missing }
}

function differences(before: Organisation, wanted: Partial<OrganisationIdentity>): Payload {
  const fields = Object.keys(wanted) as (keyof OrganisationIdentity)[]
  return Object.fromEntries(
    fields
      .filter(field => JSON.stringify(before[field]) !== JSON.stringify(wanted[field]))
      .map(field => [field, { from: before[field], to: wanted[field] ?? null }]),
  )
}
