// Witnesses: others who saw a checkpoint, checked that it goes on from the last, and say so by a dated signature. Only those
// that the organisation named are kept; anyone may hand their signatures in.
import { openCheckpoint } from '@himaya/ledger/checkpoint'
import { toHex } from '@himaya/ledger/hex'
import { parseKey, parseNote, writeNote } from '@himaya/ledger/note'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { notACosignature, notAWitnessKey } from '../problems.ts'
import { recordEntry } from '../record.ts'
import type { EvidenceTables } from '../tables.ts'
import { sha256, verifyEd25519 } from './crypto.ts'
import { keysIn, logKeys } from './keys.ts'

/** @throws Problem not-a-witness-key */
export const addWitness = (ctx: Context, line: string): Promise<void> =>
  ctx.transaction(async tx => {
    const key = await parseKey(sha256, line.trim())
    if (key?.kind !== 'cosigns') throw new Problem(notAWitnessKey)
    await tx
      .withTables<EvidenceTables>()
      .insertInto('evidence_witness')
      .values({
        organisation_id: ctx.organisationId,
        key_id: toHex(key.id),
        verifier_key: line.trim(),
        added_at: ctx.clock.now(),
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await recordEntry(tx, ctx, {
      kind: 'evidence.witness-added',
      subject: { type: 'log', id: ctx.organisationId },
      payload: { name: key.name, keyId: toHex(key.id) },
    })
  })

/** The signatures that it gave stay on their checkpoints. A witness that was never named is left alone. */
export const removeWitness = (ctx: Context, line: string): Promise<void> =>
  ctx.transaction(async tx => {
    const removed = await tx
      .withTables<EvidenceTables>()
      .deleteFrom('evidence_witness')
      .where('verifier_key', '=', line.trim())
      .returning('key_id')
      .executeTakeFirst()
    if (!removed) return
    await recordEntry(tx, ctx, {
      kind: 'evidence.witness-removed',
      subject: { type: 'log', id: ctx.organisationId },
      payload: { keyId: removed.key_id },
    })
  })

export const witnessesOf = (tx: Transaction) =>
  tx.withTables<EvidenceTables>().selectFrom('evidence_witness').selectAll().orderBy('added_at').execute()

/**
 * Takes a cosigned checkpoint: the signatures of our witnesses on one of our checkpoints are added to it, once each.
 * @throws Problem not-a-cosignature
 */
export const takeCosignatures = (ctx: Context, written: string): Promise<{ added: number }> =>
  ctx.transaction(async tx => {
    const db = tx.withTables<EvidenceTables>()
    const log = await db.selectFrom('evidence_log').select('origin').executeTakeFirst()
    const witnesses = await keysIn(await witnessesOf(tx))
    const keys = await keysIn(await logKeys(tx))
    const trust = { origin: log?.origin ?? '', keys, witnesses, wanted: 1 }
    const opened = await openCheckpoint(written, trust, verifyEd25519)
    if (!opened) throw new Problem(notACosignature)
    const ours = await db
      .selectFrom('evidence_checkpoint')
      .selectAll()
      .where('size', '=', opened.checkpoint.size)
      .forUpdate()
      .executeTakeFirst()
    const kept = ours && parseNote(ours.note)
    if (!kept || kept.text !== opened.note.text) throw new Problem(notACosignature)
    const known = new Set(kept.signatures.map(({ name, bytes }) => `${name} ${toHex(bytes.subarray(0, 4))}`))
    const names = new Set(witnesses.map(({ name, id }) => `${name} ${toHex(id)}`))
    const fresh = opened.note.signatures.filter(({ name, bytes }) => {
      const signer = `${name} ${toHex(bytes.subarray(0, 4))}`
      if (!names.has(signer) || known.has(signer)) return false
      known.add(signer)
      return true
    })
    if (fresh.length > 0)
      await db
        .updateTable('evidence_checkpoint')
        .set({ note: writeNote({ ...kept, signatures: [...kept.signatures, ...fresh] }) })
        .where('size', '=', opened.checkpoint.size)
        .execute()
    return { added: fresh.length }
  })
