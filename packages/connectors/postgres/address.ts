// How a PostgreSQL address is read: `postgres://account:password@host:port/database?sslmode=…`, or `?host=/socket/folder`.
import { isIP } from 'node:net'
import { failure } from '../failure.ts'
import { isForbiddenAddress } from '../hosts.ts'
import type { SourceSecret } from '../port.ts'

/** As in libpq: `prefer` and `require` encrypt without verifying, unless a certificate authority is given. */
const tlsModes = ['disable', 'prefer', 'require', 'verify-full'] as const
export type TlsMode = (typeof tlsModes)[number]

export type PostgresAddress = {
  readonly account: string
  /** A name, an IP address, or the folder of a Unix socket. */
  readonly host: string
  readonly port: number
  readonly database: string
  readonly tls: TlsMode
}

const expected = 'postgres://account:password@host:5432/database?sslmode=verify-full'
const badAddress = () => failure('bad-address', { expected })

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badAddress()
  }
}

export const parseAddress = (typed: string): PostgresAddress & { readonly secret: SourceSecret } => {
  // libpq lets the host be empty before a socket folder; a URL does not.
  const url = URL.parse(typed.trim().replace(/@(?=\/[^/]*\?)/, '@localhost'))
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.hash) throw badAddress()
  const socket = url.searchParams.get('host')
  if (socket !== null && !socket.startsWith('/')) throw badAddress()
  const host = socket ?? decode(url.hostname).replace(/^\[(.*)\]$/, '$1')
  const account = decode(url.username)
  const database = decode(url.pathname.slice(1))
  const tls = tlsModes.find(mode => mode === (url.searchParams.get('sslmode') ?? 'prefer'))
  const port = Number(url.port || url.searchParams.get('port') || 5432)
  if (!host || !account || !database || !tls || !Number.isInteger(port) || port < 1 || port > 65_535)
    throw badAddress()
  if ([host, account, database].some(part => part.includes('\0')) || /[\s,]/.test(host)) throw badAddress()
  if (isIP(host) !== 0 && isForbiddenAddress(host)) throw failure('forbidden-host', { host })
  const password = decode(url.password)
  return { account, host, port, database, tls, secret: password ? { password } : {} }
}

/** The address in its one spelling, without the password. */
export const formatAddress = ({ account, host, port, database, tls }: PostgresAddress) => {
  const isSocket = host.startsWith('/')
  const name = isSocket ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  const folder = isSocket ? `host=${encodeURIComponent(host)}&` : ''
  return `postgres://${encodeURIComponent(account)}@${name}:${port}/${encodeURIComponent(database)}?${folder}sslmode=${tls}`
}
