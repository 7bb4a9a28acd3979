// Inside one organisation: its identity, its members, its invitations. Browser-safe.
import { endpoint, readers } from '@himaya/platform/endpoint'
import { OrganisationId, PersonId, Role } from '@himaya/platform/records'
import { Email } from '@himaya/platform/text'
import { z } from 'zod'
import { Done, Invitation, InvitationId, Member, Organisation, OrganisationIdentity } from '../records.ts'

const inOrganisation = z.object({ organisationId: OrganisationId })
const dpo = ['dpo'] as const
const at = '/organisations/{organisationId}' as const

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
