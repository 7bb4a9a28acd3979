// The web pages as they are served, built where they are missing or old.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export function buildPages(): void {
  const { status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../scripts/build-web.ts', import.meta.url))],
    {
      stdio: 'inherit',
    },
  )
  if (status !== 0) throw new Error('the web pages could not be built')
}
