// The end of a stop link: who, by which campaign and means, sealed so that nobody can read it, guess another's or change it
// (AES-256-GCM under the organisation's key). No two links for the same person look alike.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { channels } from '@himaya/law/words/channels'
import { OrganisationId } from '@himaya/platform/records'
import { type AddressKind, addressKinds } from '../address.ts'
import type { OrganisationKeys } from '../keys.ts'
import { CampaignId, type Channel } from '../records.ts'

export type StopTicket = {
  readonly campaignId: CampaignId | null
  readonly channel: Channel
  readonly kind: AddressKind
  readonly hash: Buffer
}

const VERSION = 1
const NONCE = 12
const TAG = 16
const CAMPAIGN = 16
const HASH = 32
const TICKET = CAMPAIGN + 2 + HASH
const LENGTH = 1 + NONCE + TICKET + TAG
const NIL = '00000000-0000-0000-0000-000000000000'
const channelNames = Object.keys(channels) as Channel[]

const uuidBytes = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** 22 characters: what stands for the organisation in the address of its stop page. */
export const shortOrganisation = (organisationId: OrganisationId): string =>
  uuidBytes(organisationId).toString('base64url')

export function organisationFrom(short: string): OrganisationId | undefined {
  const bytes = Buffer.from(short, 'base64url')
  if (bytes.length !== 16 || bytes.toString('base64url') !== short) return undefined
  return OrganisationId.safeParse(uuidOf(bytes)).data
}

const boundTo = (organisationId: OrganisationId) =>
  Buffer.from(`marketing.stop.v${VERSION}.${organisationId}`)

export function sealTicket(
  { links }: OrganisationKeys,
  organisationId: OrganisationId,
  { campaignId, channel, kind, hash }: StopTicket,
): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', links, nonce)
  cipher.setAAD(boundTo(organisationId))
  const ticket = Buffer.concat([
    uuidBytes(campaignId ?? NIL),
    Buffer.from([channelNames.indexOf(channel), addressKinds.indexOf(kind)]),
    hash,
  ])
  const sealed = Buffer.concat([cipher.update(ticket), cipher.final(), cipher.getAuthTag()])
  return Buffer.concat([Buffer.from([VERSION]), nonce, sealed]).toString('base64url')
}

/** `undefined` for whatever we did not seal ourselves. */
export function openTicket(
  { links }: OrganisationKeys,
  organisationId: OrganisationId,
  token: string,
): StopTicket | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== LENGTH || bytes[0] !== VERSION || bytes.toString('base64url') !== token)
    return undefined
  const decipher = createDecipheriv('aes-256-gcm', links, bytes.subarray(1, 1 + NONCE), {
    authTagLength: TAG,
  })
  decipher.setAAD(boundTo(organisationId))
  decipher.setAuthTag(bytes.subarray(-TAG))
  let ticket: Buffer
  try {
    ticket = Buffer.concat([decipher.update(bytes.subarray(1 + NONCE, -TAG)), decipher.final()])
  } catch {
    return undefined
  }
  const channel = channelNames[ticket[CAMPAIGN] ?? -1]
  const kind = addressKinds[ticket[CAMPAIGN + 1] ?? -1]
  if (!channel || !kind) return undefined
  const campaign = uuidOf(ticket.subarray(0, CAMPAIGN))
  return {
    campaignId: campaign === NIL ? null : CampaignId.parse(campaign),
    ...{ channel, kind, hash: ticket.subarray(CAMPAIGN + 2) },
  }
}
