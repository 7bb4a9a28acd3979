// A choice that our own server records for someone: at a counter, on paper, by a link in a message. One more record, after all
// that the subject has, in the transaction of the caller.
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { pointNotPublished, purposeNotAsked } from '../problems.ts'
import {
  type ChoiceEvidence,
  type Form,
  type Guardian,
  type NoticeContent,
  PointId,
  RecordId,
  SubjectId,
} from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { nextOrder } from './fold.ts'
import { organisationKeys } from './keys.ts'
import { knownSubject } from './known.ts'
import { runIn } from './run.ts'
import type { Who } from './standing.ts'
import { writeRecords } from './write.ts'

export type ServerChoice = {
  readonly who: Who
  readonly point: string
  readonly granted: readonly string[]
  readonly refused: readonly string[]
  readonly language: Language
  readonly form: Form
  /** When it was made, where that was earlier. */
  readonly at?: string
  readonly evidence?: readonly ChoiceEvidence[]
  readonly guardian?: Guardian
  readonly onBehalf?: string
  readonly objects?: boolean
}

/**
 * What grants must be asked by the notice the point shows now; what only refuses is kept whatever it names.
 * @throws Problem consent-point-not-published, consent-purpose-not-asked, consent-identifier-unreadable
 */
export async function recordChoice(tx: Transaction, ctx: Context, choice: ServerChoice): Promise<RecordId> {
  const db = tx.withTables<ConsentTables>()
  const point = await db
    .selectFrom('consent_point as point')
    .leftJoin('consent_notice as notice', join =>
      join
        .onRef('notice.organisation_id', '=', 'point.organisation_id')
        .onRef('notice.version', '=', 'point.notice'),
    )
    .select(['point.point_id', 'point.manner', 'point.state', 'notice.version', 'notice.content'])
    .where('point.point_id', '=', PointId.parse(choice.point))
    .executeTakeFirst()
  const grants = choice.granted.length > 0
  if (!point || (grants && (point.state !== 'published' || !point.version)))
    throw new Problem(pointNotPublished)
  const asked = new Map(
    ((point.content as NoticeContent | null)?.purposes ?? []).map(({ key, revision }) => [key, revision]),
  )
  if (choice.granted.some(key => !asked.has(key) || choice.refused.includes(key)))
    throw new Problem(purposeNotAsked)

  const subjectId =
    'subjectId' in choice.who
      ? SubjectId.parse(choice.who.subjectId)
      : await knownSubject(tx, ctx, choice.who)
  const last = await db
    .selectFrom('consent_subject')
    .select('order')
    .where('subject_id', '=', subjectId)
    .forUpdate()
    .executeTakeFirst()
  const now = ctx.clock.now()
  const recordId = RecordId.parse(newId(Date.parse(now)))
  const { actor } = ctx
  const run = runIn(tx)
  const record = {
    recordId,
    subjectId,
    order: nextOrder(last?.order),
    pointId: PointId.parse(point.point_id),
    notice: point.version,
    at: choice.at === undefined ? now : new Date(choice.at).toISOString(),
    manner: point.manner,
    form: choice.form,
    language: choice.language,
    granted: [...choice.granted],
    refused: [...choice.refused],
    revisions: Object.fromEntries(asked),
    details: {
      objects: choice.objects ?? false,
      actor:
        actor.kind === 'person'
          ? { kind: actor.kind, personId: actor.personId, name: actor.name }
          : { kind: actor.kind, task: actor.task },
      evidence: [...(choice.evidence ?? [])],
      guardian: choice.guardian ?? null,
      onBehalf: choice.onBehalf ?? null,
      mended: [],
    },
  }
  await writeRecords(run, ctx.organisationId, await organisationKeys(run, ctx), [record], now)
  return recordId
}
