// What the sources room answers: connect, scan, confirm. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { OrganisationId } from '@himaya/platform/records'
import { z } from 'zod'
import {
  DataCategory,
  Failure,
  Finding,
  FindingState,
  Scan,
  ScanId,
  Source,
  SourceId,
  SourceKind,
} from './records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const OneSource = InOrganisation.extend({ sourceId: SourceId })

/** How to reach a source. The password is sealed on arrival and never comes back in any answer. */
export const Connection = z.object({
  name: z.string().trim().min(1).max(200),
  kind: SourceKind,
  address: z.string().trim().min(1).max(2000),
  password: z.string().max(1000).optional(),
  tls: z.enum(['disable', 'prefer', 'require', 'verify-full']).default('prefer'),
  certificateAuthority: z.string().max(100_000).optional(),
})

export const FindingsQuery = OneSource.partial({ sourceId: true }).extend({
  search: z.string().max(200).optional(),
  state: FindingState.optional(),
  category: DataCategory.optional(),
  personal: z.boolean().optional(),
  sensitive: z.boolean().optional(),
  table: z.string().max(300).optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  sort: z.enum(['column', 'category', 'confidence', 'state']).default('column'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(500).default(100),
})

/** Confirm, correct, dismiss or reopen, for many columns at once. */
export const DecideFindings = InOrganisation.extend({
  columns: z
    .array(z.object({ sourceId: SourceId, schema: z.string(), table: z.string(), column: z.string() }))
    .min(1)
    .max(5000),
  decision: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('confirm') }),
    z.object({ kind: z.literal('correct'), category: DataCategory }),
    z.object({ kind: z.literal('dismiss') }),
    z.object({ kind: z.literal('reopen') }),
  ]),
})

const base = '/organisations/{organisationId}/sources' as const
const connecting = ['source-not-reached'] as const

export const contract = {
  list: endpoint({ who: readers, method: 'GET', path: base, summary: 'The connected sources' })
    .input(InOrganisation)
    .output(z.object({ sources: z.array(Source) })),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/{sourceId}`,
    summary: 'One source and its scans',
  })
    .input(OneSource)
    .output(z.object({ source: Source, scans: z.array(Scan) })),

  test: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/test`,
    summary: 'Try a connection before keeping it',
    refuses: connecting,
  })
    .input(InOrganisation.extend({ connection: Connection }))
    .output(z.object({ version: z.string(), tables: z.int(), warnings: z.array(Failure) })),

  connect: endpoint({
    who: writers,
    method: 'POST',
    path: base,
    summary: 'Connect a source; its credentials are kept encrypted',
    cites: ['loi-09-08:23'],
    refuses: connecting,
  })
    .input(InOrganisation.extend({ connection: Connection }))
    .output(Source),

  upload: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/files`,
    summary: 'Connect a file: CSV, XLSX, Parquet, JSON or SQLite',
    refuses: [...connecting, 'source-file-refused'],
  })
    .input(
      InOrganisation.extend({
        name: z.string().trim().min(1).max(200),
        file: z.file().max(200 * 1024 * 1024),
      }),
    )
    .output(Source),

  change: endpoint({
    who: writers,
    method: 'PUT',
    path: `${base}/{sourceId}`,
    summary: 'Change the name, address or credentials of a source',
    refuses: connecting,
  })
    .input(OneSource.extend({ connection: Connection }))
    .output(Source),

  remove: endpoint({
    who: ['dpo'],
    method: 'DELETE',
    path: `${base}/{sourceId}`,
    summary: 'Disconnect a source: its credentials are destroyed, its findings removed',
  })
    .input(OneSource)
    .output(z.object({ removed: z.literal(true) })),

  scan: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/{sourceId}/scans`,
    summary: 'Read the schema and samples of a source, and propose a category for each column',
    refuses: ['source-scan-running'],
  })
    .input(OneSource)
    .output(Scan),

  readScan: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/{sourceId}/scans/{scanId}`,
    summary: 'How far a scan is',
  })
    .input(OneSource.extend({ scanId: ScanId }))
    .output(Scan),

  cancelScan: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/{sourceId}/scans/{scanId}/cancel`,
    summary: 'Stop a scan; what it found stays',
  })
    .input(OneSource.extend({ scanId: ScanId }))
    .output(Scan),

  resumeScan: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/{sourceId}/scans/{scanId}/resume`,
    summary: 'Go on with a stopped or failed scan where it stood',
    refuses: ['source-scan-running'],
  })
    .input(OneSource.extend({ scanId: ScanId }))
    .output(Scan),

  findings: endpoint({
    who: readers,
    method: 'GET',
    path: '/organisations/{organisationId}/findings',
    summary: 'What was found, column by column',
    cites: ['loi-09-08:1'],
  })
    .input(FindingsQuery)
    .output(
      z.object({
        findings: z.array(Finding),
        total: z.int(),
        /** Counts over the whole filter, for the filter bar and the picture. */
        counts: z.object({
          proposed: z.int(),
          confirmed: z.int(),
          corrected: z.int(),
          dismissed: z.int(),
          personal: z.int(),
          sensitive: z.int(),
          nationalId: z.int(),
          byCategory: z.record(z.string(), z.int()),
        }),
      }),
    ),

  decide: endpoint({
    who: writers,
    method: 'POST',
    path: '/organisations/{organisationId}/findings/decisions',
    summary: 'Confirm, correct or dismiss findings in bulk; remembered over later scans',
    refuses: ['source-finding-unknown', 'source-nothing-to-confirm'],
  })
    .input(DecideFindings)
    .output(z.object({ decided: z.int() })),

  exportFindings: endpoint({
    who: readers,
    method: 'GET',
    path: '/organisations/{organisationId}/findings/export',
    summary: 'The findings as a file: CSV, XLSX or JSON',
  })
    .input(InOrganisation.extend({ sourceId: SourceId.optional(), format: z.enum(['csv', 'xlsx', 'json']) }))
    .output(z.instanceof(File)),
}
