// How many agree, for each of a few things: a bar of the whole width, filled as far as people agreed, with the figures beside it.
import { useFormat } from '@himaya/ui/language'
import type { ReactNode } from 'react'

export type Rate = {
  readonly key: string
  readonly name: ReactNode
  readonly granted: number
  readonly refused: number
}

type Words = {
  /** "62 % d’accord" */
  readonly share: (share: string) => string
  readonly counts: (granted: number, refused: number) => string
  readonly none: string
}

export function RateBars({ rates, words }: { rates: readonly Rate[]; words: Words }) {
  const format = useFormat()
  return (
    <ul className="flex flex-col gap-4">
      {rates.map(({ key, name, granted, refused }) => {
        const asked = granted + refused
        const share = asked === 0 ? 0 : granted / asked
        return (
          <li key={key} className="flex flex-col gap-1">
            <div className="flex flex-wrap items-baseline gap-x-4">
              <span className="min-w-0 flex-1 basis-48 break-words" dir="auto">
                {name}
              </span>
              <span className="font-strong tabular-nums">
                {asked === 0 ? words.none : words.share(format.percent(share))}
              </span>
            </div>
            <svg
              aria-hidden="true"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="block h-2 w-full overflow-hidden rounded-full bg-hover rtl:-scale-x-100"
            >
              <rect width={share * 100} height="4" className="fill-accent" />
            </svg>
            <span className="text-table text-ink-soft">{words.counts(granted, refused)}</span>
          </li>
        )
      })}
    </ul>
  )
}
