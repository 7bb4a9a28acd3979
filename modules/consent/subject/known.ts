// People who are known: by an e-mail address, a telephone number or a reference, each kept as a keyed hash to be found by, and
// sealed under the person's own key to be read.
import type { KeyObject } from 'node:crypto'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { SubjectId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { hashOf, type Identifier, identifiersOf } from './identifiers.ts'
import { newSalt, type OrganisationKeys, organisationKeys, seal, subjectKey } from './keys.ts'
import { runIn } from './run.ts'

export type Identifiers = { readonly email?: string; readonly phone?: string; readonly reference?: string }

/**
 * The subject behind the first identifier that is known, which is given the others; a new one where none is.
 * @throws Problem consent-identifier-unreadable
 */
export async function knownSubject(
  tx: Transaction,
  ctx: Context,
  who: Identifiers,
  label?: string,
): Promise<SubjectId> {
  const identifiers = identifiersOf(who)
  if (identifiers.length === 0) throw new RangeError('a person is known by an identifier')
  const keys = await organisationKeys(runIn(tx), ctx)
  // Two that make the same person at once must agree on one: the second waits here for the first.
  for (const identifier of identifiers) await lock(tx, ctx, keys, identifier)
  const found = await find(tx, keys, identifiers)
  const subjectId = found ?? SubjectId.parse(newId())
  if (!found) await make(tx, ctx, subjectId)
  const key = await keyOf(tx, ctx, keys, subjectId)
  const now = ctx.clock.now()
  for (const { kind, value } of identifiers)
    await tx
      .withTables<ConsentTables>()
      .insertInto('consent_identifier')
      .values({
        organisation_id: ctx.organisationId,
        kind,
        hash: hashOf(keys, { kind, value }),
        subject_id: subjectId,
        sealed_value: seal(key, `consent.identifier.${subjectId}`, value),
        made_at: now,
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  if (label !== undefined)
    await tx
      .withTables<ConsentTables>()
      .updateTable('consent_subject')
      .set({ sealed_label: seal(key, `consent.label.${subjectId}`, label) })
      .where('subject_id', '=', subjectId)
      .execute()
  return subjectId
}

async function lock(tx: Transaction, ctx: Context, keys: OrganisationKeys, identifier: Identifier) {
  const number = hashOf(keys, identifier).readBigInt64BE(0)
  await runIn(tx)(
    { name: 'consent-lock', text: 'select pg_advisory_xact_lock($1 # hashtextextended($2, 0))' },
    [number, ctx.organisationId],
  )
}

async function find(tx: Transaction, keys: OrganisationKeys, identifiers: readonly Identifier[]) {
  for (const identifier of identifiers) {
    const row = await tx
      .withTables<ConsentTables>()
      .selectFrom('consent_identifier')
      .select('subject_id')
      .where('kind', '=', identifier.kind)
      .where('hash', '=', hashOf(keys, identifier))
      .executeTakeFirst()
    if (row) return row.subject_id as SubjectId
  }
  return undefined
}

const make = (tx: Transaction, ctx: Context, subjectId: SubjectId) =>
  tx
    .withTables<ConsentTables>()
    .insertInto('consent_subject')
    .values({
      organisation_id: ctx.organisationId,
      subject_id: subjectId,
      kind: 'known',
      order: -1,
      salt: newSalt(),
      choices: '{}',
      sealed_label: null,
      made_at: ctx.clock.now(),
      last_at: ctx.clock.now(),
      forgotten_at: null,
    })
    .execute()

/** The key of a subject; one that was forgotten and comes back is given a new salt. */
async function keyOf(
  tx: Transaction,
  ctx: Context,
  keys: OrganisationKeys,
  subjectId: SubjectId,
): Promise<KeyObject> {
  const [row] = await runIn(tx)<{ salt: Buffer }>(
    {
      name: 'consent-salt',
      text: `update consent_subject set salt = coalesce(salt, $3) where organisation_id = $1 and subject_id = $2
        returning salt`,
    },
    [ctx.organisationId, subjectId, newSalt()],
  )
  if (!row) throw new Error('a subject that was found is gone')
  return subjectKey(keys, subjectId, row.salt)
}
