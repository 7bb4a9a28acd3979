// The types of a package that is published as plain modules, and how such modules name each other.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Imports by the names that the files have once published; a text in JSON has become a module. */
export const withAddresses = (code: string): string =>
  code
    .replaceAll(/((?:from|import)\s*\(?\s*)(["'])(\.[^"']+)\.(?:ts|json)\2/g, '$1$2$3.js$2')
    .replaceAll(/,\s*\{\s*with:\s*\{\s*type:\s*["']json["']\s*\}\s*\}/g, '')

/**
 * Writes a `.d.ts` for each module.
 *
 * @param source the folder of the modules
 * @param modules their paths in it
 * @param target where they go
 */
export function writeDeclarations(source: string, modules: readonly string[], target: string): void {
  const config = join(target, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: source, outDir: target },
        ...{ types: [], lib: ['ES2024', 'ESNext.Iterator', 'DOM', 'DOM.Iterable'] },
      },
      include: [],
      exclude: [],
      files: modules.map(path => join(source, path)),
    }),
  )
  const made = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
    encoding: 'utf8',
  })
  rmSync(config)
  if (made.status !== 0) throw new Error(made.stdout + made.stderr)
  for (const path of globSync('**/*.d.ts', { cwd: target })) {
    const file = join(target, path)
    writeFileSync(file, withAddresses(readFileSync(file, 'utf8')))
  }
}
