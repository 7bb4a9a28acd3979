// Erases rows of a PostgreSQL that is not ours by an approved run, and kills what does it again and again with kill -9: our server,
// our server with its database, the source. Then looks at every row: what went, what stayed, and what we say of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openBrowser, password } from '@himaya/organisation/house.test-support'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { createLog } from '@himaya/platform/log'
import { launchPostgres } from '@himaya/platform/postgres/launch'
import { readNote } from '@himaya/platform/postgres/postmaster'
import { OrganisationId, PersonId, type Role } from '@himaya/platform/records'
import { setAccess } from '@himaya/runs/access/keep'
import { placeHold } from '@himaya/runs/holds/holds'
import { askPreview } from '@himaya/runs/preview/preview'
import type { Run, RunState } from '@himaya/runs/records'
import { approveRun } from '@himaya/runs/service/approve'
import { draftByHand } from '@himaya/runs/service/draft'
import { loadRun } from '@himaya/runs/service/rows'
import { pauseRun, resumeRun, startRun } from '@himaya/runs/service/steer'
import { type Himaya, openHimaya } from '@himaya/server/compose'
import { connectSource } from '@himaya/sources/door'
import { Client } from 'pg'

export type RunSurvived = {
  /** Kills while the run was under way, by what was killed. */
  readonly kills: { readonly server: number; readonly both: number; readonly source: number }
  readonly batches: number
  /** Rows that were to go and are there, that were to stay and are gone, held ones that are gone: each must be 0. */
  readonly left: number
  readonly lost: number
  readonly heldGone: number
  /** Rows that the run says it dealt with, less those that are gone: must be 0. */
  readonly miscounted: number
  readonly isCertified: boolean
}

const quiet = createLog(() => {})
const CUTOFF = '2024-01-01'
/** One of ten is not due, one of fifty is held by a dispute, one of a hundred says no day. */
const fill = (rows: number) => `
  CREATE TABLE clients (id bigint PRIMARY KEY, ended date, name text, dispute boolean NOT NULL);
  INSERT INTO clients SELECT n, CASE WHEN n % 100 = 7 THEN NULL WHEN n % 10 = 0 THEN DATE '2025-01-01' ELSE DATE '2020-01-01' END,
    'Nom ' || n, n % 50 = 3 FROM generate_series(1, ${rows}) n;
  CREATE TABLE visits (id bigint PRIMARY KEY, client_id bigint NOT NULL REFERENCES clients, what text);
  INSERT INTO visits SELECT n, 1 + n / 2 % ${rows}, 'Visite ' || n FROM generate_series(1, ${rows * 2}) n;
  CREATE INDEX ON clients (ended); CREATE INDEX ON visits (client_id); ANALYZE`
const dueNow = `ended < '${CUTOFF}' AND NOT dispute`

export async function surviveRun(kills: number, rows = 60_000): Promise<RunSurvived> {
  const home = mkdtempSync(join(tmpdir(), 'himaya-run-crash-'))
  const folder = mkdtempSync(join(tmpdir(), 'himaya-run-source-'))
  const source = await launchPostgres({ folder })
  const client = new Client({ connectionString: source.superuserUrl('postgres') })
  // It is killed with the server it speaks to.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(fill(rows))
    const due = await ask(client, `SELECT count(*) FROM clients WHERE ${dueNow}`)
    const { who, runId } = await prepare(home, source.superuserUrl('postgres'))

    const killed = { server: 0, both: 0, source: 0 }
    for (let kill = 0; kill < kills; kill++) {
      const server = await startServer(home)
      await atWork(source.superuserUrl('postgres'))
      await wait(Math.random() * 700)
      const victim = (['server', 'source', 'both'] as const)[kill % 3] ?? 'server'
      killed[victim] += 1
      const ended = new Promise(resolve => server.once('exit', resolve))
      if (victim === 'source') {
        process.kill(source.pid(), 'SIGKILL')
        await wait(Math.random() * 1_000)
      }
      if (victim === 'both') process.kill(readNote(join(home, 'postgres', 'data'))?.pid ?? 0, 'SIGKILL')
      server.kill('SIGKILL')
      await ended
    }
    const himaya = await openHimaya({ home, log: quiet })
    try {
      const run = await finish(himaya, who, runId)
      const after = new Client({ connectionString: source.superuserUrl('postgres') })
      await after.connect()
      const survived = {
        kills: killed,
        batches: run.progress.batches,
        left: await ask(after, `SELECT count(*) FROM clients WHERE ${dueNow}`),
        lost: rows - due - (await ask(after, `SELECT count(*) FROM clients WHERE (${dueNow}) IS NOT TRUE`)),
        heldGone:
          Math.floor((rows - 3) / 50) + 1 - (await ask(after, 'SELECT count(*) FROM clients WHERE dispute')),
        miscounted: run.progress.roots - run.progress.kept - due,
        isCertified: run.certificate !== null,
      }
      await after.end()
      return survived
    } finally {
      await himaya.stop()
    }
  } finally {
    await client.end().catch(() => {})
    await source.stop()
    for (const each of [home, folder]) rmSync(each, { recursive: true, force: true })
  }
}

const ask = async (client: Client, question: string) =>
  Number((await client.query<{ count: string }>(question)).rows[0]?.count)

/** Waits until rows go. */
async function atWork(address: string) {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    const before = await ask(client, 'SELECT count(*) FROM clients')
    for (let time = 0; time < 2_400; time++) {
      if ((await ask(client, 'SELECT count(*) FROM clients')) < before) return
      await wait(50)
    }
    throw new Error('the run does not go on')
  } finally {
    await client.end()
  }
}

type Who = Pick<Context, 'organisationId'>
const contextOf = ({ installation }: Himaya, { organisationId }: Who, name: string, role: Role): Context =>
  installation.contextFor({
    organisationId,
    actor: { kind: 'person', personId: PersonId.parse(newId()), name, role },
    language: 'fr',
  })

async function established(himaya: Himaya): Promise<OrganisationId> {
  const token = (await himaya.setUpPath())?.split('#token=')[1]
  const { body } = await openBrowser(himaya.app).post('/set-up/organisation', {
    token,
    organisation: { nameFr: 'Argan SA', kind: 'company' },
    person: { name: 'Amina Alaoui', email: 'amina@argan.example', password },
    language: 'fr',
  })
  return OrganisationId.parse(body.organisationId)
}

/** A run that is approved and begun, and nobody there to carry it out. */
async function prepare(home: string, address: string) {
  const himaya = await openHimaya({ home, log: quiet })
  try {
    const who = { organisationId: await established(himaya) }
    const dpo = contextOf(himaya, who, 'Salma', 'dpo')
    const connection = { name: 'Clients', kind: 'postgres', address, tls: 'disable' } as const
    const { sourceId } = await connectSource(dpo, connection)
    const { username, password } = new URL(address)
    await setAccess(dpo, { sourceId, account: username, password })
    const table = { schema: 'public', name: 'clients' }
    await placeHold(dpo, {
      ...{
        organisationId: who.organisationId,
        kind: 'litigation',
        title: 'Litiges',
        reason: 'Actions en cours.',
      },
      ...{ reference: null, until: null },
      scope: [
        {
          sourceId,
          schema: 'public',
          table: 'clients',
          where: { is: 'equal', column: 'dispute', to: 'true' },
        },
      ],
    })
    const { runId } = await draftByHand(dpo, {
      ...{ organisationId: who.organisationId, title: 'Clients partis', sourceId, basis: '' },
      request: {
        ...{ table, where: { is: 'before', column: 'ended', than: CUTOFF }, action: { does: 'erase' } },
        dependents: [{ table: { schema: 'public', name: 'visits' }, do: 'erase' }],
      },
      ...{
        unknown: { is: 'null', column: 'ended' },
        identifying: [],
        keeps: null,
        rollbackDays: 0,
        copy: null,
      },
    })
    await askPreview(dpo, runId)
    const { preview } = await until(dpo, runId, ['previewed'])
    if (!preview) throw new Error('a run that was previewed has a preview')
    const second = contextOf(himaya, who, 'Youssef', 'approver')
    await approveRun(second, async () => {}, { runId, previewHash: preview.hash, password: '' })
    // As little of the source's time as may be: it lasts while others die.
    await startRun(dpo, { runId, share: 0.05 })
    return { who, runId }
  } finally {
    await himaya.stop()
  }
}

const read = (ctx: Context, runId: Run['runId']) => ctx.transaction(tx => loadRun(tx, ctx, runId))

async function until(ctx: Context, runId: Run['runId'], states: readonly RunState[]): Promise<Run> {
  for (let time = 0; time < 1_200; time++) {
    const run = await read(ctx, runId)
    if (states.includes(run.state)) return run
    await wait(100)
  }
  throw new Error(`the run did not become ${states.join(' or ')}`)
}

/** Nobody dies any more: it may go as fast as it can. A source that was away too long fails the run; a person then resumes it. */
async function finish(himaya: Himaya, who: Who, runId: Run['runId']): Promise<Run> {
  const dpo = contextOf(himaya, who, 'Salma', 'dpo')
  if ((await read(dpo, runId)).state === 'running') await pauseRun(dpo, runId)
  for (;;) {
    const { state } = await until(dpo, runId, ['done', 'failed', 'paused'])
    if (state !== 'done') await resumeRun(dpo, { runId, share: 1 })
    else {
      for (let time = 0; time < 300; time++) {
        const run = await read(dpo, runId)
        if (run.certificate) return run
        await wait(100)
      }
      return read(dpo, runId)
    }
  }
}

async function startServer(home: string): Promise<ChildProcess> {
  const { DATABASE_URL: _, ...env } = process.env
  const program = fileURLToPath(new URL('../consent/ours.ts', import.meta.url))
  const child = spawn(process.execPath, [program, home, '0'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', text => /ready \d+/.test(String(text)) && resolve())
    child.once('exit', code => reject(new Error(`the server ended with ${code} before it was ready`)))
  })
  return child
}
