// One request of a citizen: which organisation it is for, in which language, and who shows that they are whom.

import { organisationFacts } from '@himaya/organisation/door'
import type { Context as Inside } from '@himaya/platform/context'
import { callerAddress } from '@himaya/platform/http/caller-address'
import { callerLanguage } from '@himaya/platform/http/caller-language'
import { notFound } from '@himaya/platform/http/problems'
import type { Environment } from '@himaya/platform/http/serve'
import { type Language, languages } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import type { CodesDeps } from '@himaya/visitors/door'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { messages } from './words.ts'

export type PortalDeps = CodesDeps & {
  readonly installation: Pick<Installation, 'contextFor' | 'log'>
  /** Whether people reach us by https: cookies are then bound to this host and never sent otherwise. */
  readonly https: boolean
  readonly behindProxy: boolean
}

export type Asking = Context<Environment>

export type Organisation = {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
}

export type Visit = {
  readonly c: Asking
  readonly deps: PortalDeps
  readonly ctx: Inside
  readonly language: Language
  readonly say: (typeof messages)[Language]
  readonly organisation: Organisation
  /** `/p/<organisation>` */
  readonly base: string
  readonly caller: { readonly address: string }
  /** What the cookie of the session holds. */
  readonly session: string | null
}

const LANGUAGE_COOKIE = 'himaya-portal-language'
const YEAR = 365 * 24 * 3600
export const portalPath = (organisationId: string): string => `/p/${organisationId}`

/** `null` where the address names no organisation. */
export async function enter(c: Asking, deps: PortalDeps): Promise<Visit | null> {
  const id = OrganisationId.safeParse(c.req.param('organisation'))
  if (!id.success) return null
  const language = languageOf(c)
  const ctx = deps.installation.contextFor({
    organisationId: id.data,
    actor: { kind: 'system', task: 'portal' },
    language,
    requestId: c.get('requestId'),
  })
  const facts = await ctx
    .transaction(tx => organisationFacts(tx))
    .catch(error => {
      if (error instanceof Problem && error.kind.code === notFound.code) return null
      throw error
    })
  if (!facts) return null
  const { nameFr, nameAr, email, phone, address, city } = facts.organisation
  if (c.req.query('lang') === language)
    setCookie(c, LANGUAGE_COOKIE, language, {
      ...{ path: '/p', maxAge: YEAR, sameSite: 'Lax', httpOnly: true, secure: deps.https },
    })
  return {
    ...{ c, deps, ctx, language },
    say: messages[language],
    organisation: {
      name: language === 'ar' ? (nameAr ?? nameFr) : nameFr,
      ...{ email, phone },
      address: [address, city].filter(Boolean).join(', ') || null,
    },
    base: portalPath(id.data),
    caller: { address: callerAddress(c.env, c.req.raw.headers, deps.behindProxy) },
    session: getCookie(c, sessionCookie(deps, id.data)) ?? null,
  }
}

/** What was chosen on the page, else earlier, else what the browser prefers. */
export function languageOf(c: Asking): Language {
  const asked = c.req.query('lang') ?? getCookie(c, LANGUAGE_COOKIE)
  return languages.find(language => language === asked) ?? callerLanguage(c.req.raw.headers)
}

/** Each organisation has its own: two portals in one browser do not end each other's visits. */
const sessionCookie = ({ https }: PortalDeps, organisationId: string) =>
  `${https ? '__Host-' : ''}himaya-visit-${organisationId}`

export function keepSession({ c, deps, ctx, base }: Visit, session: string): void {
  setCookie(c, sessionCookie(deps, ctx.organisationId), session, cookieOptions(deps, base))
}

export function dropSession({ c, deps, ctx, base }: Visit): void {
  setCookie(c, sessionCookie(deps, ctx.organisationId), '', { ...cookieOptions(deps, base), maxAge: 0 })
}

/** `__Host-` asks for the path `/`; in clear the cookie goes to this portal only. */
const cookieOptions = ({ https }: PortalDeps, base: string) =>
  ({ path: https ? '/' : base, httpOnly: true, sameSite: 'Lax', secure: https }) as const
