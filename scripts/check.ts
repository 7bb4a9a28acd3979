// Everything that is checked without running the product: style, types, what is unused, and the lock. Ends with
// `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string) => join(root, 'node_modules/.bin', name)

const checks = [
  { name: 'style (biome)', command: [bin('biome'), 'ci', '.'] },
  { name: 'types (tsc)', command: [bin('tsc'), '--noEmit'] },
  { name: 'nothing unused (knip)', command: [bin('knip')] },
  // An entry missing for another platform goes unnoticed until somebody installs from a fresh clone.
  {
    name: 'the lock is whole (npm ci)',
    command: ['npm', 'ci', '--dry-run', '--ignore-scripts', '--no-audit'],
  },
]

const failed = checks.filter(({ name, command: [program = '', ...args] }) => {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  console.log(`${status === 0 ? '✓' : '✗'} ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}`)
  return status !== 0
})

console.log(`${checks.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
