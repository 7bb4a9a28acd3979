// New consents a second, acknowledged after their commit, over 64 connections: ours with one and with two server processes,
// encrypted and in the ledger, beside c15t's self-hosted backend and a bare server that writes the same rows in batches, all on
// the same PostgreSQL in the same run; again with many rows stored; and the gate beside a bare indexed read.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { consent } from '@himaya/consent/module'
import { publishPoint } from '@himaya/consent/published.test-support'
import { evidence } from '@himaya/evidence/module'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { startInstallation } from '@himaya/platform/start'
import { startTestServer } from '@himaya/platform/testing/global-setup'
import pg from 'pg'
import type { Bench, Figure } from './bench.ts'
import { BARE_TABLES, fill } from './consent/tables.ts'
import { installed } from './peers/installed.ts'

const run = promisify(execFile)
const file = (name: string) => fileURLToPath(new URL(`./consent/${name}`, import.meta.url))
const CONNECTIONS = 64

type Load = {
  perSecond: number
  /** Processor time of the server and of PostgreSQL together, in microseconds for each consent; 0 where it is not told. */
  work: number
  p50: number
  p99: number
  count: number
  refused: number
  example?: string
}
type Server = {
  readonly ports: readonly string[]
  readonly pids: readonly number[]
  stop(): Promise<void>
}

/** Starts processes that say `ready <port>` once they listen. */
async function start(commands: readonly (readonly string[])[], databaseUrl: string): Promise<Server> {
  const children: ChildProcess[] = []
  const ports: string[] = []
  for (const command of commands) {
    const child = spawn(process.execPath, command, {
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    ports.push(
      await new Promise<string>((resolve, reject) => {
        child.stdout?.on('data', text => {
          const port = /ready (\d+)/.exec(String(text))?.[1]
          if (port) resolve(port)
        })
        child.on('exit', code => reject(new Error(`${command[0]} ended with ${code}`)))
      }),
    )
  }
  return {
    ports,
    pids: children.map(({ pid }) => pid ?? 0),
    stop: async () => {
      const ended = children.map(child => new Promise(resolve => child.once('exit', resolve)))
      for (const child of children) child.kill('SIGTERM')
      const late = setTimeout(() => children.map(child => child.kill('SIGKILL')), 8_000)
      await Promise.all(ended)
      clearTimeout(late)
    },
  }
}

async function load(
  what: string,
  { ports }: Server,
  seconds: number,
  site = '-',
  notice = '-',
): Promise<Load> {
  const { stdout } = await run(process.execPath, [
    ...[file('load.ts'), what, String(CONNECTIONS), String(seconds), site, notice, ...ports],
  ])
  const found = { ...(JSON.parse(stdout) as Omit<Load, 'work'>), work: 0 }
  if (found.refused > 0 || found.count === 0)
    throw new Error(`${what}: ${found.refused} refused, ${found.count} taken: ${found.example}`)
  return found
}

export const bench: Bench = {
  name: 'consent',
  about:
    'new consents a second at 64 connections, against c15t and a bare batching server on the same PostgreSQL',
  async run({ smoke }) {
    const [seconds, rounds, stored] = smoke ? [0.5, 1, 1_000] : [4, 3, 1_000_000]
    const homes: string[] = []
    const server = await startTestServer({ durable: true })
    const admin = new pg.Client({ connectionString: server.url })
    await admin.connect()
    const databaseUrl = async (name: string) => {
      await admin.query(`create database ${name}`)
      const url = new URL(server.url)
      url.pathname = `/${name}`
      return url.href
    }
    const figures: Figure[] = []
    const tell = (what: string, loads: readonly Load[], against?: string) => {
      const rate = { what, unit: 'consents/s', values: loads.map(each => each.perSecond) }
      figures.push(against ? { ...rate, against } : rate)
      const work = { what: `${what}, work`, unit: 'µs of processor', values: loads.map(each => each.work) }
      figures.push(against ? { ...work, against: `${against}, work` } : work)
      figures.push({ what: `${what}, p50`, unit: 'ms', values: loads.map(each => each.p50) })
      figures.push({ what: `${what}, p99`, unit: 'ms', values: loads.map(each => each.p99) })
    }
    try {
      const home = mkdtempSync(join(tmpdir(), 'himaya-bench-'))
      homes.push(home)
      const url = await databaseUrl('ours')
      const { ctx, site, notice } = await prepare(home, url)
      const ours = (processes: number) =>
        start(
          Array.from({ length: processes }, () => [file('ours.ts'), home, '0']),
          url,
        )
      const bareUrl = await databaseUrl('bare')
      const bareAdmin = new pg.Client({ connectionString: bareUrl })
      await bareAdmin.connect()
      await bareAdmin.query(BARE_TABLES)
      const bare = () => start([[file('bare.ts'), '0']], bareUrl)

      const loads = { bare: [] as Load[], one: [] as Load[], two: [] as Load[], c15t: [] as Load[] }
      const measure = async (into: Load[], starting: Promise<Server>, what: string, times = 1) => {
        const started = await starting
        try {
          await load(what, started, seconds / 2, site, notice)
          for (let time = 0; time < times; time++) {
            const before = await worked(admin, started)
            const found = await load(what, started, seconds, site, notice)
            into.push({ ...found, work: ((await worked(admin, started)) - before) / found.count })
          }
        } finally {
          await started.stop()
        }
      }
      // By turns, so that whatever else the machine does falls on all alike.
      for (let round = 0; round < rounds; round++) {
        await measure(loads.bare, bare(), 'bare')
        await measure(loads.one, ours(1), 'ours')
        await measure(loads.two, ours(2), 'ours')
      }
      const withPeer = await installed(file('c15t'))
      if (withPeer) {
        const c15tUrl = await databaseUrl('c15t')
        await measure(loads.c15t, start([[file('c15t/server.mjs'), '0']], c15tUrl), 'c15t', rounds)
        tell('c15t', loads.c15t)
      }
      tell('a bare batching server', loads.bare)
      tell('ours, one process', loads.one, 'a bare batching server')
      tell('ours, two processes', loads.two, 'ours, one process')
      if (withPeer)
        figures.push({
          ...{ what: 'ours beside c15t', unit: 'consents/s', against: 'c15t' },
          values: loads.one.map(each => each.perSecond),
        })

      const oursAdmin = new pg.Client({ connectionString: url })
      await oursAdmin.connect()
      await fill(oursAdmin, ctx.organisationId, stored)
      await oursAdmin.end()
      const full: Load[] = []
      await measure(full, ours(1), 'ours', rounds)
      const many = `ours, ${stored.toLocaleString('en')} stored`
      tell(many, full, 'ours, one process')
      await bareAdmin.end()
      return { sizes: { connections: CONNECTIONS, stored }, figures, ...(withPeer && { versions: withPeer }) }
    } finally {
      await admin.end()
      await server.stop()
      for (const home of homes) rmSync(home, { recursive: true, force: true })
    }
  },
}

/** Microseconds of processor that the server and every process of PostgreSQL have used: it says the same on a busy machine. */
async function worked(admin: pg.Client, { pids }: Server): Promise<number> {
  const { rows } = await admin.query<{ pid: number }>('select pid from pg_stat_activity')
  const used = [...pids, ...rows.map(({ pid }) => pid)].map(pid => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * (1_000_000 / TICKS)
    } catch {
      // Ended meanwhile, or another system than Linux.
      return 0
    }
  })
  return used.reduce((sum, each) => sum + each, 0)
}

/** How the kernel counts processor time, in a second. */
const TICKS = 100

/** An installation with one point of collection. */
async function prepare(
  home: string,
  databaseUrl: string,
): Promise<{ ctx: Context; site: string; notice: string }> {
  const installation = await startInstallation({ home, databaseUrl, modules: [evidence, consent] })
  const ctx = installation.contextFor({
    ...{
      organisationId: OrganisationId.parse(newId()),
      actor: { kind: 'system', task: 'bench' },
      language: 'fr',
    },
  })
  const { key, version } = await publishPoint(ctx)
  await installation.stop()
  return { ctx, site: key, notice: version }
}
