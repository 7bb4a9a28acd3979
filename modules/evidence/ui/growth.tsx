// How the log grew: a line of days and sizes. What it shows is also said in words.
import { useFormat, useMessages } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import type { LogState } from '../records.ts'
import { logTexts } from './messages/log.ts'

const WIDTH = 640
const HEIGHT = 120
const DAY = 86_400_000

export function Growth({ growth }: { growth: LogState['growth'] }) {
  const texts = useMessages(logTexts)
  const format = useFormat()
  const [first] = growth
  const last = growth.at(-1)
  if (!first || !last || first === last) return null
  const dayOf = (day: string) => Date.parse(day) / DAY
  const span = dayOf(last.day) - dayOf(first.day)
  const x = (day: string) => ((dayOf(day) - dayOf(first.day)) / span) * WIDTH
  const y = (size: number) => HEIGHT - (size / last.size) * (HEIGHT - 4)
  // It stays as it is until the day on which it grows again.
  const line = growth.map(
    ({ day, size }, at) => `${at === 0 ? 'M' : 'H'}${x(day)}${at === 0 ? ` ${y(size)}` : `V${y(size)}`}`,
  )
  const said = texts.grownTo(format.day(first.day), format.day(last.day), last.size)
  return (
    <Section title={texts.growth}>
      <figure className="flex max-w-2xl flex-col gap-1">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={said}
          className="h-24 w-full rtl:-scale-x-100"
        >
          <path d={`${line.join('')}V${HEIGHT}H0Z`} fill="var(--accent-wash)" />
          <path
            d={line.join('')}
            fill="none"
            stroke="var(--accent)"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <figcaption className="text-table text-ink-soft">{said}</figcaption>
      </figure>
    </Section>
  )
}
