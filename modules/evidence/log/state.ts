// The log as its organisation sees it, and the two things that can be done to it: another key, another witness.
import { toHex } from '@himaya/ledger/hex'
import type { Context, Transaction } from '@himaya/platform/context'
import { recordEntry } from '../record.ts'
import type { LogState } from '../records.ts'
import type { EvidenceTables } from '../tables.ts'
import { originOf } from './advance.ts'
import { logKeys, rotateKey } from './keys.ts'
import { latestCheckpoint } from './proofs.ts'
import { witnessesOf } from './witnesses.ts'

export const logState = (ctx: Context): Promise<LogState> => ctx.transaction(tx => stateIn(tx, ctx))

async function stateIn(tx: Transaction, ctx: Context): Promise<LogState> {
  const db = tx.withTables<EvidenceTables>()
  const checkpoint = await latestCheckpoint(tx)
  const counted = await db.selectFrom('evidence_sequence').select('last').executeTakeFirst()
  const size = checkpoint?.size ?? 0
  return {
    origin: originOf(ctx.organisationId),
    size,
    waiting: Math.max(0, (counted?.last ?? 0) - size),
    root: checkpoint?.root.toString('base64') ?? null,
    signedAt: checkpoint?.signed_at ?? null,
    keys: (await logKeys(tx)).map(key => ({
      verifierKey: key.verifier_key,
      madeAt: key.made_at,
      retiredAt: key.retired_at,
    })),
    witnesses: (await witnessesOf(tx)).map(witness => ({
      verifierKey: witness.verifier_key,
      addedAt: witness.added_at,
    })),
  }
}

export const replaceKey = (ctx: Context): Promise<LogState> =>
  ctx.transaction(async tx => {
    const key = await rotateKey(tx, ctx, originOf(ctx.organisationId))
    await recordEntry(tx, ctx, {
      kind: 'evidence.log-key-replaced',
      subject: { type: 'log', id: ctx.organisationId },
      payload: { keyId: toHex(key.id) },
    })
    return stateIn(tx, ctx)
  })
