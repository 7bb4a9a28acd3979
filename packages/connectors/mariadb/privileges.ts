// What the account is and may do, and what is worth saying about the connection itself.
import { failure } from '../failure.ts'
import { isLoopback } from '../hosts.ts'
import type { TestResult } from '../port.ts'
import { warning } from '../warning.ts'
import type { Product, Session, SessionSettings } from './session.ts'

/** The oldest versions whose catalogue has all that is read here. */
const leastVersions: Readonly<Record<Product, readonly [number, number]>> = {
  MariaDB: [10, 3],
  MySQL: [5, 7],
}

const writes = `'INSERT', 'UPDATE', 'DELETE', 'DROP', 'CREATE', 'ALTER'`
const accountSql = `SELECT CURRENT_USER(),
  (SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SUPER'),
  (SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE IN (${writes}))
  + (SELECT COUNT(*) FROM information_schema.SCHEMA_PRIVILEGES WHERE PRIVILEGE_TYPE IN (${writes}) AND ? LIKE TABLE_SCHEMA)
  + (SELECT COUNT(*) FROM information_schema.TABLE_PRIVILEGES WHERE PRIVILEGE_TYPE IN (${writes}) AND TABLE_SCHEMA = ?)
  + (SELECT COUNT(*) FROM information_schema.COLUMN_PRIVILEGES WHERE PRIVILEGE_TYPE IN (${writes}) AND TABLE_SCHEMA = ?)`

const tablesSql = `SELECT COUNT(*), COALESCE(SUM(readable), 0) FROM (
  SELECT MAX(FIND_IN_SET('select', PRIVILEGES) > 0) AS readable
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? GROUP BY TABLE_NAME) AS seen`

/** Throws `unsupported-server` where a version is older than what is spoken here. */
export const requireVersion = (
  session: Session,
  least: Readonly<Record<Product, readonly [number, number]>>,
) => {
  // Old ones of MariaDB pretend to be a MySQL 5.5.5.
  const [major = 0, minor = 0] = session.version
    .replace(/^5\.5\.5-(?=.*mariadb)/i, '')
    .split('.')
    .map(Number.parseFloat)
  const [leastMajor, leastMinor] = least[session.product]
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw failure('unsupported-server', { version: session.version, least: `${leastMajor}.${leastMinor}` })
}

/** Throws ConnectorFailure; the connector turns it into an answer. */
export const testSession = async (session: Session, settings: SessionSettings): Promise<TestResult> => {
  const { address, certificateAuthority } = settings
  requireVersion(session, leastVersions)
  const { database } = address
  const [account, superuser, writable] =
    (await session.run(accountSql, [database, database, database]))[0] ?? []
  const [tables, readable] = (await session.run(tablesSql, [database]))[0] ?? []
  const name = account ?? address.account
  const isSuperuser = superuser !== '0'
  const mayWrite = isSuperuser || writable !== '0'
  const isRemote = !isLoopback(address.host)
  const isVerified = address.tls === 'verify-full' || certificateAuthority !== undefined
  return {
    ok: true,
    server: `${session.product} ${/^[\d.]+/.exec(session.version.replace(/^5\.5\.5-(?=.*mariadb)/i, ''))?.[0] ?? session.version}`,
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
      ...(tables === '0' ? [warning('empty-schema', {})] : []),
    ],
  }
}
