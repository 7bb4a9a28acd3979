// The contract joined to the services.
import { organisationFacts } from '@himaya/organisation/door'
import { forMembers } from '@himaya/platform/http/routes'
import { Problem } from '@himaya/platform/problem'
import { addressOf } from './address.ts'
import { keepList, sourceShape } from './check/lists.ts'
import { listWork, loadWork } from './check/rows.ts'
import { cancelWork, removeLists, resultOf, startWork } from './check/work.ts'
import { contract } from './contract.ts'
import { askGate } from './gate/ask.ts'
import { hashOf, keysOf } from './keys.ts'
import { lintMessage } from './lint/ask.ts'
import { listKeys, makeKey, revokeKey } from './machine/api-keys.ts'
import { recordObjection } from './objections/object.ts'
import { exportObjections, listObjections, lookUpObjections } from './objections/read.ts'
import { addressUnreadable } from './problems.ts'
import {
  campaignCounts,
  listCampaigns,
  loadCampaign,
  openCampaign,
  sealCampaign,
  setCampaignMessage,
} from './service/campaigns.ts'
import { recordCustomer } from './service/customers.ts'
import { recentCounts } from './service/overview.ts'
import { changeSettings, settingsOf } from './service/settings.ts'
import { recordLinks } from './stop/stop.ts'
import { sealTicket, shortOrganisation } from './stop/token.ts'

const on = forMembers(contract)

export const routes = on.router({
  gate: {
    ask: on.gate.ask.handler(({ context: { ctx }, input: { organisationId: _, ...question } }) =>
      askGate(ctx, question),
    ),
    counts: on.gate.counts.handler(({ context: { ctx } }) => ctx.transaction(tx => recentCounts(tx, ctx))),
  },
  objections: {
    list: on.objections.list.handler(({ context: { ctx }, input }) =>
      ctx.transaction(tx => listObjections(tx, ctx, input)),
    ),
    lookUp: on.objections.lookUp.handler(async ({ context: { ctx }, input }) => ({
      objections: await lookUpObjections(ctx, input.person),
    })),
    record: on.objections.record.handler(({ context: { ctx }, input }) => recordObjection(ctx, input)),
    export: on.objections.export.handler(({ context: { ctx }, input }) => exportObjections(ctx, input)),
  },
  customers: {
    record: on.customers.record.handler(({ context: { ctx }, input }) =>
      recordCustomer(ctx, input.person, input.customer),
    ),
  },
  lists: {
    upload: on.lists.upload.handler(({ context: { ctx }, input }) => keepList(ctx, input.file)),
    ofSource: on.lists.ofSource.handler(({ context: { ctx }, input }) => sourceShape(ctx, input.sourceId)),
  },
  work: {
    list: on.work.list.handler(async ({ context: { ctx } }) => ({
      work: await ctx.transaction(tx => listWork(tx, ctx)),
    })),
    start: on.work.start.handler(({ context: { ctx }, input }) => startWork(ctx, input)),
    read: on.work.read.handler(({ context: { ctx }, input }) =>
      ctx.transaction(tx => loadWork(tx, ctx, input.workId)),
    ),
    cancel: on.work.cancel.handler(({ context: { ctx }, input }) => cancelWork(ctx, input.workId)),
    result: on.work.result.handler(({ context: { ctx }, input }) =>
      resultOf(ctx, input.workId, input.outcome),
    ),
    removeLists: on.work.removeLists.handler(({ context: { ctx }, input }) => removeLists(ctx, input.workId)),
  },
  campaigns: {
    list: on.campaigns.list.handler(async ({ context: { ctx } }) => ({
      campaigns: await ctx.transaction(tx => listCampaigns(tx, ctx)),
    })),
    open: on.campaigns.open.handler(({ context: { ctx }, input }) => openCampaign(ctx, input)),
    read: on.campaigns.read.handler(({ context: { ctx }, input }) =>
      ctx.transaction(async tx => ({
        campaign: await loadCampaign(tx, ctx, input.campaignId),
        counts: await campaignCounts(tx, ctx, input.campaignId),
      })),
    ),
    setMessage: on.campaigns.setMessage.handler(({ context: { ctx }, input }) =>
      setCampaignMessage(ctx, input.campaignId, input.message),
    ),
    seal: on.campaigns.seal.handler(({ context: { ctx }, input }) => sealCampaign(ctx, input.campaignId)),
  },
  message: {
    lint: on.message.lint.handler(({ context: { ctx }, input }) => lintMessage(ctx, input)),
  },
  settings: {
    read: on.settings.read.handler(({ context: { ctx } }) =>
      ctx.transaction(async tx => ({
        settings: await settingsOf(tx, ctx),
        organisationName: (await organisationFacts(tx)).organisation.nameFr,
        stopPath: `/stop/${shortOrganisation(ctx.organisationId)}`,
      })),
    ),
    change: on.settings.change.handler(({ context: { ctx }, input }) => changeSettings(ctx, input)),
  },
  links: {
    make: on.links.make.handler(async ({ context: { ctx }, input }) => {
      const address = addressOf(input.kind, input.address)
      if (!address) throw new Problem(addressUnreadable)
      const { campaignId } = input
      if (campaignId) await ctx.transaction(tx => loadCampaign(tx, ctx, campaignId))
      const keys = await keysOf(ctx)
      const ticket = { campaignId: campaignId ?? null, channel: input.channel, kind: input.kind }
      const token = sealTicket(keys, ctx.organisationId, { ...ticket, hash: hashOf(keys, address) })
      await recordLinks(ctx, campaignId ?? null, 1)
      return { path: `/stop/${shortOrganisation(ctx.organisationId)}/${token}` }
    }),
  },
  keys: {
    list: on.keys.list.handler(async ({ context: { ctx } }) => ({
      keys: await ctx.transaction(tx => listKeys(tx, ctx)),
    })),
    make: on.keys.make.handler(({ context: { ctx }, input }) => makeKey(ctx, input)),
    revoke: on.keys.revoke.handler(({ context: { ctx }, input }) => revokeKey(ctx, input.keyId)),
  },
})
