// A house with the register and the filings in it, and what people would have written there, over HTTP.
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import type { OrganisationIdentity } from '@himaya/organisation/records'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { filings } from './module.ts'

export const openFilingsHouse = (): Promise<House> => openHouse({ rooms: [sources, register, filings] })

/** Makes the organisation say of itself what the example says. */
export async function become(
  dpo: Browser,
  organisationId: string,
  identity: Partial<OrganisationIdentity>,
): Promise<void> {
  const at = `/organisations/${organisationId}`
  const { revision } = (await dpo.get(at)).body
  const { status, body } = await dpo.patch(at, { revision, ...identity })
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
}

export async function describeProcessing(dpo: Browser, organisationId: string, content: object) {
  const { status, body } = await dpo.post(`/organisations/${organisationId}/register/processings`, {
    content,
  })
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body as { processingId: string; version: number; content: Record<string, unknown> }
}
