// A source as this room looks at it, through the runs room, which keeps how it is reached. What cannot be read is a refusal of
// this room, with the reason that the source gave.
import type { Condition } from '@himaya/plans/condition'
import type { Request } from '@himaya/plans/request'
import type { Schema } from '@himaya/plans/schema'
import type { Context } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { structureOf, surveyNow } from '@himaya/runs/door'
import type { Survey } from '@himaya/runs/records'
import type { SourceId } from '@himaya/sources/records'
import { ruleIncomplete, sourceUnreadable, structureDiffers } from './problems.ts'

const told = (error: unknown): never => {
  if (!(error instanceof Problem)) throw error
  // The source was removed since it was chosen.
  if (error.kind.code === notFound.code) throw new Problem(ruleIncomplete)
  throw new Problem(sourceUnreadable, error.detail ?? error.kind.fix)
}

/** Throws `retention-source-unreadable`, `retention-rule-incomplete` where the source is no longer connected. */
export const readStructure = (ctx: Context, sourceId: SourceId): Promise<Schema> =>
  structureOf(ctx, sourceId).catch(told)

/** What a request would do now. Throws `retention-structure-differs` where there is no exact plan, with every reason. */
export async function lookAt(
  ctx: Context,
  sourceId: SourceId,
  request: Request,
  unknown: Condition,
): Promise<Survey> {
  const { refusals, survey } = await surveyNow(ctx, { sourceId, request, unknown }).catch(told)
  if (survey) return survey
  throw new Problem(structureDiffers, {
    fr: refusals.map(({ sentence }) => sentence.fr).join(' '),
    ar: refusals.map(({ sentence }) => sentence.ar).join(' '),
    en: refusals.map(({ sentence }) => sentence.en).join(' '),
  })
}
