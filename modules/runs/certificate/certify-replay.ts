// The certificate of a replay: what came back with a backup, and went again.
import { record } from '@himaya/evidence/door'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import { organisationFacts } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Reason, Replay } from '../records.ts'
import { tables } from '../service/rows.ts'
import { hashOf, keepCertificate } from './certify.ts'

export async function certifyReplay(
  tx: Transaction,
  ctx: Context,
  replay: Replay,
  failures: readonly Reason[],
): Promise<void> {
  const { organisation } = await organisationFacts(tx)
  const { nameFr, nameAr, ice } = organisation
  const at = ctx.clock.now()
  const content = {
    ...{ kind: 'himaya-replay-certificate', edition: 1, drawnUpAt: at },
    organisation: { nameFr, nameAr, ice },
    ...{ replayId: replay.replayId, sourceId: replay.sourceId, sourceName: replay.sourceName },
    ...{ askedBy: replay.createdBy, askedAt: replay.createdAt, endedAt: replay.endedAt },
    ...{ progress: replay.progress, failures },
  }
  const text = canonicalJson(JSON.parse(JSON.stringify(content)))
  const hash = hashOf(text)
  await tables(tx)
    .updateTable('runs_replay')
    .set({ certificate: JSON.stringify({ hash, at }) })
    .where('organisation_id', '=', ctx.organisationId)
    .where('replay_id', '=', replay.replayId)
    .execute()
  const entryId = await record(tx, ctx, {
    kind: 'runs.replay-certified',
    subject: { type: 'source', id: replay.sourceId },
    payload: {
      ...{ replayId: replay.replayId, certificateHash: hash, found: replay.progress.found },
      ...{ rows: replay.progress.rows, failures: failures.map(({ code }) => code) },
    },
  })
  await keepCertificate(tx, ctx, { subjectId: replay.replayId, text, hash, entryId, at })
}
