// What the runs room answers: accesses that may write, holds, runs from draft to certificate, the archive. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Day, Instant, OrganisationId } from '@himaya/platform/records'
import { line, paragraphs } from '@himaya/platform/text'
import { SourceId } from '@himaya/sources/records'
import { z } from 'zod'
import {
  Access,
  Condition,
  Hold,
  HoldId,
  HoldKind,
  HoldScope,
  ImageId,
  Keeps,
  Replay,
  ReplayId,
  Request,
  Run,
  RunId,
  RunState,
  TableName,
} from './records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const OneRun = InOrganisation.extend({ runId: RunId })
const OneSource = InOrganisation.extend({ sourceId: SourceId })
const OneHold = InOrganisation.extend({ holdId: HoldId })
const Page = { page: z.int().min(1).max(100_000).default(1), pageSize: z.int().min(1).max(200).default(50) }

/** Who they are, once more: the password, and the code of the second factor where there is one. */
export const Confirmation = z.object({
  password: z.string().min(1).max(200),
  code: z.string().max(40).optional(),
})

/** The part of the source's time that a run may take. */
export const Share = z.number().min(0.05).max(1).default(0.5)

export const DraftRun = InOrganisation.extend({
  title: Run.shape.title,
  sourceId: SourceId,
  request: Request,
  unknown: Condition.nullable().default(null),
  identifying: z.array(z.string().min(1).max(255)).max(50).default([]),
  basis: paragraphs(1_000).default(''),
  today: Day.optional(),
  keeps: Keeps.nullable().default(null),
  rollbackDays: z.int().min(0).max(30).default(0),
  /** Another address of the same shape: the run is then a rehearsal. */
  copy: z
    .object({ address: z.string().trim().min(1).max(2_000), password: z.string().max(1_000).optional() })
    .nullable()
    .default(null),
})

export const NewHold = InOrganisation.extend({
  kind: HoldKind,
  title: Hold.shape.title,
  reason: paragraphs(2_000).refine(text => text.length > 0),
  reference: line(200).nullable().default(null),
  from: Day.optional(),
  until: Day.nullable().default(null),
  scope: z.array(HoldScope).min(1).max(200),
})

/** A row of the archive as it is listed: where it was, never what it held. */
export const ArchivedRow = z.object({
  imageId: ImageId,
  runId: RunId,
  title: z.string(),
  sourceName: z.string(),
  table: TableName,
  archivedAt: Instant,
  until: Day,
})

/** What rules, conditions and holds are written with. */
export const Structure = z.object({
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      kind: z.string(),
      columns: z.array(
        z.object({ name: z.string(), type: z.string(), family: z.string(), nullable: z.boolean() }),
      ),
      key: z.array(z.string()),
      /** Whether rows may be blocked one by one. */
      lock: z.enum(['installed', 'absent', 'impossible']),
      /** The column by which the application marks rows as deleted. */
      markedBy: z.string().nullable(),
      references: z.array(z.object({ columns: z.array(z.string()), table: TableName, onDelete: z.string() })),
    }),
  ),
})

const base = '/organisations/{organisationId}' as const
const runs = `${base}/runs` as const
const oneRun = `${runs}/{runId}` as const
const approvers = ['dpo', 'approver'] as const
const everyoneWhoActs = ['dpo', 'member', 'approver'] as const
const reaching = ['runs-source-not-reached'] as const
const cites = ['loi-09-08:3-1-e'] as const

export const contract = {
  list: endpoint({ who: readers, method: 'GET', path: runs, summary: 'The runs, the latest first', cites })
    .input(
      InOrganisation.extend({
        sourceId: SourceId.optional(),
        state: RunState.optional(),
        room: z.enum(['retention', 'requests', 'hand']).optional(),
        reference: z.string().max(200).optional(),
        search: z.string().max(200).optional(),
        ...Page,
      }),
    )
    .output(z.object({ runs: z.array(Run), total: z.int() })),

  draft: endpoint({
    who: writers,
    method: 'POST',
    path: runs,
    summary: 'Draft a run: which rows of a source, and what becomes of them',
    cites,
    refuses: ['runs-copy-refused', 'runs-cannot-act'],
  })
    .input(DraftRun)
    .output(Run),

  read: endpoint({ who: readers, method: 'GET', path: oneRun, summary: 'One run, and how far it is' })
    .input(OneRun)
    .output(Run),

  preview: endpoint({
    who: everyoneWhoActs,
    method: 'POST',
    path: `${oneRun}/preview`,
    summary: 'Work out the plan and count what it would do; nothing is changed',
    refuses: ['runs-wrong-state'],
  })
    .input(OneRun)
    .output(Run),

  approve: endpoint({
    who: approvers,
    method: 'POST',
    path: `${oneRun}/approve`,
    summary: 'Approve what the preview shows, as another person than the one who drafted it',
    cites: ['loi-09-08:23'],
    refuses: ['runs-wrong-state', 'runs-second-person', 'runs-preview-stale', 'not-confirmed'],
  })
    .input(OneRun.extend({ previewHash: z.string().length(64), ...Confirmation.shape }))
    .output(Run),

  start: endpoint({
    who: everyoneWhoActs,
    method: 'POST',
    path: `${oneRun}/start`,
    summary: 'Carry out an approved run, in batches of which each is done whole or not at all',
    refuses: ['runs-wrong-state', 'runs-preview-stale', 'runs-no-access', ...reaching],
  })
    .input(OneRun.extend({ share: Share }))
    .output(Run),

  pause: endpoint({
    who: everyoneWhoActs,
    method: 'POST',
    path: `${oneRun}/pause`,
    summary: 'Stop a run after the batch at hand',
    refuses: ['runs-wrong-state'],
  })
    .input(OneRun)
    .output(Run),

  resume: endpoint({
    who: everyoneWhoActs,
    method: 'POST',
    path: `${oneRun}/resume`,
    summary: 'Go on with a run that was paused or has failed, where it stood',
    refuses: ['runs-wrong-state', 'runs-preview-stale', 'runs-no-access', ...reaching],
  })
    .input(OneRun.extend({ share: Share }))
    .output(Run),

  cancel: endpoint({
    who: everyoneWhoActs,
    method: 'POST',
    path: `${oneRun}/cancel`,
    summary: 'Give a run up; what it did stays done and counted',
    refuses: ['runs-wrong-state'],
  })
    .input(OneRun)
    .output(Run),

  rollback: endpoint({
    who: approvers,
    method: 'POST',
    path: `${oneRun}/rollback`,
    summary: 'Put the rows of a run back as they were, while their images are kept',
    refuses: ['runs-wrong-state', 'runs-not-reversible', 'runs-no-access', 'not-confirmed', ...reaching],
  })
    .input(
      OneRun.extend({ reason: paragraphs(1_000).refine(text => text.length > 0), ...Confirmation.shape }),
    )
    .output(Run),

  certificatePdf: endpoint({
    who: readers,
    method: 'GET',
    path: `${oneRun}/certificate.pdf`,
    summary: 'The certificate of a run, in French or Arabic',
    cites,
    refuses: ['runs-not-certified'],
  })
    .input(OneRun.extend({ language: z.enum(['fr', 'ar']).default('fr') }))
    .output(z.instanceof(File)),

  certificateJson: endpoint({
    who: readers,
    method: 'GET',
    path: `${oneRun}/certificate.json`,
    summary: 'The certificate of a run, as the text whose hash is in the evidence',
    cites,
    refuses: ['runs-not-certified'],
  })
    .input(OneRun)
    .output(z.instanceof(File)),

  readAccess: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/sources/{sourceId}/access`,
    summary: 'The account that may write to a source; null where there is none',
  })
    .input(OneSource)
    .output(z.object({ access: Access.nullable() })),

  setAccess: endpoint({
    who: ['dpo'],
    method: 'PUT',
    path: `${base}/sources/{sourceId}/access`,
    summary: 'Give the account that may write to a source; it is tried first, and its password sealed',
    cites: ['loi-09-08:23'],
    refuses: ['runs-cannot-act', ...reaching],
  })
    .input(
      OneSource.extend({
        /** Left out for a file, which has no accounts. */
        account: z.string().trim().min(1).max(255).optional(),
        password: z.string().max(1_000).optional(),
      }),
    )
    .output(Access),

  removeAccess: endpoint({
    who: ['dpo'],
    method: 'DELETE',
    path: `${base}/sources/{sourceId}/access`,
    summary: 'Forget the account that may write to a source; its password is destroyed',
  })
    .input(OneSource)
    .output(z.object({ removed: z.literal(true) })),

  structure: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/sources/{sourceId}/structure`,
    summary: 'The tables of a source as plans see them, read now',
    refuses: ['runs-cannot-act', ...reaching],
  })
    .input(OneSource)
    .output(Structure),

  replays: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/sources/{sourceId}/replays`,
    summary: 'Erasures applied again to a source after it was restored',
  })
    .input(OneSource)
    .output(z.object({ replays: z.array(Replay) })),

  replay: endpoint({
    who: approvers,
    method: 'POST',
    path: `${base}/sources/{sourceId}/replays`,
    summary: 'Apply every journalled erasure to a source again, after it was restored from a backup',
    cites,
    refuses: ['runs-no-access', 'runs-replay-running'],
  })
    .input(OneSource)
    .output(Replay),

  replayCertificate: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/sources/{sourceId}/replays/{replayId}/certificate.json`,
    summary: 'The certificate of a replay, as the text whose hash is in the evidence',
    refuses: ['runs-not-certified'],
  })
    .input(OneSource.extend({ replayId: ReplayId }))
    .output(z.instanceof(File)),

  holds: endpoint({ who: readers, method: 'GET', path: `${base}/holds`, summary: 'The holds' })
    .input(InOrganisation.extend({ sourceId: SourceId.optional(), released: z.boolean().optional() }))
    .output(z.object({ holds: z.array(Hold) })),

  placeHold: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/holds`,
    summary: 'Hold rows: no run touches them, from the next batch on',
    cites,
    refuses: ['runs-hold-faulty'],
  })
    .input(NewHold)
    .output(Hold),

  readHold: endpoint({ who: readers, method: 'GET', path: `${base}/holds/{holdId}`, summary: 'One hold' })
    .input(OneHold)
    .output(Hold),

  releaseHold: endpoint({
    who: approvers,
    method: 'POST',
    path: `${base}/holds/{holdId}/release`,
    summary: 'Release a hold, with the reason',
    refuses: ['runs-hold-released'],
  })
    .input(OneHold.extend({ reason: paragraphs(2_000).refine(text => text.length > 0) }))
    .output(Hold),

  archive: endpoint({
    who: ['dpo'],
    method: 'GET',
    path: `${base}/archive`,
    summary: 'Archived rows: where they were and until when they are kept, not what they hold',
    cites,
  })
    .input(
      InOrganisation.extend({
        runId: RunId.optional(),
        sourceId: SourceId.optional(),
        ...Page,
      }),
    )
    .output(z.object({ rows: z.array(ArchivedRow), total: z.int() })),

  findArchived: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/archive/find`,
    summary: 'Find an archived row by the key it had; keys are known by keyed hashes only',
  })
    .input(
      InOrganisation.extend({
        sourceId: SourceId,
        table: TableName,
        key: z.array(z.string().max(1_000)).min(1).max(32),
      }),
    )
    .output(z.object({ rows: z.array(ArchivedRow) })),

  readArchived: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/archive/{imageId}/read`,
    summary: 'Open one archived row, with a reason that the evidence keeps',
    cites,
    refuses: ['runs-archive-over'],
  })
    .input(
      InOrganisation.extend({
        imageId: ImageId,
        reason: paragraphs(1_000).refine(text => text.length > 0),
      }),
    )
    .output(
      z.object({
        table: TableName,
        values: z.array(z.object({ column: z.string(), value: z.string().nullable() })),
      }),
    ),
}
