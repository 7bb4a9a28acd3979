// `himaya law verify`: whether a memo's file is what an organisation signed. It needs no server and no database.
import { verifyMemo } from '@himaya/library/memo/signing'
import { readJson } from './json-file.ts'
import type { LawWords } from './law.ts'
import { atMost } from './law-named.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { Misuse } from './refusal.ts'
import { readText } from './text-file.ts'

const messages = { fr, ar, en }
const NOT_INTACT = 1

/** `--key` names the file of the public key that is expected; without it the memo's own is used. */
export async function run({ positionals, key, language, json: asJson }: LawWords): Promise<number> {
  atMost(positionals, 1)
  const [file] = positionals
  if (file === undefined) throw noMemo()
  const found = verifyMemo(readJson(file), key === undefined ? undefined : readText(key))
  const m = messages[language].memo
  if (asJson) {
    const { verdict } = found
    const told =
      found.verdict === 'intact' ? { verdict, keyId: found.keyId, ...summary(found.content) } : { verdict }
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
  } else if (found.verdict !== 'intact') process.stderr.write(`✗ ${m[found.verdict]}\n`)
  else {
    const { reference, on, signedBy, signedAt } = summary(found.content)
    const lines = [
      `✓ ${m.intact}`,
      `  ${reference} · ${signedBy} · ${signedAt}`,
      `  ${m.on(on)}`,
      `  ${m.key(found.keyId)}`,
      ...(key === undefined ? [`  ${m.ownKey}`] : []),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  return found.verdict === 'intact' ? 0 : NOT_INTACT
}

const summary = (content: Readonly<Record<string, unknown>>) => ({
  reference: String(content.reference),
  on: String(content.on),
  signedBy: String(content.signedBy),
  signedAt: String(content.signedAt),
})

const noMemo = () =>
  new Misuse({
    fr: 'Donnez le fichier de la note (JSON), ou « - » pour l’entrée standard.',
    ar: 'أعطوا ملف المذكرة (JSON) أو «-» للإدخال القياسي.',
    en: 'Name the memo’s file (JSON), or “-” for standard input.',
  })
