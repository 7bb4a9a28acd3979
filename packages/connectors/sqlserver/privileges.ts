// What the account is and may do, and what is worth saying about the connection itself.
import { failure } from '../failure.ts'
import { isLoopback } from '../hosts.ts'
import type { TestResult } from '../port.ts'
import { warning } from '../warning.ts'
import { ours, readableSql } from './schema.ts'
import type { Session, SessionSettings } from './session.ts'

/** 2016: the oldest that writes every number as text and back without a loss. */
const leastVersion = 13

export const serverSql = `SELECT CONVERT(varchar(40), SERVERPROPERTY('ProductVersion')), CONVERT(int, SERVERPROPERTY('EngineEdition')),
  (SELECT d.compatibility_level FROM sys.databases d WHERE d.database_id = DB_ID())`

const may = (right: string) => `HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', '${right}')`
const writes = ['INSERT', 'UPDATE', 'DELETE']

const accountSql = `SELECT SUSER_SNAME(), COALESCE(IS_SRVROLEMEMBER('sysadmin'), 0),
  CASE WHEN ${writes.map(right => `${may(right)} = 1`).join(' OR ')} OR EXISTS (SELECT 1 FROM sys.objects o
    JOIN sys.schemas s ON s.schema_id = o.schema_id WHERE ${ours} AND (${writes
      .map(
        right => `HAS_PERMS_BY_NAME(QUOTENAME(s.name) + '.' + QUOTENAME(o.name), 'OBJECT', '${right}') = 1`,
      )
      .join(' OR ')})) THEN 1 ELSE 0 END,
  (SELECT COUNT(*) FROM sys.objects o WHERE ${ours}),
  (SELECT COUNT(DISTINCT o.object_id) FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id
    JOIN sys.schemas s ON s.schema_id = o.schema_id WHERE ${ours} AND ${readableSql} = 1),
  (SELECT COUNT(DISTINCT p.target_object_id) FROM sys.security_predicates p JOIN sys.security_policies y ON y.object_id = p.object_id
    WHERE y.is_enabled = 1 AND p.predicate_type_desc = 'FILTER')`

/** Throws `unsupported-server` where it is older than what is spoken here. Services that Microsoft runs are always of the latest. */
export const requireVersion = async (session: Session, least: number): Promise<string> => {
  const [version, edition, level] = (await session.run(serverSql))[0] ?? []
  const isService = edition === '5' || edition === '8'
  if (!isService && Number.parseInt(version ?? '', 10) < least)
    throw failure('unsupported-server', { version: version ?? '', least: `${least}.0` })
  // A database may be kept at the language of an older server.
  if (Number(level) < 130)
    throw failure('unsupported-server', {
      version: `compatibility level ${level}`,
      least: 'compatibility level 130',
    })
  return isService ? 'Azure SQL' : `SQL Server ${version}`
}

/** Throws ConnectorFailure; the connector turns it into an answer. */
export const testSession = async (session: Session, settings: SessionSettings): Promise<TestResult> => {
  const { address, certificateAuthority } = settings
  const server = await requireVersion(session, leastVersion)
  const [account, superuser, writable, tables, readable, hidden] = (await session.run(accountSql))[0] ?? []
  const name = account ?? address.account
  const isSuperuser = superuser === '1'
  const mayWrite = isSuperuser || writable === '1'
  const isRemote = !isLoopback(address.host)
  const isVerified = address.tls === 'verify-full' || certificateAuthority !== undefined
  return {
    ok: true,
    server,
    privileges: { account: name, mayWrite, tables: Number(tables), readableTables: Number(readable) },
    warnings: [
      ...(isSuperuser ? [warning('account-is-superuser', { account: name })] : []),
      ...(!isSuperuser && mayWrite ? [warning('account-may-write', { account: name })] : []),
      ...(isRemote && !session.encrypted
        ? [warning('connection-not-encrypted', { host: address.host })]
        : []),
      ...(isRemote && session.encrypted && !isVerified
        ? [warning('certificate-not-verified', { host: address.host })]
        : []),
      ...(Number(hidden) > 0 ? [warning('rows-hidden', { count: Number(hidden) })] : []),
      ...(tables === '0' ? [warning('empty-schema', {})] : []),
    ],
  }
}
