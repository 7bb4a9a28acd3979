// `himaya evidence check`: a log looked through from the outside, at its address; or every log of this installation, its
// database included.
import { checkLog } from '@himaya/evidence/log/check'
import { checkPublished } from '@himaya/evidence/log/check-published'
import type { Language } from '@himaya/platform/language'
import { createLog } from '@himaya/platform/log'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import { readSettings } from '@himaya/server/settings'
import { progress } from './evidence-archive.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { Misuse, Refusal } from './refusal.ts'

const messages = { fr, ar, en }
const DOES_NOT_HOLD = 1
const PATIENCE_MILLISECONDS = 30_000

type Told = {
  readonly language: Language
  readonly json: boolean
  readonly keys: readonly string[] | undefined
}

/** @param address as a browser shows it: `https://himaya.example.ma/log/<organisation>/` */
export async function checkThere(address: string, { language, json, keys }: Told): Promise<number> {
  const m = messages[language].archive
  const base = URL.parse(address.endsWith('/') ? address : `${address}/`)
  if (!base || !/^https?:$/.test(base.protocol)) throw notAnAddress(address)
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, base), { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) })
    if (!answer.ok) throw new Error(`${answer.status}`)
    return answer
  }
  const published = {
    text: async (path: string) => (await get(path)).text(),
    bytes: async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer()),
  }
  const found = await checkPublished(published, keys, progress(m.progress))
  if (json) process.stdout.write(`${JSON.stringify({ holds: !found.fault, ...found }, null, 2)}\n`)
  else if (found.fault) process.stderr.write(`✗ ${m.publishedFault[found.fault.kind](found.fault.at)}\n`)
  else {
    const compare = keys ? [] : ['', m.compareKey, ...found.keys.slice(0, 1).map(key => `  ${key}`)]
    process.stdout.write(`${[m.published(found.size), m.origin(found.origin), ...compare].join('\n')}\n`)
  }
  return found.fault ? DOES_NOT_HOLD : 0
}

/** Where the embedded database is in use, the server that uses it must be stopped first: the refusal says so. */
export async function checkHere({ language, json }: Told): Promise<number> {
  const m = messages[language].archive
  const { home, databaseUrl } = readSettings(process.env)
  // Everything of the server, which looking through another's log needs not.
  const { openHimaya } = await import('@himaya/server/compose')
  const himaya = await openHimaya({ home, databaseUrl, log: createLog(() => undefined) }).catch(error => {
    if (error instanceof Problem) throw new Refusal(refusalOf(error))
    throw error
  })
  try {
    const { rows } = await himaya.installation.database.pool.query<{ organisation_id: string }>(
      'select organisation_id from evidence_log order by organisation_id',
    )
    const checks = []
    for (const row of rows) {
      const ctx = himaya.installation.contextFor({
        organisationId: OrganisationId.parse(row.organisation_id),
        actor: { kind: 'system', task: 'evidence.check' },
        language,
      })
      checks.push({ organisationId: row.organisation_id, ...(await checkLog(ctx)) })
    }
    const isWhole = checks.every(({ faults }) => faults.length === 0)
    if (json) process.stdout.write(`${JSON.stringify(checks, null, 2)}\n`)
    else {
      const lines = checks.flatMap(({ organisationId, entries, checkpoints, faults }) => [
        `${faults.length === 0 ? '✓' : '✗'} ${m.kept(organisationId, entries, checkpoints)}`,
        ...faults.map(({ kind, at }) => `    ${m.keptFault[kind](at)}`),
      ])
      const said = lines.length === 0 ? m.nothing : lines.join('\n')
      process[isWhole ? 'stdout' : 'stderr'].write(`${said}\n`)
    }
    return isWhole ? 0 : DOES_NOT_HOLD
  } finally {
    await himaya.stop()
  }
}

const refusalOf = ({ kind: { title, fix } }: Problem) => ({
  fr: `${title.fr}. ${fix.fr}`,
  ar: `${title.ar}. ${fix.ar}`,
  en: `${title.en}. ${fix.en}`,
})

const notAnAddress = (address: string) =>
  new Misuse({
    fr: `${address} n’est pas l’adresse d’un journal, comme https://himaya.example.ma/log/<organisme>/.`,
    ar: `${address} ليس عنوان سجل، مثل https://himaya.example.ma/log/<هيئة>/.`,
    en: `${address} is not the address of a log, such as https://himaya.example.ma/log/<organisation>/.`,
  })
