// Approval: by another person than the one who drafted, who has just said again who they are, of the very preview that they saw.
import { record } from '@himaya/evidence/door'
import type { Context } from '@himaya/platform/context'
import type { Confirmation } from '@himaya/platform/http/routes'
import { Problem } from '@himaya/platform/problem'
import { secondPerson, stale } from '../problems.ts'
import type { Run, RunId } from '../records.ts'
import { loadRow, loadRun, rowIn, setRun } from './rows.ts'

type Approving = Confirmation & { readonly runId: RunId; readonly previewHash: string }

/** Throws `runs-wrong-state`, `runs-second-person`, `runs-preview-stale`, and what `confirm` throws. */
export async function approveRun(
  ctx: Context,
  confirm: (given: Confirmation) => Promise<void>,
  { runId, previewHash, password, code }: Approving,
): Promise<Run> {
  const { actor } = ctx
  if (actor.kind !== 'person') throw new Problem(secondPerson)
  // Who may not approve is told so before a guess of their password is spent.
  const before = await ctx.transaction(tx => loadRow(tx, ctx, runId))
  if (before.created_by_id === actor.personId) throw new Problem(secondPerson)
  await confirm({ password, code })
  return ctx.transaction(async tx => {
    const row = await rowIn(tx, ctx, runId, ['previewed'])
    if (row.preview?.hash !== previewHash)
      throw stale({
        fr: 'L’aperçu a été refait depuis que vous l’avez lu. Relisez-le avant d’approuver.',
        ar: 'أُعيدت المعاينة منذ أن قرأتموها. اقرؤوها من جديد قبل الموافقة.',
        en: 'The preview was taken again since you read it. Read it again before you approve.',
      })
    await setRun(tx, ctx, runId, {
      ...{ state: 'approved', approved_by: actor.name, approved_by_id: actor.personId },
      approved_at: ctx.clock.now(),
    })
    const { survey, words, formula } = row.preview
    await record(tx, ctx, {
      kind: 'runs.run-approved',
      subject: { type: 'run', id: runId },
      payload: {
        ...{ title: row.title, previewHash, fingerprint: row.fingerprint },
        ...{ does: row.request.action.does, table: row.request.table, words: words.map(({ fr }) => fr) },
        ...{ rows: survey.meant, held: survey.held, proposedBy: row.created_by, basis: row.basis },
        // A condition may quote a value: the evidence keeps its size alone, and the preview's hash the rest.
        formulaLength: formula.length,
      },
    })
    return loadRun(tx, ctx, runId)
  })
}
