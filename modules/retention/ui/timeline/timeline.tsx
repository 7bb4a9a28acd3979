// What expires, rule by rule and month by month; what is overdue stands first, in the colour of what is wrong, and what a hold
// keeps of it is hatched. Arrow keys go from month to month and from rule to rule; the table beneath says the same.
import { classes } from '@himaya/ui/class-names.ts'
import { ExpandIcon } from '@himaya/ui/icon'
import { useFormat, useLanguage, useMessages } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { useWidth } from '@himaya/ui/use-width.ts'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { texts } from '../texts.ts'
import { geometryOf, heightOf, shareHeld } from './geometry.ts'

export type TimelineRow = {
  readonly key: string
  readonly name: string
  readonly where?: string
  readonly href?: string
  /** One for each month; null where the rule was never counted. */
  readonly expiring: readonly number[] | null
  readonly late: number
  readonly held: number
}

const HEIGHT = 44

export function Timeline({
  title,
  months,
  rows,
}: {
  title: string
  /** `YYYY-MM` */
  months: readonly string[]
  rows: readonly TimelineRow[]
}) {
  const { timeline: m } = useMessages(texts)
  const format = useFormat()
  const { direction } = useLanguage()
  const [frame, width] = useWidth()
  const [at, setAt] = useState({ row: 0, place: 0 })
  const body = useRef<HTMLDivElement>(null)
  const hatch = useId()
  const mirrored = direction === 'rtl'
  const geometry = geometryOf(width, months.length, mirrored)
  const monthName = (index: number) => format.month(`${months[index]}-01`)
  const said = (row: TimelineRow, place: number) =>
    place === 0
      ? m.saidLate(row.name, row.late, row.held)
      : m.said(row.name, monthName(place - 1), row.expiring?.[place - 1] ?? 0)

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = mirrored ? 'ArrowLeft' : 'ArrowRight'
    const back = mirrored ? 'ArrowRight' : 'ArrowLeft'
    const step = {
      [forward]: [0, 1],
      [back]: [0, -1],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      Home: [0, -months.length],
      End: [0, months.length],
    }[event.key]
    if (!step) return
    event.preventDefault()
    const [down = 0, along = 0] = step
    const next = {
      row: Math.max(0, Math.min(rows.length - 1, at.row + down)),
      place: Math.max(0, Math.min(months.length, at.place + along)),
    }
    setAt(next)
    body.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.place}"]`)?.focus()
  }
  const pointed = rows[at.row]
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-table">
        <Legend className="bg-prohibited" words={m.late} />
        <Legend
          className="bg-[repeating-linear-gradient(45deg,var(--needs)_0_2px,transparent_2px_5px)]"
          words={m.held}
        />
        <Legend className="bg-accent" words={m.expiring} />
      </div>
      <div className="grid grid-cols-[minmax(10rem,16rem)_minmax(0,1fr)] gap-x-5 max-lg:grid-cols-1">
        <span className="max-lg:hidden" />
        <div ref={frame} className="min-w-0">
          <Axis months={months} width={width} mirrored={mirrored} />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the pictures' own cells */}
      <div ref={body} onKeyDown={onKeyDown} className="-mt-2 flex flex-col">
        {rows.map((row, index) => {
          const most = Math.max(0, ...(row.expiring ?? []))
          return (
            <div
              key={row.key}
              className="grid grid-cols-[minmax(10rem,16rem)_minmax(0,1fr)] items-center gap-x-5 border-b border-line py-2 max-lg:grid-cols-1 max-lg:gap-y-1"
            >
              <div className="flex min-w-0 flex-col">
                {row.href ? (
                  <Link
                    href={row.href}
                    className="truncate font-strong hover:text-accent hover:underline"
                    dir="auto"
                  >
                    {row.name}
                  </Link>
                ) : (
                  <span className="font-strong">{row.name}</span>
                )}
                {row.where && (
                  <bdi className="ltr truncate font-key text-small text-ink-soft">{row.where}</bdi>
                )}
                <span className="flex flex-wrap gap-x-3 text-small">
                  {row.late > 0 && (
                    <span className="font-strong text-prohibited">{m.lateCount(row.late)}</span>
                  )}
                  {row.held > 0 && <span className="text-needs">{m.heldCount(row.held)}</span>}
                  <span className="text-ink-soft">
                    {row.expiring === null ? m.uncounted : most > 0 ? m.most(most) : m.noneComing}
                  </span>
                </span>
              </div>
              {/* biome-ignore lint/a11y/noSvgWithoutTitle: each of its cells says its own name */}
              <svg
                width={width}
                height={HEIGHT}
                viewBox={`0 0 ${width} ${HEIGHT}`}
                className="block max-w-full"
              >
                <defs>
                  <pattern
                    id={`${hatch}-${index}`}
                    width="5"
                    height="5"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <rect width="5" height="5" className="fill-needs-wash" />
                    <rect width="2" height="5" className="fill-needs" />
                  </pattern>
                </defs>
                <line x1={0} x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line-strong" />
                <Cell
                  cell={`${index} 0`}
                  name={said(row, 0)}
                  reachable={at.row === index && at.place === 0}
                  onFocus={() => setAt({ row: index, place: 0 })}
                >
                  <rect
                    x={geometry.overdue.x}
                    y={0}
                    width={geometry.overdue.width}
                    height={HEIGHT}
                    className="fill-transparent"
                  />
                  <Overdue row={row} box={geometry.overdue} pattern={`${hatch}-${index}`} />
                </Cell>
                {geometry.months.map((box, month) => {
                  const height = heightOf(row.expiring?.[month] ?? 0, most, HEIGHT - 4)
                  return (
                    <Cell
                      key={months[month]}
                      cell={`${index} ${month + 1}`}
                      name={said(row, month + 1)}
                      reachable={at.row === index && at.place === month + 1}
                      onFocus={() => setAt({ row: index, place: month + 1 })}
                    >
                      <rect
                        x={box.x - 1}
                        y={0}
                        width={box.width + 2}
                        height={HEIGHT}
                        className="fill-transparent"
                      />
                      <rect
                        x={box.x}
                        y={HEIGHT - height}
                        width={box.width}
                        height={height}
                        className="fill-accent"
                      />
                    </Cell>
                  )
                })}
              </svg>
            </div>
          )
        })}
      </div>
      <p aria-live="polite" className="min-h-6 text-table text-ink-soft">
        {pointed && said(pointed, at.place)}
      </p>
      <Told title={title} months={months} rows={rows} />
    </section>
  )
}

type CellProps = {
  readonly cell: string
  readonly name: string
  readonly reachable: boolean
  readonly onFocus: () => void
  readonly children: React.ReactNode
}

function Cell({ cell, name, reachable, onFocus, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a bar is read and reached, and does nothing
    <g
      role="img"
      aria-label={name}
      data-cell={cell}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      onPointerEnter={onFocus}
      className="outline-offset-1"
    >
      {children}
    </g>
  )
}

function Overdue({
  row,
  box,
  pattern,
}: {
  row: TimelineRow
  box: { x: number; width: number }
  pattern: string
}) {
  if (row.late + row.held === 0) return null
  const height = HEIGHT - 8
  // What is held is seen, however little of the whole it is.
  const held = Math.min(height, heightOf(shareHeld(row.late, row.held), 1, height))
  return (
    <>
      <rect
        x={box.x}
        y={HEIGHT - height}
        width={box.width}
        height={height - held}
        className="fill-prohibited"
      />
      <rect x={box.x} y={HEIGHT - held} width={box.width} height={held} fill={`url(#${pattern})`} />
    </>
  )
}

function Axis({ months, width, mirrored }: { months: readonly string[]; width: number; mirrored: boolean }) {
  const { timeline: m } = useMessages(texts)
  const format = useFormat()
  const geometry = geometryOf(width, months.length, mirrored)
  const every = Math.max(1, Math.ceil(months.length / Math.max(2, Math.floor(width / 72))))
  const middle = (box: { x: number; width: number }) => box.x + box.width / 2
  // Not named where the next year's name stands too near.
  const january = months.findIndex(month => month.endsWith('-01'))
  const room = Math.abs((geometry.months[1]?.x ?? 0) - (geometry.months[0]?.x ?? 0))
  const firstYear = january > 0 && january * room < 44 ? -1 : 0
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={34}
      viewBox={`0 0 ${width} 34`}
      className="block max-w-full text-small"
    >
      <text x={middle(geometry.overdue)} y={28} textAnchor="middle" className="fill-prohibited">
        {m.lateShort}
      </text>
      {geometry.months.map((box, index) => {
        const month = months[index] ?? ''
        const isJanuary = month.endsWith('-01')
        return (
          <g key={month}>
            {index % every === 0 && (
              <text x={middle(box)} y={28} textAnchor="middle" className="fill-ink-soft">
                {format.monthShort(`${month}-01`)}
              </text>
            )}
            {(isJanuary || index === firstYear) && (
              <text x={middle(box)} y={12} textAnchor="middle" className="fill-ink-faint">
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const Legend = ({ className, words }: { className: string; words: string }) => (
  <span className="inline-flex items-center gap-2">
    <span aria-hidden="true" className={classes('size-3 rounded-sm', className)} />
    {words}
  </span>
)

function Told({
  title,
  months,
  rows,
}: {
  title: string
  months: readonly string[]
  rows: readonly TimelineRow[]
}) {
  const { timeline: m } = useMessages(texts)
  const format = useFormat()
  return (
    <details className="group">
      <summary className="flex w-fit list-none items-center gap-1 text-table text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ExpandIcon size={14} className="transition-transform group-open:rotate-180" />
        {m.asTable}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={title} tabIndex={0} className="mt-2 overflow-x-auto">
        <table className="border-collapse text-small">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-1 pe-4 text-start font-strong">
                {m.rule}
              </th>
              <th scope="col" className="px-2 py-1 text-end font-strong whitespace-nowrap">
                {m.late}
              </th>
              <th scope="col" className="px-2 py-1 text-end font-strong whitespace-nowrap">
                {m.held}
              </th>
              {months.map(month => (
                <th key={month} scope="col" className="px-2 py-1 text-end font-normal whitespace-nowrap">
                  {format.monthShort(`${month}-01`)} {month.slice(0, 4)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key} className="border-b border-line">
                <th scope="row" className="py-1 pe-4 text-start font-normal whitespace-nowrap" dir="auto">
                  {row.name}
                </th>
                <td className="px-2 py-1 text-end tabular-nums">{format.number(row.late)}</td>
                <td className="px-2 py-1 text-end tabular-nums">{format.number(row.held)}</td>
                {months.map((month, index) => (
                  <td key={month} className="px-2 py-1 text-end tabular-nums">
                    {row.expiring === null ? '' : format.number(row.expiring[index] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
