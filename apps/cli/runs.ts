// `himaya runs`: what is done to the rows of connected sources, for whoever keeps those sources: the list, one run, and the rights
// that its write account needs, as statements to be run. Nothing is approved or started here.
import type { Language } from '@himaya/platform/language'
import { createLog } from '@himaya/platform/log'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import { loadRun } from '@himaya/runs/door'
import { type Run, RunId } from '@himaya/runs/records'
import { readSettings } from '@himaya/server/settings'
import { languageOf } from './language-of.ts'
import { runsWords } from './messages/runs.ts'
import { Misuse, Refusal, readWords } from './refusal.ts'

const LISTED = 100

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const language = languageOf(values.lang)
  const [verb, typed, ...rest] = positionals
  const runId = RunId.safeParse(typed)
  const isList = verb === 'list' && typed === undefined
  const isOne = (verb === 'show' || verb === 'grants') && runId.success
  if (rest.length > 0 || !(isList || isOne)) throw new Misuse(runsWords.howToCall)
  const found = await readRuns(runId.data, language)
  if (runId.success && found.length === 0) throw new Refusal(runsWords.notFound)
  const lines = values.json
    ? [JSON.stringify(isList ? found : found[0], null, 2)]
    : isList
      ? found.map(each => lineOf(each, language))
      : found.flatMap(each => (verb === 'grants' ? grantsOf(each) : shown(each, language)))
  process.stdout.write(`${(lines.length > 0 ? lines : [runsWords.said[language].none]).join('\n')}\n`)
  return 0
}

/** Where the embedded database is in use, the server that uses it must be stopped first: the refusal says so. */
async function readRuns(runId: RunId | undefined, language: Language): Promise<Run[]> {
  const { home, databaseUrl } = readSettings(process.env)
  const { openHimaya } = await import('@himaya/server/compose')
  const himaya = await openHimaya({ home, databaseUrl, log: createLog(() => undefined) }).catch(error => {
    if (!(error instanceof Problem)) throw error
    const { title, fix } = error.kind
    throw new Refusal({
      fr: `${title.fr}. ${fix.fr}`,
      ar: `${title.ar}. ${fix.ar}`,
      en: `${title.en}. ${fix.en}`,
    })
  })
  try {
    const { rows } = await himaya.installation.database.pool.query<{
      organisation_id: string
      run_id: string
    }>(
      `select organisation_id, run_id from runs_run where $1::uuid is null or run_id = $1
       order by created_at desc limit $2`,
      [runId ?? null, LISTED],
    )
    const found: Run[] = []
    for (const row of rows) {
      const ctx = himaya.installation.contextFor({
        organisationId: OrganisationId.parse(row.organisation_id),
        actor: { kind: 'system', task: 'runs.read' },
        language,
      })
      found.push(await ctx.transaction(tx => loadRun(tx, ctx, RunId.parse(row.run_id))))
    }
    return found
  } finally {
    await himaya.stop()
  }
}

const lineOf = ({ runId, state, sourceName, title, progress }: Run, language: Language) => {
  const m = runsWords.said[language]
  return [runId, m.states[state], m.rows(progress.roots, progress.of), sourceName, title].join('  ')
}

function shown(run: Run, language: Language): string[] {
  const m = runsWords.said[language]
  const { preview, refusals, failure, progress, certificate } = run
  return [
    lineOf(run, language),
    m.people(run.createdBy, run.approvedBy),
    ...(preview ? ['', preview.formula, ...preview.words.map(sentence => `  ${sentence[language]}`)] : []),
    ...(preview ? preview.warnings.map(({ sentence }) => `  ! ${sentence[language]}`) : []),
    ...refusals.flatMap(({ sentence, statements = [] }) => [
      `  ✗ ${sentence[language]}`,
      ...statements.map(statement => `      ${statement};`),
    ]),
    ...progress.rows.map(({ table, does, rows }) => `  ${table.schema}.${table.name}  ${does}  ${rows}`),
    ...(failure ? [`  ✗ ${failure.sentence[language]}`] : []),
    ...(certificate ? [m.certified(certificate.hash)] : []),
    ...(preview ? ['', ...preview.survey.statements.map(statement => `  ${statement}`)] : []),
  ]
}

/** Ready to be run by the source's administrator. */
const grantsOf = ({ preview }: Run): string[] => {
  if (!preview) throw new Refusal(runsWords.notPreviewed)
  return preview.grants.map(statement => `${statement};`)
}
