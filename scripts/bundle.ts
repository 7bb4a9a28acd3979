// Bundles our own TypeScript into plain JavaScript for the npm package: Node does not strip types below node_modules.
// Everything lands in one folder, `program/`. A module that looks beside itself (`new URL('./migrations/', import.meta.url)`)
// goes on looking at its own place in the tree: its address is written in, and what it looks at is shipped at that place.
import { readFileSync, statSync } from 'node:fs'
import { posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'

export type Bundle = {
  /** Files and folders from the root that the program reads while it runs. */
  readonly read: readonly string[]
  /** Packages of npm that the program loads while it runs. */
  readonly packages: ReadonlySet<string>
  /** Our own workspaces that are in it: `apps/cli`, `packages/law`. */
  readonly workspaces: ReadonlySet<string>
}

const PROGRAM = 'program'
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Started as processes or threads of their own, by the file's name; so each is bundled under a name of its own. */
const children: Readonly<Record<string, string>> = {
  'packages/connectors/files/process.ts': 'reading-process',
  'packages/connectors/sqlite/change/process.ts': 'database-changing-process',
  'packages/connectors/tabular/change/process.ts': 'file-changing-process',
  'packages/documents/worker.ts': 'typesetter-thread',
}

/**
 * @param entry the program's own file, from the root
 * @param target a folder; gets `program/<name>.js` and what it is made of
 */
export async function bundle(entry: string, name: string, target: string): Promise<Bundle> {
  const read = new Set<string>()
  const required = new Set<string>()
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [
      { in: entry, out: name },
      ...Object.entries(children).map(([path, out]) => ({ in: path, out })),
    ],
    outdir: posix.join(target, PROGRAM),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    metafile: true,
    logLevel: 'error',
    plugins: [outsiders, places({ read, required })],
  })
  const imported = Object.values(metafile.outputs)
    .flatMap(output => output.imports)
    .filter(({ external, path }) => external && !path.startsWith('node:'))
    .map(({ path }) => packageOf(path))
  return {
    read: [...read].sort(),
    packages: new Set([...imported, ...required]),
    workspaces: workspacesIn(metafile),
  }
}

/** Packages of npm stay what they are, and are installed beside ours. */
const outsiders: Plugin = {
  name: 'outsiders',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@himaya/') ? undefined : { path, external: true },
    )
  },
}

const places = ({ read, required }: { read: Set<string>; required: Set<string> }): Plugin => ({
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes('import.meta.url')) return undefined
      const from = relative(ROOT, path).split(sep).join(posix.sep)
      const contents = source
        .replaceAll(/new URL\('([^']+)', import\.meta\.url\)/g, (whole, said: string) => {
          const place = posix.join(posix.dirname(from), said)
          if (!place.endsWith('.ts')) {
            if (!statSync(posix.join(ROOT, place), { throwIfNoEntry: false }))
              throw new Error(`${from}: ${place} is not there to be packed`)
            read.add(place.replace(/\/$/, ''))
            return whole
          }
          const child = children[place]
          if (!child) throw new Error(`${from}: ${place} is started by its name; add it to scripts/bundle.ts`)
          // Every file of the program is in one folder, whichever of them this module ends up in.
          return `new URL('./${child}.js', import\\.meta\\.url)`
        })
        .replaceAll('import.meta.url', `new URL('../${from}', import.meta.url).href`)
        .replaceAll('import\\.meta\\.url', 'import.meta.url')
      if (source.includes('createRequire(')) for (const name of quotedPackages(source)) required.add(name)
      return { contents, loader: 'ts' }
    })
  },
})

/** What a module may load by `require`: `'@scope/name/file'` in quotes, where such a package is installed. */
function quotedPackages(source: string): readonly string[] {
  const quoted = [...source.matchAll(/'((?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*(?:\/[^']*)?)'/g)]
  return quoted
    .map(([, path = '']) => packageOf(path))
    .filter(name => !name.startsWith('@himaya/'))
    .filter(name =>
      statSync(posix.join(ROOT, 'node_modules', name, 'package.json'), { throwIfNoEntry: false }),
    )
}

const packageOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')

const workspacesIn = ({ inputs }: Metafile) =>
  new Set(Object.keys(inputs).map(path => path.split('/').slice(0, 2).join('/')))
