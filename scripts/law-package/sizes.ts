// How large the law is in a program that asks it everything: the rules alone, and the words of each language.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { languages } from './split.ts'

type Size = { readonly minified: number; readonly gzip: number }

/** By part, in bytes: minified, and then compressed. `engine` is every question with its rules, citations and days. */
export async function sizes(target: string): Promise<ReadonlyMap<string, Size>> {
  const parts = [
    ['engine', 'questions/catalogue.js'],
    ['regime alone', 'questions/regime.js'],
    ['retention alone', 'questions/retention.js'],
    ...languages.map(language => [language, `words/${language}.js`]),
  ] as const
  const measured = new Map<string, Size>()
  for (const [part = '', path = ''] of parts) {
    const { outputFiles } = await build({
      absWorkingDir: target,
      entryPoints: [path],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
      target: 'es2023',
    })
    const code = outputFiles[0]?.contents ?? new Uint8Array()
    measured.set(part, { minified: code.length, gzip: gzipSync(code, { level: 9 }).length })
  }
  return measured
}
