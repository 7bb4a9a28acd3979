// The log as its organisation sees it, and the two things that can be done to it: another key, another witness.
import { toHex } from '@himaya/ledger/hex'
import { parseNote, signersOf } from '@himaya/ledger/note'
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import { recordEntry } from '../record.ts'
import type { LogState } from '../records.ts'
import type { EvidenceTables } from '../tables.ts'
import { authorityIn, stampsIn } from '../timestamp/authority.ts'
import { originOf } from './advance.ts'
import { verifyEd25519 } from './crypto.ts'
import { keysIn, logKeys, rotateKey } from './keys.ts'
import { latestCheckpoint } from './proofs.ts'
import { witnessesOf } from './witnesses.ts'

const LOOKED_BACK = 1_000

export const logState = (ctx: Context): Promise<LogState> => ctx.transaction(tx => stateIn(tx, ctx))

async function stateIn(tx: Transaction, ctx: Context): Promise<LogState> {
  const db = tx.withTables<EvidenceTables>()
  const checkpoint = await latestCheckpoint(tx)
  const counted = await db.selectFrom('evidence_sequence').select('last').executeTakeFirst()
  const size = checkpoint?.size ?? 0
  const seen = await lastSeen(tx)
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
    witnesses: (await witnessesOf(tx)).map((witness, at) => ({
      verifierKey: witness.verifier_key,
      addedAt: witness.added_at,
      last: seen[at] ?? null,
    })),
    growth: await growthOf(tx),
    authority: await authorityIn(tx),
    stamps: (await stampsIn(tx)).map(({ size, stamped_at: stampedAt, url }) => ({ size, stampedAt, url })),
  }
}

/** The newest of the last thousand checkpoints that each witness signed, and when it says so. */
async function lastSeen(tx: Transaction): Promise<readonly ({ size: number; at: string } | undefined)[]> {
  const witnesses = await keysIn(await witnessesOf(tx))
  if (witnesses.length === 0) return []
  const rows = await tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence_checkpoint')
    .select(['size', 'note'])
    .orderBy('size', 'desc')
    .limit(LOOKED_BACK)
    .execute()
  const found: ({ size: number; at: string } | undefined)[] = witnesses.map(() => undefined)
  for (const { size, note } of rows) {
    const parsed = parseNote(note)
    // Most checkpoints carry no more signatures than the log’s own.
    if (!parsed?.signatures.some(({ name }) => witnesses.some(key => key.name === name))) continue
    for (const { key, seconds } of await signersOf(parsed, witnesses, verifyEd25519))
      found[witnesses.indexOf(key)] ??= { size, at: new Date(Number(seconds) * 1000).toISOString() }
    if (found.every(one => one !== undefined)) break
  }
  return found
}

/** The size at the end of each Moroccan day on which it grew. */
async function growthOf(tx: Transaction): Promise<{ day: string; size: number }[]> {
  const { rows } = await sql<{ day: string; size: number }>`
    select to_char(signed_at at time zone 'Africa/Casablanca', 'YYYY-MM-DD') as day, max(size) as size
    from evidence_checkpoint group by 1 order by 1 desc limit 400`.execute(tx)
  return rows.reverse()
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
