// Connected databases, their scans, and what was found in each column: the organisation's data map. Browser-safe.
import { dataCategories } from '@himaya/law/words/data-categories'
import { Instant, id, keyOf, OrganisationId } from '@himaya/platform/records'
import { z } from 'zod'

export const SourceId = id('Source')
export type SourceId = z.infer<typeof SourceId>
export const ScanId = id('Scan')
export type ScanId = z.infer<typeof ScanId>

export const SourceKind = z.enum([
  'postgres',
  'mariadb',
  'sqlserver',
  'sqlite',
  'csv',
  'xlsx',
  'parquet',
  'json',
])

/** Which server an address speaks of; what it says no further is told by the attempt to read it. */
export const databaseKind = (address: string): 'postgres' | 'mariadb' | 'sqlserver' => {
  if (/^\s*(mysql|mariadb):/i.test(address)) return 'mariadb'
  return /^\s*(sqlserver|mssql):/i.test(address) ? 'sqlserver' : 'postgres'
}

/** The law's own list of data categories: one vocabulary from the data map to the dossier. */
export const DataCategory = keyOf(dataCategories)
export type DataCategory = z.infer<typeof DataCategory>

/** A refusal or failure in the reader's words: what happened, and what to do. */
export const Failure = z.object({
  code: z.string(),
  message: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
})

export const Source = z.object({
  organisationId: OrganisationId,
  sourceId: SourceId,
  name: z.string().trim().min(1).max(200),
  kind: SourceKind,
  /** The address as shown: host, port, database, user; never the password. */
  address: z.string(),
  state: z.enum(['untested', 'ready', 'failing']),
  lastFailure: Failure.nullable(),
  createdAt: Instant,
  /** Counts of the last finished scan; null before the first. */
  lastScan: z
    .object({ scanId: ScanId, endedAt: Instant, tables: z.int(), columns: z.int(), personal: z.int() })
    .nullable(),
})
export type Source = z.infer<typeof Source>

export const ScanState = z.enum(['queued', 'running', 'finished', 'failed', 'cancelled'])

export const Scan = z.object({
  organisationId: OrganisationId,
  scanId: ScanId,
  sourceId: SourceId,
  state: ScanState,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  tablesTotal: z.int(),
  tablesDone: z.int(),
  columnsTotal: z.int(),
  columnsDone: z.int(),
  columnsPersonal: z.int(),
  /** The table being read now. */
  current: z.string().nullable(),
  failure: Failure.nullable(),
  /** What was left out, table by table, and why. The scan keeps what it had. */
  skipped: z.array(z.object({ table: z.string(), failure: Failure })),
})
export type Scan = z.infer<typeof Scan>

export const Evidence = z.object({
  code: z.string(),
  message: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
})

/** `proposed` by detection · `confirmed` by a person · `corrected` to another category · `dismissed`: not personal. */
export const FindingState = z.enum(['proposed', 'confirmed', 'corrected', 'dismissed'])

export const Finding = z.object({
  organisationId: OrganisationId,
  sourceId: SourceId,
  schema: z.string(),
  table: z.string(),
  column: z.string(),
  declaredType: z.string(),
  comment: z.string().nullable(),
  rowEstimate: z.int().nullable(),
  /** What detection recognised, in its own finer words; null when nothing. */
  detected: z.string().nullable(),
  /** What detection proposes; null when nothing personal was found. */
  proposed: DataCategory.nullable(),
  confidence: z.number().min(0).max(1),
  state: FindingState,
  /** What holds: the correction, else the proposal. Null when it is not personal data. */
  category: DataCategory.nullable(),
  personal: z.boolean(),
  sensitive: z.boolean(),
  nationalId: z.boolean(),
  evidence: z.array(Evidence),
  /** True when the last scan no longer saw this column. */
  gone: z.boolean(),
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
})
export type Finding = z.infer<typeof Finding>
