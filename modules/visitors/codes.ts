// One-time codes: six digits sent to an address, taken once, for ten minutes, a few tries long. Whether the organisation
// knows the address changes nothing of what is answered, sent or written.
import { randomInt } from 'node:crypto'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Mail } from '@himaya/platform/mail/mail'
import type { Attempts } from '@himaya/platform/sign-in/attempts'
import { Email } from '@himaya/platform/text'
import { digest, isSame, keyedHash, keyOf, newToken } from './key.ts'
import { codeLetter, type Sender } from './letter.ts'
import { minutesOfCode, triesOfCode } from './records.ts'
import { openSession } from './sessions.ts'
import type { SentCode, VisitorsTables } from './tables.ts'

export type Caller = {
  /** For limits only: kept as a digest. */
  readonly address: string
}

export type Tried =
  | { readonly is: 'right'; readonly session: string }
  | { readonly is: 'wrong'; readonly triesLeft: number }
  /** Used, too old, tried too often, or never sent: only a new code helps. */
  | { readonly is: 'over' }

const ADDRESS = 'visitors address'
const QUARTER = 15 * 60
const DAY = 24 * 3600
/** Codes that one page takes: an earlier letter may arrive after a later one. */
const CODES_OF_PAGE = 3

export type CodesDeps = { readonly mail: Mail; readonly attempts: Attempts }

/**
 * Sends a code and opens the page that waits for it.
 * @returns what the page's address carries
 * @throws Problem too-many-attempts, mail-not-set-up
 */
export async function askCode(
  deps: CodesDeps,
  ctx: Context,
  { email, caller, sender }: { readonly email: string; readonly caller: Caller; readonly sender: Sender },
): Promise<string> {
  const to = Email.parse(email)
  await limit(deps, ctx, to, caller)
  const page = newToken()
  await ctx.transaction(async tx => {
    const now = ctx.clock.now()
    await tx.withTables<VisitorsTables>().deleteFrom('visitors_code').where('expires_at', '<', now).execute()
    const code = await newCode(tx, ctx, page)
    await tx
      .withTables<VisitorsTables>()
      .insertInto('visitors_code')
      .values({
        organisation_id: ctx.organisationId,
        page: digest(page),
        address: ctx.secrets.seal(to, ADDRESS),
        codes: JSON.stringify([code.kept]),
        tries_left: triesOfCode,
        expires_at: code.kept.until,
      })
      .execute()
    await deps.mail.queue(tx, ctx, codeLetter({ to, sender, language: ctx.language, ...code }))
  })
  return page
}

/** Sends one more code for the same page. @returns false when the page is over @throws Problem too-many-attempts */
export async function askAgain(
  deps: CodesDeps,
  ctx: Context,
  { page, caller, sender }: { readonly page: string; readonly caller: Caller; readonly sender: Sender },
): Promise<boolean> {
  const waiting = await ctx.transaction(tx => find(tx, ctx, page))
  if (waiting === null) return false
  await limit(deps, ctx, waiting.email, caller)
  return ctx.transaction(async tx => {
    const present = await find(tx, ctx, page, { forChange: true })
    if (present === null) return false
    const code = await newCode(tx, ctx, page)
    await tx
      .withTables<VisitorsTables>()
      .updateTable('visitors_code')
      .set({
        codes: JSON.stringify([...present.codes, code.kept].slice(-CODES_OF_PAGE)),
        expires_at: code.kept.until,
      })
      .where('page', '=', digest(page))
      .execute()
    await deps.mail.queue(tx, ctx, codeLetter({ to: present.email, sender, language: ctx.language, ...code }))
    return true
  })
}

/** Whom a page waits for, and how often one may still try; `null` when it is over. */
export const waitingPage = (
  ctx: Context,
  page: string,
): Promise<{ readonly email: string; readonly triesLeft: number } | null> =>
  ctx.transaction(tx => find(tx, ctx, page))

/** @throws Problem too-many-attempts */
export async function tryCode(
  { attempts }: CodesDeps,
  ctx: Context,
  { page, code, caller }: { readonly page: string; readonly code: string; readonly caller: Caller },
): Promise<Tried> {
  await attempts.spend({ what: 'visitors-code', address: caller.address })
  return ctx.transaction(async (tx): Promise<Tried> => {
    // The row is held until the end: two tries at once are two tries, and one code opens one session.
    const waiting = await find(tx, ctx, page, { forChange: true })
    if (waiting === null) return { is: 'over' }
    const typed = digitsIn(code)
    const hash = keyedHash(await keyOf(tx, ctx), page, typed)
    const now = ctx.clock.now()
    const isRight = waiting.codes.filter(one => one.until > now && isSame(one.hash, hash)).length > 0
    const triesLeft = waiting.triesLeft - 1
    await tx
      .withTables<VisitorsTables>()
      .updateTable('visitors_code')
      .set({ used: isRight, tries_left: triesLeft })
      .where('page', '=', digest(page))
      .execute()
    if (isRight)
      return { is: 'right', session: await openSession(tx, ctx, { email: waiting.email, proof: 'code' }) }
    return triesLeft > 0 ? { is: 'wrong', triesLeft } : { is: 'over' }
  })
}

/** As people type and paste it: spaces, hyphens, and Arabic figures. */
const digitsIn = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, figure => String(figure.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, figure => String(figure.charCodeAt(0) - 0x6f0))
    .replace(/[^0-9]/g, '')

async function limit({ attempts }: CodesDeps, ctx: Context, email: string, { address }: Caller) {
  const account = `${ctx.organisationId} ${email}`
  await attempts.spend({
    what: 'visitors-letter',
    account,
    address,
    most: { account: 5, address: 60, seconds: QUARTER },
  })
  // One address is written to a dozen times a day at most, however patient whoever asks is.
  await attempts.spend({ what: 'visitors-day', account, most: { account: 12, seconds: DAY } })
}

async function newCode(tx: Transaction, ctx: Context, page: string) {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const until = new Date(Date.parse(ctx.clock.now()) + minutesOfCode * 60_000).toISOString()
  const kept: SentCode = { hash: keyedHash(await keyOf(tx, ctx), page, code), until }
  return { code, kept, expiresAt: until }
}

async function find(tx: Transaction, ctx: Context, page: string, { forChange = false } = {}) {
  const row = await tx
    .withTables<VisitorsTables>()
    .selectFrom('visitors_code')
    .select(['address', 'codes', 'tries_left'])
    .where('page', '=', digest(page))
    .where('used', '=', false)
    .where('tries_left', '>', 0)
    .where('expires_at', '>', ctx.clock.now())
    .$if(forChange, query => query.forUpdate())
    .executeTakeFirst()
  if (!row) return null
  return { email: ctx.secrets.open(row.address, ADDRESS), codes: row.codes, triesLeft: row.tries_left }
}
