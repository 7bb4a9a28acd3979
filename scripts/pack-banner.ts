// `npm run pack:banner`: dist/himaya-banner-<version>.tgz, the banner as a package of its own, and how large its script is.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBannerPackage } from './banner-package/build.ts'
import { packed } from './law-package/packed.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const target = join(dist, 'himaya-banner')
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
await buildBannerPackage(target)
const tarball = packed(target, dist)
console.log(readFileSync(join(target, 'banner.sri.json'), 'utf8').trim())
console.log(`dist/${tarball}`)
