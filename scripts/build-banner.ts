// The banner as one file for a script tag, with the hash by which a page pins it (subresource integrity).
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export type BuiltBanner = {
  readonly script: string
  /** For the `integrity` of the script tag. */
  readonly integrity: string
  readonly gzipBytes: number
}

export async function buildBanner(): Promise<BuiltBanner> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../packages/banner/script.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  })
  const script = outputFiles[0]?.text ?? ''
  return {
    script,
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
    gzipBytes: gzipSync(script, { level: 9 }).length,
  }
}
