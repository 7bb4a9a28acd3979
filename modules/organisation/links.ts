// Links that open once. The secret is in the link alone; the database keeps its digest.
import { createHash, randomBytes } from 'node:crypto'
import { OrganisationId } from '@himaya/platform/records'

const newSecret = () => randomBytes(32).toString('base64url')

export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export const newSetUpToken = newSecret

/** Names its organisation, so that it can be looked up inside it and nowhere else. */
export const newInvitationToken = (organisationId: OrganisationId): string =>
  `${Buffer.from(organisationId.replaceAll('-', ''), 'hex').toString('base64url')}.${newSecret()}`

/** `null` when the token names no organisation. */
export function organisationOf(token: string): OrganisationId | null {
  const hex = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('hex')
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const parsed = OrganisationId.safeParse(uuid)
  return parsed.success ? parsed.data : null
}
