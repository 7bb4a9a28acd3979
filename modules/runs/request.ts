// What may be asked of the rows of a source, as it is sent and kept: the shapes of packages/plans. Browser-safe.
import type { Action as PlannedAction, Change as PlannedChange } from '@himaya/plans/action'
import type { Condition as PlannedCondition } from '@himaya/plans/condition'
import type { Request as PlannedRequest } from '@himaya/plans/request'
import { z } from 'zod'

/** A name as the source spells it; quoted by its engine, never by us. */
const Name = z.string().min(1).max(255)
export const TableName = z.object({ schema: z.string().max(255), name: Name })
export type TableName = z.infer<typeof TableName>

const Value = z.string().max(10_000)
const Columns = z.array(Name).min(1).max(64)

export const Condition: z.ZodType<PlannedCondition, PlannedCondition> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('before'), column: Name, than: Value }),
    z.object({ is: z.literal('equal'), column: Name, to: Value }),
    z.object({ is: z.literal('in'), column: Name, values: z.array(Value).max(10_000) }),
    z.object({ is: z.literal('null'), column: Name }),
    z.object({ is: z.literal('not'), of: Condition }),
    z.object({ is: z.literal('all'), of: z.array(Condition).max(100) }),
    z.object({ is: z.literal('any'), of: z.array(Condition).max(100) }),
    z.object({
      is: z.literal('related'),
      table: TableName,
      columns: Columns,
      match: Columns,
      where: Condition,
    }),
  ]),
)

const Change: z.ZodType<PlannedChange, PlannedChange> = z.discriminatedUnion('becomes', [
  z.object({ becomes: z.literal('null') }),
  z.object({ becomes: z.literal('constant'), value: Value }),
  z.object({ becomes: z.literal('month') }),
  z.object({ becomes: z.literal('year') }),
  z.object({ becomes: z.literal('multiple'), of: z.number().positive() }),
  z.object({ becomes: z.literal('beginning'), characters: z.int().min(0).max(10_000) }),
  z.object({ becomes: z.literal('pseudonym') }),
  z.object({ becomes: z.literal('without'), paths: z.array(Columns).min(1).max(100) }),
  z.object({ becomes: z.literal('noise'), share: z.number().positive().max(1) }),
])

const Assignments = z
  .array(z.object({ column: Name, change: Change }))
  .min(1)
  .max(500)

export const Action: z.ZodType<PlannedAction, PlannedAction> = z.discriminatedUnion('does', [
  z.object({ does: z.literal('erase') }),
  z.object({ does: z.literal('anonymise'), columns: Assignments }),
  z.object({ does: z.literal('rectify'), columns: Assignments }),
  z.object({ does: z.literal('block') }),
  z.object({ does: z.literal('unblock') }),
])

/** Whether rows are kept as they were follows from the run, not from what is typed here. */
export const Request: z.ZodType<PlannedRequest, PlannedRequest> = z.object({
  table: TableName,
  where: Condition,
  action: Action,
  dependents: z.array(z.object({ table: TableName, do: z.enum(['erase', 'detach']) })).max(500),
  keeps: z.boolean().optional(),
  files: z.object({ column: Name, root: z.string().min(1).max(1_000) }).optional(),
})
export type Request = PlannedRequest
