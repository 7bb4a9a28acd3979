// The addresses of the library: an article, and a passage inside it. Ids in an address are checked again on the server.
import { parseCitation } from '@himaya/law/texts/article'
import type { OrganisationId } from '@himaya/platform/records'
import type { ConsultationId } from '../records.ts'

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofConsultation = (organisationId: string, consultationId: string) => ({
  ...inOrganisation(organisationId),
  consultationId: consultationId as ConsultationId,
})

export const homeOf = (organisationId: string) => `/o/${organisationId}/library`

/** Where a passage stands in the library; undefined for a text that it does not hold whole. */
export function hrefOf(organisationId: string, citation: string): string | undefined {
  const home = homeOf(organisationId)
  const place = parseCitation(citation)
  if (place && (place.text === 'loi-09-08' || place.text === 'decret-2-09-165')) {
    const anchor = place.at === '' ? '' : `#${anchorOf(place.article, place.at)}`
    return `${home}/articles/${place.text}/${place.article}${anchor}`
  }
  return citation.startsWith('cndp:') ? `${home}/related#${citation.slice('cndp:'.length)}` : undefined
}

export const anchorOf = (article: number, at: string) => `${article}-${at}`
