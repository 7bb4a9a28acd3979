// Who can read what is said of a subject. The organisation's secret, sealed by the installation, and the subject's salt make the
// subject's key; from it each record has two of its own: one seals what it says, the other commits to it and may be handed out
// with a receipt. Deleting the salt forgets the person; every commitment, and so every proof, stays.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomFillSync,
} from 'node:crypto'
import type { Context } from '@himaya/platform/context'
import type { RecordId, SubjectId } from '../records.ts'
import type { Run } from './run.ts'

export type OrganisationKeys = {
  /** Keys of subjects are made with it. */
  readonly subjects: KeyObject
  /** Hashes of identifiers are keyed with it. */
  readonly identifiers: KeyObject
}

type Keeping = Pick<Context, 'organisationId' | 'secrets'>

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

const purposeOf = (organisationId: string) => `consent.key.${organisationId}`
/** Node takes a key that is an object five times as fast as one that is bytes. */
const derived = (secret: Buffer, use: string) =>
  createSecretKey(createHmac('sha256', secret).update(`himaya consent ${use}`).digest())

const READ = {
  name: 'consent-key',
  text: `select sealed_key, coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false) as is_new
    from consent_key where organisation_id = $1`,
}
const MAKE = {
  name: 'consent-key-make',
  text: 'insert into consent_key (organisation_id, sealed_key) values ($1, $2) on conflict do nothing',
}

const opened = new WeakMap<object, Map<string, OrganisationKeys>>()

/** The keys of the organisation, made where it has none. Kept in memory once they are committed. */
export async function organisationKeys(
  run: Run,
  { organisationId, secrets }: Keeping,
): Promise<OrganisationKeys> {
  const kept = opened.get(secrets) ?? new Map<string, OrganisationKeys>()
  opened.set(secrets, kept)
  const known = kept.get(organisationId)
  if (known) return known
  const read = () => run<{ sealed_key: string; is_new: boolean }>(READ, [organisationId])
  let [row] = await read()
  if (!row) {
    const sealed = secrets.seal(randomBytes(KEY_BYTES).toString('base64'), purposeOf(organisationId))
    await run(MAKE, [organisationId, sealed])
    ;[row] = await read()
  }
  if (!row) throw new Error('the consent key of an organisation could not be made')
  const secret = Buffer.from(secrets.open(row.sealed_key, purposeOf(organisationId)), 'base64')
  const keys = { subjects: derived(secret, 'subjects'), identifiers: derived(secret, 'identifiers') }
  // One made in a transaction that may yet be undone must not outlive it.
  if (!row.is_new) kept.set(organisationId, keys)
  return keys
}

/** Asking the system for chance is slow for a few bytes at a time. */
const pool = Buffer.alloc(KEY_BYTES * 256)
let used = pool.length
const chance = (bytes: number): Buffer => {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += bytes
  return Buffer.from(pool.subarray(used - bytes, used))
}

export const newSalt = (): Buffer => chance(KEY_BYTES)

export const subjectKey = (keys: OrganisationKeys, subjectId: SubjectId, salt: Buffer): KeyObject =>
  createSecretKey(createHmac('sha256', keys.subjects).update(subjectId).update(salt).digest())

export type RecordKeys = {
  readonly seals: KeyObject
  /** 32 bytes: it goes out with a receipt, and tells nothing of the others. */
  readonly commits: Buffer
}

export const recordKeys = (key: KeyObject, recordId: RecordId): RecordKeys => {
  const both = createHmac('sha512', key).update(`himaya consent record ${recordId}`).digest()
  return { seals: createSecretKey(both.subarray(0, KEY_BYTES)), commits: both.subarray(KEY_BYTES) }
}

export const commitTo = (key: Buffer, spelling: string): Buffer =>
  createHmac('sha256', createSecretKey(key)).update(spelling, 'utf8').digest()

/** `nonce · ciphertext · tag`, bound to `purpose`. */
export const seal = (key: KeyObject, purpose: string, text: string): Buffer => {
  const nonce = chance(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(purpose))
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Throws where it was altered, or sealed by another key or for another purpose. */
export const open = (key: KeyObject, purpose: string, sealed: Buffer): string => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(purpose))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  return decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
}
