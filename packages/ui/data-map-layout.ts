// Where each thing of the data map stands: one column per kind, each column ordered so that few links cross, links as
// curves between neighbouring columns. Mirrored for right-to-left. Pure: the same map always gives the same picture.

export const mapKinds = ['source', 'table', 'category', 'processing', 'recipient', 'country'] as const
export type MapKind = (typeof mapKinds)[number]

export type MapNode = {
  readonly id: string
  readonly kind: MapKind
  readonly label: string
  readonly href?: string
}

/** From a thing to one further along: source → table → category → processing → recipient → country. */
export type MapLink = { readonly from: string; readonly to: string }

export type Placed = MapNode & {
  readonly x: number
  readonly y: number
  readonly width: number
  /** How many things a gathered node stands for; 1 for an ordinary one. */
  readonly count: number
}

export type Drawn = MapLink & { readonly path: string }

export type MapPicture = {
  readonly columns: readonly { readonly kind: MapKind; readonly x: number; readonly width: number }[]
  readonly nodes: readonly Placed[]
  readonly links: readonly Drawn[]
  readonly height: number
}

export type MapMeasures = {
  readonly width: number
  readonly rightToLeft: boolean
  /** Things of one kind beyond this many are gathered into one. */
  readonly most: number
  readonly gathered: (count: number) => string
}

export const rowHeight = 30
export const nodeHeight = 24
export const headHeight = 28
const gap = 44

const gather = (nodes: readonly MapNode[], links: readonly MapLink[], { most, gathered }: MapMeasures) => {
  const degree = new Map<string, number>()
  for (const { from, to } of links) {
    degree.set(from, (degree.get(from) ?? 0) + 1)
    degree.set(to, (degree.get(to) ?? 0) + 1)
  }
  const standsFor = new Map<string, string>()
  const kept: (MapNode & { count: number })[] = []
  for (const kind of mapKinds) {
    const ofKind = nodes.filter(node => node.kind === kind)
    if (ofKind.length <= most) {
      kept.push(...ofKind.map(node => ({ ...node, count: 1 })))
      continue
    }
    const byDegree = [...ofKind].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))
    const rest = byDegree.slice(most - 1)
    const id = `${kind}:rest`
    for (const node of rest) standsFor.set(node.id, id)
    kept.push(...byDegree.slice(0, most - 1).map(node => ({ ...node, count: 1 })))
    kept.push({ id, kind, label: gathered(rest.length), count: rest.length })
  }
  const seen = new Set<string>()
  const joined = links.flatMap(link => {
    const from = standsFor.get(link.from) ?? link.from
    const to = standsFor.get(link.to) ?? link.to
    const key = `${from}\n${to}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ from, to }]
  })
  return { kept, joined }
}

/** Each node moves towards the middle of those it is linked with, sweeping forth and back. */
const untangle = (columns: { id: string }[][], links: readonly MapLink[]) => {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  for (let sweep = 0; sweep < 6; sweep += 1) {
    const place = new Map<string, number>()
    for (const column of columns) {
      for (const [index, node] of column.entries()) place.set(node.id, (index + 0.5) / column.length)
    }
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const wish = new Map(
        column.map((node, index) => {
          const places = (neighbours.get(node.id) ?? []).flatMap(id => place.get(id) ?? [])
          const mean = places.reduce((sum, each) => sum + each, 0) / places.length
          return [node.id, places.length > 0 ? mean : (index + 0.5) / column.length]
        }),
      )
      column.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0))
      for (const [index, node] of column.entries()) place.set(node.id, (index + 0.5) / column.length)
    }
  }
}

export const layOut = (
  nodes: readonly MapNode[],
  links: readonly MapLink[],
  measures: MapMeasures,
): MapPicture => {
  const { width, rightToLeft } = measures
  const { kept, joined } = gather(nodes, links, measures)
  const kinds = mapKinds.filter(kind => kept.some(node => node.kind === kind))
  const columns = kinds.map(kind => kept.filter(node => node.kind === kind))
  untangle(columns, joined)
  const step = kinds.length > 0 ? (width + gap) / kinds.length : width
  const nodeWidth = Math.max(60, step - gap)
  const longest = Math.max(0, ...columns.map(column => column.length))
  const height = headHeight + longest * rowHeight
  const mirror = (x: number, w: number) => (rightToLeft ? width - x - w : x)

  const placed: Placed[] = columns.flatMap((column, index) => {
    const top = headHeight + ((longest - column.length) * rowHeight) / 2
    return column.map((node, row) => ({
      ...node,
      x: mirror(index * step, nodeWidth),
      y: top + row * rowHeight,
      width: nodeWidth,
    }))
  })
  const byId = new Map(placed.map(node => [node.id, node]))
  const drawn = joined.flatMap(link => {
    const from = byId.get(link.from)
    const to = byId.get(link.to)
    if (!from || !to) return []
    const start = rightToLeft ? from.x : from.x + from.width
    const end = rightToLeft ? to.x + to.width : to.x
    const [y1, y2] = [from.y + nodeHeight / 2, to.y + nodeHeight / 2]
    const bend = start + (end - start) / 2
    return [{ ...link, path: `M${start},${y1}C${bend},${y1} ${bend},${y2} ${end},${y2}` }]
  })
  return {
    columns: kinds.map((kind, index) => ({ kind, x: mirror(index * step, nodeWidth), width: nodeWidth })),
    nodes: placed,
    links: drawn,
    height,
  }
}

/** Everything reached from a node by going on and by going back, itself included. */
export const reach = (id: string, links: readonly MapLink[]): Set<string> => {
  const reached = new Set([id])
  for (const [near, far] of [
    ['from', 'to'],
    ['to', 'from'],
  ] as const) {
    const ahead = [id]
    const seen = new Set(ahead)
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      for (const link of links) {
        if (link[near] !== next || seen.has(link[far])) continue
        seen.add(link[far])
        reached.add(link[far])
        ahead.push(link[far])
      }
    }
  }
  return reached
}
