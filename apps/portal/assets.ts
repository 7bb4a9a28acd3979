// The portal's one style sheet and its fonts, under names that change with what they hold, so that a phone fetches each once.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'

const require = createRequire(import.meta.url)

/** A font is fetched only where the page holds a letter of its range. */
const fonts = [
  {
    file: require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2'),
    family: 'Himaya Sans',
    weight: 400,
  },
  {
    file: require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2'),
    family: 'Himaya Sans',
    weight: 600,
  },
  {
    file: require.resolve(
      '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    ),
    family: 'Himaya Arabic',
    weight: 400,
  },
  {
    file: require.resolve(
      '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
    ),
    family: 'Himaya Arabic',
    weight: 600,
  },
] as const

const ranges = {
  'Himaya Sans': 'U+0-FF, U+131, U+152-153, U+2000-200B, U+200F-206F, U+20AC, U+2212',
  'Himaya Arabic': 'U+600-6FF, U+750-77F, U+8A0-8FF, U+FB50-FDFF, U+FE70-FEFC',
}

type Asset = { readonly type: string; readonly body: Buffer }
const assets = new Map<string, Asset>()

function keep(name: string, extension: string, type: string, body: Buffer): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  const file = `${name}-${hash}.${extension}`
  assets.set(file, { type, body })
  return file
}

// `optional`: where the network is too slow for the font, the phone's own letters stay, and nothing jumps.
const faces = fonts.map(({ file, family, weight }) => {
  const name = keep(`font-${weight}`, 'woff2', 'font/woff2', readFileSync(file))
  const size = family === 'Himaya Arabic' ? 'size-adjust:107%;' : ''
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;${size}src:url("${name}") format("woff2");unicode-range:${ranges[family]}}`
})

/** The workspace's colours as every phone reads them: `light-dark()` is younger than many phones in use. */
export function plainColours(tokens: string): string {
  const pairs = [...tokens.matchAll(/(--[a-z-]+):\s*light-dark\((#[0-9a-f]{3,8}),\s*(#[0-9a-f]{3,8})\)/g)]
  const set = (place: 2 | 3) => pairs.map(pair => `${pair[1]}:${pair[place]}`).join(';')
  return `:root{${set(2)}}@media (prefers-color-scheme:dark){:root{${set(3)}}}`
}

const read = (url: URL) => readFileSync(url, 'utf8')
const sheet = [
  ...faces,
  plainColours(read(new URL('../../packages/ui/tokens.css', import.meta.url))),
  read(new URL('./style.css', import.meta.url))
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\n\s*/g, '\n'),
].join('\n')

/** The style sheet's name under `assets/`. */
export const styleSheet = keep('style', 'css', 'text/css; charset=utf-8', Buffer.from(sheet))

const packed = (body: Buffer) => ({ br: brotliCompressSync(body), gzip: gzipSync(body) })
const packedSheet = packed(Buffer.from(sheet))

export const servedAssets = new Hono().get('/:file', c => {
  const asset = assets.get(c.req.param('file'))
  if (!asset) return c.text('', 404)
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = asset.type.startsWith('text/')
    ? (['br', 'gzip'] as const).find(one => accepted.includes(one))
    : undefined
  return c.body(new Uint8Array(encoding ? packedSheet[encoding] : asset.body), 200, {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  })
})
