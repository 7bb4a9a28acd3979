// A message given to the lint, with the organisation's names.
import { organisationFacts } from '@himaya/organisation/door'
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { messageUnreadable } from '../problems.ts'
import type { CampaignMessage, Channel, LintResult } from '../records.ts'
import { settingsOf } from '../service/settings.ts'
import { lint } from './lint.ts'
import { type Pasted, readEml, readPasted } from './message.ts'

export type LintQuestion = Partial<Pasted> & {
  readonly channel: Channel
  readonly eml?: string | undefined
  readonly agencyName?: string | undefined
  readonly said?: CampaignMessage | undefined
}

/** Throws `marketing-message-unreadable`. */
export async function lintMessage(
  ctx: Context,
  { channel, eml, body, agencyName, said, ...pasted }: LintQuestion,
): Promise<LintResult> {
  if (!(eml || body)) throw new Problem(messageUnreadable)
  const message = eml ? await readEml(eml) : readPasted({ ...pasted, body: body ?? '' })
  const names = await ctx.transaction(async tx => {
    const { content } = await settingsOf(tx, ctx)
    const { organisation } = await organisationFacts(tx)
    return [content.senderName, organisation.nameFr, organisation.nameAr].filter(name => name !== null)
  })
  return lint({ channel, message, senderNames: names, agencyName, said, on: ctx.clock.today() })
}
