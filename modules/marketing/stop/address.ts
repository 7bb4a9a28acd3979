// Where the organisation's stop page answers: the address that its links begin with.
import type { Context, Transaction } from '@himaya/platform/context'
import { settingsOf } from '../service/settings.ts'
import { shortOrganisation } from './token.ts'

/** @param seen the address at which we are reached, where the settings name no other */
export async function stopAddressOf(tx: Transaction, ctx: Context, seen: string): Promise<string> {
  const { content } = await settingsOf(tx, ctx)
  return `${new URL(content.stopPage ?? seen).origin}/stop/${shortOrganisation(ctx.organisationId)}`
}
