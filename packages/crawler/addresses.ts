// Which addresses a crawl may reach. A page chooses what a browser calls, and the server that visits it stands inside somebody's
// network: so only public addresses, and the networks that the installation allows by name.
import { BlockList, isIP } from 'node:net'

const list = (networks: readonly string[]): BlockList => {
  const found = new BlockList()
  for (const network of networks) {
    const [address = '', length] = network.split('/')
    const family = isIP(address)
    const bits = length === undefined ? (family === 6 ? 128 : 32) : Number(length)
    if (family === 0 || !Number.isInteger(bits)) throw new Error(`${network} is not a network`)
    found.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4')
  }
  return found
}

/** IANA's special-purpose registry: what is not the public internet. */
const special = list([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
])
const globalUnicast = list(['2000::/3'])

/** The host's own fabric and its provider's metadata, which give out credentials: no setting allows them. */
const never = list([
  ...['0.0.0.0/8', '169.254.0.0/16', '100.100.100.200', '192.0.0.192', '168.63.129.16', '224.0.0.0/3'],
  ...['fe80::/10', 'ff00::/8', 'fd00:ec2::254', 'fd20:ce::254', '64:ff9b::a9fe:0/112'],
])

/** The networks that a setting names: `10.20.0.0/16, 192.168.4.7`. */
export const networksIn = (setting: string | undefined): readonly string[] =>
  (setting ?? '')
    .split(',')
    .map(network => network.trim())
    .filter(network => network !== '')

/**
 * @param allowed networks that may be reached although they are not public: `10.20.0.0/16`, `127.0.0.1`
 * @throws Error where one of them is no network
 */
export const reachable = (allowed: readonly string[]): ((address: string) => boolean) => {
  const permitted = list(allowed)
  return address => {
    const family = isIP(address)
    // An IPv4 address in the clothes of an IPv6 one is nothing that a name should resolve to.
    if (family === 0 || /^::ffff:/i.test(address)) return false
    const kind = family === 6 ? 'ipv6' : 'ipv4'
    if (never.check(address, kind)) return false
    if (permitted.check(address, kind)) return true
    return family === 6
      ? globalUnicast.check(address, kind) && !special.check(address, kind)
      : !special.check(address, kind)
  }
}
