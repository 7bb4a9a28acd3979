// A certificate is frozen, hashed and put into the evidence in the transaction that ends what it certifies.
import { createHash } from 'node:crypto'
import { record } from '@himaya/evidence/door'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import { organisationFacts } from '@himaya/organisation/door'
import type { Plan } from '@himaya/plans/plan'
import type { Survey } from '@himaya/plans/source'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Run } from '../records.ts'
import { setRun, tables } from '../service/rows.ts'
import { certificateContent } from './content.ts'

export async function certify(
  tx: Transaction,
  ctx: Context,
  run: Run,
  plan: Plan,
  left: Survey | null,
): Promise<void> {
  const { organisation } = await organisationFacts(tx)
  const at = ctx.clock.now()
  const content = certificateContent(run, plan, left, organisation, at)
  const text = canonicalJson(JSON.parse(JSON.stringify(content)))
  const hash = hashOf(text)
  await setRun(tx, ctx, run.runId, { certificate: JSON.stringify({ hash, at }) })
  const entryId = await record(tx, ctx, {
    kind: 'runs.run-certified',
    subject: { type: 'run', id: run.runId },
    payload: {
      ...{
        reference: content.reference,
        certificateHash: hash,
        title: run.title,
        outcome: content.run.outcome,
      },
      ...{ previewHash: run.preview?.hash ?? null, fingerprint: run.fingerprint, rows: content.rows },
    },
  })
  await keepCertificate(tx, ctx, { subjectId: run.runId, text, hash, entryId, at })
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

type Kept = {
  readonly subjectId: string
  readonly text: string
  readonly hash: string
  readonly entryId: string
  readonly at: string
}

export const keepCertificate = (
  tx: Transaction,
  { organisationId }: Context,
  { subjectId, text, hash, entryId, at }: Kept,
) =>
  tables(tx)
    .insertInto('runs_certificate')
    .values({
      ...{ organisation_id: organisationId, subject_id: subjectId, content: text, hash },
      ...{ evidence_entry_id: entryId, at },
    })
    .execute()
