// A house with the marketing room, its public ways, and consents that can be given and withdrawn.
import { recordChoice } from '@himaya/consent/door'
import { consentTables, publishPoint } from '@himaya/consent/published.test-support'
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import type { Context } from '@himaya/platform/context'
import type { Module } from '@himaya/platform/module'
import { OrganisationId } from '@himaya/platform/records'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { machineApi } from './machine/public.ts'
import { marketing } from './module.ts'
import { emptySettings, type MarketingSettings } from './records.ts'
import { publicStop } from './stop/public.ts'

export type GateHouse = {
  readonly house: House
  readonly organisationId: OrganisationId
  readonly dpo: Browser
  readonly ctx: Context
  /** What is open to anyone: the stop page, the machine API. */
  readonly open: Hono
  readonly pointId: string
  /** Purposes `mail` (e-mail) and `texts` (SMS), asked at one point. */
  choose(who: { email?: string; phone?: string }, granted: string[], refused?: string[]): Promise<void>
  settings(content: Partial<MarketingSettings>): Promise<void>
  at(path: string): string
}

export const ready: Partial<MarketingSettings> = {
  senderName: 'Argan SA',
  stop: {
    email: { address: 'https://argan.example/stop', free: true },
    sms: { address: '36111', free: true },
    'live-call': { address: '0522000000', free: true },
  },
  families: [
    { key: 'huiles', label: 'Huiles', analogousTo: ['savons'] },
    { key: 'savons', label: 'Savons', analogousTo: [] },
  ],
  consentFree: true,
  refusalInEveryMessage: true,
  refusalPlain: true,
  subjectsRelated: true,
}

const consentRoom = { ...consentTables, contract: {}, routes: {}, problems: [] } as unknown as Module

export async function openGateHouse(): Promise<GateHouse> {
  const house = await openHouse({ rooms: [consentRoom, sources, register, marketing] })
  const set = await house.setUp()
  const organisationId = OrganisationId.parse(set.organisationId)
  const ctx = house.installation.contextFor({
    organisationId,
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })
  const { pointId } = await publishPoint(ctx, { keys: ['mail', 'texts'], days: 3650 })
  await ctx.transaction(async tx => {
    await sql`update consent_purpose set kind = 'prospecting', storage = null, channel = 'email' where key = 'mail'`.execute(
      tx,
    )
    await sql`update consent_purpose set kind = 'prospecting', storage = null, channel = 'sms' where key = 'texts'`.execute(
      tx,
    )
  })
  const open = new Hono()
  open.route('/stop', publicStop(house.installation))
  open.route('/v1', machineApi({ ...house.installation, publicUrl: 'https://himaya.example' }))
  const at = (path: string) => `/organisations/${organisationId}/marketing${path}`
  return {
    ...{ house, organisationId, dpo: set.dpo, ctx, open, pointId, at },
    async choose(who, granted, refused = []) {
      await ctx.transaction(tx =>
        recordChoice(tx, ctx, {
          who: who.email ? { email: who.email } : { phone: who.phone ?? '' },
          point: pointId,
          ...{ granted, refused, language: 'fr', form: 'explicit' },
        }),
      )
    },
    async settings(content) {
      const { body } = await set.dpo.get(at('/settings'))
      const { status } = await set.dpo.put(at('/settings'), {
        version: body.settings.version,
        content: { ...emptySettings, ...content },
      })
      if (status !== 200) throw new Error(`settings: ${status}`)
    },
  }
}
