// Signing in and out, and the second factor: what the organisation room asks of the library behind it. Each answer
// carries the `Set-Cookie` values to send; a refusal is a value, for the room to say in its own words.
import { createHash, randomBytes } from 'node:crypto'
import { APIError } from 'better-auth/api'
import { type Kysely, sql } from 'kysely'
import type { SecretBox } from '../context.ts'
import type { Database } from '../database.ts'
import type { SignedInPerson } from '../http/visit.ts'
import { PersonId } from '../records.ts'
import { type Attempts, createAttempts } from './attempts.ts'
import { createBetterAuth } from './better-auth.ts'
import { createSessions } from './sessions.ts'
import type { SignInTables } from './tables.ts'

export type Outcome = {
  readonly outcome: 'signed-in' | 'second-factor' | 'refused'
  readonly cookies: readonly string[]
}

export type SignIn = Awaited<ReturnType<typeof openSignIn>>

/** Opens the way in; makes its secret at the first start. */
export async function openSignIn({
  database,
  secrets,
  publicUrl,
}: {
  readonly database: Database
  readonly secrets: SecretBox
  readonly publicUrl?: string | undefined
}) {
  const kysely = database.kysely.withTables<SignInTables>()
  const secret = await readSecret(kysely, secrets)
  const auth = createBetterAuth({ kysely: database.kysely, secret, publicUrl })
  const attempts: Attempts = createAttempts(kysely)
  const sessions = createSessions(auth)

  return {
    attempts,
    hashPassword: async (password: string) => (await auth.$context).password.hash(password),
    sessionOf: sessions.sessionOf,
    /** After a change of what a session shows of the person. */
    forgetSessions: sessions.forgetAll,

    async withPassword(headers: Headers, email: string, password: string): Promise<Outcome> {
      const answer = await attempt(() =>
        auth.api.signInEmail({
          body: { email, password },
          headers: withoutCookies(headers),
          returnHeaders: true,
        }),
      )
      if (!answer) return { outcome: 'refused', cookies: [] }
      const needsMore = 'twoFactorRedirect' in answer.response
      return { outcome: needsMore ? 'second-factor' : 'signed-in', cookies: answer.headers.getSetCookie() }
    },

    /** Refused also when no sign-in with a password waits for its second factor, or it waited too long. */
    async withSecondFactor(
      headers: Headers,
      kind: 'authenticator' | 'backup',
      code: string,
    ): Promise<Outcome> {
      const input = { body: { code }, headers, returnHeaders: true } as const
      const answer = await attempt(() =>
        kind === 'backup' ? auth.api.verifyBackupCode(input) : auth.api.verifyTOTP(input),
      )
      if (!answer) return { outcome: 'refused', cookies: [] }
      const { token, user } = answer.response
      if (kind === 'authenticator' && !(await useOnce(user.id, code))) {
        await kysely
          .deleteFrom('sign_in_session')
          .where('token', '=', token ?? '')
          .execute()
        return { outcome: 'refused', cookies: [] }
      }
      return { outcome: 'signed-in', cookies: answer.headers.getSetCookie() }
    },

    /**
     * Whether somebody who is signed in is who they say: their password, and the code of their second factor where it is on.
     * The session they have goes on; none is left of the asking. @throws Problem too-many-attempts
     */
    async isConfirmed(
      { personId, email }: Pick<SignedInPerson, 'personId' | 'email'>,
      { password, code }: { readonly password: string; readonly code?: string | undefined },
    ): Promise<boolean> {
      const spent = { what: 'confirmation', account: personId, most: { account: 5 } }
      await attempts.spend(spent)
      let { outcome, cookies } = await this.withPassword(new Headers(), email, password)
      if (outcome === 'second-factor' && code !== undefined)
        ({ outcome, cookies } = await this.withSecondFactor(withCookies(cookies), 'authenticator', code))
      if (outcome !== 'signed-in') return false
      await auth.api.signOut({ headers: withCookies(cookies) })
      await attempts.forgive(spent)
      return true
    },

    async signOut(headers: Headers): Promise<readonly string[]> {
      sessions.forgetAll()
      const { headers: sent } = await auth.api.signOut({ headers, returnHeaders: true })
      return sent.getSetCookie()
    },

    /** Ends every other session of the person; `null` when the present password is not `current`. */
    async changePassword(headers: Headers, current: string, next: string): Promise<readonly string[] | null> {
      const answer = await attempt(() =>
        auth.api.changePassword({
          body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
          headers,
          returnHeaders: true,
        }),
      )
      sessions.forgetAll()
      return answer ? answer.headers.getSetCookie() : null
    },

    /** `null` when the password is wrong. The factor is on only once a first code was confirmed. */
    async beginSecondFactor(headers: Headers, password: string) {
      const answer = await attempt(() =>
        auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, returnHeaders: true }),
      )
      if (answer?.response.method !== 'totp') return null
      const { totpURI, backupCodes } = answer.response
      return { authenticatorUri: totpURI, backupCodes, cookies: answer.headers.getSetCookie() }
    },

    async confirmSecondFactor(
      headers: Headers,
      person: SignedInPerson,
      code: string,
    ): Promise<readonly string[] | null> {
      const answer = await attempt(() =>
        auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
      )
      sessions.forgetAll()
      if (!answer) return null
      await useOnce(person.personId, code)
      return answer.headers.getSetCookie()
    },

    async endSecondFactor(headers: Headers, password: string): Promise<readonly string[] | null> {
      const answer = await attempt(() =>
        auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
      )
      sessions.forgetAll()
      return answer ? answer.headers.getSetCookie() : null
    },

    /** Removes what has expired: sessions, waiting sign-ins, counts, used codes. */
    async sweep(): Promise<void> {
      await sql`delete from sign_in_session where expires_at < now()`.execute(kysely)
      await sql`delete from sign_in_verification where expires_at < now()`.execute(kysely)
      await sql`delete from sign_in_used_code where used_at < now() - interval '10 minutes'`.execute(kysely)
      await attempts.sweep()
    },
  }

  /** False when this code already opened something; two at once: one wins. */
  async function useOnce(personId: string, code: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await kysely
      .insertInto('sign_in_used_code')
      .values({
        person_id: PersonId.parse(personId),
        code_digest: createHash('sha256').update(code).digest('hex'),
      })
      .onConflict(conflict =>
        conflict
          .columns(['person_id', 'code_digest'])
          .doUpdateSet({ used_at: sql<string>`now()` })
          .where('sign_in_used_code.used_at', '<', sql<string>`now() - interval '10 minutes'`),
      )
      .executeTakeFirstOrThrow()
    return Number(numInsertedOrUpdatedRows ?? 0) > 0
  }
}

/** `null` for what the caller got wrong; whatever else fails is a bug. */
async function attempt<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof APIError && error.statusCode >= 400 && error.statusCode < 500) return null
    throw error
  }
}

/** Signing in begins anew, whoever was signed in before. */
function withoutCookies(headers: Headers): Headers {
  const fresh = new Headers(headers)
  fresh.delete('cookie')
  return fresh
}

/** As a browser sends back what it was sent. */
const withCookies = (sent: readonly string[]) =>
  new Headers({ cookie: sent.map(cookie => cookie.split(';')[0]).join('; ') })

async function readSecret(kysely: Kysely<SignInTables>, secrets: SecretBox): Promise<string> {
  const purpose = 'sign-in secret'
  await kysely
    .insertInto('sign_in_secret')
    .values({ sealed: secrets.seal(randomBytes(32).toString('base64url'), purpose) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { sealed } = await kysely.selectFrom('sign_in_secret').select('sealed').executeTakeFirstOrThrow()
  return secrets.open(sealed, purpose)
}
