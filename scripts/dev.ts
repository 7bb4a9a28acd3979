// Runs Himaya for whoever works on it: the server, started anew when its files change, and Vite serving the screens as
// they are edited. Ctrl-C ends both.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const web = join(root, 'apps/web')

const run = (args: readonly string[], cwd: string) => spawn(process.execPath, args, { cwd, stdio: 'inherit' })

const children: ChildProcess[] = [run(['--watch', '--watch-preserve-output', 'apps/server/main.ts'], root)]
if (existsSync(join(web, 'vite.config.ts'))) {
  children.push(run([join(root, 'node_modules/vite/bin/vite.js'), '--clearScreen', 'false'], web))
}

// The terminal sends Ctrl-C to the children as well; this process only waits, so that none outlives it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {
  for (const child of children) child.kill('SIGTERM')
})
for (const child of children) {
  child.on('exit', code => {
    process.exitCode ||= code ?? 0
    for (const other of children) if (other.exitCode === null) other.kill('SIGTERM')
  })
}
