// One's own account, whatever the organisation. Browser-safe.
import { endpoint } from '@himaya/platform/endpoint'
import { languages } from '@himaya/platform/language'
import { OrganisationId } from '@himaya/platform/records'
import { z } from 'zod'
import {
  Done,
  LinkToken,
  OrganisationIdentity,
  OrganisationKind,
  Password,
  PersonName,
  Profile,
} from '../records.ts'

const language = z.enum(languages)

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
      .input(z.object({ organisationId: OrganisationId }))
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
