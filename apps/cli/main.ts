#!/usr/bin/env node
// `himaya`: one word, then what to do. Each command is a file of its own and is loaded only when it is asked for.
import { terminalLanguage } from '@himaya/server/settings'
import { helpText } from './help.ts'
import { Misuse } from './misuse.ts'

type Command = { run(words: readonly string[]): Promise<number> }

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./start.ts'),
  scan: () => import('./scan.ts'),
  law: () => import('./law.ts'),
}

const [name = '', ...words] = process.argv.slice(2)
const language = terminalLanguage(process.env)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined

if (!load) {
  const asked = ['', 'help', '--help', '-h'].includes(name)
  process[asked ? 'stdout' : 'stderr'].write(`${helpText(language)}\n`)
  process.exitCode = asked ? 0 : 2
} else {
  try {
    process.exitCode = await (await load()).run(words)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    process.stderr.write(`${error.text[language]}\n\n${helpText(language)}\n`)
    process.exitCode = 2
  }
}
