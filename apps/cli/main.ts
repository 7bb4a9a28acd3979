#!/usr/bin/env node
// `himaya`: one word, then what to do. Each command is a file of its own and is loaded only when it is asked for.
import { terminalLanguage } from '@himaya/server/settings'
import { helpText } from './help.ts'
import { Misuse, Refusal } from './refusal.ts'

type Command = { run(words: readonly string[]): Promise<number> }

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./start.ts'),
  scan: () => import('./scan.ts'),
  law: () => import('./law.ts'),
  dossier: () => import('./dossier.ts'),
  consent: () => import('./consent.ts'),
  evidence: () => import('./evidence.ts'),
  marketing: () => import('./marketing.ts'),
  retention: () => import('./retention.ts'),
  runs: () => import('./runs.ts'),
}

/** npm only warns of an older one, under which nothing below works. */
const NEEDED_NODE = 24
const nodeTooOld = (found: string) => ({
  fr: `Himaya demande Node ${NEEDED_NODE} ou plus récent ; celui-ci est ${found}.`,
  ar: `تحتاج Himaya إلى Node ${NEEDED_NODE} أو أحدث؛ والمثبت هو ${found}.`,
  en: `Himaya needs Node ${NEEDED_NODE} or later; this is ${found}.`,
})

const [name = '', ...words] = process.argv.slice(2)
const language = terminalLanguage(process.env)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined

if (Number.parseInt(process.versions.node, 10) < NEEDED_NODE) {
  process.stderr.write(`${nodeTooOld(process.versions.node)[language]}\n`)
  process.exitCode = 1
} else if (!load) {
  const asked = ['', 'help', '--help', '-h'].includes(name)
  process[asked ? 'stdout' : 'stderr'].write(`${helpText(language)}\n`)
  process.exitCode = asked ? 0 : 2
} else {
  try {
    process.exitCode = await (await load()).run(words)
  } catch (error) {
    if (error instanceof Misuse) {
      process.stderr.write(`${error.text[language]}\n\n${helpText(language)}\n`)
      process.exitCode = 2
    } else if (error instanceof Refusal) {
      process.stderr.write(`${error.text[language]}\n`)
      process.exitCode = 1
    } else throw error
  }
}
