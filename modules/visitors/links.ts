// Signed links for the organisation's own messages: each carries, sealed, whose choices it opens and until when. Nothing is
// kept of them. Opening one only asks; a session begins when the person confirms, so that a scanner of mail opens nothing.
import { record } from '@himaya/evidence/door'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { Email } from '@himaya/platform/text'
import { z } from 'zod'
import { openSession } from './sessions.ts'

const purpose = ({ organisationId }: Context) => `visitors link of ${organisationId}`
const Content = z.object({ email: Email, until: z.iso.datetime() })

/** The path of each link, from the portal's own: `/link/…`. */
export async function makeLinks(
  ctx: Context,
  { emails, days }: { readonly emails: readonly string[]; readonly days: number },
): Promise<readonly { readonly email: string; readonly path: string }[]> {
  const until = new Date(Date.parse(ctx.clock.now()) + days * 24 * 3_600_000).toISOString()
  const links = emails.map(email => ({
    email,
    path: `/link/${ctx.secrets.seal(JSON.stringify({ email, until }), purpose(ctx))}`,
  }))
  await ctx.transaction(tx =>
    record(tx, ctx, {
      kind: 'visitors.links-made',
      subject: { type: 'visitor-links', id: newId() },
      payload: { count: links.length, until },
    }),
  )
  return links
}

/** Whose link it is; `null` for one that was altered, made for another organisation, or is too old. */
export function readLink(ctx: Context, token: string): { readonly email: string } | null {
  const text = opened(ctx, token)
  if (text === null) return null
  const { email, until } = Content.parse(JSON.parse(text))
  return until > ctx.clock.now() ? { email } : null
}

/** @returns the session, or `null` where `readLink` says `null` */
export async function enterByLink(ctx: Context, token: string): Promise<string | null> {
  const link = readLink(ctx, token)
  if (link === null) return null
  return ctx.transaction(tx => openSession(tx, ctx, { email: link.email, proof: 'link' }))
}

function opened(ctx: Context, token: string): string | null {
  try {
    return ctx.secrets.open(token, purpose(ctx))
  } catch {
    // Not ours, or not whole: whoever altered it learns nothing more.
    return null
  }
}
