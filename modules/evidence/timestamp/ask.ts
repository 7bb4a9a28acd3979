// Asks an authority over HTTP, from a server that stands inside somebody's network: only public addresses, and those the
// installation allows by name; no redirects; a small answer, soon.
import { lookup } from 'node:dns/promises'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { StampFailure } from '../records.ts'

const LARGEST_ANSWER = 64 * 1024
const PATIENCE_MILLISECONDS = 15_000

const subnets = (list: BlockList, family: 'ipv4' | 'ipv6', networks: readonly string[]) => {
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** IANA's special-purpose registry: what is not the public internet. */
const special = subnets(new BlockList(), 'ipv4', [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
])
subnets(special, 'ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
const globalUnicast = subnets(new BlockList(), 'ipv6', ['2000::/3'])

export const isPublic = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

/** Hosts that may be asked although they are not public: `tsa.intern.example`, `10.1.2.3`. */
export const allowedHosts = (environment: NodeJS.ProcessEnv = process.env): readonly string[] =>
  (environment.HIMAYA_TIMESTAMP_HOSTS ?? '').split(',').flatMap(host => host.trim().toLowerCase() || [])

export type Answer = { readonly bytes: Uint8Array } | { readonly failure: StampFailure }

/** @param allowed hosts that need not be public */
export async function ask(url: string, body: Uint8Array, allowed: readonly string[]): Promise<Answer> {
  const address = URL.parse(url)
  const host = address?.hostname.replace(/^\[|\]$/g, '').toLowerCase() ?? ''
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== '')
    return { failure: 'refused-address' }
  const isAllowed = allowed.includes(host)
  if (isIP(host) !== 0 && !isAllowed && !isPublic(host)) return { failure: 'refused-address' }
  try {
    return await send(address, body, guarded(isAllowed))
  } catch (error) {
    return { failure: error instanceof RefusedAddress ? 'refused-address' : 'not-reached' }
  }
}

class RefusedAddress extends Error {}

/** Looks at the address in the same step that connects: a name that resolves otherwise the second time gains nothing. */
const guarded =
  (isAllowed: boolean): LookupFunction =>
  (name, options, answer) => {
    lookup(name, { ...options, all: true }).then(
      found => {
        if (!isAllowed && !found.every(({ address }) => isPublic(address))) answer(new RefusedAddress(), [])
        else if (options.all) answer(null, found)
        else answer(null, found[0]?.address ?? '', found[0]?.family)
      },
      (error: NodeJS.ErrnoException) => answer(error, []),
    )
  }

const send = (address: URL, body: Uint8Array, lookup: LookupFunction): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const post = (address.protocol === 'https:' ? secureRequest : plainRequest)(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/timestamp-query',
        'content-length': body.length,
        accept: 'application/timestamp-reply',
      },
      lookup,
      agent: false,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
    post.on('error', reject)
    post.on('response', response => {
      const chunks: Buffer[] = []
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
        chunks.push(chunk)
        if (length <= LARGEST_ANSWER) return
        resolve({ failure: 'no-answer' })
        post.destroy()
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve(response.statusCode === 200 ? { bytes: Buffer.concat(chunks) } : { failure: 'no-answer' }),
      )
    })
    post.end(body)
  })
