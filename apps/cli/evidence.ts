// `himaya evidence verify`: whether a receipt holds, of an entry or of a person's choice. Nothing is asked of any server: the file
// and a key are enough.
import { existsSync } from 'node:fs'
import { parseConsentReceipt } from '@himaya/consent/receipt/verify'
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
    options: { key: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const language = languageOf(values.lang)
  const m = messages[language].receipt
  const [verb, file, ...rest] = positionals
  if (verb !== 'verify' || file === undefined || rest.length > 0) throw howToCall()
  const text = readText(file)
  const key = values.key === undefined ? undefined : keyFrom(values.key)
  if (parseConsentReceipt(text)) return verifyConsent(text, key, language, values.json)
  const found = await verifyReceipt(text, key)
  const holds = found.verdict === 'holds' || found.verdict === 'holds-by-its-own-key'
  if (values.json) {
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

/** A key is one line, given as such or as a file that holds it. */
const keyFrom = (given: string): string =>
  existsSync(given) ? (readText(given).split('\n')[0] ?? '') : given

const howToCall = () =>
  new Misuse({
    fr: 'Donnez le reçu à vérifier : himaya evidence verify <reçu> [--key <clé>].',
    ar: 'أعطوا الوصل المراد التحقق منه: himaya evidence verify <وصل> [--key <مفتاح>].',
    en: 'Name the receipt to verify: himaya evidence verify <receipt> [--key <key>].',
  })
