// Where things stand on the data map.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  headHeight,
  layOut,
  type MapLink,
  type MapNode,
  mapKinds,
  nodeHeight,
  reach,
  rowHeight,
} from './data-map-layout.ts'

const measures = { width: 1200, rightToLeft: false, most: 8, gathered: (count: number) => `+${count}` }

const someMap = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 6, maxLength: 6 }),
    picks: fc.array(fc.tuple(fc.nat(4), fc.nat(99), fc.nat(99)), { maxLength: 60 }),
  })
  .map(({ sizes, picks }) => {
    const nodes: MapNode[] = mapKinds.flatMap((kind, column) =>
      Array.from({ length: sizes[column] ?? 0 }, (_, index) => ({
        id: `${kind}${index}`,
        kind,
        label: `${kind} ${index}`,
      })),
    )
    const links: MapLink[] = picks.flatMap(([column, a, b]) => {
      const [from, to] = [mapKinds[column], mapKinds[column + 1]]
      const [near, far] = [sizes[column] ?? 0, sizes[column + 1] ?? 0]
      return from && to && near > 0 && far > 0 ? [{ from: `${from}${a % near}`, to: `${to}${b % far}` }] : []
    })
    return { nodes, links }
  })

describe('whatever the organisation has', () => {
  test('nothing overlaps, nothing leaves the picture', () => {
    fc.assert(
      fc.property(someMap, ({ nodes, links }) => {
        const picture = layOut(nodes, links, measures)
        for (const node of picture.nodes) {
          expect(node.x).toBeGreaterThanOrEqual(0)
          expect(node.x + node.width).toBeLessThanOrEqual(measures.width + 0.001)
          expect(node.y).toBeGreaterThanOrEqual(headHeight)
          expect(node.y + nodeHeight).toBeLessThanOrEqual(picture.height)
        }
        for (const column of picture.columns) {
          const ys = picture.nodes.filter(node => node.x === column.x).map(node => node.y)
          ys.sort((a, b) => a - b).reduce((before, y) => {
            expect(y - before).toBeGreaterThanOrEqual(rowHeight)
            return y
          }, Number.NEGATIVE_INFINITY)
        }
      }),
    )
  })
  test('right to left is the same picture mirrored', () => {
    fc.assert(
      fc.property(someMap, ({ nodes, links }) => {
        const one = layOut(nodes, links, measures)
        const other = layOut(nodes, links, { ...measures, rightToLeft: true })
        expect(other.nodes.map(node => [node.id, node.y])).toEqual(one.nodes.map(node => [node.id, node.y]))
        for (const [index, node] of one.nodes.entries()) {
          expect((other.nodes[index]?.x ?? 0) + node.x + node.width).toBeCloseTo(measures.width, 6)
        }
      }),
    )
  })
  test('everything is drawn, or counted in what was gathered', () => {
    fc.assert(
      fc.property(someMap, ({ nodes, links }) => {
        const picture = layOut(nodes, links, measures)
        expect(picture.nodes.reduce((sum, node) => sum + node.count, 0)).toBe(nodes.length)
        for (const kind of mapKinds) {
          expect(picture.nodes.filter(node => node.kind === kind).length).toBeLessThanOrEqual(measures.most)
        }
      }),
    )
  })
})

test('the most linked are kept when there are too many', () => {
  const nodes: MapNode[] = Array.from({ length: 12 }, (_, index) => ({
    id: `t${index}`,
    kind: 'table',
    label: `t${index}`,
  }))
  const hub: MapNode = { id: 'c', kind: 'category', label: 'c' }
  const picture = layOut([...nodes, hub], [{ from: 't11', to: 'c' }], measures)
  expect(picture.nodes.some(node => node.id === 't11')).toBe(true)
  expect(picture.nodes.find(node => node.count > 1)?.label).toBe('+5')
})

test('following a thing goes on and back, and not sideways', () => {
  const links = [
    { from: 's', to: 't1' },
    { from: 's', to: 't2' },
    { from: 't1', to: 'c' },
    { from: 't2', to: 'd' },
  ]
  expect([...reach('c', links)].sort()).toEqual(['c', 's', 't1'])
  expect([...reach('s', links)].sort()).toEqual(['c', 'd', 's', 't1', 't2'])
})

test('a link to what is not there is left out', () => {
  const picture = layOut([{ id: 'a', kind: 'source', label: 'a' }], [{ from: 'a', to: 'gone' }], measures)
  expect(picture.links).toEqual([])
})
