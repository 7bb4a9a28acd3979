// Makes the published @himaya/banner out of packages/banner: plain JavaScript modules with their types, the script for a tag with the
// hash that pins it, and nothing of the tests.
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { buildBanner } from '../build-banner.ts'
import { withAddresses, writeDeclarations } from '../declarations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const banner = join(root, 'packages/banner')

/** What the script tag runs is published as one file, not as a module. */
const modules = () =>
  globSync('*.ts', { cwd: banner })
    .filter(path => !/\.test\.ts$|^script\.ts$/.test(path))
    .sort()

/** @param target an empty folder; becomes the package */
export async function buildBannerPackage(target: string): Promise<void> {
  for (const path of modules()) {
    const { code } = await transform(readFileSync(join(banner, path), 'utf8'), {
      loader: 'ts',
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    })
    writeFileSync(join(target, path.replace(/\.ts$/, '.js')), withAddresses(code))
  }
  writeDeclarations(banner, modules(), target)
  const { script, integrity, gzipBytes } = await buildBanner()
  writeFileSync(join(target, 'banner.js'), script)
  writeFileSync(
    join(target, 'banner.sri.json'),
    `${JSON.stringify({ file: 'banner.js', integrity, gzipBytes }, null, 2)}\n`,
  )
  cpSync(join(root, 'docs/banner.md'), join(target, 'README.md'))
  for (const name of ['LICENSE', 'NOTICE']) cpSync(join(root, name), join(target, name))
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
}

function manifest() {
  const { name, version, license, peerDependencies, peerDependenciesMeta } = JSON.parse(
    readFileSync(join(banner, 'package.json'), 'utf8'),
  ) as Record<string, unknown>
  return {
    ...{ name, version, license },
    description:
      'Asks for consent in French, Arabic and English in under 8 kB, and fails closed: nothing runs before it was granted and recorded.',
    keywords: ['consent', 'cookies', 'cmp', 'banner', 'privacy', '09-08', 'cndp', 'maroc', 'rtl', 'arabic'],
    type: 'module',
    // Each module of its own may be left out; the page's consent is found when it is loaded.
    sideEffects: ['./page.js', './banner.js'],
    exports: {
      '.': { types: './start.d.ts', default: './start.js' },
      './banner.js': './banner.js',
      './banner.sri.json': './banner.sri.json',
      './*': { types: './*.d.ts', default: './*.js' },
    },
    ...{ peerDependencies, peerDependenciesMeta },
  }
}
