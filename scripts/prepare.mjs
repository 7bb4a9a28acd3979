// Makes a fresh clone ready: installs what package-lock.json names, checks that the Node it brings is there, and builds
// the web pages where they are missing or old. Plain JavaScript, because it is run by whatever Node (18 or later) the
// machine has; `npm start` and the others then go on under the pinned Node, which comes first in npm's PATH.
//
//   node scripts/prepare.mjs          what running needs
//   node scripts/prepare.mjs --all    also what testing, checking and developing need
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stampFile = join(root, 'node_modules', '.himaya-installed')
const isForAll = process.argv.includes('--all')
const NEEDED_MAJOR = 24

const lock = readFileSync(join(root, 'package-lock.json'))
const hash = createHash('sha256').update(lock).digest('hex')

if (!isInstalled()) await install()
const node = pinnedNode()
buildWeb(node)

function isInstalled() {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : ''
  return stamp === `${hash} all` || (!isForAll && stamp === `${hash} run`)
}

/** `npm install --no-save` takes exactly what the lock names, completes an earlier install, and leaves the lock alone. */
async function install() {
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!isForAll) args.push('--omit=dev')
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const packages = foldersToInstall()
  console.log(`Installing ${packages.length} packages (this happens once) …`)
  const child = spawn(program, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // Set by npm for its scripts; handed on, they would be taken for options given by hand.
    env: withoutNpmSettings(process.env),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text))
  const progress = setInterval(() => {
    if (!process.stdout.isTTY) return
    const done = packages.filter(folder => existsSync(join(root, folder))).length
    process.stdout.write(`\r  ${Math.floor((100 * done) / packages.length)} % · ${seconds()} s `)
  }, 500)
  const status = await new Promise(resolve => child.on('error', () => resolve(127)).on('close', resolve))
  clearInterval(progress)
  if (process.stdout.isTTY) process.stdout.write('\r')
  if (status !== 0) {
    console.error(said.trim())
    fail(
      'The packages could not be installed; the reason is above. Check the network, then run the same command again.',
    )
  }
  writeFileSync(stampFile, `${hash} ${isForAll ? 'all' : 'run'}\n`)
  console.log(`Installed in ${seconds()} s.`)
}

/** Folders of the lock that belong on this machine. */
function foldersToInstall() {
  const fits = (wanted, own) => !wanted || (wanted.includes(own) && !wanted.includes(`!${own}`))
  return Object.entries(JSON.parse(lock).packages)
    .filter(([folder, { link, dev, os, cpu }]) => {
      const isOurs = fits(os, process.platform) && fits(cpu, process.arch)
      return folder.includes('node_modules/') && !link && isOurs && (isForAll || !dev)
    })
    .map(([folder]) => folder)
}

function withoutNpmSettings(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_(config_(omit|include)|package|lifecycle)/.test(name)),
  )
}

/** The Node installed with the packages; on systems it is not packaged for, the machine's own, if it is recent. */
function pinnedNode() {
  const windows = process.platform === 'win32'
  const pinned = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')
  const program = existsSync(pinned) ? pinned : 'node'
  const { stdout, error } = spawnSync(program, ['--version'], { encoding: 'utf8', shell: windows })
  const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1])
  if (major >= NEEDED_MAJOR) return program
  if (process.platform === 'linux' && !existsSync(pinned)) {
    fail(
      `Node ${NEEDED_MAJOR} was not installed with the packages: was npm told --omit=optional or --no-bin-links?`,
    )
  }
  fail(
    `Himaya needs Node ${NEEDED_MAJOR} or later; found ${stdout?.trim() || error?.message}. Get it from https://nodejs.org`,
  )
}

function buildWeb(program) {
  if (!existsSync(join(root, 'apps', 'web', 'vite.config.ts'))) return
  const windows = process.platform === 'win32'
  const { status } = spawnSync(program, ['scripts/build-web.ts'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  })
  if (status !== 0) fail('The web pages could not be built; the reason is above.')
}

function fail(reason) {
  console.error(`\n${reason}`)
  process.exit(1)
}
