// Runs every test (or those whose path is given) and ends with their number alone on a line: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countTests, failuresOf, type TestReport } from './count-tests.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'himaya-report-'))
const file = join(folder, 'report.json')

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)

const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : undefined
rmSync(folder, { recursive: true, force: true })
for (const failure of report ? failuresOf(report, root.replace(/\/$/, '')) : []) console.log(`✗ ${failure}`)
const { passed, failed, skipped } = countTests(report, status)
if (failed > 0 && report?.numFailedTests === 0)
  console.log('✗ an error outside every test, or a file that could not be loaded: told above')
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
