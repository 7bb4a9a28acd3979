// For the tests: the command line as a person starts it, a process of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

// Each command starts a Node of its own, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })

const main = fileURLToPath(new URL('main.ts', import.meta.url))

export type Said = { readonly code: number | null; readonly out: string; readonly err: string }

/** @param input what arrives on standard input */
export async function himaya(
  words: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): Promise<Said> {
  const { PGPASSWORD: _, ...inherited } = process.env
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...inherited, LC_ALL: 'en_US.UTF-8', ...environment },
  })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  // A command that does not read its input may be gone before all of it is written.
  child.stdin.on('error', () => {}).end(input)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}

export function testFolder() {
  const path = mkdtempSync(join(tmpdir(), 'himaya-cli-'))
  return {
    file(name: string, content: string | Uint8Array): string {
      writeFileSync(join(path, name), content)
      return join(path, name)
    },
    path: (name: string) => join(path, name),
    drop: () => rmSync(path, { recursive: true, force: true }),
  }
}
