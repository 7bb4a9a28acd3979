// A rule as a line one can see at a glance: the event, how long, the act; with what another law demands at least, what a law
// or a practice allows at most, and what was declared. What does not fit is in the colour of what is wrong.
import { classes } from '@himaya/ui/class-names.ts'
import { GoIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import { texts } from '../texts.ts'
import { usePeriodWords } from './period-words.ts'
import { type Bounds, marksOf } from './scale.ts'

type Props = Bounds & {
  /** The event in words, and the act. */
  readonly from: string
  readonly act: string
}

const place = (share: number) => ({ insetInlineStart: `${(share * 100).toFixed(2)}%` })
const span = (from: number, to: number) => ({ ...place(from), width: `${((to - from) * 100).toFixed(2)}%` })

export function PeriodPicture({ from, act, ...bounds }: Props) {
  const { period: m } = useMessages(texts)
  const words = usePeriodWords()
  const marks = marksOf(bounds)
  const legend = [
    { key: 'floor', at: marks.floor, words: bounds.floor && m.floorIs(words(bounds.floor)) },
    { key: 'declared', at: marks.declared, words: bounds.declared && m.declaredIs(words(bounds.declared)) },
    { key: 'ceiling', at: marks.ceiling, words: bounds.ceiling && m.ceilingIs(words(bounds.ceiling)) },
  ].filter(({ words: said }) => said !== null)
  return (
    <figure className="flex max-w-3xl flex-col gap-2" aria-label={m.picture}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>
          <Said>{from}</Said>
        </span>
        <GoIcon size={14} className="text-ink-faint" />
        <span className="font-strong">{words(bounds.period)}</span>
        <GoIcon size={14} className="text-ink-faint" />
        <span>{act}</span>
      </p>
      <div aria-hidden="true" className="relative h-10">
        <div className="absolute inset-x-0 top-4 h-px bg-line-strong" />
        <div className="absolute top-3 start-0 h-2 rounded-e-sm bg-accent" style={span(0, marks.period)} />
        {marks.faults.map(fault => (
          <div
            key={fault.why}
            className={classes(
              'absolute top-3 h-2',
              fault.why === 'long' ? 'bg-prohibited' : 'border-y-2 border-dashed border-prohibited',
            )}
            style={span(fault.from, fault.to)}
          />
        ))}
        <span className="absolute top-2 start-0 size-4 -translate-x-1/2 rounded-full border-3 border-accent bg-paper rtl:translate-x-1/2" />
        <span
          className="absolute top-1.5 h-5 w-1 -translate-x-1/2 rounded-sm bg-ink rtl:translate-x-1/2"
          style={place(marks.period)}
        />
        {legend.map(({ key, at }) => (
          <span
            key={key}
            className={classes(
              'absolute top-0 h-8 w-0 border-s-2',
              key === 'floor' && 'border-needs',
              key === 'declared' && 'border-dashed border-ink-soft',
              key === 'ceiling' && 'border-double border-s-4 border-doubtful',
            )}
            style={place(at ?? 0)}
          />
        ))}
      </div>
      {legend.length > 0 && (
        <figcaption className="flex flex-wrap gap-x-6 gap-y-1 text-table text-ink-soft">
          {legend.map(({ key, words: said }) => (
            <span key={key} className="inline-flex items-center gap-2">
              <span
                aria-hidden="true"
                className={classes(
                  'h-4 w-0 border-s-2',
                  key === 'floor' && 'border-needs',
                  key === 'declared' && 'border-dashed border-ink-soft',
                  key === 'ceiling' && 'border-double border-s-4 border-doubtful',
                )}
              />
              <Said>{said}</Said>
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}
