// What stands for a value and tells nothing of it without the key: the same in every engine, so that a person keeps one pseudonym
// across them.
import { createHash, createHmac } from 'node:crypto'
import { PSEUDONYM_LENGTH } from '@himaya/plans/plan'

/** What the sources of a run make their pseudonyms with, as hexadecimal; the run's own key is not told to them. */
export const secretOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('himaya plans: values').digest('hex')

const sha256 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** SHA-256 over the secret and SHA-256 over the secret and the text, as hexadecimal. */
export const keyedWith = (secret: string): ((text: string) => string) => {
  const key = Buffer.from(secret, 'hex')
  return text => sha256(key, sha256(key, Buffer.from(text))).toString('hex')
}

/** One that is there already is left as it is. */
export const pseudonymWith = (secret: string): ((text: string) => string) => {
  const keyed = keyedWith(secret)
  return text =>
    text.startsWith('~') && [...text].length === PSEUDONYM_LENGTH
      ? text
      : `~${keyed(text).slice(0, PSEUDONYM_LENGTH - 1)}`
}
