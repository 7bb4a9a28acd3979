// The picture of an organisation's data: from the databases it stands in, through what it is and what it is used for,
// to whom and where it goes. Pointing at a thing, or reaching it by keyboard, follows its data from end to end.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { classes } from './class-names.ts'
import {
  headHeight,
  layOut,
  type MapLink,
  type MapNode,
  nodeHeight,
  type Placed,
  reach,
} from './data-map-layout.ts'
import { useLanguage, useMessages } from './language.tsx'
import { useNavigation } from './navigation.tsx'
import { uiTexts } from './texts.ts'

type DataMapProps = {
  readonly nodes: readonly MapNode[]
  readonly links: readonly MapLink[]
  /** Things of one kind beyond this many are gathered into one. */
  readonly most?: number
}

/** Below this width the picture keeps its size and scrolls. */
const least = 860

const useWidth = () => {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(least)
  useEffect(() => {
    if (!frame.current) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(least, Math.floor(entry.contentRect.width)))
    })
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])
  return [frame, width] as const
}

export function DataMap({ nodes, links, most = 16 }: DataMapProps) {
  const texts = useMessages(uiTexts).map
  const { direction } = useLanguage()
  const { go } = useNavigation()
  const [frame, width] = useWidth()
  const [pointed, setPointed] = useState<string>()
  const picture = useMemo(
    () => layOut(nodes, links, { width, rightToLeft: direction === 'rtl', most, gathered: texts.more }),
    [nodes, links, width, direction, most, texts],
  )
  const followed = useMemo(() => (pointed ? reach(pointed, picture.links) : undefined), [pointed, picture])
  const [entry, setEntry] = useState<string>()
  const first = picture.nodes.some(node => node.id === entry) ? entry : picture.nodes[0]?.id

  const onKeyDown = (event: KeyboardEvent, node: Placed) => {
    if (event.key === 'Enter' && node.href) return go(node.href)
    const next = neighbourOf(node, picture.nodes, event.key)
    if (!next) return
    event.preventDefault()
    setEntry(next.id)
    frame.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next.id)}"]`)?.focus()
  }

  return (
    <figure className="flex flex-col gap-2">
      <div ref={frame} className="overflow-x-auto">
        {/* biome-ignore lint/a11y/useSemanticElements: HTML's own groups do not stand inside a picture */}
        <svg
          role="group"
          aria-label={texts.title}
          width={width}
          height={picture.height}
          viewBox={`0 0 ${width} ${picture.height}`}
          className="block text-small"
        >
          {picture.columns.map(column => (
            <text
              key={column.kind}
              x={direction === 'rtl' ? column.x + column.width : column.x}
              y={14}
              className="fill-ink-faint font-strong"
            >
              {texts[column.kind]}
            </text>
          ))}
          <line x1={0} x2={width} y1={headHeight - 7} y2={headHeight - 7} className="stroke-line" />
          <g fill="none">
            {picture.links.map(link => {
              const on = followed?.has(link.from) && followed.has(link.to)
              return (
                <path
                  key={`${link.from} ${link.to}`}
                  d={link.path}
                  className={classes(
                    'transition-opacity duration-100',
                    on ? 'stroke-accent' : 'stroke-line-strong',
                    followed ? (on ? 'opacity-100' : 'opacity-10') : 'opacity-45',
                  )}
                  strokeWidth={on ? 1.75 : 1}
                />
              )
            })}
          </g>
          {picture.nodes.map(node => {
            const dim = followed && !followed.has(node.id)
            const count = picture.links.filter(link => link.from === node.id || link.to === node.id).length
            return (
              // biome-ignore lint/a11y/useSemanticElements: HTML's own buttons do not stand inside a picture
              <g
                key={node.id}
                data-node={node.id}
                role="button"
                tabIndex={node.id === first ? 0 : -1}
                aria-label={texts.thing(texts[node.kind], node.label, texts.flows(count))}
                onPointerEnter={() => setPointed(node.id)}
                onPointerLeave={() => setPointed(undefined)}
                onFocus={() => setPointed(node.id)}
                onBlur={() => setPointed(undefined)}
                onClick={() => node.href && go(node.href)}
                onKeyDown={event => onKeyDown(event, node)}
                className={classes(
                  'transition-opacity duration-100 outline-offset-1',
                  dim && 'opacity-30',
                  node.href && 'cursor-pointer',
                )}
              >
                <title>{node.label}</title>
                <rect
                  x={node.x + 0.5}
                  y={node.y + 0.5}
                  width={node.width - 1}
                  height={nodeHeight - 1}
                  rx={4}
                  className={classes(
                    pointed === node.id ? 'fill-accent-wash stroke-accent' : 'fill-surface stroke-line',
                    node.count > 1 && '[stroke-dasharray:3_3]',
                  )}
                />
                {/* HTML's own text cuts itself at its box, in either direction; readers are told the whole of it above. */}
                <foreignObject
                  x={node.x + 8}
                  y={node.y}
                  width={node.width - 16}
                  height={nodeHeight}
                  className="pointer-events-none"
                >
                  <div
                    dir="auto"
                    className={classes('truncate leading-6 text-ink', node.kind === 'table' && 'font-key')}
                  >
                    {node.label}
                  </div>
                </foreignObject>
              </g>
            )
          })}
        </svg>
      </div>
      <figcaption className="text-small text-ink-faint">{texts.help}</figcaption>
    </figure>
  )
}

const neighbourOf = (node: Placed, nodes: readonly Placed[], key: string): Placed | undefined => {
  const distance = (other: Placed) => Math.abs(other.y - node.y)
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const sign = key === 'ArrowDown' ? 1 : -1
    return nodes
      .filter(other => other.x === node.x && (other.y - node.y) * sign > 0)
      .sort((a, b) => distance(a) - distance(b))[0]
  }
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const sign = key === 'ArrowRight' ? 1 : -1
    const beside = nodes.filter(other => (other.x - node.x) * sign > 0)
    const nearest = Math.min(...beside.map(other => Math.abs(other.x - node.x)))
    return beside
      .filter(other => Math.abs(other.x - node.x) === nearest)
      .sort((a, b) => distance(a) - distance(b))[0]
  }
  return undefined
}
