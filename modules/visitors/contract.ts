// What members may ask: links for the organisation's own messages, and whether letters arrive.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { OrganisationId } from '@himaya/platform/records'
import { z } from 'zod'
import { LinksWanted, PortalState, VisitorLink } from './records.ts'

const at = '/organisations/{organisationId}/visitors' as const

export const contract = {
  links: endpoint({
    who: writers,
    method: 'POST',
    path: `${at}/links`,
    summary: 'Links that open the choices of these people, for messages of the organisation',
    cites: ['loi-09-08:9', 'loi-09-08:10'],
  })
    .input(LinksWanted.extend({ organisationId: OrganisationId }))
    .output(z.array(VisitorLink)),
  state: endpoint({
    who: readers,
    method: 'GET',
    path: at,
    summary:
      'The portal’s address, whether it is open, whether mail is set up, and the letters that did not arrive',
  })
    .input(z.object({ organisationId: OrganisationId }))
    .output(PortalState),
}
