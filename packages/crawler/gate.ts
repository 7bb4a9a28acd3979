// The one way from the crawl's browser to the network: a proxy of this process. It resolves each name itself, refuses it where any
// of its addresses may not be reached, and connects to the very address it looked at. So redirects, frames, workers, sockets and
// names that change their mind between two questions all come by here, which what a page is asked beforehand cannot promise.
import { lookup } from 'node:dns/promises'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, isIP, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

export type Resolve = (host: string) => Promise<readonly string[]>

export const systemResolve: Resolve = async host =>
  isIP(host) ? [host] : (await lookup(host, { all: true })).map(({ address }) => address)

export type Gate = {
  /** For the browser's proxy setting. */
  readonly server: string
  /** Hosts that were asked for and refused. */
  readonly refused: ReadonlySet<string>
  /** Why nothing of a host came through; null where it did. */
  readonly failureAt: (host: string) => 'refused' | 'not-reached' | null
  /** Whether more came than may come; nothing comes after. */
  readonly isSpent: () => boolean
  readonly close: () => Promise<void>
}

const IDLE = 30_000

export async function openGate({
  mayReach,
  resolve,
  mostBytes,
}: {
  readonly mayReach: (address: string) => boolean
  readonly resolve: Resolve
  readonly mostBytes: number
}): Promise<Gate> {
  const refused = new Set<string>()
  const unreached = new Set<string>()
  const open = new Set<Duplex>()
  let bytes = 0
  const isSpent = () => bytes > mostBytes
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (isSpent()) for (const socket of open) socket.destroy()
  }
  const keep = <Kind extends Duplex>(socket: Kind): Kind => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    return socket
  }

  /** The address to connect to; undefined where there is none that may be reached. */
  const addressOf = async (host: string): Promise<string | undefined> => {
    if (isSpent()) return undefined
    const found = await resolve(host.replace(/^\[|\]$/g, '')).catch(() => [])
    if (found.length > 0 && found.every(mayReach)) return found[0]
    const why = found.length > 0 ? refused : unreached
    why.add(host)
    return undefined
  }

  const plain = async (asked: IncomingMessage, answer: ServerResponse) => {
    const url = URL.parse(asked.url ?? '')
    const address = url?.protocol === 'http:' ? await addressOf(url.hostname) : undefined
    if (!url || !address) {
      answer.writeHead(url && refused.has(url.hostname) ? 403 : 502).end()
      return
    }
    const { 'proxy-connection': _hop, ...headers } = asked.headers
    const onward = request({
      host: address,
      port: url.port || 80,
      method: asked.method,
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host },
      agent: false,
      timeout: IDLE,
    })
    onward.once('socket', socket => keep(socket))
    onward.once('timeout', () => onward.destroy())
    onward.once('error', () => {
      if (answer.headersSent || answer.destroyed) answer.destroy()
      else {
        unreached.add(url.hostname)
        answer.writeHead(502).end()
      }
    })
    onward.once('response', back => {
      answer.writeHead(back.statusCode ?? 502, back.rawHeaders)
      back.on('data', count)
      back.once('error', () => answer.destroy())
      back.pipe(answer)
    })
    answer.once('close', () => onward.destroy())
    asked.pipe(onward)
  }

  const tunnel = async (asked: IncomingMessage, client: Duplex, head: Buffer) => {
    keep(client)
    const url = URL.parse(`http://${asked.url ?? ''}`)
    const address = url ? await addressOf(url.hostname) : undefined
    if (!url || !address) {
      client.end(`HTTP/1.1 ${url && refused.has(url.hostname) ? '403 Forbidden' : '502 Bad Gateway'}\r\n\r\n`)
      return
    }
    const onward: Socket = keep(connect({ host: address, port: Number(url.port || 80) }))
    onward.setTimeout(IDLE, () => onward.destroy())
    onward.once('error', () => {
      if (!client.destroyed && onward.bytesRead === 0) unreached.add(url.hostname)
    })
    onward.once('connect', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.write(head)
      onward.on('data', count)
      client.pipe(onward).pipe(client)
    })
    onward.once('close', () => client.destroy())
    client.once('close', () => onward.destroy())
  }

  const server = createServer((asked, answer) => void plain(asked, answer))
  server.on('connect', (asked, client, head) => void tunnel(asked, client, head))
  server.on('connection', keep)
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', ready)
  })
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    failureAt: host => (refused.has(host) ? 'refused' : unreached.has(host) ? 'not-reached' : null),
    isSpent,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        for (const socket of open) socket.destroy()
      }),
  }
}
