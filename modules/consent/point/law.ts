// What the law says of a point's notice: what art. 5 wants told, against what the notice itself tells. What only the page behind it
// says is not read here.
import type { NoticeItem } from '@himaya/law/facts/notice'
import { notice } from '@himaya/law/questions/notice'
import { lawSettings } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { LawAnswer } from '@himaya/register/records'
import { around, contentOf } from '../notice/draft.ts'
import type { NoticeContent, Point } from '../records.ts'

/** What stands in every notice, and what stands in this one. */
function toldBy({ receipt, purposes }: NoticeContent): NoticeItem[] {
  const tellsRecipients = purposes.some(
    ({ recipient, cookies }) => recipient !== null || cookies.some(({ owner }) => owner !== ''),
  )
  return [
    'controller',
    ...(purposes.length > 0 ? (['purposes'] as const) : []),
    ...(tellsRecipients ? (['recipients'] as const) : []),
    // Each purpose is asked on its own, and refusing is beside accepting: no answer is compulsory.
    'answers',
    ...(receipt === null ? [] : (['filing'] as const)),
  ]
}

/** People are told, so nothing that would excuse not telling them is relied on (art. 6). */
const told = {
  defenceOrCrime: false,
  lawProvidesExpressly: false,
  exclusivelyJournalistic: false,
  informingImpossible: false,
} as const

/** Each purpose is asked before anything is done for it, and the record is the proof (décret art. 43, 44). */
const asked = { objectionAsked: 'in-time', objectionProofKept: true } as const

const WRITTEN: readonly Point['manner'][] = ['web', 'paper', 'portal', 'api']

export async function lawOnPoint(tx: Transaction, ctx: Context, point: Point): Promise<LawAnswer> {
  const surroundings = await around(tx, ctx)
  const content = contentOf(point, surroundings)
  const keys = new Set(point.purposes.map(({ key }) => key))
  const isInRegister = surroundings.purposes.some(
    ({ key, registerPurpose }) => keys.has(key) && registerPurpose !== null,
  )
  const answer = notice.ask(
    {
      ...told,
      ...asked,
      collectedFrom: 'person',
      told: toldBy(content),
      toldWhen: 'before-collection',
      express: true,
      collectedInWriting: WRITTEN.includes(point.manner),
      documentsUsed: point.manner === 'paper',
      openNetwork: point.manner === 'web' || point.manner === 'portal' || point.manner === 'api',
      ...(content.receipt !== null
        ? { filing: 'receipt' as const, receiptShown: true }
        : isInRegister
          ? { filing: 'none' as const }
          : {}),
    },
    ctx.clock.today(),
    await lawSettings(tx),
  )
  return LawAnswer.parse(structuredClone(answer))
}
