// The shapes of packages/plans as they travel: which rows, what becomes of them, and of those that refer to them. Browser-safe.
import type { Action as PlanAction } from '@himaya/plans/action'
import type { Condition as PlanCondition } from '@himaya/plans/condition'
import { z } from 'zod'
import { TableName } from './expiry/rule.ts'

const Name = z.string().min(1).max(200)
const Value = z.string().max(4_000)

/** As deep as a person writes: beyond it, it is not a condition but an attack. */
const DEEPEST = 12
const depthOf = (condition: PlanCondition): number => {
  if (condition.is === 'not') return 1 + depthOf(condition.of)
  if (condition.is === 'all' || condition.is === 'any') return 1 + Math.max(0, ...condition.of.map(depthOf))
  return condition.is === 'related' ? 1 + depthOf(condition.where) : 1
}

const Nested: z.ZodType<PlanCondition> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('before'), column: Name, than: Value }),
    z.object({ is: z.literal('equal'), column: Name, to: Value }),
    z.object({ is: z.literal('in'), column: Name, values: z.array(Value).max(1_000) }),
    z.object({ is: z.literal('null'), column: Name }),
    z.object({ is: z.literal('not'), of: Nested }),
    z.object({ is: z.literal('all'), of: z.array(Nested).max(100) }),
    z.object({ is: z.literal('any'), of: z.array(Nested).max(100) }),
    z.object({
      is: z.literal('related'),
      table: TableName,
      columns: z.array(Name).min(1).max(10),
      match: z.array(Name).min(1).max(10),
      where: Nested,
    }),
  ]),
)

export const Condition = Nested.refine(condition => depthOf(condition) <= DEEPEST)
export type Condition = z.infer<typeof Condition>

const Change = z.discriminatedUnion('becomes', [
  z.object({ becomes: z.literal('null') }),
  z.object({ becomes: z.literal('constant'), value: Value }),
  z.object({ becomes: z.literal('month') }),
  z.object({ becomes: z.literal('year') }),
  z.object({ becomes: z.literal('multiple'), of: z.number().positive() }),
  z.object({ becomes: z.literal('beginning'), characters: z.int().min(0).max(1_000) }),
  z.object({ becomes: z.literal('pseudonym') }),
  z.object({ becomes: z.literal('noise'), share: z.number().positive().max(1) }),
])

/** What retention does; `archive` is erasing while a rule's `keeps` says for how long the archive lasts. */
export const Action = z.discriminatedUnion('does', [
  z.object({ does: z.literal('erase') }),
  z.object({
    does: z.literal('anonymise'),
    columns: z
      .array(z.object({ column: Name, change: Change }))
      .min(1)
      .max(200),
  }),
  z.object({ does: z.literal('block') }),
]) satisfies z.ZodType<PlanAction | { does: 'block' }>
export type Action = z.infer<typeof Action>

export const Dependents = z.object({ table: TableName, do: z.enum(['erase', 'detach']) })
export type Dependents = z.infer<typeof Dependents>
