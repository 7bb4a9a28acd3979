// Requests that change something must come from our own pages (or from no page at all, as a program's do).
// Browsers say where an unsafe request comes from and pages cannot forge it; session cookies are SameSite=Lax besides.
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether `request` may change anything.
 * @param publicOrigin the address people use (`https://himaya.example.ma`) when it differs from the one we see
 */
export function isSameOrigin(request: Request, publicOrigin?: string): boolean {
  if (safeMethods.has(request.method)) return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  if (origin === null) return true
  if (origin === 'null' || !URL.canParse(origin)) return false
  if (publicOrigin !== undefined && origin === publicOrigin) return true
  return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host)
}
