// Writing to the register: every change is a new version, decided anew by the law, with its evidence.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { changesBetween } from '../changes.ts'
import { type Deciding, decide } from '../decide.ts'
import { type LiveDecision, type Processing, ProcessingContent, ProcessingId } from '../records.ts'
import type { RegisterTables } from '../tables.ts'
import { loadProcessing } from './rows.ts'

export type Decided = { readonly processing: Processing; readonly decision: LiveDecision }

/** What the list shows of a decision. */
const standing = ({ regime, form }: LiveDecision) => ({
  regime: regime.conclusion,
  form,
  needs: regime.needs.filter(need => need.settles === 'conclusion').length,
})

export async function createProcessing(
  ctx: Context,
  deciding: Deciding,
  content: ProcessingContent,
): Promise<Processing> {
  return ctx.transaction(tx => insertProcessing(tx, ctx, deciding, content))
}

export async function insertProcessing(
  tx: Transaction,
  ctx: Context,
  deciding: Deciding,
  content: ProcessingContent,
): Promise<Processing> {
  const decision = decide(content, deciding)
  const now = ctx.clock.now()
  const processing: Processing = {
    organisationId: ctx.organisationId,
    processingId: ProcessingId.parse(newId()),
    state: 'draft',
    version: 1,
    content,
    createdAt: now,
    changedAt: now,
    changedBy: actorName(ctx),
  }
  await tx
    .withTables<RegisterTables>()
    .insertInto('register_processing')
    .values({
      organisation_id: processing.organisationId,
      processing_id: processing.processingId,
      name: content.name,
      state: processing.state,
      version: processing.version,
      content: JSON.stringify(content),
      ...standing(decision),
      created_at: now,
      changed_at: now,
      changed_by: processing.changedBy,
    })
    .execute()
  await keepVersion(tx, ctx, processing, [])
  await record(tx, ctx, {
    kind: 'register.processing-created',
    subject: { type: 'processing', id: processing.processingId },
    payload: { name: content.name, regime: decision.regime.conclusion },
  })
  return processing
}

export type Change = {
  readonly processingId: ProcessingId
  /** The version the change was made on. */
  readonly version: number
  readonly edit: (before: Processing) => Partial<Pick<Processing, 'content' | 'state'>>
}

/** Refused with `changed-meanwhile` when the register has moved on; a change that changes nothing adds no version. */
export async function changeProcessing(ctx: Context, deciding: Deciding, change: Change): Promise<Decided> {
  return ctx.transaction(async tx => {
    const before = await loadProcessing(tx, ctx, change.processingId, { forUpdate: true })
    if (before.version !== change.version) throw new Problem(changedMeanwhile)
    const edited = change.edit(before)
    const content = edited.content ? ProcessingContent.parse(edited.content) : before.content
    const state = edited.state ?? before.state
    const decision = decide(content, deciding)
    const changes = changesBetween(before.content, content)
    if (state !== before.state) changes.push('state')
    if (changes.length === 0) return { processing: before, decision }

    const after: Processing = {
      ...before,
      content,
      state,
      version: before.version + 1,
      changedAt: ctx.clock.now(),
      changedBy: actorName(ctx),
    }
    await tx
      .withTables<RegisterTables>()
      .updateTable('register_processing')
      .set({
        name: content.name,
        state,
        version: after.version,
        content: JSON.stringify(content),
        ...standing(decision),
        changed_at: after.changedAt,
        changed_by: after.changedBy,
      })
      .where('organisation_id', '=', ctx.organisationId)
      .where('processing_id', '=', after.processingId)
      .execute()
    await keepVersion(tx, ctx, after, changes)
    await record(tx, ctx, {
      kind: 'register.processing-changed',
      subject: { type: 'processing', id: after.processingId },
      payload: { version: after.version, changes: changes.slice(0, 500), regime: decision.regime.conclusion },
    })
    return { processing: after, decision }
  })
}

async function keepVersion(
  tx: Transaction,
  ctx: Context,
  processing: Processing,
  changes: readonly string[],
) {
  await tx
    .withTables<RegisterTables>()
    .insertInto('register_processing_version')
    .values({
      organisation_id: processing.organisationId,
      processing_id: processing.processingId,
      version: processing.version,
      state: processing.state,
      content: JSON.stringify(processing.content),
      recorded_at: processing.changedAt,
      actor_name: processing.changedBy,
      actor_id: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      changes: JSON.stringify(changes),
    })
    .execute()
}
