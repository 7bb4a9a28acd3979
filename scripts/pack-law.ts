// `npm run pack:law`: dist/himaya-law-<version>.tgz, the law as a package of its own, and how large its parts are.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLaw } from './law-package/build.ts'
import { packed } from './law-package/packed.ts'
import { sizes } from './law-package/sizes.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const target = join(dist, 'himaya-law')
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
await buildLaw(target)
const tarball = packed(target, dist)
for (const [part, { minified, gzip }] of await sizes(target))
  console.log(
    `${part.padEnd(15)}  ${(minified / 1000).toFixed(1)} kB, ${(gzip / 1000).toFixed(1)} kB compressed`,
  )
console.log(`dist/${tarball}`)
