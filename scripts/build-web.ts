// Builds the web pages (apps/web) where they are missing or older than what they are made from.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isWebFresh, STAMP } from './web-freshness.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

if (!isWebFresh(root)) {
  console.log('Building the web pages …')
  const started = performance.now()
  rmSync(join(root, STAMP), { force: true })
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
  })
  if (status === 0) {
    writeFileSync(join(root, STAMP), '')
    console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  }
  process.exitCode = status ?? 1
}
