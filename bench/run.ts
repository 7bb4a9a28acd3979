// Runs benchmarks: all of bench/*.ts, or those named. Each runs in a process of its own, so that none inherits the
// other's warm code or memory. `--smoke` runs tiny sizes and keeps no results.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bench, type Figure, median, type Result } from './bench.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const notBenches = new Set(['bench.ts', 'run.ts'])

const smoke = process.argv.includes('--smoke')
const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'))

function benchNames(): string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notBenches.has(file))
    .map(file => file.slice(0, -'.ts'.length))
    .sort()
}

function runInProcess(name: string): boolean {
  const args = [fileURLToPath(import.meta.url), '--alone', name, ...(smoke ? ['--smoke'] : [])]
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
}

async function runAlone(name: string) {
  const file = join(folder, `${name}.ts`)
  // Looked at before it is imported: a script that measures when imported must not pass for a benchmark.
  if (!/^export const bench\b/m.test(readFileSync(file, 'utf8'))) {
    throw new Error(`bench/${name}.ts does not export bench (see bench/README.md)`)
  }
  const { bench } = (await import(file)) as { bench: Bench }
  if (bench.name !== name) throw new Error(`bench/${name}.ts calls itself ${bench.name}`)
  console.log(`\n${name}${smoke ? ' (smoke)' : ''} · ${bench.about}`)
  const result = await bench.run({ smoke })
  print(result)
  if (!smoke) keep(name, bench, result)
}

function print({ sizes, figures }: Result) {
  const size = Object.entries(sizes).map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
  if (size.length > 0) console.log(`  on ${size.join(', ')}`)
  const width = Math.max(...figures.map(({ what }) => what.length))
  for (const figure of figures) {
    const { min, median: middle, max } = spread(figure)
    const ratio = ratioOf(figure, figures)
    console.log(
      `  ${figure.what.padEnd(width)}  ${[min, middle, max].map(short).join(' / ')} ${figure.unit}` +
        (ratio === undefined ? '' : `  ×${short(ratio)} against ${figure.against}`),
    )
  }
}

function keep(name: string, { about }: Bench, { sizes, figures, versions }: Result) {
  const told = figures.map(figure => ({
    what: figure.what,
    unit: figure.unit,
    ...spread(figure),
    repetitions: figure.values.length,
    ...(figure.against ? { against: figure.against, ratio: ratioOf(figure, figures) } : {}),
  }))
  const [processor] = cpus()
  const machine = {
    processor: processor?.model.trim(),
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
  }
  const on = new Date().toISOString().slice(0, 10)
  const all = {
    name,
    about,
    on,
    machine,
    versions: { node: process.versions.node, ...versions },
    sizes,
    figures: told,
  }
  mkdirSync(join(folder, 'results'), { recursive: true })
  writeFileSync(join(folder, 'results', `${name}.json`), `${JSON.stringify(all, null, 2)}\n`)
  console.log(`  kept in bench/results/${name}.json`)
}

const spread = ({ values }: Figure) => ({
  min: Math.min(...values),
  median: median(values),
  max: Math.max(...values),
})

function ratioOf(figure: Figure, figures: readonly Figure[]): number | undefined {
  if (!figure.against) return undefined
  const other = figures.find(({ what }) => what === figure.against)
  if (!other) throw new Error(`${figure.what} is told against ${figure.against}, which was not measured`)
  return median(figure.values) / median(other.values)
}

const short = (value: number) =>
  value.toLocaleString('en', { maximumSignificantDigits: 4, minimumSignificantDigits: 1 })

if (process.argv.includes('--alone')) {
  for (const name of named) await runAlone(name)
} else {
  const names = named.length > 0 ? named : benchNames()
  const failed = names.filter(name => !runInProcess(name))
  console.log(`\n${names.length - failed.length} passed, ${failed.length} failed`)
  for (const name of failed) console.log(`✗ benchmark ${name}`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
