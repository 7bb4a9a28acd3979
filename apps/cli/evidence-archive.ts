// `himaya evidence verify <archive>`: the whole log, offline, in one pass over the file.
import type { ArchiveSource } from '@himaya/evidence/archive/source'
import { verifyArchive } from '@himaya/evidence/archive/verify'
import type { Language } from '@himaya/platform/language'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const messages = { fr, ar, en }
const DOES_NOT_HOLD = 1
const EVERY_MILLISECONDS = 1_000

type Told = {
  readonly language: Language
  readonly json: boolean
  readonly keys: readonly string[] | undefined
  readonly checkpoint: string | undefined
}

export async function verifyWhole(
  source: ArchiveSource,
  { language, json, keys, checkpoint }: Told,
): Promise<number> {
  const m = messages[language].archive
  const found = await verifyArchive(source, {
    ...(keys && { keys }),
    ...(checkpoint !== undefined && { checkpoint }),
    onProgress: progress(m.progress),
  })
  const holds = found.faultCount === 0
  if (json) {
    process.stdout.write(`${JSON.stringify({ holds, ...found }, null, 2)}\n`)
    return holds ? 0 : DOES_NOT_HOLD
  }
  if (!holds) {
    const lines = [
      m.fails(found.faultCount),
      ...found.faults.map(({ kind, at }) => `  ✗ ${m.fault[kind](at)}`),
      ...(found.faultCount > found.faults.length ? ['  …'] : []),
    ]
    process.stderr.write(`${lines.join('\n')}\n`)
    return DOES_NOT_HOLD
  }
  const lines = [
    m.holds(found.size, found.checkpoints),
    m.origin(found.origin),
    m.said(found.said, found.forgotten),
    ...found.stamps.map(({ size, at, by }) => m.stamp(size, at, by)),
    ...(keys ? [] : ['', m.compareKey, ...found.keys.slice(0, 1).map(key => `  ${key}`)]),
    ...(checkpoint === undefined ? ['', m.onlyThis] : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** About once a second, on a terminal only. */
export function progress(say: (done: number, of: number) => string): (done: number, of: number) => void {
  let told = performance.now()
  return (done, of) => {
    if (!process.stderr.isTTY || performance.now() - told < EVERY_MILLISECONDS) return
    told = performance.now()
    process.stderr.write(`${say(done, of)}\r`)
  }
}
