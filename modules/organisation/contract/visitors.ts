// Before and at the door: the session, the set-up link, invitations. Open to anyone, and guesses are counted. Browser-safe.
import { endpoint } from '@himaya/platform/endpoint'
import { languages } from '@himaya/platform/language'
import { Instant, OrganisationId, Role } from '@himaya/platform/records'
import { Email } from '@himaya/platform/text'
import { z } from 'zod'
import {
  Done,
  Exploring,
  LinkToken,
  OrganisationIdentity,
  OrganisationKind,
  Password,
  PersonName,
  Profile,
} from '../records.ts'

const language = z.enum(languages)

export const visitorsContract = {
  session: {
    /** Who am I, and does this installation have a first organisation yet? */
    read: endpoint({ who: 'anyone', method: 'GET', path: '/session', summary: 'Who is signed in' }).output(
      z.object({
        installation: z.enum(['empty', 'ready']),
        version: z.string(),
        profile: Profile.nullable(),
      }),
    ),
    signIn: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/session',
      summary: 'Sign in with an e-mail address and a password',
      refuses: ['sign-in-refused', 'too-many-attempts'],
    })
      .input(z.object({ email: Email, password: z.string().min(1).max(128) }))
      .output(z.object({ next: z.enum(['signed-in', 'second-factor']) })),
    secondFactor: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/session/second-factor',
      summary: 'Finish signing in with the code of an authenticator, or a backup code',
      refuses: ['second-factor-refused', 'too-many-attempts'],
    })
      .input(z.object({ code: z.string().trim().min(6).max(40), kind: z.enum(['authenticator', 'backup']) }))
      .output(z.object({ next: z.literal('signed-in') })),
    signOut: endpoint({ who: 'anyone', method: 'DELETE', path: '/session', summary: 'Sign out' }).output(
      Done,
    ),
  },
  setUp: {
    check: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/set-up/check',
      summary: 'Whether a set-up link still opens',
      refuses: ['set-up-link-refused', 'too-many-attempts'],
    })
      .input(z.object({ token: LinkToken }))
      .output(z.object({ expiresAt: Instant, examples: z.boolean() })),
    organisation: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/set-up/organisation',
      summary: 'Set up the first organisation and its first DPO',
      refuses: ['set-up-link-refused', 'account-exists', 'too-many-attempts'],
    })
      .input(
        z.object({
          token: LinkToken,
          organisation: z.object({ nameFr: OrganisationIdentity.shape.nameFr, kind: OrganisationKind }),
          person: z.object({ name: PersonName, email: Email, password: Password }),
          language,
        }),
      )
      .output(z.object({ organisationId: OrganisationId })),
    examples: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/set-up/examples',
      summary: 'Begin to fill in the example organisations',
      refuses: ['set-up-link-refused', 'examples-absent', 'too-many-attempts'],
    })
      .input(z.object({ token: LinkToken, language }))
      .output(Exploring),
    follow: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/set-up/examples/progress',
      summary: 'How far the examples are that this link began; null where it began none',
    })
      .input(z.object({ token: LinkToken }))
      .output(z.object({ exploring: Exploring.nullable() })),
    enter: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/set-up/examples/enter',
      summary: 'Enter the examples once they are there',
      refuses: ['set-up-link-refused', 'too-many-attempts'],
    })
      .input(z.object({ token: LinkToken }))
      .output(
        z.object({
          organisationId: OrganisationId,
          /** To sign in again later; the password is shown this once. */
          email: z.string(),
          password: z.string(),
        }),
      ),
  },
  invitation: {
    read: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/invitations/read',
      summary: 'What an invitation link invites to',
      refuses: ['invitation-refused', 'too-many-attempts'],
    })
      .input(z.object({ token: LinkToken }))
      .output(
        z.object({
          organisationNameFr: z.string(),
          organisationNameAr: z.string().nullable(),
          email: z.string(),
          role: Role,
          expiresAt: Instant,
          /** `sign-in`: the address already has an account here, and must sign in to accept. */
          accept: z.enum(['create-account', 'sign-in']),
        }),
      ),
    createAccount: endpoint({
      who: 'anyone',
      method: 'POST',
      path: '/invitations/create-account',
      summary: 'Accept an invitation with a new account',
      refuses: ['invitation-refused', 'account-exists', 'too-many-attempts'],
    })
      .input(z.object({ token: LinkToken, name: PersonName, password: Password, language }))
      .output(z.object({ organisationId: OrganisationId })),
  },
}
