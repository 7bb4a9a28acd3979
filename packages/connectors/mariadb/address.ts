// How the address of a MySQL or MariaDB is read: `mysql://account:password@host:port/database?sslmode=…`, or
// `?socket=/path/of/the.sock`. The modes of encryption may be spelled as PostgreSQL's, MySQL's or MariaDB's own.
import { isIP } from 'node:net'
import { failure } from '../failure.ts'
import { isForbiddenAddress } from '../hosts.ts'
import type { SourceSecret } from '../port.ts'

/** `prefer` and `require` encrypt without verifying, unless a certificate authority is given. */
export type TlsMode = 'disable' | 'prefer' | 'require' | 'verify-full'

const tlsSpellings: Readonly<Record<string, TlsMode>> = {
  disable: 'disable',
  disabled: 'disable',
  false: 'disable',
  prefer: 'prefer',
  preferred: 'prefer',
  require: 'require',
  required: 'require',
  true: 'require',
  'verify-full': 'verify-full',
  verify_identity: 'verify-full',
}

export type MariadbAddress = {
  readonly account: string
  /** A name, an IP address, or the path of a Unix socket. */
  readonly host: string
  readonly port: number
  readonly database: string
  readonly tls: TlsMode
}

const expected = 'mysql://account:password@host:3306/database?sslmode=verify-full'
const badAddress = () => failure('bad-address', { expected })

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badAddress()
  }
}

export const parseAddress = (typed: string): MariadbAddress & { readonly secret: SourceSecret } => {
  const url = URL.parse(typed.trim().replace(/@(?=\/[^/]*\?)/, '@localhost'))
  if (!url || !/^(mysql|mariadb):$/.test(url.protocol) || url.hash) throw badAddress()
  const asked = url.searchParams
  const socket = asked.get('socket')
  if (socket !== null && !socket.startsWith('/')) throw badAddress()
  const host = socket ?? decode(url.hostname).replace(/^\[(.*)\]$/, '$1')
  const account = decode(url.username)
  const database = decode(url.pathname.slice(1))
  const mode = asked.get('sslmode') ?? asked.get('ssl-mode') ?? asked.get('ssl') ?? 'prefer'
  const tls = tlsSpellings[mode.toLowerCase()]
  const port = Number(url.port || 3306)
  if (!host || !account || !database || !tls || !Number.isInteger(port) || port < 1) throw badAddress()
  if ([host, account, database].some(part => part.includes('\0')) || /[\s,]/.test(host)) throw badAddress()
  if (isIP(host) !== 0 && isForbiddenAddress(host)) throw failure('forbidden-host', { host })
  const password = decode(url.password)
  return { account, host, port, database, tls, secret: password ? { password } : {} }
}

/** The address in its one spelling, without the password. */
export const formatAddress = ({ account, host, port, database, tls }: MariadbAddress) => {
  const isSocket = host.startsWith('/')
  const name = isSocket ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  const socket = isSocket ? `socket=${encodeURIComponent(host)}&` : ''
  return `mysql://${encodeURIComponent(account)}@${name}:${port}/${encodeURIComponent(database)}?${socket}sslmode=${tls}`
}
