// The receipt of a person's choice, verified and told in the terminal.
import { consentVerdict } from '@himaya/consent/receipt/verify'
import { hmacSha256, sha256 } from '@himaya/evidence/log/crypto'
import { verifyReceipt } from '@himaya/evidence/log/verify-receipt'
import type { Language } from '@himaya/platform/language'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const messages = { fr, ar, en }
const DOES_NOT_HOLD = 1

export async function verifyConsent(
  text: string,
  key: string | undefined,
  language: Language,
  asJson: boolean,
): Promise<number> {
  const found = await consentVerdict(text, key, { sha256, hmacSha256, entryVerdict: verifyReceipt })
  const m = messages[language].receipt
  const holds = found.verdict === 'holds' || found.verdict === 'holds-by-its-own-key'
  if (asJson) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    return holds ? 0 : DOES_NOT_HOLD
  }
  if (!holds) {
    process.stderr.write(`${m[found.verdict]}\n`)
    return DOES_NOT_HOLD
  }
  const { statement } = found.receipt.proof
  const { notice } = found.receipt
  const labels = new Map(notice?.purposes.map(({ key: purpose, label }) => [purpose, label[language]]))
  const named = (purposes: readonly string[] = []) => purposes.map(purpose => labels.get(purpose) ?? purpose)
  const lines = [
    m.consentHolds(found.receipt.proof.seal.number, found.size),
    m.chosen(statement?.at ?? '', statement?.recordedAt ?? ''),
    ...(notice ? [m.askedBy(notice.controller, notice.receipt ?? '')] : []),
    ...named(statement?.granted).map(m.given),
    ...named(statement?.refused).map(m.refused),
    ...(statement?.form === 'implicit' ? [m.implicit] : []),
    ...(found.verdict === 'holds-by-its-own-key' ? ['', m.compareKey, `  ${found.keyLine}`] : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
