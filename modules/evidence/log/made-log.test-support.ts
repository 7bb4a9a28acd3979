// A log to test on: entries really recorded, and many cheap ones whose commitments are made up, which the log does not mind.
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import type { TestInstallation } from '@himaya/platform/testing/installation'
import { sql } from 'kysely'
import { record } from '../door.ts'
import type { EvidenceEntryId, Payload } from '../records.ts'

export const newContext = ({ installation }: TestInstallation): Context =>
  installation.contextFor({
    organisationId: OrganisationId.parse(newId()),
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })

export const note = (
  ctx: Context,
  subject = 'p1',
  payload: Payload = { name: 'Paie' },
): Promise<EvidenceEntryId> =>
  ctx.transaction(tx =>
    record(tx, ctx, {
      kind: 'register.processing-changed',
      subject: { type: 'processing', id: subject },
      payload,
    }),
  )

export const many = (ctx: Context, count: number): Promise<void> =>
  ctx.transaction(async tx => {
    await sql`insert into evidence_sequence values (${ctx.organisationId}, ${count})
      on conflict (organisation_id) do update set last = evidence_sequence.last + ${count}`.execute(tx)
    await sql`insert into evidence_entry (organisation_id, entry_id, sequence, recorded_at, kind, subject_type, subject_id,
        actor, commitment)
      select ${ctx.organisationId}::uuid, gen_random_uuid(), seen + n, now(), 'test.made-up', 'processing', 'p', '{}',
        encode(sha256(int8send(seen + n)), 'hex')
      from generate_series(1, ${count}::int) n, (select count(*) as seen from evidence_entry) s`.execute(tx)
  })
