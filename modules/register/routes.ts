// The contract joined to the services.
import { lawSettings, organisationFacts } from '@himaya/organisation/door'
import type { Context } from '@himaya/platform/context'
import { forMembers } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { type Deciding, decide } from './decide.ts'
import { exportRegister } from './export.ts'
import { addColumns } from './service/add-columns.ts'
import { listProcessings, processingHistory, readProcessing, readVersion } from './service/read.ts'
import { changeProcessing, createProcessing } from './service/write.ts'

const deciding = (ctx: Context, on = ctx.clock.today()): Promise<Deciding> =>
  ctx.transaction(async tx => ({
    controller: (await organisationFacts(tx)).organisation,
    on,
    settings: await lawSettings(tx),
  }))

const on = forMembers(contract)

export const routes = on.router({
  list: on.list.handler(({ context: { ctx }, input }) => listProcessings(ctx, input)),
  create: on.create.handler(async ({ context: { ctx }, input }) =>
    createProcessing(ctx, await deciding(ctx), input.content),
  ),
  read: on.read.handler(async ({ context: { ctx }, input }) => {
    const processing = await readProcessing(ctx, input.processingId)
    return { processing, decision: decide(processing.content, await deciding(ctx)) }
  }),
  change: on.change.handler(async ({ context: { ctx }, input: { processingId, version, content } }) =>
    changeProcessing(ctx, await deciding(ctx), { processingId, version, edit: () => ({ content }) }),
  ),
  changeState: on.changeState.handler(
    async ({ context: { ctx }, input: { processingId, version, state } }) =>
      (await changeProcessing(ctx, await deciding(ctx), { processingId, version, edit: () => ({ state }) }))
        .processing,
  ),
  decide: on.decide.handler(async ({ context: { ctx }, input }) =>
    decide(input.content, await deciding(ctx, input.on)),
  ),
  history: on.history.handler(async ({ context: { ctx }, input }) => ({
    versions: await processingHistory(ctx, input.processingId),
  })),
  readVersion: on.readVersion.handler(({ context: { ctx }, input }) =>
    readVersion(ctx, input.processingId, input.version),
  ),
  addColumns: on.addColumns.handler(async ({ context: { ctx }, input }) =>
    addColumns(ctx, await deciding(ctx), input),
  ),
  export: on.export.handler(({ context: { ctx }, input }) => exportRegister(ctx, input.format)),
})
