// `himaya evidence verify`: whether a receipt holds, of an entry or of a person's choice, or an archive of a whole log; nothing is
// asked of any server. `himaya evidence check`: whether a log does, at its address or as this installation keeps it.
import { existsSync } from 'node:fs'
import { parseConsentReceipt } from '@himaya/consent/receipt/verify'
import { openArchive } from '@himaya/evidence/archive/source'
import { verifyReceipt } from '@himaya/evidence/log/verify-receipt'
import { languageOf } from './language-of.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { Misuse, readWords } from './refusal.ts'
import { readText } from './text-file.ts'
import { verifyConsent } from './verify-consent.ts'

const messages = { fr, ar, en }
const DOES_NOT_HOLD = 1

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: {
      key: { type: 'string', multiple: true },
      checkpoint: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const language = languageOf(values.lang)
  const keys = values.key?.flatMap(keysFrom)
  const [verb, what, ...rest] = positionals
  if (rest.length > 0) throw howToCall()
  const told = { language, json: values.json, keys }
  if (verb === 'check') {
    const { checkHere, checkThere } = await import('./evidence-check.ts')
    return what === undefined ? checkHere(told) : checkThere(what, told)
  }
  if (verb !== 'verify' || what === undefined) throw howToCall()
  const archive = existsSync(what) ? await openArchive(what) : undefined
  if (archive) {
    const checkpoint = values.checkpoint === undefined ? undefined : readText(values.checkpoint)
    const { verifyWhole } = await import('./evidence-archive.ts')
    return verifyWhole(archive, { ...told, checkpoint })
  }
  return verifyOne(what, told)
}

async function verifyOne(
  file: string,
  { language, json, keys }: { language: 'fr' | 'ar' | 'en'; json: boolean; keys: string[] | undefined },
): Promise<number> {
  const m = messages[language].receipt
  const text = readText(file)
  if (parseConsentReceipt(text)) return verifyConsent(text, keys?.[0], language, json)
  const found = await verifyReceipt(text, keys?.[0])
  const holds = found.verdict === 'holds' || found.verdict === 'holds-by-its-own-key'
  if (json) {
    const told = holds ? { ...found, key: found.keyLine, keyLine: undefined } : found
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
    return holds ? 0 : DOES_NOT_HOLD
  }
  if (!holds) {
    process.stderr.write(`${m[found.verdict]}\n`)
    return DOES_NOT_HOLD
  }
  const { statement, keyLine, size } = found
  const lines = [
    m.holds(statement.sequence, size),
    m.recorded(statement.kind, statement.recordedAt),
    m.about(statement.subject.type, statement.subject.id),
    ...(found.verdict === 'holds-by-its-own-key' ? ['', m.compareKey, `  ${keyLine}`] : []),
    '',
    JSON.stringify(statement.payload, null, 2),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** A key is one line, given as such or as a file that holds some. */
const keysFrom = (given: string): string[] =>
  existsSync(given)
    ? readText(given)
        .split('\n')
        .filter(line => line.trim() !== '')
    : [given]

const howToCall = () =>
  new Misuse({
    fr: 'Donnez ce qu’il faut vérifier : himaya evidence verify <reçu | archive | dossier> [--key <clé>] [--checkpoint <fichier>], ou himaya evidence check [adresse du journal].',
    ar: 'أعطوا ما يجب التحقق منه: himaya evidence verify <وصل | أرشيفة | مجلد> [--key <مفتاح>] [--checkpoint <ملف>]، أو himaya evidence check [عنوان السجل].',
    en: 'Name what to verify: himaya evidence verify <receipt | archive | folder> [--key <key>] [--checkpoint <file>], or himaya evidence check [address of a log].',
  })
