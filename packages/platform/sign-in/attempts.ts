// How often one may guess, or ask for something costly: a few times per account and somewhat more per address, in a quarter
// of an hour unless told otherwise.
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { tooManyAttempts } from '../http/problems.ts'
import { Problem } from '../problem.ts'
import type { SignInTables } from './tables.ts'

const WINDOW_SECONDS = 15 * 60
const DAY_SECONDS = 24 * 3600
const usual = { account: 10, address: 100, seconds: WINDOW_SECONDS }

export type Guess = {
  /** What is guessed: `password`, `second-factor`, `set-up-link`… */
  readonly what: string
  /** Whose: an e-mail address or an id; left out where nobody is named. */
  readonly account?: string | undefined
  /** Whence; left out where only the account counts. */
  readonly address?: string | undefined
  /** How often, within how many seconds (a day at most); a count of attempts that is told otherwise is not mixed with another. */
  readonly most?: { readonly account?: number; readonly address?: number; readonly seconds?: number }
}

/** The bucket is a digest: the table tells neither who tried nor from where. */
const bucketOf = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\0')).digest('base64url')

export function createAttempts(kysely: Kysely<SignInTables>) {
  const count = async (bucket: string, seconds: number): Promise<number> => {
    const isOver = sql<boolean>`sign_in_attempt.since < now() - make_interval(secs => ${seconds})`
    const { attempts } = await kysely
      .insertInto('sign_in_attempt')
      .values({ bucket, attempts: 1 })
      .onConflict(conflict =>
        conflict.column('bucket').doUpdateSet({
          attempts: sql<number>`case when ${isOver} then 1 else sign_in_attempt.attempts + 1 end`,
          since: sql<string>`case when ${isOver} then now() else sign_in_attempt.since end`,
        }),
      )
      .returning('attempts')
      .executeTakeFirstOrThrow()
    return attempts
  }

  return {
    /** Counts a guess before it is tried. @throws Problem too-many-attempts */
    async spend({ what, account, address, most }: Guess): Promise<void> {
      const { seconds, ...limits } = { ...usual, ...most }
      const ofAddress = address === undefined ? 0 : await count(bucketOf(what, 'address', address), seconds)
      const ofAccount = account === undefined ? 0 : await count(bucketOf(what, 'account', account), seconds)
      if (ofAddress > limits.address || ofAccount > limits.account)
        throw new Problem(tooManyAttempts, undefined, [], seconds)
    },
    /** A right answer clears the account's count, not the address's. */
    async forgive({ what, account }: Guess): Promise<void> {
      if (account === undefined) return
      await kysely
        .deleteFrom('sign_in_attempt')
        .where('bucket', '=', bucketOf(what, 'account', account))
        .execute()
    },
    /** Removes counts that no longer matter. */
    async sweep(): Promise<void> {
      await kysely
        .deleteFrom('sign_in_attempt')
        .where('since', '<', sql<string>`now() - make_interval(secs => ${DAY_SECONDS})`)
        .execute()
    },
  }
}

export type Attempts = ReturnType<typeof createAttempts>
