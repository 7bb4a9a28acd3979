// Makes a fresh clone ready: installs what package-lock.json names, checks that the Node it brings is there, and builds
// the web pages where they are missing or old. Plain JavaScript, because it is run by whatever Node (18 or later) the
// machine has; `npm start` and the others then go on under the pinned Node, which comes first in npm's PATH.
//
//   node scripts/prepare.mjs          what running needs
//   node scripts/prepare.mjs --all    also what testing, checking and developing need
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stampFile = join(root, 'node_modules', '.himaya-installed')
const isForAll = process.argv.includes('--all')
const isWindows = process.platform === 'win32'
const NEEDED_MAJOR = 24
/** Under an older Node, npm leaves out packages that this Node could not run, though they will run under the pinned one. */
const OLDEST_FOR_NPM = [20, 19]
const NPM = 'npm@11.19.1'
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

const lock = readFileSync(join(root, 'package-lock.json'))
const { packages } = JSON.parse(lock)
const hash = createHash('sha256').update(lock).digest('hex')

if (!isInstalled()) await install()
buildWeb(pinnedNode())

function isInstalled() {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : ''
  return stamp === `${hash} all` || (!isForAll && stamp === `${hash} run`)
}

async function install() {
  const folders = foldersToInstall()
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  console.log(`Installing ${folders.length} packages (once) …`)
  const progress = setInterval(() => {
    const done = folders.filter(isThere).length
    if (process.stdout.isTTY)
      process.stdout.write(`\r  ${Math.floor((100 * done) / folders.length)} % · ${seconds()} s `)
  }, 500)
  // `install --no-save` takes exactly what the lock names, completes an earlier install, and leaves the lock alone.
  const args = ['install', '--no-save', ...QUIET, ...(isForAll ? [] : ['--omit=dev'])]
  let said = isRecent() ? await npm(ownNpm(), args, root) : await underPinnedNode(args)
  if (said === undefined && folders.some(folder => !isThere(folder))) said = await underPinnedNode(args)
  clearInterval(progress)
  if (process.stdout.isTTY) process.stdout.write('\r')
  if (said !== undefined) {
    console.error(said)
    fail(
      'The packages could not be installed; the reason is above. Check the network, then run the same command again.',
    )
  }
  linkNode()
  writeFileSync(stampFile, `${hash} ${isForAll ? 'all' : 'run'}\n`)
  console.log(`Installed in ${seconds()} s.`)
}

/** Folders of the lock that belong on this machine. */
function foldersToInstall() {
  const fits = (wanted, own) => !wanted || (wanted.includes(own) && !wanted.includes(`!${own}`))
  const libc = process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
  return Object.entries(packages)
    .filter(([folder, { link, dev, os, cpu, libc: wanted }]) => {
      const isOurs = fits(os, process.platform) && fits(cpu, process.arch) && fits(wanted, libc)
      return folder.includes('node_modules/') && !link && isOurs && (isForAll || !dev) && !isForWasm(folder)
    })
    .map(([folder]) => folder)
}

/** Stand-ins for machines without a native build, with what only they need. */
function isForWasm(folder) {
  const [top = ''] = folder.match(/^node_modules\/(@[^/]+\/)?[^/]+/) ?? []
  return packages[top]?.cpu?.includes('wasm32') ?? false
}

function isThere(folder) {
  return existsSync(join(root, folder, 'package.json'))
}

function isRecent() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > OLDEST_FOR_NPM[0] || (major === OLDEST_FOR_NPM[0] && minor >= OLDEST_FOR_NPM[1])
}

/** The npm that runs us, else the one found on the PATH. */
function ownNpm() {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm']
}

/** Fetches the pinned Node and a recent npm aside, and lets them do the work. */
async function underPinnedNode(args) {
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const { version } = packages[`node_modules/${name}`] ?? {}
  if (!version) return npm(ownNpm(), args, root)
  const aside = mkdtempSync(join(tmpdir(), 'himaya-node-'))
  writeFileSync(join(aside, 'package.json'), '{}')
  const failed = await npm(
    ownNpm(),
    ['install', '--prefix', aside, ...QUIET, `${name}@${version}`, NPM],
    aside,
  )
  const modules = join(aside, 'node_modules')
  const pinned = [
    join(modules, name, 'bin', isWindows ? 'node.exe' : 'node'),
    join(modules, 'npm/bin/npm-cli.js'),
  ]
  const said = failed ?? (await npm(pinned, args, root))
  rmSync(aside, { recursive: true, force: true })
  return said
}

/** @returns what npm said if it failed */
function npm([program, ...first], args, cwd) {
  const child = spawn(program, [...first, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows && program === 'npm',
    env: withoutThisRun(process.env),
  })
  let said = ''
  const hear = text => {
    said += text
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise(resolve => {
    child
      .on('error', error => resolve(error.message))
      .on('close', status => resolve(status === 0 ? undefined : said.trim()))
  })
}

/** npm tells its scripts how it was called; handed on, that would be taken for options given by hand. */
function withoutThisRun(env) {
  const told = /^npm_(config_(omit|include|prefix|local_prefix|global_prefix)|package|lifecycle|command)/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !told.test(name)))
}

/** Some versions of npm leave out this link when they install without scripts. */
function linkNode() {
  const name = `node-${process.platform}-${process.arch}`
  const link = join(root, 'node_modules', '.bin', 'node')
  if (isWindows || existsSync(link) || !isThere(`node_modules/${name}`)) return
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(`../${name}/bin/node`, link)
}

/** The Node installed with the packages; on systems it is not packaged for, the machine's own, if it is recent. */
function pinnedNode() {
  const pinned = join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node')
  const program = existsSync(pinned) ? pinned : 'node'
  const { stdout, error } = spawnSync(program, ['--version'], { encoding: 'utf8', shell: isWindows })
  const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1])
  if (major >= NEEDED_MAJOR) return program
  fail(
    `Himaya needs Node ${NEEDED_MAJOR} or later; found ${stdout?.trim() || error?.message}. ` +
      'It comes with the packages on Linux and Windows, unless npm is told --omit=optional; elsewhere get it from https://nodejs.org',
  )
}

function buildWeb(program) {
  if (!existsSync(join(root, 'apps', 'web', 'vite.config.ts'))) return
  const { status } = spawnSync(program, ['scripts/build-web.ts'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  })
  if (status === 0) return
  if (!isForAll) fail('The web pages could not be built; the reason is above.')
  // Whoever is working on them still wants to run the tests.
  console.error('The web pages could not be built; the reason is above.')
}

function fail(reason) {
  console.error(`\n${reason}`)
  process.exit(1)
}
