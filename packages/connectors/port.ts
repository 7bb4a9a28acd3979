// The port to other people's databases: what every engine answers, whatever it speaks. Reading only: nothing here
// changes a source, and no engine opens one in a mode that could.
import type { ConnectorFailure } from './failure.ts'
import type { ConnectorWarning } from './warning.ts'

export const sourceKinds = [
  'postgres',
  'mariadb',
  'sqlserver',
  'sqlite',
  'csv',
  'xlsx',
  'parquet',
  'json',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** How a source is reached. Holds no secret: it may be stored, shown and logged. */
export type SourceDescription = {
  readonly kind: SourceKind
  /** `postgres://account@host:port/database?sslmode=…`, `mysql://…`, `sqlserver://…` or `file:///…`; never a password. */
  readonly address: string
  /** PEM certificates to trust instead of the public authorities, for `sslmode=require` and `verify-full`. */
  readonly certificateAuthority?: string
}

/** What must be sealed. Empty for a file. */
export type SourceSecret = { readonly password?: string }

/** What the installation allows its sources, whatever their description says. */
export type ConnectPolicy = {
  /** Files are read only below these folders, after symbolic links are followed. None: no file is read. */
  readonly fileRoots: readonly string[]
  /** Seconds one statement may run on the source (30 unless told). */
  readonly statementSeconds?: number
  /** Bytes above which a file is refused (20 GB unless told). */
  readonly fileBytes?: number
}

export type Connector = {
  readonly kind: SourceKind
  /** The address as it may be shown: no password. */
  readonly display: string
  /** Reaches the source and says what it is and what we may do there. A refusal is an answer, not an exception. */
  test(signal: AbortSignal): Promise<TestResult>
  /** Reads the catalogue, never the rows. Throws ConnectorFailure. */
  inspect(signal: AbortSignal): Promise<Schema>
  /**
   * Reads some rows of one table. What cannot be read arrives as a `skipped` step: neither a table that vanished, nor
   * a forbidden column, nor a slow view, ends the scan of the others. Throws ConnectorFailure only when the source
   * itself is lost, or `cancelled`.
   */
  sample(table: TableName, columns: readonly string[], how: SampleOptions): AsyncIterable<SampleStep>
  close(): Promise<void>
}

export type TestResult =
  | {
      readonly ok: true
      /** Product and version as the server names itself, e.g. `PostgreSQL 18.4`. */
      readonly server: string
      readonly privileges: Privileges
      readonly warnings: readonly ConnectorWarning[]
    }
  | { readonly ok: false; readonly failure: ConnectorFailure }

export type Privileges = {
  /** The account on the server; null for a file. */
  readonly account: string | null
  /** True when the account could change data, though Himaya never does while reading. */
  readonly mayWrite: boolean
  /** Tables and views seen, and of these the ones of which at least one column may be read. */
  readonly tables: number
  readonly readableTables: number
}

export type Schema = {
  readonly schemas: readonly SchemaPart[]
  readonly warnings: readonly ConnectorWarning[]
}

export type SchemaPart = {
  readonly name: string
  readonly comment: string | null
  readonly tables: readonly Table[]
}

export type TableName = { readonly schema: string; readonly name: string }

export type TableKind =
  | 'table'
  | 'partitioned-table'
  | 'foreign-table'
  | 'view'
  | 'materialised-view'
  | 'sheet'
  | 'file'

/** `counted`: exact · `statistics`: the server's own estimate · `metadata`: the file says so · `extrapolated`: from its first part. */
export type RowEstimate = {
  readonly rows: number
  readonly how: 'counted' | 'statistics' | 'metadata' | 'extrapolated'
}

export type Table = {
  readonly schema: string
  readonly name: string
  readonly kind: TableKind
  readonly comment: string | null
  /** Null when nothing is known without reading the whole table. */
  readonly rowEstimate: RowEstimate | null
  readonly columns: readonly Column[]
  /** Column names in key order; empty when there is none. */
  readonly primaryKey: readonly string[]
  /** Unique keys other than the primary one. */
  readonly unique: readonly (readonly string[])[]
  readonly foreignKeys: readonly ForeignKey[]
}

export type ForeignKey = {
  readonly columns: readonly string[]
  readonly references: TableName & { readonly columns: readonly string[] }
}

export type Column = {
  readonly name: string
  /** The type as the source declares it, e.g. `character varying(40)`; empty where the source declares none. */
  readonly declaredType: string
  readonly nullable: boolean
  readonly comment: string | null
  /** From 1, in the source's order. */
  readonly position: number
  /** False when our account may not read it. */
  readonly readable: boolean
}

export type SampleOptions = {
  /** How many rows at most; `Infinity` reads the whole table, in batches, with flat memory. */
  readonly rows: number
  readonly signal: AbortSignal
}

export type SampleStep =
  | {
      readonly kind: 'rows'
      readonly table: TableName
      /** A very wide table comes in several column groups, whose rows do not match each other. */
      readonly columns: readonly string[]
      readonly rows: readonly (readonly SampleValue[])[]
    }
  | {
      readonly kind: 'skipped'
      readonly table: TableName
      /** The columns that were left out; all that were asked for when the table as a whole could not be read. */
      readonly columns: readonly string[]
      readonly failure: ConnectorFailure
    }
  | {
      /** The last step of a table of which anything was read. */
      readonly kind: 'end'
      readonly table: TableName
      /** Rows read (of the widest-read column group). */
      readonly rows: number
      readonly chosen: RowChoice
    }

/** How the rows were chosen, for an honest report. */
export type RowChoice = 'whole-table' | 'first-rows' | 'spread-rows' | 'random-pages'

/** Text is cut at `textLimit` characters and bytes at `bytesLimit` on the source's side, so that no cell is too large. */
export type SampleValue = string | null | CutText | Bytes
export type CutText = { readonly kind: 'cut-text'; readonly head: string }
export type Bytes = { readonly kind: 'bytes'; readonly length: number; readonly head: Uint8Array }

export const textLimit = 4_000
export const bytesLimit = 64

/** One engine: how its addresses are read and how a connector is made of one. Neither touches the source. */
export type Engine = {
  /** Splits what a person typed or pasted into what may be shown and what must be sealed. Throws `bad-address`. */
  readAddress(typed: string): { readonly address: string; readonly secret: SourceSecret }
  open(description: SourceDescription, secret: SourceSecret, policy: ConnectPolicy): Connector
}
