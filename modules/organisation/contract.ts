// What the organisation room answers: entering, one's profile, the organisation's identity, its members. Browser-safe.
import { endpoint, readers } from '@himaya/platform/endpoint'
import { languages } from '@himaya/platform/language'
import { Instant, OrganisationId, PersonId, Role } from '@himaya/platform/records'
import { Email } from '@himaya/platform/text'
import { z } from 'zod'
import {
  Invitation,
  InvitationId,
  LinkToken,
  Member,
  Organisation,
  OrganisationIdentity,
  OrganisationKind,
  Password,
  PersonName,
  Profile,
} from './records.ts'

const Done = z.object({ done: z.literal(true) })
const language = z.enum(languages)
const inOrganisation = z.object({ organisationId: OrganisationId })
const dpo = ['dpo'] as const

/** Before and at the door. `visitors`: open to anyone, rate-limited. */
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
      summary: 'Explore with the example organisations',
      refuses: ['set-up-link-refused', 'examples-absent', 'too-many-attempts'],
    })
      .input(z.object({ token: LinkToken, language }))
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

/** One's own account, whatever the organisation. */
export const peopleContract = {
  profile: {
    change: endpoint({
      who: 'signed-in',
      method: 'PATCH',
      path: '/profile',
      summary: 'Change my name or language',
    })
      .input(z.object({ name: PersonName.optional(), language: language.optional() }))
      .output(Profile),
    workIn: endpoint({
      who: 'signed-in',
      method: 'PUT',
      path: '/profile/organisation',
      summary: 'Remember the organisation I work in',
    })
      .input(inOrganisation)
      .output(Profile),
    changePassword: endpoint({
      who: 'signed-in',
      method: 'PUT',
      path: '/profile/password',
      summary: 'Change my password, and end my other sessions',
      refuses: ['password-refused', 'too-many-attempts'],
    })
      .input(z.object({ current: z.string().min(1).max(128), next: Password }))
      .output(Done),
    beginSecondFactor: endpoint({
      who: 'signed-in',
      method: 'POST',
      path: '/profile/second-factor',
      summary: 'Begin a second factor: the secret for an authenticator, and backup codes',
      refuses: ['password-refused', 'second-factor-already-on', 'too-many-attempts'],
    })
      .input(z.object({ password: z.string().min(1).max(128) }))
      .output(z.object({ authenticatorUri: z.string(), backupCodes: z.array(z.string()) })),
    confirmSecondFactor: endpoint({
      who: 'signed-in',
      method: 'POST',
      path: '/profile/second-factor/confirm',
      summary: 'Turn the second factor on with a first code',
      refuses: ['second-factor-refused', 'too-many-attempts'],
    })
      .input(z.object({ code: z.string().trim().min(6).max(10) }))
      .output(Profile),
    endSecondFactor: endpoint({
      who: 'signed-in',
      method: 'POST',
      path: '/profile/second-factor/end',
      summary: 'Turn the second factor off',
      refuses: ['password-refused', 'too-many-attempts'],
    })
      .input(z.object({ password: z.string().min(1).max(128) }))
      .output(Profile),
  },
  invitation: {
    accept: endpoint({
      who: 'signed-in',
      method: 'POST',
      path: '/invitations/accept',
      summary: 'Accept an invitation with the account signed in',
      refuses: ['invitation-refused', 'invitation-for-another'],
    })
      .input(z.object({ token: LinkToken }))
      .output(z.object({ organisationId: OrganisationId })),
  },
  organisation: {
    create: endpoint({
      who: 'signed-in',
      method: 'POST',
      path: '/organisations',
      summary: 'Add another organisation, as a DPO of one already here',
      refuses: ['only-a-dpo-adds-organisations'],
    })
      .input(z.object({ nameFr: OrganisationIdentity.shape.nameFr, kind: OrganisationKind, language }))
      .output(z.object({ organisationId: OrganisationId })),
  },
}

const at = '/organisations/{organisationId}' as const

/** Inside one organisation. */
export const membersContract = {
  organisation: {
    read: endpoint({ who: readers, method: 'GET', path: at, summary: 'The organisation' })
      .input(inOrganisation)
      .output(Organisation),
    change: endpoint({
      who: dpo,
      method: 'PATCH',
      path: at,
      summary: 'Change the identity of the organisation',
      cites: ['loi-09-08:15-a'],
      refuses: ['changed-meanwhile'],
    })
      .input(inOrganisation.extend({ revision: z.int().min(1), ...OrganisationIdentity.partial().shape }))
      .output(Organisation),
    readiness: endpoint({
      who: readers,
      method: 'GET',
      path: `${at}/readiness`,
      summary: 'What the identity still lacks for a filing',
      cites: ['loi-09-08:15-a', 'decret-2-09-165:27'],
    })
      .input(inOrganisation)
      .output(
        z.object({
          ready: z.boolean(),
          missing: z.array(
            z.object({
              field: OrganisationIdentity.keyof(),
              askedBy: z.enum(['law', 'form']),
              cites: z.array(z.string()),
            }),
          ),
        }),
      ),
  },
  member: {
    list: endpoint({ who: readers, method: 'GET', path: `${at}/members`, summary: 'The members' })
      .input(inOrganisation)
      .output(z.array(Member)),
    changeRole: endpoint({
      who: dpo,
      method: 'PATCH',
      path: `${at}/members/{personId}`,
      summary: 'Change the role of a member',
      refuses: ['last-dpo'],
    })
      .input(inOrganisation.extend({ personId: PersonId, role: Role }))
      .output(Member),
    remove: endpoint({
      who: dpo,
      method: 'DELETE',
      path: `${at}/members/{personId}`,
      summary: 'Remove a member',
      refuses: ['last-dpo'],
    })
      .input(inOrganisation.extend({ personId: PersonId }))
      .output(Done),
  },
  invitation: {
    list: endpoint({
      who: dpo,
      method: 'GET',
      path: `${at}/invitations`,
      summary: 'Invitations not yet accepted',
    })
      .input(inOrganisation)
      .output(z.array(Invitation)),
    create: endpoint({
      who: dpo,
      method: 'POST',
      path: `${at}/invitations`,
      summary: 'Invite someone; the answer carries the link, shown once',
      refuses: ['already-a-member'],
    })
      .input(inOrganisation.extend({ email: Email, role: Role }))
      .output(Invitation.extend({ token: z.string() })),
    withdraw: endpoint({
      who: dpo,
      method: 'DELETE',
      path: `${at}/invitations/{invitationId}`,
      summary: 'Withdraw an invitation',
    })
      .input(inOrganisation.extend({ invitationId: InvitationId }))
      .output(Done),
  },
}

export const contract = {
  visitors: visitorsContract,
  people: peopleContract,
  members: membersContract,
}
