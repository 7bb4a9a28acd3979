// The library that keeps passwords, sessions and second factors, bound to our tables. Nobody signs up by themselves:
// accounts are made by the set-up link and by invitations. Nothing of it is reachable but through sign-in.ts.
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { CamelCasePlugin, type Kysely, type KyselyPlugin } from 'kysely'
import { newId } from '../identifier.ts'

const HOUR = 3600
/** Twelve hours without a request end a session. */
const SESSION_SECONDS = 12 * HOUR

// The library computes with Date objects; our driver gives instants as text.
const instants = new Set(['createdAt', 'updatedAt', 'expiresAt', 'lockedUntil'])
const instantsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map(row =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          instants.has(key) && typeof value === 'string' ? new Date(value) : value,
        ]),
      ),
    ),
  }),
}

export function createBetterAuth({
  kysely,
  secret,
  publicUrl,
}: {
  // biome-ignore lint/complexity/noBannedTypes: the library names its own tables.
  readonly kysely: Kysely<{}>
  readonly secret: string
  /** Where people reach us; by https the cookies are marked secure. */
  readonly publicUrl: string | undefined
}) {
  return betterAuth({
    appName: 'Himaya',
    baseURL: publicUrl ?? 'http://localhost',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: {
      db: kysely.withPlugin(new CamelCasePlugin()).withPlugin(instantsAsDates),
      type: 'postgres',
      transaction: true,
    },
    advanced: {
      cookiePrefix: 'himaya',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      // We keep neither the address nor the browser of a session.
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    rateLimit: { enabled: false },
    user: { modelName: 'person' },
    session: { modelName: 'sign_in_session', expiresIn: SESSION_SECONDS, updateAge: HOUR / 2 },
    account: { modelName: 'sign_in_account' },
    verification: { modelName: 'sign_in_verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
    },
    plugins: [
      twoFactor({
        issuer: 'Himaya',
        twoFactorTable: 'sign_in_second_factor',
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: HOUR / 4 },
      }),
    ],
  })
}

export type BetterAuth = ReturnType<typeof createBetterAuth>
