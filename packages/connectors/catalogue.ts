// Every engine by its kind, and the three ways in: read an address, show it, connect.
import type { Changeable, OpenForChange } from './change.ts'
import { failure } from './failure.ts'
import { fileEngine } from './files/engine.ts'
import { changeMariadb, mariadb } from './mariadb/engine.ts'
import type { Connector, ConnectPolicy, Engine, SourceDescription, SourceKind, SourceSecret } from './port.ts'
import { changePostgres, postgres } from './postgres/engine.ts'
import { changeSqlite } from './sqlite/change/engine.ts'
import { changeSqlserver, sqlserver } from './sqlserver/engine.ts'
import { changeFileOf } from './tabular/change/source.ts'

const engines: Readonly<Record<SourceKind, Engine>> = {
  postgres,
  mariadb,
  sqlserver,
  sqlite: fileEngine('sqlite'),
  csv: fileEngine('csv'),
  xlsx: fileEngine('xlsx'),
  parquet: fileEngine('parquet'),
  json: fileEngine('json'),
}

/**
 * What a person typed or pasted, split into a description that may be stored in clear and a secret that must be
 * sealed. Throws ConnectorFailure `bad-address`.
 */
export const readAddress = (
  kind: SourceKind,
  typed: string,
  certificateAuthority?: string,
): { readonly description: SourceDescription; readonly secret: SourceSecret } => {
  const { address, secret } = engines[kind].readAddress(typed)
  const description = certificateAuthority ? { kind, address, certificateAuthority } : { kind, address }
  return { description, secret }
}

/** A connector that has not yet touched the source: call `test` first, `close` last. Throws `bad-address`. */
export const connect = (
  description: SourceDescription,
  secret: SourceSecret,
  policy: ConnectPolicy,
): Connector => engines[description.kind].open(description, secret, policy)

/** The kinds that plans can be carried out on. */
const changing: Readonly<Partial<Record<SourceKind, OpenForChange>>> = {
  postgres: changePostgres,
  sqlite: changeSqlite,
  mariadb: changeMariadb,
  sqlserver: changeSqlserver,
  csv: changeFileOf('csv'),
  xlsx: changeFileOf('xlsx'),
}

/** The write side of a source, which has not yet been touched. Throws `bad-address`, and `cannot-change` for what can only be read. */
export const openForChange = (
  description: SourceDescription,
  secret: SourceSecret,
  policy: ConnectPolicy,
): Changeable => {
  const open = changing[description.kind]
  if (!open) throw failure('cannot-change', { kind: description.kind })
  return open(description, secret, policy)
}
