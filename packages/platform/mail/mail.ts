// Mail: a letter is queued in the transaction of the change that asks for it, handed to the server by a job, tried again
// while it is worth it, and what could not be delivered stays to be seen.
import type { Context, Transaction } from '../context.ts'
import { newId } from '../identifier.ts'
import type { Log } from '../log.ts'
import type { JobHandler } from '../module.ts'
import { Problem } from '../problem.ts'
import { Email } from '../text.ts'
import type { Letter } from './letter.ts'
import { mailNotSetUp } from './problems.ts'
import type { MailSettings } from './settings.ts'
import type { MailTables } from './tables.ts'
import { openTransport, type TransportOptions } from './transport.ts'

export type Mail = {
  /** Whether there is a server to hand letters to. */
  readonly isSetUp: boolean
  /** @throws Problem mail-not-set-up: nothing is ever said to be sent that is not */
  queue(tx: Transaction, ctx: Context, letter: Letter): Promise<void>
  /** The table and the job, for whoever starts the installation. */
  readonly part: {
    readonly name: string
    readonly migrations: URL
    readonly jobs: Readonly<Record<string, JobHandler>>
  }
}

export type MailOptions = TransportOptions & {
  readonly log: Log
  /** Seconds to wait after each attempt that failed; after the last, the letter has failed. */
  readonly waits?: readonly number[]
}

const JOB = 'mail.send'
const MINUTE = 60
const HOUR = 60 * MINUTE
const WAITS = [5, 20, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR]
/** What became of letters is kept this long. */
const KEPT_DAYS = 90

const sealedFor = (mailId: string) => `mail ${mailId}`

export function openMail(settings: MailSettings | null, options: MailOptions): Mail {
  const { log, waits = WAITS } = options
  const transport = settings && openTransport(settings, options)

  const send: JobHandler = async (ctx, { mailId }) => {
    const id = String(mailId)
    const letter = await ctx.transaction(tx => waiting(tx, ctx, id))
    if (letter === null) return
    // Between attempts the settings may have been taken away.
    const handing = transport
      ? await transport.hand(letter, id)
      : ({ is: 'not-now', failure: 'mail-not-set-up' } as const)
    await ctx.transaction(async tx => {
      const attempts = await countAttempt(tx, id, handing.is === 'sent' ? null : handing.failure)
      if (handing.is === 'sent') return end(tx, ctx, id, 'sent', null)
      const wait = handing.is === 'not-now' ? waits[attempts - 1] : undefined
      log.warn('mail not delivered', { mailId: id, about: letter.about, failure: handing.failure, attempts })
      if (wait === undefined)
        return end(tx, ctx, id, 'failed', ctx.secrets.seal(JSON.stringify({ to: letter.to }), sealedFor(id)))
      await ctx.jobs.enqueue(
        tx,
        JOB,
        { organisationId: ctx.organisationId, mailId: id },
        { afterSeconds: wait },
      )
    })
  }

  return {
    isSetUp: transport !== null,
    part: { name: 'mail', migrations: new URL('./migrations/', import.meta.url), jobs: { [JOB]: send } },
    async queue(tx, ctx, letter) {
      if (transport === null) throw new Problem(mailNotSetUp)
      const mailId = newId()
      const now = ctx.clock.now()
      const db = tx.withTables<MailTables>()
      await db
        .insertInto('mail_message')
        .values({
          organisation_id: ctx.organisationId,
          mail_id: mailId,
          about: letter.about,
          state: 'queued',
          sealed: ctx.secrets.seal(
            JSON.stringify({ ...letter, to: Email.parse(letter.to) }),
            sealedFor(mailId),
          ),
          attempts: 0,
          queued_at: now,
          expires_at: letter.expiresAt,
        })
        .execute()
      await ctx.jobs.enqueue(tx, JOB, { organisationId: ctx.organisationId, mailId })
      await forgetOld(tx, now)
    },
  }
}

/** The letter, if it still waits; one that came too late is ended here. */
async function waiting(tx: Transaction, ctx: Context, mailId: string): Promise<Letter | null> {
  const row = await tx
    .withTables<MailTables>()
    .selectFrom('mail_message')
    .select(['sealed', 'expires_at'])
    .where('mail_id', '=', mailId)
    .where('state', '=', 'queued')
    .executeTakeFirst()
  if (!row || row.sealed === null) return null
  if (row.expires_at <= ctx.clock.now()) {
    await end(tx, ctx, mailId, 'expired', null)
    return null
  }
  return JSON.parse(ctx.secrets.open(row.sealed, sealedFor(mailId))) as Letter
}

async function countAttempt(tx: Transaction, mailId: string, failure: string | null): Promise<number> {
  const { attempts } = await tx
    .withTables<MailTables>()
    .updateTable('mail_message')
    .set(eb => ({ attempts: eb('attempts', '+', 1), failure }))
    .where('mail_id', '=', mailId)
    .returning('attempts')
    .executeTakeFirstOrThrow()
  return attempts
}

async function end(
  tx: Transaction,
  ctx: Context,
  mailId: string,
  state: 'sent' | 'failed' | 'expired',
  sealed: string | null,
) {
  await tx
    .withTables<MailTables>()
    .updateTable('mail_message')
    .set({ state, sealed, ended_at: ctx.clock.now() })
    .where('mail_id', '=', mailId)
    .execute()
}

async function forgetOld(tx: Transaction, now: string) {
  const before = new Date(Date.parse(now) - KEPT_DAYS * 24 * HOUR * 1000).toISOString()
  await tx.withTables<MailTables>().deleteFrom('mail_message').where('ended_at', '<', before).execute()
}
