// The npm package as somebody installs it: made, installed in an empty folder without any script, and run from there.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'himaya-packed-'))
const file = (name: string, content = '') => {
  if (content) writeFileSync(join(place, name), content)
  return join(place, name)
}
let server: ChildProcess | undefined

beforeAll(async () => {
  const { stdout } = await run(process.execPath, [join(root, 'scripts/pack.ts')], root)
  const [, packed = ''] = /(dist\/\S+\.tgz)/.exec(stdout) ?? []
  file('package.json', '{}')
  await run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', join(root, packed)],
    place,
  )
})
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(place, { recursive: true, force: true })
})

/** Without what npm and vitest say to their own programs. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|NODE_ENV|NODE_OPTIONS|DATABASE_URL)/.test(name),
  ),
)
const run = (program: string, words: readonly string[], cwd: string) =>
  promisify(execFile)(program, words, { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 })

const program = () => join(place, 'node_modules/himaya/program/himaya.js')
const himaya = (...words: string[]) => run(process.execPath, [program(), ...words], place)

describe('the packed Himaya', () => {
  test('holds no source and no test, and only exact versions of what it needs', () => {
    const manifest = JSON.parse(readFileSync(join(place, 'node_modules/himaya/package.json'), 'utf8'))
    expect(manifest).toMatchObject({ name: 'himaya', license: 'Apache-2.0', engines: { node: '>=24' } })
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+/)
    for (const shipped of ['LICENSE', 'NOTICE', 'README.md', 'apps/web/dist/licences.txt'])
      expect(readFileSync(join(place, 'node_modules/himaya', shipped), 'utf8')).not.toBe('')
    expect(() => readFileSync(join(place, 'node_modules/himaya/apps/cli/main.ts'))).toThrow('ENOENT')
  })

  test('finds personal data in a file, in a process of its own', async () => {
    const csv = file('clients.csv', 'nom,cin,email\nAmina Alaoui,AB123456,amina@argan.example\n')
    const { columns } = JSON.parse((await himaya('scan', csv, '--json')).stdout)
    expect(columns.map(({ category }: { category: string }) => category)).toEqual([
      ...['name', 'national-id-number', 'email'],
    ])
  })

  test('reads what only native code reads', async () => {
    const json = file('clients.json', '[{"email":"amina@argan.example"},{"email":"salma@argan.example"}]')
    expect((await himaya('scan', json)).stdout).toContain('clients.email')
  })

  test('answers for the law', async () => {
    const facts = file('facts.json', '{"automation":"whole","data":[{"category":"health"}]}')
    const answer = JSON.parse((await himaya('law', 'ask', 'regime', facts, '--json')).stdout)
    expect(answer).toMatchObject({ question: 'regime', needs: expect.any(Array) })
  })

  test('prints a dossier with its own fonts and templates', async () => {
    copyFileSync(join(root, 'examples/processing.sample.json'), file('processing.json'))
    await himaya('dossier', file('processing.json'), '-o', file('dossier.pdf'))
    expect(readFileSync(file('dossier.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('starts with its own database, serves its pages, and stops with it', async () => {
    const env = { ...environment, HIMAYA_HOME: join(place, 'home'), PORT: '0', LC_ALL: 'en_US.UTF-8' }
    const child = spawn(process.execPath, [program(), 'start'], { cwd: place, env })
    server = child
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      const hear = (text: Buffer) => {
        said += text.toString()
        const [, found] = /ready: (\S+)/.exec(said) ?? []
        if (found) resolve(found)
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.on('exit', code => reject(new Error(`it ended with ${code}: ${said}`)))
    })
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok' })
    const page = await (await fetch(url)).text()
    const [, script = ''] = /<script type="module"[^>]* src="([^"]+)"/.exec(page) ?? []
    expect((await fetch(new URL(script, url))).headers.get('content-type')).toContain('javascript')
    const ended = new Promise(resolve => child.on('exit', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(() => readFileSync(join(place, 'home/postgres/data/postmaster.pid'))).toThrow('ENOENT')
  })
})
