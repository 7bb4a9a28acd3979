// The published @himaya/banner, as somebody gets it from npm: its script is pinned by its hash, its modules are typed and load, its
// wrappers and its server helper work against real React and Vue, nothing else is in it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBannerPackage } from './banner-package/build.ts'
import { packed } from './law-package/packed.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'himaya-banner-'))
const app = join(folder, 'app')
const installed = join(app, 'node_modules/@himaya/banner')

beforeAll(async () => {
  const built = join(folder, 'built')
  mkdirSync(built)
  await buildBannerPackage(built)
  mkdirSync(installed, { recursive: true })
  const tarball = join(folder, packed(built, folder))
  const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  if (unpacked.status !== 0) throw new Error(unpacked.stderr.toString())
  for (const peer of ['react', 'react-dom', 'vue', '@vue', '@types', 'csstype'])
    symlinkSync(join(root, 'node_modules', peer), join(app, 'node_modules', peer))
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(installed, path), 'utf8')
const manifest = () => JSON.parse(read('package.json')) as Record<string, unknown>

describe('the tarball', () => {
  test('holds modules with their types, the script with its hash, licence and guide; no test, no source', () => {
    const found = globSync('**/*', { cwd: installed })
    expect(found).toEqual(
      expect.arrayContaining([
        ...[
          'banner.js',
          'banner.sri.json',
          'start.js',
          'react.js',
          'vue.js',
          'server.js',
          'README.md',
          'LICENSE',
        ],
      ]),
    )
    for (const path of found)
      expect(path).toMatch(
        /^[a-z-]+(\.js|\.d\.ts)$|^(package|banner\.sri)\.json$|^(README\.md|LICENSE|NOTICE)$/,
      )
    for (const path of found.filter(path => path.endsWith('.js') && path !== 'banner.js'))
      expect(found).toContain(path.replace(/js$/, 'd.ts'))
  })

  test('pins its script', () => {
    const { file, integrity, gzipBytes } = JSON.parse(read('banner.sri.json')) as Record<string, string>
    const hash = createHash('sha384')
      .update(read(String(file)))
      .digest('base64')
    expect(integrity).toBe(`sha384-${hash}`)
    expect(Number(gzipBytes)).toBeLessThanOrEqual(8 * 1024)
  })

  test('depends on nothing; React and Vue are the page’s own, if it has them', () => {
    expect(manifest()).not.toHaveProperty('dependencies')
    expect(manifest()).not.toHaveProperty('devDependencies')
    expect(manifest()).not.toHaveProperty('private')
    expect(manifest().peerDependenciesMeta).toEqual({ react: { optional: true }, vue: { optional: true } })
    for (const path of globSync('*.js', { cwd: installed }))
      for (const [, address] of read(path).matchAll(/^(?:import|export|\}) .*from "([^"]+)";$/gm))
        expect(address, path).toMatch(/^\.\/[a-z-]+\.js$|^(react|vue)$/)
  })
})

test('its types hold in a strict page', () => {
  writeFileSync(
    join(app, 'page.ts'),
    `import { start, type HimayaConsent } from '@himaya/banner'
     import type { Notice } from '@himaya/banner/notice'
     import { follow } from '@himaya/banner/page'
     import { Consented, useConsent } from '@himaya/banner/react'
     import { consentOfRequest } from '@himaya/banner/server'
     import { useConsent as inVue } from '@himaya/banner/vue'
     declare const notice: Notice
     const consent: HimayaConsent = start({ endpoint: 'https://consent.example.ma', notice })
     follow(consent)
     const stop: () => void = consent.onChange(() => consent.has('analytics'))
     const granted: boolean = consentOfRequest(null, notice).has('analytics') && useConsent('x') && inVue('x').value
     export { Consented, granted, stop }
     // @ts-expect-error: a category is asked about by its name
     consent.has(1)`,
  )
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        ...{ module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
        ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      },
      include: ['page.ts'],
    }),
  )
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', app],
    { encoding: 'utf8' },
  )
  expect(stdout).toBe('')
  expect(status).toBe(0)
}, 60_000)

test('works in Node: a server reads a request, and renders React and Vue without consent', () => {
  writeFileSync(
    join(app, 'server.js'),
    `import { consentOfRequest } from '@himaya/banner/server'
     import { Consented } from '@himaya/banner/react'
     import { useConsent } from '@himaya/banner/vue'
     import { createElement } from 'react'
     import { renderToStaticMarkup } from 'react-dom/server'
     import { createSSRApp, h } from 'vue'
     import { renderToString } from 'vue/server-renderer'
     const notice = { asked: 'a', days: 180, categories: [{ id: 'functional', essential: true }, { id: 'analytics', essential: false }] }
     const { has } = consentOfRequest('himaya_r=forged; himaya_g=forged', notice)
     const react = renderToStaticMarkup(createElement(Consented, { category: 'analytics', otherwise: 'no' }, 'yes'))
     const vue = await renderToString(createSSRApp({ setup: () => { const is = useConsent('analytics'); return () => h('i', String(is.value)) } }))
     console.log(JSON.stringify([has('functional'), has('analytics'), react, vue]))`,
  )
  const { stdout, stderr } = spawnSync(process.execPath, [join(app, 'server.js')], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([true, false, 'no', '<i>false</i>'])
}, 60_000)

test('its modules load where they are named', async () => {
  const { consentOfRequest } = (await import(
    /* @vite-ignore */ pathToFileURL(join(installed, 'server.js')).href
  )) as typeof import('@himaya/banner/server')
  expect(consentOfRequest(undefined, { asked: 'a', days: 1, categories: [] }).granted).toEqual([])
})
