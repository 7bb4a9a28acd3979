// What a reader sees of an HTML message, and where its links stand in it. One pass, however broken the HTML.

export type Link = {
  readonly href: string
  /** In characters of the visible text. */
  readonly from: number
  readonly to: number
  /** Set so small, or in such a way, that few would see it. */
  readonly hidden: boolean
}

const LONGEST = 200_000
const breaking = /^(?:br|p|div|tr|li|h[1-6]|table|ul|ol|hr|blockquote|section|footer|header|td)$/
const silent = new Set(['style', 'script', 'head', 'title', 'noscript', 'template'])
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ecirc: 'ê',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  copy: '©',
  euro: '€',
  zwnj: '',
  shy: '',
}
const faint =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[0-6](?:\.\d+)?(?:px|pt)|opacity\s*:\s*0(?:\.[0-3]\d*)?\s*(?:;|$|")|mso-hide/i

const decoded = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : ''
  })

/** The visible text, NFC, at most 200,000 characters, with its links: those of `<a>` and bare ones. */
export function textOf(html: string): { readonly body: string; readonly links: readonly Link[] } {
  let body = ''
  const links: Link[] = []
  const faintUntil: string[] = []
  let silence: string | undefined
  let open: { href: string; from: number; faint: boolean } | undefined
  const close = () => {
    if (open) links.push({ href: open.href, from: open.from, to: body.trimEnd().length, hidden: open.faint })
    open = undefined
  }
  for (const piece of html
    .slice(0, 1_000_000)
    .matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+|</gi)) {
    if (body.length > LONGEST) break
    const [whole, ending, named, attributes = ''] = piece
    const tag = named?.toLowerCase()
    if (whole.startsWith('<!--')) continue
    if (tag === undefined) {
      if (silence === undefined) {
        const text = decoded(whole).normalize('NFC').replace(/\s+/g, ' ')
        body += /(?:^|\s)$/.test(body) ? text.trimStart() : text
      }
      continue
    }
    if (silence !== undefined) {
      if (ending && tag === silence) silence = undefined
      continue
    }
    if (!ending && silent.has(tag) && !attributes.endsWith('/')) silence = tag
    if (breaking.test(tag) && !body.endsWith('\n')) body = `${body.trimEnd()}\n`
    if (tag === 'a') {
      close()
      if (!ending) {
        const href = decoded(
          /href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)?.slice(1).find(Boolean) ?? '',
        )
        open = {
          href: href.trim(),
          from: body.length,
          faint: faint.test(attributes) || faintUntil.length > 0,
        }
      }
    } else if (!ending && faint.test(attributes) && !/\/$/.test(attributes) && tag !== 'br' && tag !== 'img')
      faintUntil.push(tag)
    else if (ending && faintUntil.at(-1) === tag) faintUntil.pop()
  }
  close()
  body = body.slice(0, LONGEST).trimEnd()
  for (const bare of body.matchAll(/https?:\/\/[^\s<>"]+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g)) {
    const [from, to] = [bare.index, bare.index + bare[0].length]
    if (links.some(link => from < link.to && link.from < to)) continue
    links.push({ href: bare[0].includes('://') ? bare[0] : `mailto:${bare[0]}`, from, to, hidden: false })
  }
  return { body, links: links.filter(link => link.to <= body.length) }
}
