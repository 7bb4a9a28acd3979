// `himaya retention`: the rules of this installation, counted, and what is past due; after a restore, every journalled erasure
// applied again. With the embedded database, the server that uses it is stopped first.
import type { Context } from '@himaya/platform/context'
import type { Language } from '@himaya/platform/language'
import { createLog } from '@himaya/platform/log'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import { cancelCheck, startCheck } from '@himaya/retention/check/job'
import { longest } from '@himaya/retention/facts'
import type { Rule, RuleId } from '@himaya/retention/records'
import { loadRule } from '@himaya/retention/service/rows'
import { listRules } from '@himaya/retention/service/rules'
import { overdueOf } from '@himaya/retention/time/overdue'
import { loadReplay, replayErasures } from '@himaya/runs/door'
import type { Replay } from '@himaya/runs/records'
import { readSettings } from '@himaya/server/settings'
import { sourceNames } from '@himaya/sources/door'
import { SourceId } from '@himaya/sources/records'
import { languageOf } from './language-of.ts'
import { noSuchRule, noSuchSource, retentionMisuse, retentionWords } from './messages/retention.ts'
import { Misuse, Refusal, readWords } from './refusal.ts'

const NOT_WELL = 1
const LOOKING_MILLISECONDS = 300

type Given = {
  readonly language: Language
  readonly json: boolean
  /** A rule for `check`, a source for `replay`: its name, or its id. */
  readonly named: string | undefined
}

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [verb = '', rule, ...rest] = positionals
  const doing = Object.hasOwn(verbs, verb) ? verbs[verb as keyof typeof verbs] : undefined
  const isMisused =
    (rule !== undefined && verb !== 'check') || (values.source !== undefined && verb !== 'replay')
  if (!doing || rest.length > 0 || isMisused) throw new Misuse(retentionMisuse)
  const language = languageOf(values.lang)
  return withOrganisations(language, contexts =>
    doing(contexts, { language, json: values.json, named: values.source ?? rule }),
  )
}

async function withOrganisations(
  language: Language,
  work: (contexts: readonly Context[]) => Promise<number>,
): Promise<number> {
  const { home, databaseUrl } = readSettings(process.env)
  const { openHimaya } = await import('@himaya/server/compose')
  const himaya = await openHimaya({ home, databaseUrl, log: createLog(() => undefined) }).catch(refuse)
  try {
    const { installation } = himaya
    const { rows } = await installation.database.pool.query<{ organisation_id: string }>(
      'select organisation_id from organisation order by organisation_id',
    )
    const contexts = rows.map(row =>
      installation.contextFor({
        organisationId: OrganisationId.parse(row.organisation_id),
        actor: { kind: 'system', task: 'himaya retention' },
        language,
      }),
    )
    return await work(contexts).catch(refuse)
  } finally {
    await himaya.stop()
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof Problem)) throw error
  const { title, fix } = error.kind
  const why = error.detail ?? fix
  throw new Refusal({
    fr: `${title.fr}. ${why.fr}`,
    ar: `${title.ar}. ${why.ar}`,
    en: `${title.en}. ${why.en}`,
  })
}

const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)
const sayJson = (what: unknown) => process.stdout.write(`${JSON.stringify(what, null, 2)}\n`)
/** One line that is written over, on a terminal only. */
const progress = (line: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`)
}
const pause = () => new Promise(resolve => setTimeout(resolve, LOOKING_MILLISECONDS))

const rulesIn = async (contexts: readonly Context[]) =>
  (
    await Promise.all(
      contexts.map(async ctx => {
        const found = await ctx.transaction(tx => listRules(tx, ctx, {}))
        return found.map(rule => ({ ctx, rule }))
      }),
    )
  ).flat()

async function rules(contexts: readonly Context[], { language, json }: Given): Promise<number> {
  const found = (await rulesIn(contexts)).map(({ rule }) => rule)
  if (json) sayJson(found)
  else say(found.length === 0 ? [retentionWords[language].none] : found.flatMap(told(language)))
  return found.some(({ findings }) => findings.some(({ level }) => level === 'error')) ? NOT_WELL : 0
}

const told = (language: Language) => (rule: Rule) => {
  const m = retentionWords[language]
  const period = longest(rule.terms)
  const { counts, findings } = rule
  return [
    m.rule(
      rule.name,
      m.states[rule.state],
      rule.table ? `${rule.table.schema}.${rule.table.name}` : m.noTable,
      period ? m.period(period.amount, period.unit) : '',
    ),
    counts ? m.counted(counts.meant.rows, counts.held.rows, counts.unknown.rows) : m.notCounted,
    ...findings.map(({ level, text }) => `    ${marks[level]} ${text[language]}`),
  ]
}

const marks = { error: '✗', need: '?', notice: '–' } as const

async function check(contexts: readonly Context[], { language, json, named }: Given): Promise<number> {
  const found = (await rulesIn(contexts)).filter(
    ({ rule }) =>
      (named === undefined && rule.state !== 'draft') || rule.ruleId === named || isNamed(rule.name, named),
  )
  if (found.length === 0 && named !== undefined) throw new Refusal(noSuchRule)
  const counted: Rule[] = []
  for (const { ctx, rule } of found) counted.push(await countOne(ctx, rule.ruleId, language))
  if (json) sayJson(counted)
  else say(counted.length === 0 ? [retentionWords[language].none] : counted.flatMap(toldCount(language)))
  return counted.every(({ check: done }) => done?.state === 'finished') ? 0 : NOT_WELL
}

const toldCount = (language: Language) => (rule: Rule) => [
  ...told(language)(rule),
  ...(rule.check?.failure ? [`    ✗ ${rule.check.failure.message[language]}`] : []),
]

async function countOne(ctx: Context, ruleId: RuleId, language: Language): Promise<Rule> {
  const stop = () => {
    cancelCheck(ctx, ruleId).catch(() => undefined)
  }
  process.once('SIGINT', stop)
  try {
    let rule = await startCheck(ctx, ruleId)
    while (rule.check?.state === 'queued' || rule.check?.state === 'running') {
      progress(retentionWords[language].checking(rule.name, Math.round(rule.check.share * 100)))
      await pause()
      rule = (await ctx.transaction(tx => loadRule(tx, ctx, ruleId))).rule
    }
    progress('')
    return rule
  } finally {
    process.off('SIGINT', stop)
  }
}

/** What is past due by the last count of each rule; ends with 1 where anything is beyond what was declared. */
async function due(contexts: readonly Context[], { language, json }: Given): Promise<number> {
  const m = retentionWords[language]
  const found = await Promise.all(contexts.map(ctx => ctx.transaction(tx => overdueOf(tx, ctx))))
  const lines = found
    .flatMap(overdue => overdue.rules)
    .filter(({ rows }) => rows.rows > 0)
    .flatMap(({ name, rows, beyondDeclared, openRun }) => [
      m.due(name, rows.rows, beyondDeclared?.rows ?? null),
      ...(openRun ? [m.waits] : []),
    ])
  if (json) sayJson(found)
  else say(lines.length === 0 ? [m.nothingDue] : lines)
  return found.some(({ totals }) => totals.beyondDeclared.rows > 0) ? NOT_WELL : 0
}

async function replay(contexts: readonly Context[], { language, json, named }: Given): Promise<number> {
  const places = await Promise.all(
    contexts.map(async ctx => {
      const sources = await ctx.transaction(tx => sourceNames(tx, ctx))
      return [...sources]
        .filter(([id, name]) => named === undefined || id === named || isNamed(name, named))
        .map(([id, name]) => ({ ctx, sourceId: SourceId.parse(id), name }))
    }),
  )
  const found = places.flat()
  if (found.length === 0) throw new Refusal(noSuchSource)
  const m = retentionWords[language]
  const done: Replay[] = []
  let isWhole = true
  for (const { ctx, sourceId, name } of found) {
    try {
      const ended = await replayOne(ctx, sourceId, language)
      done.push(ended)
      const { found: back, rows, kept } = ended.progress
      isWhole &&= ended.state === 'done'
      if (json) continue
      if (ended.failure) say([m.failed(name, ended.failure.sentence[language])])
      else
        say([
          m.replayed(
            name,
            back,
            rows.reduce((sum, each) => sum + each.rows, 0),
            kept,
          ),
        ])
      if (ended.certificate) say([m.certificate(ended.certificate.hash)])
    } catch (error) {
      // One source that cannot be written to does not keep the others from being put right.
      if (!(error instanceof Problem)) throw error
      isWhole = false
      process.stderr.write(`${m.failed(name, (error.detail ?? error.kind.fix)[language])}\n`)
    }
  }
  if (json) sayJson(done)
  return isWhole ? 0 : NOT_WELL
}

async function replayOne(ctx: Context, sourceId: SourceId, language: Language): Promise<Replay> {
  let ended = await replayErasures(ctx, sourceId)
  const { replayId, sourceName } = ended
  while (ended.state === 'queued' || ended.state === 'running') {
    const { runs, runsDone, looked, found } = ended.progress
    progress(retentionWords[language].replaying(sourceName, runsDone, runs, looked, found))
    await pause()
    ended = await ctx.transaction(tx => loadReplay(tx, ctx, replayId))
  }
  progress('')
  return ended
}

const isNamed = (name: string, named: string | undefined): boolean =>
  named !== undefined && name.localeCompare(named, undefined, { sensitivity: 'base' }) === 0

const verbs = { rules, check, due, replay }
