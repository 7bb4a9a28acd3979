// What the account is and may do, and what is worth saying about the connection itself.
import { failure } from '../failure.ts'
import { isLoopback } from '../hosts.ts'
import type { TestResult } from '../port.ts'
import { warning } from '../warning.ts'
import { beginReadOnly, type Session, type SessionSettings } from './session.ts'

/** The oldest major version whose catalogue has all that schema.ts reads. */
const leastMajor = 11

const accountSql = `SELECT current_setting('server_version_num'), current_setting('server_version'), current_user,
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)`

const tablesSql = `SELECT count(*),
  count(*) FILTER (WHERE has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT')),
  coalesce(bool_or(has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')), false)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND NOT c.relispartition`

/** Throws ConnectorFailure; the connector turns it into an answer. */
export const testSession = async (session: Session, settings: SessionSettings): Promise<TestResult> => {
  const { address, certificateAuthority } = settings
  await session.run(`${beginReadOnly(settings)}; SET LOCAL search_path = pg_catalog`)
  const [number, version, account, superuser] = (await session.run(accountSql))[0] ?? []
  if (Number(number) < leastMajor * 10_000)
    throw failure('unsupported-server', { version: version ?? '', least: String(leastMajor) })
  const [tables, readable, writable] = (await session.run(tablesSql))[0] ?? []
  const name = account ?? address.account
  const isSuperuser = superuser === 't'
  const isRemote = !isLoopback(address.host)
  const isVerified = address.tls === 'verify-full' || certificateAuthority !== undefined
  return {
    ok: true,
    server: `PostgreSQL ${version}`,
    privileges: {
      account: name,
      mayWrite: isSuperuser || writable === 't',
      tables: Number(tables),
      readableTables: Number(readable),
    },
    warnings: [
      ...(isSuperuser ? [warning('account-is-superuser', { account: name })] : []),
      ...(!isSuperuser && writable === 't' ? [warning('account-may-write', { account: name })] : []),
      ...(isRemote && !session.encrypted
        ? [warning('connection-not-encrypted', { host: address.host })]
        : []),
      ...(isRemote && session.encrypted && !isVerified
        ? [warning('certificate-not-verified', { host: address.host })]
        : []),
      ...(tables === '0' ? [warning('empty-schema', {})] : []),
    ],
  }
}
