// Opens the port, and closes it without cutting off whoever is being answered. The port is taken before the database is
// started: whoever chose a port in use learns it at once.
import { createServer, type Server } from 'node:http'
import type { App } from '@himaya/platform/http/serve'
import { getRequestListener } from '@hono/node-server'

export type Listening = {
  readonly url: string
  /** Until then, everyone is asked to come back in a moment. */
  answerWith(app: App): void
  close(): Promise<void>
}

const PATIENCE_MS = 5_000

/** @throws NodeJS.ErrnoException EADDRINUSE, EACCES, EADDRNOTAVAIL or ENOTFOUND when the port cannot be had */
export async function listen({ host, port }: { host: string; port: number }): Promise<Listening> {
  let answer: Parameters<typeof getRequestListener>[0] = () =>
    new Response(null, { status: 503, headers: { 'retry-after': '2' } })
  const server = createServer(getRequestListener((request, environment) => answer(request, environment)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  const bound = address !== null && typeof address === 'object' ? address.port : port
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${bound}`,
    answerWith(app) {
      answer = app.fetch
    },
    close: () => close(server),
  }
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
