// Who of the people of a table consents, as the consent room has it today. Rows are told by their key, so that no address of
// anyone enters a condition; who cannot be asked about is kept with those who consent.
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector, SampleValue } from '@himaya/connectors/port'
import { grantedOfMany } from '@himaya/consent/door'
import { type Schema, tableNamed } from '@himaya/plans/schema'
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { openSource } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import { consentUnread, sourceUnreadable } from './problems.ts'
import type { RuleContent, RuleException } from './records.ts'
import type { Consenting } from './request-of.ts'

type Exception = Extract<RuleException, { kind: 'consent' }>
const AT_ONCE = 1_000
/** More are no list that a condition could carry. */
const MOST = 500_000

/** One answer for each exception that asks for consent. Throws `retention-consent-unread`, `retention-source-unreadable`. */
export async function consentsFor(
  ctx: Context,
  rule: RuleContent & { readonly sourceId: SourceId },
  schema: Schema,
  signal: AbortSignal,
): Promise<Consenting[]> {
  const asking = rule.exceptions.filter(each => each.kind === 'consent')
  if (asking.length === 0 || rule.table === null) return []
  const table = tableNamed(schema, rule.table)
  const [key = null] = table?.key.length === 1 ? table.key : []
  const connector = await openSource(ctx, rule.sourceId)
  try {
    const answers: Consenting[] = []
    for (const each of asking) answers.push(await ask(ctx, connector, rule.table, key, each, signal))
    return answers
  } catch (error) {
    if (error instanceof ConnectorFailure) throw new Problem(sourceUnreadable, error.sentence)
    throw error
  } finally {
    await connector.close()
  }
}

async function ask(
  ctx: Context,
  connector: Connector,
  table: { readonly schema: string; readonly name: string },
  key: string | null,
  { column, identifiedBy, purpose }: Exception,
  signal: AbortSignal,
): Promise<Consenting> {
  const told = key ?? column
  const values = new Set<string>()
  const people = new Set<string>()
  let consenting = 0
  const answer = async (rows: readonly (readonly [row: string, person: string])[]) => {
    const granted = await grantedOf(
      ctx,
      purpose,
      identifiedBy,
      rows.map(([, person]) => person),
    )
    rows.forEach(([row, person], index) => {
      const isNew = !people.has(person)
      people.add(person)
      if (granted[index] === 'granted' && isNew) consenting += 1
      if (granted[index] !== 'not-granted') values.add(row)
    })
    if (values.size > MOST) throw new Problem(consentUnread)
  }
  let waiting: [string, string][] = []
  const wanted = [...new Set([told, column])]
  for await (const step of connector.sample(table, wanted, { rows: Number.POSITIVE_INFINITY, signal })) {
    if (step.kind === 'skipped') throw step.failure
    if (step.kind === 'end') break
    const [row, person] = [step.columns.indexOf(told), step.columns.indexOf(column)]
    for (const cells of step.rows) {
      const [name, identifier] = [textOf(cells[row]), textOf(cells[person])]
      if (name === null || identifier === null) continue
      waiting.push([name, identifier])
      if (waiting.length < AT_ONCE) continue
      await answer(waiting)
      waiting = []
    }
  }
  signal.throwIfAborted()
  if (waiting.length > 0) await answer(waiting)
  return { column: told, values: [...values], asked: people.size, consenting }
}

async function grantedOf(
  ctx: Context,
  purpose: string,
  kind: Exception['identifiedBy'],
  values: readonly string[],
) {
  try {
    return await ctx.transaction(tx =>
      grantedOfMany(
        tx,
        ctx,
        purpose,
        values.map(value => ({ kind, value })),
      ),
    )
  } catch (error) {
    if (error instanceof Problem) throw new Problem(consentUnread, error.detail ?? error.kind.fix)
    throw error
  }
}

const textOf = (value: SampleValue | undefined): string | null => (typeof value === 'string' ? value : null)
