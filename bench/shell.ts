// What a browser downloads before the workspace shows its first page: the scripts, styles and fonts of the shell and of
// the overview, gzipped, read from the manifest of a fresh build.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, version } from 'vite'
import type { Bench } from './bench.ts'

type Chunk = {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** A chunk, everything it imports at once, and their styles; what is fetched later is not in `imports`. */
const filesOf = (manifest: Manifest, entries: readonly string[]) => {
  const chunks = new Set<string>()
  const styles = new Set<string>()
  const waiting = [...entries]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    if (chunks.has(chunk.file)) continue
    chunks.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    waiting.push(...(chunk.imports ?? []))
  }
  return { chunks: [...chunks], styles: [...styles] }
}

const web = fileURLToPath(new URL('../apps/web/', import.meta.url))

export const bench: Bench = {
  name: 'shell',
  about: 'kilobytes (gzip) before the first page of the workspace, against its budget of 180 kB of scripts',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'himaya-shell-'))
    try {
      await build({
        configFile: join(web, 'vite.config.ts'),
        logLevel: 'error',
        build: { outDir: folder, emptyOutDir: true },
      })
      const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
      const kilobytes = (files: readonly string[]) => [
        files.reduce(
          (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
          0,
        ) / 1000,
      ]
      const shell = filesOf(manifest, ['index.html'])
      const door = filesOf(manifest, ['index.html', named(manifest, 'organisation/ui/sign-in.tsx')])
      const overview = filesOf(manifest, ['index.html', 'overview/page.tsx'])
      const everything = Object.values(manifest).map(({ file }) => file)
      return {
        sizes: { chunks: everything.filter(file => file.endsWith('.js')).length },
        versions: { vite: version },
        figures: [
          { what: 'budget', unit: 'kB', values: [180] },
          { what: 'scripts of the shell', unit: 'kB', values: kilobytes(shell.chunks), against: 'budget' },
          { what: 'scripts of the door', unit: 'kB', values: kilobytes(door.chunks), against: 'budget' },
          {
            what: 'scripts of the overview',
            unit: 'kB',
            values: kilobytes(overview.chunks),
            against: 'budget',
          },
          { what: 'styles', unit: 'kB', values: kilobytes(shell.styles) },
          {
            what: 'scripts of every room',
            unit: 'kB',
            values: kilobytes([...new Set(everything.filter(file => file.endsWith('.js')))]),
          },
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const named = (manifest: Manifest, end: string) => {
  const name = Object.keys(manifest).find(each => each.endsWith(end))
  if (!name) throw new Error(`the build has no ${end}`)
  return name
}
