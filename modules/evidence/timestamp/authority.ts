// Which authority stamps the organisation's checkpoints: named, tried at once, or none.
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { notCertificates } from '../problems.ts'
import { recordEntry } from '../record.ts'
import { Authority } from '../records.ts'
import type { EvidenceTables } from '../tables.ts'
import { stampNewest } from './stamp.ts'
import { trustedIn } from './token.ts'

export type Naming = {
  readonly url: string
  readonly certificates: string
  readonly policy: string | null
  readonly everyHours: number
}

/** Tried at once: how it went stands beside it. @throws Problem not-certificates */
export async function nameAuthority(ctx: Context, { url, certificates, policy, everyHours }: Naming) {
  if (!areCertificates(certificates)) throw new Problem(notCertificates)
  const now = ctx.clock.now()
  await ctx.transaction(async tx => {
    const set = {
      ...{ url, certificates, policy, every_hours: everyHours, set_at: now, next_at: now },
      ...{ failure: null, failed_at: null, failures: 0 },
    }
    await tx
      .withTables<EvidenceTables>()
      .insertInto('evidence_authority')
      .values({ organisation_id: ctx.organisationId, ...set })
      .onConflict(conflict => conflict.column('organisation_id').doUpdateSet(set))
      .execute()
    await recordEntry(tx, ctx, {
      kind: 'evidence.authority-named',
      subject: { type: 'log', id: ctx.organisationId },
      payload: { url, policy, everyHours },
    })
  })
  await stampNewest(ctx)
}

/** The stamps it gave stay. */
export const dismissAuthority = (ctx: Context): Promise<void> =>
  ctx.transaction(async tx => {
    const dismissed = await tx
      .withTables<EvidenceTables>()
      .deleteFrom('evidence_authority')
      .returning('url')
      .executeTakeFirst()
    if (!dismissed) return
    await recordEntry(tx, ctx, {
      kind: 'evidence.authority-dismissed',
      subject: { type: 'log', id: ctx.organisationId },
      payload: { url: dismissed.url },
    })
  })

export async function authorityIn(tx: Transaction): Promise<Authority | null> {
  const row = await tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence_authority')
    .selectAll()
    .executeTakeFirst()
  return row
    ? Authority.parse({
        url: row.url,
        certificates: row.certificates,
        policy: row.policy,
        everyHours: row.every_hours,
        nextAt: row.next_at,
        failure: row.failure,
        failedAt: row.failed_at,
      })
    : null
}

/** The stamps, the newest first. */
export const stampsIn = (tx: Transaction) =>
  tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence_timestamp')
    .select(['size', 'stamped_at', 'url'])
    .orderBy('stamped_at', 'desc')
    .limit(20)
    .execute()

function areCertificates(pem: string): boolean {
  try {
    return trustedIn(pem).length > 0
  } catch {
    return false
  }
}
