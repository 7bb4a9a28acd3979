// Every row of a list asked at the gate; two lists come out, the people who may be written to and the others with the reasons.
import { citationWords } from '@himaya/law/words/citation-words'
import type { Context } from '@himaya/platform/context'
import { countNow } from '../gate/counts.ts'
import { type Decided, mayContactMany } from '../gate/may-contact.ts'
import type { OrganisationKeys } from '../keys.ts'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import type { GateQuestion, WorkId, WorkPlan } from '../records.ts'
import { hashFile, makeFolder, type Outcome, resultFile } from './files.ts'
import { openResult } from './result-list.ts'
import type { ListRow } from './rows.ts'
import type { Task } from './run.ts'

type CheckPlan = Extract<WorkPlan, { kind: 'check' }>

export async function checking(
  ctx: Context,
  keys: OrganisationKeys,
  workId: WorkId,
  plan: CheckPlan,
): Promise<Task> {
  const { list: m } = { fr, ar, en }[ctx.language]
  await makeFolder(ctx)
  const shown = (['email', 'phone', 'reference'] as const).filter(use => plan.columns[use] !== undefined)
  const titles = shown.map(use => plan.columns[use] ?? use)
  const open = (outcome: Outcome, more: readonly string[]) =>
    openResult(plan.format, {
      path: resultFile(ctx, workId, outcome, plan.format),
      title: m[outcome],
      columns: [m.line, ...titles, ...more],
      rightToLeft: ctx.language === 'ar',
    })
  const allowed = await open('allowed', [m.conclusion])
  const refused = await open('refused', [m.conclusion, m.reasons, m.missing, m.articles])
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await allowed.close()
    await refused.close()
  }
  /** By conclusion; and `allowed`, since a call or a letter is allowed by its processing. */
  const counts: Record<string, number> = { allowed: 0 }
  /** One of each, for the gate's own counts, with how often. */
  const samples = new Map<string, { readonly decided: Decided; times: number }>()
  let hashes: Record<Outcome, string> | undefined

  return {
    counts,
    async batch(rows) {
      const decided = await ctx.transaction(tx =>
        mayContactMany(
          tx,
          ctx,
          keys,
          rows.map(row => questionOf(plan, row)),
        ),
      )
      for (const [index, each] of decided.entries()) {
        const row = rows[index] as ListRow
        const own = [row.line, ...shown.map(use => row.cells[use] ?? '')]
        counts[each.conclusion] = (counts[each.conclusion] ?? 0) + 1
        const sample = samples.get(each.conclusion) ?? { decided: each, times: 0 }
        sample.times += 1
        samples.set(each.conclusion, sample)
        const label = each.decision?.label[ctx.language] ?? m.unreadable
        if (each.allowed) {
          counts.allowed = (counts.allowed ?? 0) + 1
          await allowed.add([...own, label])
        } else await refused.add([...own, label, ...why(each, ctx)])
      }
    },
    async finish() {
      await close()
      hashes = {
        allowed: await hashFile(resultFile(ctx, workId, 'allowed', plan.format)),
        refused: await hashFile(resultFile(ctx, workId, 'refused', plan.format)),
      }
    },
    async end(tx) {
      await countNow(tx, ctx, [...samples.values()])
      return { allowedHash: hashes?.allowed ?? null, refusedHash: hashes?.refused ?? null }
    },
    close,
  }
}

function questionOf({ channel, product, promotes, campaignId }: CheckPlan, { cells }: ListRow): GateQuestion {
  const { email, phone, reference } = cells
  return {
    person: { ...(email && { email }), ...(phone && { phone }), ...(reference && { reference }) },
    channel,
    ...(product !== undefined && { product }),
    ...(promotes !== undefined && { promotes }),
    ...(campaignId !== undefined && { campaignId }),
  }
}

/** Reasons, what is missing, articles: made once for each decision, which thousands of rows share. */
const told = new WeakMap<object, Map<string, readonly string[]>>()

function why({ decision }: Decided, { language }: Context): readonly string[] {
  if (!decision) return ['', '', '']
  const known = told.get(decision)?.get(language)
  if (known) return known
  const { because, needs } = decision.answer
  const articles = [...new Set([...because, ...needs].flatMap(({ cites }) => cites))]
  const words = [
    because.map(({ text }) => text[language]).join('\n'),
    needs.map(({ question }) => question[language]).join('\n'),
    articles.map(cite => citationWords(cite, language).short).join(', '),
  ]
  const byLanguage = told.get(decision) ?? new Map<string, readonly string[]>()
  byLanguage.set(language, words)
  told.set(decision, byLanguage)
  return words
}
