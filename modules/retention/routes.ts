// The contract joined to the services.
import { forMembers } from '@himaya/platform/http/routes'
import { adopt } from './catalogue/adopt.ts'
import { guess } from './catalogue/guess.ts'
import { entryNamed, listCatalogue } from './catalogue/list.ts'
import { cancelCheck, startCheck } from './check/job.ts'
import { contract } from './contract.ts'
import { endExtension, listExtensions, recordExtension } from './service/extensions.ts'
import { proposeRun } from './service/propose.ts'
import { considered, loadRule, surroundings } from './service/rows.ts'
import { changeRule, createRule, listRules, removeRule, setRuleState } from './service/rules.ts'
import { changeSettings, readSettings } from './service/settings.ts'
import { readStructure } from './source.ts'
import { calendarOf } from './time/calendar.ts'
import { overdueOf } from './time/overdue.ts'

const on = forMembers(contract)

export const routes = on.router({
  rules: {
    list: on.rules.list.handler(async ({ context: { ctx }, input }) => ({
      rules: await ctx.transaction(tx => listRules(tx, ctx, input)),
    })),
    create: on.rules.create.handler(({ context: { ctx }, input }) => createRule(ctx, input.content)),
    read: on.rules.read.handler(({ context: { ctx }, input }) =>
      ctx.transaction(tx => loadRule(tx, ctx, input.ruleId)),
    ),
    change: on.rules.change.handler(({ context: { ctx }, input }) => changeRule(ctx, input)),
    remove: on.rules.remove.handler(({ context: { ctx }, input }) => removeRule(ctx, input.ruleId)),
    setState: on.rules.setState.handler(({ context: { ctx }, input }) =>
      setRuleState(ctx, input.ruleId, input.state),
    ),
    check: on.rules.check.handler(({ context: { ctx }, input }) => startCheck(ctx, input.ruleId)),
    cancelCheck: on.rules.cancelCheck.handler(({ context: { ctx }, input }) =>
      cancelCheck(ctx, input.ruleId),
    ),
    propose: on.rules.propose.handler(({ context: { ctx }, input }) => proposeRun(ctx, input.ruleId)),
    consider: on.rules.consider.handler(({ context: { ctx }, input }) =>
      ctx.transaction(async tx => considered(input.content, await surroundings(tx, ctx))),
    ),
  },
  catalogue: {
    list: on.catalogue.list.handler(({ context: { ctx } }) => ({ entries: listCatalogue(ctx.language) })),
    proposals: on.catalogue.proposals.handler(async ({ context: { ctx }, input }) => {
      const entry = entryNamed(input.key)
      return { proposals: guess(await readStructure(ctx, input.sourceId), entry) }
    }),
    adopt: on.catalogue.adopt.handler(({ context: { ctx }, input }) => adopt(ctx, input)),
  },
  time: {
    calendar: on.time.calendar.handler(({ context: { ctx } }) => ctx.transaction(tx => calendarOf(tx, ctx))),
    overdue: on.time.overdue.handler(({ context: { ctx } }) => ctx.transaction(tx => overdueOf(tx, ctx))),
  },
  extensions: {
    list: on.extensions.list.handler(async ({ context: { ctx } }) => ({
      extensions: await ctx.transaction(tx => listExtensions(tx, ctx)),
    })),
    record: on.extensions.record.handler(({ context: { ctx }, input }) =>
      recordExtension(ctx, input.content),
    ),
    end: on.extensions.end.handler(({ context: { ctx }, input }) =>
      endExtension(ctx, input.extensionId, input.reason),
    ),
  },
  settings: {
    read: on.settings.read.handler(({ context: { ctx } }) => ctx.transaction(tx => readSettings(tx, ctx))),
    change: on.settings.change.handler(({ context: { ctx }, input }) => changeSettings(ctx, input)),
  },
})
