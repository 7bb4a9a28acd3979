// Which hosts a source may be on. Internal hosts are the purpose of a connector, so private networks and the loopback
// are allowed; addresses that only ever lead to the machine's own network fabric or its hosting provider's metadata
// (and so to its credentials) are refused, under every spelling, after the name is resolved.
import { lookup } from 'node:dns/promises'
import { BlockList, isIP, Socket } from 'node:net'
import { failure } from './failure.ts'

const forbidden = new BlockList()
forbidden.addSubnet('0.0.0.0', 8)
forbidden.addSubnet('169.254.0.0', 16)
forbidden.addSubnet('224.0.0.0', 3)
forbidden.addAddress('100.100.100.200')
forbidden.addAddress('192.0.0.192')
forbidden.addAddress('::', 'ipv6')
forbidden.addSubnet('fe80::', 10, 'ipv6')
forbidden.addSubnet('ff00::', 8, 'ipv6')
forbidden.addAddress('fd00:ec2::254', 'ipv6')
forbidden.addAddress('fd20:ce::254', 'ipv6')
// 169.254.0.0/16 as seen through a NAT64 gateway.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6')

/** `address` is an IP address, IPv4-mapped IPv6 included. */
export const isForbiddenAddress = (address: string) =>
  forbidden.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

export const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || host.startsWith('127.') || host.startsWith('/')

/**
 * A socket that checks the address it is about to connect to, in the same step that connects: a name that resolves to
 * something else the second time gains nothing. Fails with ConnectorFailure `forbidden-host`.
 */
export const guardedSocket = (): Socket => new GuardedSocket()

class GuardedSocket extends Socket {
  // The one form of the eight that database drivers call.
  override connect(...given: unknown[]): this {
    const [port, host] = given
    if (typeof port !== 'number' || typeof host !== 'string') return super.connect(String(port))
    if (isIP(host) !== 0 && isForbiddenAddress(host)) {
      queueMicrotask(() => this.destroy(failure('forbidden-host', { host })))
      return this
    }
    return super.connect({
      port,
      host,
      lookup: (name, options, answer) => {
        lookup(name, { ...options, all: true }).then(
          found => {
            if (found.some(({ address }) => isForbiddenAddress(address)))
              answer(failure('forbidden-host', { host }), [])
            else if (options.all) answer(null, found)
            else answer(null, found[0]?.address ?? '', found[0]?.family)
          },
          (error: NodeJS.ErrnoException) => answer(error, []),
        )
      },
    })
  }
}
