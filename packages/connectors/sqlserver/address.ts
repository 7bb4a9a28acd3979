// How the address of a SQL Server is read: `sqlserver://account:password@host:port/database?sslmode=…`, or `mssql://…`. The modes of
// encryption may be spelled as PostgreSQL's or as those of Microsoft's own drivers (`encrypt=…`).
import { isIP } from 'node:net'
import { failure } from '../failure.ts'
import { isForbiddenAddress } from '../hosts.ts'
import type { SourceSecret } from '../port.ts'

/** `prefer` and `require` are the same here: a SQL Server always offers encryption, and a password never goes out without it. */
export type TlsMode = 'disable' | 'prefer' | 'require' | 'verify-full'

const tlsSpellings: Readonly<Record<string, TlsMode>> = {
  disable: 'disable',
  disabled: 'disable',
  false: 'disable',
  optional: 'disable',
  prefer: 'prefer',
  preferred: 'prefer',
  require: 'require',
  required: 'require',
  mandatory: 'require',
  true: 'require',
  strict: 'verify-full',
  'verify-full': 'verify-full',
}

export type SqlserverAddress = {
  readonly account: string
  readonly host: string
  readonly port: number
  readonly database: string
  readonly tls: TlsMode
}

const expected = 'sqlserver://account:password@host:1433/database?sslmode=verify-full'
const badAddress = () => failure('bad-address', { expected })

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badAddress()
  }
}

/** An instance by its name (`host\instance`) is looked up by a service of its own: its port is asked for instead. */
export const parseAddress = (typed: string): SqlserverAddress & { readonly secret: SourceSecret } => {
  const url = URL.parse(typed.trim())
  if (!url || !/^(sqlserver|mssql):$/.test(url.protocol) || url.hash) throw badAddress()
  const asked = url.searchParams
  const host = decode(url.hostname).replace(/^\[(.*)\]$/, '$1')
  const account = decode(url.username)
  const database = decode(url.pathname.slice(1))
  const mode = asked.get('sslmode') ?? asked.get('encrypt') ?? 'prefer'
  const tls = tlsSpellings[mode.toLowerCase()]
  const port = Number(url.port || 1433)
  if (!host || !account || !database || !tls || !Number.isInteger(port) || port < 1) throw badAddress()
  if ([host, account, database].some(part => part.includes('\0')) || /[\s,;\\/]/.test(host))
    throw badAddress()
  if (isIP(host) !== 0 && isForbiddenAddress(host)) throw failure('forbidden-host', { host })
  const password = decode(url.password)
  return { account, host, port, database, tls, secret: password ? { password } : {} }
}

/** The address in its one spelling, without the password. */
export const formatAddress = ({ account, host, port, database, tls }: SqlserverAddress) => {
  const name = isIP(host) === 6 ? `[${host}]` : host
  return `sqlserver://${encodeURIComponent(account)}@${name}:${port}/${encodeURIComponent(database)}?sslmode=${tls}`
}
