// A whole installation, embedded and external, in this process and in one that is told to stop.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { Context } from './context.ts'
import { newId } from './identifier.ts'
import { createLog } from './log.ts'
import type { Module } from './module.ts'
import { endPostmaster, findPostmaster } from './postgres/postmaster.ts'
import { OrganisationId } from './records.ts'
import { type Installation, startInstallation } from './start.ts'
import { everyTableIsIsolated } from './testing/isolation.ts'
import { createTestDatabase } from './testing/postgres.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const root = temporaryFolder()
const newHome = () => mkdtempSync(join(root, 'home-'))
const lines: string[] = []
const log = createLog(line => lines.push(line))

const migrations = mkdtempSync(join(root, 'garden-'))
writeFileSync(
  join(migrations, '001-notes.sql'),
  `create table garden_note (organisation_id uuid, id uuid, sealed text not null, primary key (organisation_id, id));
   select himaya.isolate('garden_note')`,
)
type Tables = { garden_note: { organisation_id: string; id: string; sealed: string } }

const write = async (ctx: Context, text: string) => {
  const sealed = ctx.secrets.seal(text, 'garden/note')
  const row = { organisation_id: ctx.organisationId, id: newId(), sealed }
  await ctx.transaction(tx => tx.withTables<Tables>().insertInto('garden_note').values(row).execute())
}
const read = (ctx: Context) =>
  ctx.transaction(async tx => {
    const rows = await tx.withTables<Tables>().selectFrom('garden_note').select('sealed').execute()
    return rows.map(({ sealed }) => ctx.secrets.open(sealed, 'garden/note'))
  })

const garden: Pick<Module, 'name' | 'migrations' | 'jobs'> = {
  name: 'garden',
  migrations: pathToFileURL(`${migrations}/`),
  jobs: { 'garden.note': (ctx, { text }) => write(ctx, String(text)) },
}

const open: { stop(): Promise<void> }[] = []
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const { stop } of open.splice(0)) await stop()
})

async function start(home: string, databaseUrl?: string): Promise<Installation> {
  const installation = await startInstallation({ home, databaseUrl, modules: [garden], log })
  open.push(installation)
  return installation
}

const ours = OrganisationId.parse(newId())
const actingFor = (installation: Installation, organisationId = ours) =>
  installation.contextFor({ organisationId, language: 'fr', actor: { kind: 'system', task: 'test' } })

async function useIt(installation: Installation) {
  const ctx = actingFor(installation)
  await ctx.transaction(tx => ctx.jobs.enqueue(tx, 'garden.note', { organisationId: ours, text: 'rain' }))
  while ((await read(ctx)).length === 0) await new Promise(resolve => setTimeout(resolve, 20))
  expect(await read(actingFor(installation, OrganisationId.parse(newId())))).toEqual([])
  await everyTableIsIsolated(installation.database)
}

test('with nothing given it brings its own database, and finds everything again at the second start', async () => {
  const home = newHome()
  const first = await start(home)
  await useIt(first)
  await open.pop()?.stop()
  expect(findPostmaster(join(home, 'postgres', 'data'))).toBeUndefined()
  const second = await start(home)
  expect(await read(actingFor(second))).toEqual(['rain'])
  for (const name of ['secret-keys.json', 'postgres']) expect(statSync(join(home, name)).mode & 0o077).toBe(0)
})

test('with an external PostgreSQL it keeps its keys only', async () => {
  const external = await createTestDatabase()
  const home = newHome()
  await useIt(await start(home, external.url))
  expect(readdirSync(home)).toEqual(['secret-keys.json'])
  await open.pop()?.stop()
  await external.drop()
})

test('two servers work on one external database', async () => {
  const external = await createTestDatabase()
  const home = newHome()
  const [one, other] = [await start(home, external.url), await start(home, external.url)]
  await useIt(one)
  expect(await read(actingFor(other))).toEqual(['rain'])
  for (const { stop } of open.splice(0)) await stop()
  await external.drop()
})

test('a start without the keys that sealed the database’s secrets is refused, and the rightful one still starts', async () => {
  const external = await createTestDatabase()
  const rightful = newHome()
  await start(rightful, external.url)
  await open.pop()?.stop()
  await expect(start(newHome(), external.url)).rejects.toMatchObject({ message: 'secret-key-missing' })
  await start(rightful, external.url)
  await open.pop()?.stop()
  await external.drop()
})

test('a start that fails leaves no server behind', async () => {
  const home = newHome()
  const broken = mkdtempSync(join(root, 'broken-'))
  writeFileSync(join(broken, '001-broken.sql'), 'select * from nowhere')
  const modules = [{ name: 'broken', migrations: pathToFileURL(`${broken}/`) }]
  await expect(startInstallation({ home, modules, log })).rejects.toMatchObject({
    message: 'migration-failed',
  })
  expect(existsSync(join(home, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
  rmSync(home, { recursive: true })
})

test('no password and no row is in the log', async () => {
  expect(lines.length).toBeGreaterThan(5)
  expect(lines.join('\n')).not.toMatch(/postgres:\/\/|rain|password/)
})

/** A process with an installation, whose one job never ends by itself; `stubborn`: not even when told. */
async function startElsewhere(home: string, stubborn: boolean) {
  const program = `
    import { startInstallation, stopOnSignals } from ${JSON.stringify(new URL('./start.ts', import.meta.url).href)}
    const installation = await startInstallation({ home: ${JSON.stringify(home)}, modules: [] })
    stopOnSignals(installation, ${stubborn ? '() => new Promise(() => {})' : 'async () => {}'})
    console.log('ready')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  await once(child.stdout, 'data')
  return child
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends both, cleanly', async signal => {
  const home = newHome()
  const child = await startElsewhere(home, false)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(existsSync(join(home, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
})

test('a second Ctrl-C does not wait', async () => {
  const home = newHome()
  const child = await startElsewhere(home, true)
  const postmaster = findPostmaster(join(home, 'postgres', 'data'))
  child.kill('SIGINT')
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(child.exitCode).toBeNull()
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
  await endPostmaster(postmaster?.pid ?? 0)
  await start(home)
})
