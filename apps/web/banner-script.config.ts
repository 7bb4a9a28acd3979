// The banner as one script beside the pages, with the hash by which other people's pages pin it (subresource integrity).
import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'

/** As apps/server/banner.ts names it. */
const NAME_LETTERS = 16

type Chunk = { readonly output: readonly { readonly type: string; readonly code?: string }[] }

async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'himayaBanner', fileName: () => 'banner.js' },
    },
  })
  const [first] = Array.isArray(built) ? (built as Chunk[]) : [built as unknown as Chunk]
  const code = first?.output.find(({ type }) => type === 'chunk')?.code
  if (code === undefined) throw new Error('the banner could not be built')
  return code
}

/** @param entry `packages/banner/script.ts` */
export const bannerScript = (entry: string): Plugin => ({
  name: 'banner-script',
  apply: 'build',
  async generateBundle() {
    const source = await scriptOf(entry)
    const integrity = `sha384-${createHash('sha384').update(source).digest('base64')}`
    this.emitFile({ type: 'asset', fileName: 'banner.js', source })
    const name = `banner/${createHash('sha384').update(source).digest('hex').slice(0, NAME_LETTERS)}.js`
    this.emitFile({ type: 'asset', fileName: 'banner.json', source: JSON.stringify({ name, integrity }) })
  },
})
