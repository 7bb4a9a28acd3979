// The server as it is started from a terminal: a process of its own, with its own PostgreSQL.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'himaya-home-'))
const started: ChildProcess[] = []
afterAll(async () => {
  for (const child of started) if (child.exitCode === null) await stop(child)
  rmSync(home, { recursive: true, force: true })
})

function start(settings: Record<string, string> = {}) {
  const { DATABASE_URL: _, ...environment } = process.env
  const env = { ...environment, HIMAYA_HOME: home, PORT: '0', LC_ALL: 'en_US.UTF-8', ...settings }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', text => {
    said.out += text
  })
  child.stderr.on('data', text => {
    said.err += text
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  const until = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = words.exec(said.out)
        if (found) resolve(found)
      }
      child.stdout.on('data', look)
      child.on('exit', () => reject(new Error(`it ended instead: ${said.out}${said.err}`)))
      look()
    })
  return { child, said, ended, until }
}

async function stop(child: ChildProcess) {
  const ended = new Promise(resolve => child.on('exit', resolve))
  child.kill('SIGINT')
  await ended
}

const postmaster = () => {
  try {
    return Number(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return null
  }
}

test('it says where it is, prints a link that opens once, and Ctrl-C stops it with its database', async () => {
  const first = start()
  const [, url = ''] = await first.until(/ready: (\S+)/)
  const [, token = ''] = await first.until(/\/set-up#token=(\S+)/)
  await first.until(/Ctrl-C stops/)
  expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok' })
  const check = await fetch(`${url}/api/set-up/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token }),
  })
  expect(check.status).toBe(200)
  const made = await fetch(`${url}/api/set-up/organisation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token,
      organisation: { nameFr: 'Argan SA', kind: 'company' },
      person: { name: 'Amina Alaoui', email: 'amina@argan.example', password: 'palmier-argan-oued' },
      language: 'fr',
    }),
  })
  expect(made.status).toBe(200)
  const cookie = made.headers
    .getSetCookie()
    .map(text => text.split(';')[0])
    .join('; ')

  // The same folder is taken.
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.said.err).toContain('Himaya is already running on this folder')
  expect(second.said.err).toContain(home)

  expect(postmaster()).toBeGreaterThan(0)
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(first.said.out).toContain('Himaya is stopping')
  expect(postmaster()).toBeNull()

  // What was made is there, the session lives on, and no link is printed any more.
  const third = start({ LC_ALL: 'ar' })
  const [, again = ''] = await third.until(/حماية جاهزة: (\S+)/)
  await third.until(/Ctrl-C/)
  expect(third.said.out).not.toContain('token=')
  const session = await fetch(`${again}/api/session`, { headers: { cookie } })
  expect((await session.json()).profile.organisations).toHaveLength(1)
  await stop(third.child)
  for (const { said } of [first, third]) {
    expect(said.err).not.toContain(token)
    expect(said.err).not.toMatch(/amina|palmier/i)
  }
}, 120_000)

test('a port that is taken, and settings that cannot be, are refused in words', async () => {
  const wrong = start({ PORT: 'eighty' })
  expect(await wrong.ended).toBe(1)
  expect(wrong.said.err).toContain('PORT=eighty is not a port number')

  const busy = createServer()
  await new Promise<void>(resolve => busy.listen(0, '127.0.0.1', resolve))
  const { port } = busy.address() as AddressInfo
  const taken = start({ PORT: String(port) })
  expect(await taken.ended).toBe(1)
  expect(taken.said.err).toContain(`Port ${port} is in use`)
  busy.close()

  const lost = start({ DATABASE_URL: 'postgres://nobody:secret-word@127.0.0.1:9/himaya', LC_ALL: 'fr_FR' })
  expect(await lost.ended).toBe(1)
  expect(lost.said.err).toContain('La base de données ne répond pas')
  expect(lost.said.err).not.toContain('secret-word')
}, 120_000)
