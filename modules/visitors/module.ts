// The server's way into the room. It is made with the installation at hand: limits are counted across organisations, and
// letters go out through the installation's mail.
import { forMembers } from '@himaya/platform/http/routes'
import { mailFailures } from '@himaya/platform/mail/failures'
import type { Mail } from '@himaya/platform/mail/mail'
import type { Module } from '@himaya/platform/module'
import { id } from '@himaya/platform/records'
import { contract } from './contract.ts'
import { makeLinks } from './links.ts'
import { isOpen } from './preferences.ts'

/** What an installation migrates before it starts. */
export const visitorsTables = {
  name: 'visitors',
  migrations: new URL('./migrations/', import.meta.url),
}

export type VisitorsDeps = {
  readonly mail: Mail
  readonly publicUrl?: string | undefined
  /** Where the portal of an organisation is, from the root of this server. */
  readonly portalPath: (organisationId: string) => string
}

const MailId = id('Mail')

export function createVisitors({ mail, publicUrl = '', portalPath }: VisitorsDeps): Module {
  const on = forMembers(contract)
  return {
    ...visitorsTables,
    contract,
    problems: [],
    routes: on.router({
      links: on.links.handler(async ({ context: { ctx }, input: { emails, days, language } }) => {
        const links = await makeLinks(ctx, { emails, days })
        const base = `${publicUrl}${portalPath(ctx.organisationId)}`
        return links.map(({ email, path }) => ({ email, url: `${base}${path}?lang=${language}` }))
      }),
      state: on.state.handler(async ({ context: { ctx } }) => {
        const failures = await ctx.transaction(tx => mailFailures(tx, ctx))
        return {
          url: `${publicUrl}${portalPath(ctx.organisationId)}`,
          isOpen: await isOpen(ctx),
          mail: {
            isSetUp: mail.isSetUp,
            failures: failures.map(failure => ({ ...failure, mailId: MailId.parse(failure.mailId) })),
          },
        }
      }),
    }),
  }
}
