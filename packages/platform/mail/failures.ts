// The letters that did not arrive, for someone of the organisation to see.
import type { Context, Transaction } from '../context.ts'
import type { MailTables } from './tables.ts'

export type MailFailure = {
  readonly mailId: string
  readonly about: string
  /** As much of the address as tells two apart: `s…@example.ma`. */
  readonly to: string
  readonly failure: string
  readonly attempts: number
  readonly at: string
}

/** The newest first, at most `limit`. */
export async function mailFailures(
  tx: Transaction,
  ctx: Context,
  limit = 50,
): Promise<readonly MailFailure[]> {
  const rows = await tx
    .withTables<MailTables>()
    .selectFrom('mail_message')
    .select(['mail_id', 'about', 'sealed', 'failure', 'attempts', 'ended_at'])
    .where('state', '=', 'failed')
    .orderBy('ended_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ mail_id: mailId, about, sealed, failure, attempts, ended_at: at }) => ({
    ...{ mailId, about, attempts, failure: failure ?? 'unknown', at: at ?? '' },
    to: sealed === null ? '' : maskedAddress(addressIn(ctx.secrets.open(sealed, `mail ${mailId}`))),
  }))
}

const addressIn = (text: string) => (JSON.parse(text) as { to: string }).to

/** `salma.idrissi@example.ma` → `s…@example.ma`: enough to know one's own, too little to learn another's. */
export const maskedAddress = (address: string): string => {
  const at = address.lastIndexOf('@')
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`
}
