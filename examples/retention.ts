// What an example keeps and for how long: rules of its policy laid onto its tables from the catalogue, an account that may write,
// a hold, consents that keep applications longer, and one run that waits for a second person.
import { recordChoice } from '@himaya/consent/door'
import { candidates } from '@himaya/consent/purpose/read'
import { knownSubject } from '@himaya/consent/subject/known'
import type { Context } from '@himaya/platform/context'
import type { Installation } from '@himaya/platform/start'
import { loadStandings } from '@himaya/register/door'
import { adopt } from '@himaya/retention/catalogue/adopt'
import { Slots } from '@himaya/retention/catalogue-records'
import { startCheck } from '@himaya/retention/check/job'
import { RetentionSettings, type Rule, RuleContent } from '@himaya/retention/records'
import { requestOf } from '@himaya/retention/request-of'
import { proposeRun } from '@himaya/retention/service/propose'
import { changeRule, setRuleState } from '@himaya/retention/service/rules'
import { changeSettings } from '@himaya/retention/service/settings'
import { setAccess } from '@himaya/runs/access/keep'
import { placeHold } from '@himaya/runs/door'
import type { SourceId } from '@himaya/sources/records'
import { makePurpose, openPoint } from './consents.ts'
import type { Example, ExampleRetention, ExampleRule } from './example.ts'
import { withClient } from './server.ts'
import { letWrite, type Writer } from './writer.ts'

type Place = {
  readonly example: Example
  readonly sourceId: SourceId
  readonly url: string
  readonly writer: Writer
}

/** @returns begins the counts and the proposals, which go on by themselves */
export async function seedRetention(
  ctx: Context,
  installation: Pick<Installation, 'contextFor'>,
  { example: { retention }, sourceId, url, writer }: Place,
): Promise<() => Promise<void>> {
  const { keepers, backups, rules, hold, pool } = retention
  // Written and proposed by the house itself, so that whoever explores may be the second person.
  const house = installation.contextFor({
    organisationId: ctx.organisationId,
    actor: { kind: 'system', task: 'Himaya' },
    language: ctx.language,
  })
  await changeSettings(ctx, { version: 0, settings: RetentionSettings.parse({ keepers, backups }) })
  if (pool) await seedPool(ctx, pool, url)
  const standings = await ctx.transaction(tx => loadStandings(tx, ctx))
  const written: { readonly rule: Rule; readonly as: ExampleRule }[] = []
  for (const as of rules) {
    const processing = standings.find(({ processing: { content } }) => content.name === as.processing)
    const processingId = processing?.processing.processingId ?? null
    written.push({ rule: await write(house, as, sourceId, processingId), as })
  }
  await letWrite(
    url,
    writer,
    written.map(({ rule }) => requestOf(RuleContent.parse(rule), nobodyAsked(rule), ctx.clock.today())),
  )
  await setAccess(ctx, { sourceId, account: writer.name, password: writer.password })
  const { schema, table, where, ...told } = hold
  await placeHold(ctx, {
    ...told,
    ...{ kind: sourceHolds[hold.reference === null ? 'request' : 'court'], until: null },
    scope: [{ sourceId, schema, table, where }],
  })
  return async () => {
    for (const { rule, as } of written) if (as.propose) await proposeRun(house, rule.ruleId)
    for (const { rule } of written) await startCheck(ctx, rule.ruleId)
  }
}

const sourceHolds = { court: 'litigation', request: 'pending-request' } as const

const nobodyAsked = ({ exceptions }: Pick<Rule, 'exceptions'>) => ({
  consents: exceptions.flatMap(each =>
    each.kind === 'consent' ? [{ column: each.column, values: [], asked: 0, consenting: 0 }] : [],
  ),
  extensions: [],
})

async function write(
  ctx: Context,
  as: ExampleRule,
  sourceId: SourceId,
  processingId: Rule['processingId'],
): Promise<Rule> {
  const [schema = '', name = ''] = as.table.split('.')
  const adopted = await adopt(ctx, {
    ...{ key: as.key, sourceId, table: { schema, name }, processingId },
    ...{ slots: Slots.parse(as.slots), name: as.name, period: as.period, action: as.action },
    dependents: as.dependents ?? [],
  })
  const { exceptions, identifying, keeps, schedule } = as
  const content = RuleContent.parse({
    ...RuleContent.parse(adopted),
    ...(exceptions && { exceptions: [...adopted.exceptions, ...exceptions] }),
    ...(identifying && { identifying }),
    ...(keeps && { keeps }),
    ...(schedule && { schedule }),
  })
  const { ruleId, version } = adopted
  const changed = await changeRule(ctx, { ruleId, version, content })
  return as.state === 'active' ? setRuleState(ctx, ruleId, 'active') : changed
}

async function seedPool(
  ctx: Context,
  { point, title, text, purpose, people }: NonNullable<ExampleRetention['pool']>,
  url: string,
): Promise<void> {
  const inRegister = await candidates(ctx)
  const { rows } = await withClient(url, client => client.query<{ email: string }>(people))
  await ctx.transaction(async tx => {
    await makePurpose(tx, ctx, purpose, inRegister)
    const asked = [{ ...purpose, cookies: [], share: 1 }]
    const { pointId } = await openPoint(tx, ctx, {
      ...{ manner: 'paper', name: point, origins: [], page: null, purposes: asked, title, text },
    })
    for (const { email } of rows) {
      await knownSubject(tx, ctx, { email })
      await recordChoice(tx, ctx, {
        ...{ who: { email }, point: pointId, granted: [purpose.key], refused: [] },
        ...{ language: 'fr', form: 'explicit' },
      })
    }
  })
}
