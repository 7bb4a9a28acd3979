// What a rule is applied with on the day: the structure of its source, the consents its exceptions ask about, the extensions
// on file.
import type { Schema } from '@himaya/plans/schema'
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import type { SourceId } from '@himaya/sources/records'
import { consentsFor } from './consents.ts'
import { ruleIncomplete, structureDiffers } from './problems.ts'
import type { RuleContent, RuleId } from './records.ts'
import type { Circumstance } from './request-of.ts'
import { extensionsInForce, keptLonger } from './service/extensions.ts'
import { readStructure } from './source.ts'
import { faultsOf } from './structure.ts'

export type Placed = RuleContent & {
  readonly sourceId: SourceId
  readonly table: NonNullable<RuleContent['table']>
}

/** Throws `retention-rule-incomplete` where no source or no table is chosen. */
export function placed(content: RuleContent): Placed {
  const { sourceId, table } = content
  if (sourceId === null || table === null) throw new Problem(ruleIncomplete)
  return { ...content, sourceId, table }
}

/** Throws `retention-structure-differs`, `retention-consent-unread`, and what reaching the source throws. */
export async function circumstanceOf(
  ctx: Context,
  ruleId: RuleId,
  rule: Placed,
  signal: AbortSignal,
): Promise<Circumstance & { readonly schema: Schema }> {
  const schema = await readStructure(ctx, rule.sourceId)
  const faults = faultsOf(schema, rule)
  if (faults.length > 0)
    throw new Problem(structureDiffers, {
      fr: faults.map(({ fr }) => fr).join(' '),
      ar: faults.map(({ ar }) => ar).join(' '),
      en: faults.map(({ en }) => en).join(' '),
    })
  const extensions = await ctx.transaction(tx => extensionsInForce(tx, ctx))
  return {
    schema,
    consents: await consentsFor(ctx, rule, schema, signal),
    extensions: extensions.filter(each => keptLonger(each, ruleId, rule.processingId)),
  }
}
