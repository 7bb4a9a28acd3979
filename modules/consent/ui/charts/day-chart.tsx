// Answers by day: a column for each, what was granted standing on what was refused. Pointing at a column says its figures;
// the table beneath says them all. Time follows the line of reading.
import { namedPlaces, ticksUpTo } from '@himaya/ui/chart-scale.ts'
import { classes } from '@himaya/ui/class-names.ts'
import { useFormat, useLanguage } from '@himaya/ui/language'
import { useWidth } from '@himaya/ui/use-width.ts'
import { useState } from 'react'

export type Day = { readonly day: string; readonly granted: number; readonly refused: number }

type Words = {
  readonly title: string
  readonly granted: string
  readonly refused: string
  /** "12 accords et 3 refus le 4 mai 2026" */
  readonly said: (day: string, granted: number, refused: number) => string
}

const HEIGHT = 220
const ABOVE = 12
const BELOW = 26
const AXIS = 46

export function DayChart({ days, words }: { days: readonly Day[]; words: Words }) {
  const format = useFormat()
  const { direction } = useLanguage()
  const [frame, width] = useWidth()
  const [pointed, setPointed] = useState<string>()
  const greatest = Math.max(0, ...days.map(({ granted, refused }) => granted + refused))
  const ticks = ticksUpTo(greatest)
  const top = ticks.at(-1) ?? 1
  const floor = HEIGHT - BELOW
  const heightOf = (count: number) => ((floor - ABOVE) * count) / top
  const room = (width - AXIS) / Math.max(1, days.length)
  const bar = Math.max(1, Math.min(28, room * 0.72))
  const mirrored = direction === 'rtl'
  const place = (index: number) => {
    const from = AXIS + room * index + (room - bar) / 2
    return mirrored ? width - from - bar : from
  }
  const axis = mirrored ? width - AXIS + 8 : AXIS - 8
  const named = namedPlaces(days.length, Math.max(2, Math.floor(width / 110)))
  const shown = days.find(({ day }) => day === pointed)
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-table">
        <Legend className="bg-accent" words={words.granted} />
        <Legend className="border border-line-strong bg-hover" words={words.refused} />
        <span className="text-ink-soft" aria-live="polite">
          {shown && words.said(format.day(shown.day), shown.granted, shown.refused)}
        </span>
      </div>
      <div ref={frame} className="min-w-0">
        <svg
          role="img"
          aria-label={words.title}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          className="block max-w-full text-small"
          onPointerLeave={() => setPointed(undefined)}
        >
          {ticks.map(tick => {
            const y = floor - heightOf(tick)
            return (
              <g key={tick}>
                <line
                  x1={mirrored ? 0 : AXIS}
                  x2={mirrored ? width - AXIS : width}
                  y1={y}
                  y2={y}
                  className="stroke-line"
                />
                <text
                  x={axis}
                  y={y}
                  dominantBaseline="central"
                  // The end of a line of reading, which is on the left in Arabic.
                  textAnchor="end"
                  className="fill-ink-soft"
                >
                  {format.number(tick)}
                </text>
              </g>
            )
          })}
          {days.map(({ day, granted, refused }, index) => {
            const x = place(index)
            const [low, high] = [heightOf(refused), heightOf(granted)]
            return (
              <g
                key={day}
                onPointerEnter={() => setPointed(day)}
                className={classes(pointed && pointed !== day && 'opacity-55')}
              >
                <rect
                  x={x - (room - bar) / 2}
                  y={ABOVE}
                  width={room}
                  height={floor - ABOVE}
                  className="fill-transparent"
                />
                <rect
                  x={x}
                  y={floor - low}
                  width={bar}
                  height={low}
                  className="fill-hover stroke-line-strong"
                />
                <rect x={x} y={floor - low - high} width={bar} height={high} className="fill-accent" />
                {named.has(index) && (
                  <text x={x + bar / 2} y={HEIGHT - 8} textAnchor="middle" className="fill-ink-soft">
                    {`${day.slice(8)}/${day.slice(5, 7)}`}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      </div>
    </div>
  )
}

const Legend = ({ className, words }: { className: string; words: string }) => (
  <span className="inline-flex items-center gap-2">
    <span aria-hidden="true" className={classes('size-3 rounded-sm', className)} />
    {words}
  </span>
)
