// `npm run pack`: makes dist/himaya-<version>.tgz, one npm package with the command line, the server and the built pages.
// It asks for Node 24, and its dependencies are the very versions of package-lock.json.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bundle, bundle } from './bundle.ts'

type Manifest = {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> }

const root = fileURLToPath(new URL('..', import.meta.url))
const read = <Shape>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Shape
const target = join(root, 'dist/himaya')

const { name, version, description, license } = read<Manifest>('package.json')
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })

const bundled = await bundle('apps/cli/main.ts', name, target)
for (const path of [...bundled.read, 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE']) ship(path)
writeFileSync(
  join(target, 'package.json'),
  `${JSON.stringify(
    {
      ...{ name, version, description, license },
      type: 'module',
      bin: { [name]: `program/${name}.js` },
      engines: { node: '>=24' },
      dependencies: dependenciesOf(bundled),
      optionalDependencies: optionalDependenciesOf(bundled),
    },
    null,
    2,
  )}\n`,
)
const made = spawnSync('npm', ['pack', target, '--pack-destination', join(root, 'dist'), '--silent'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
if (made.status !== 0) throw new Error(`npm pack failed: ${made.stderr}`)
console.log(`dist/${made.stdout.trim()}`)

function ship(path: string) {
  mkdirSync(dirname(join(target, path)), { recursive: true })
  cpSync(join(root, path), join(target, path), {
    recursive: true,
    // Tools leave notes of their own in what they build.
    filter: source => !basename(source).startsWith('.'),
  })
}

/** The version that the lock gives one of our workspaces, or else the whole tree. */
function dependenciesOf({ packages, workspaces }: Bundle) {
  const lock = read<Lock>('package-lock.json').packages
  return Object.fromEntries(
    [...packages].sort().map(one => {
      const places = [...workspaces, ''].map(place => `${place && `${place}/`}node_modules/${one}`)
      const found = places.map(place => lock[place]?.version).find(Boolean)
      if (!found) throw new Error(`${one} is loaded, and package-lock.json does not have it`)
      return [one, found]
    }),
  )
}

/** PostgreSQL for each system: npm takes the one that fits. */
function optionalDependenciesOf({ workspaces }: Bundle) {
  const manifests = [...workspaces].filter(place => place.startsWith('packages/')).sort()
  return Object.assign(
    {},
    ...manifests.map(place => read<Manifest>(`${place}/package.json`).optionalDependencies ?? {}),
  ) as Record<string, string>
}
