// What of a request's body is refused before any schema sees it: too much of it, and what no column can hold.
import { Problem } from '../problem.ts'
import { tooLarge } from './problems.ts'

const deepest = 40

/** How much of the body may be read; told once the endpoint is known, before its first byte is read. */
export type BodyLimit = { bytes: number; exceeded: boolean }

/** The same request, whose body fails as soon as it is longer than `limit.bytes`. */
export function limitBody(request: Request, limit: BodyLimit): Request {
  if (request.body === null) return request
  let read = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength
        if (read <= limit.bytes) return controller.enqueue(chunk)
        limit.exceeded = true
        controller.error(new Problem(tooLarge))
      },
    }),
  )
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    body: counted,
    // A streamed body needs it (WHATWG fetch); TypeScript's DOM types do not know it yet.
    ...{ duplex: 'half' },
  })
}

export const declaresMoreThan = (headers: Headers, bytes: number): boolean =>
  Number(headers.get('content-length') ?? 0) > bytes

export type Junk = 'null-character' | 'too-deep'

/** U+0000 fits in no text column; data nested without end fit in no stack. `null` when the input holds neither. */
export function junkIn(
  input: unknown,
): { readonly junk: Junk; readonly path: readonly PropertyKey[] } | null {
  const waiting: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [
    { value: input, path: [] },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && value.includes('\0')) return { junk: 'null-character', path }
    if (value === null || typeof value !== 'object' || value instanceof Blob) continue
    if (path.length >= deepest) return { junk: 'too-deep', path: path.slice(0, 5) }
    for (const [key, member] of Object.entries(value)) {
      if (key.includes('\0')) return { junk: 'null-character', path }
      waiting.push({ value: member, path: [...path, Array.isArray(value) ? Number(key) : key] })
    }
  }
  return null
}
