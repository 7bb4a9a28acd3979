// Long work: how far, how fast, how long still, what happened, and a way to stop and resume.
import { Button } from './button.tsx'
import { classes } from './class-names.ts'
import { ExpandIcon, ResumeIcon, StopIcon } from './icon.tsx'
import { useFormat, useMessages } from './language.tsx'
import { type Meaning, StateMark } from './mark.tsx'
import { uiTexts } from './texts.ts'

export type WorkState = 'waiting' | 'running' | 'stopped' | 'done' | 'failed'

type ProgressProps = {
  readonly title: string
  readonly state: WorkState
  readonly done: number
  /** Absent while it is not known yet. */
  readonly total?: number
  /** What is counted: "colonnes"; absent where only the share tells something. */
  readonly unit?: string
  /** Per second. */
  readonly rate?: number
  readonly secondsLeft?: number
  /** The latest last. */
  readonly log?: readonly { readonly at: string; readonly text: string }[]
  readonly onStop?: () => void
  readonly onResume?: () => void
}

const meanings: Record<WorkState, Meaning | undefined> = {
  waiting: undefined,
  running: undefined,
  stopped: 'needs',
  done: 'settled',
  failed: 'prohibited',
}

export function Progress({
  title,
  state,
  done,
  total,
  unit,
  rate,
  secondsLeft,
  log = [],
  onStop,
  onResume,
}: ProgressProps) {
  const texts = useMessages(uiTexts).progress
  const format = useFormat()
  const share = total ? Math.min(1, done / total) : undefined
  const meaning = meanings[state]
  const counted =
    unit === undefined
      ? undefined
      : total === undefined
        ? `${format.number(done)} ${unit}`
        : texts.of(done, total, unit)
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-strong" dir="auto">
          {title}
        </span>
        {meaning ? (
          <StateMark meaning={meaning} word={texts.state[state]} look="plain" />
        ) : (
          <span className="text-table text-ink-soft">{texts.state[state]}</span>
        )}
        <span className="ms-auto flex gap-1">
          {state === 'running' && onStop && (
            <Button size="small" icon={StopIcon} onClick={onStop}>
              {texts.stop}
            </Button>
          )}
          {(state === 'stopped' || state === 'failed') && onResume && (
            <Button size="small" icon={ResumeIcon} onClick={onResume}>
              {texts.resume}
            </Button>
          )}
        </span>
      </div>
      <div
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
        aria-valuetext={
          [share !== undefined && format.percent(share), counted].filter(Boolean).join(', ') || undefined
        }
        className="h-1.5 overflow-hidden rounded-full bg-hover"
      >
        <div
          className={classes(
            'h-full rounded-full transition-[width] duration-300',
            state === 'failed' ? 'bg-prohibited' : state === 'done' ? 'bg-settled' : 'bg-accent',
            share === undefined && 'w-1/3 animate-[breathe_1.4s_ease-in-out_infinite]',
          )}
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
      </div>
      <p className="flex flex-wrap gap-x-4 text-table text-ink-soft">
        {share !== undefined && <span className="font-strong text-ink">{format.percent(share)}</span>}
        {counted && <span>{counted}</span>}
        {state === 'running' && rate !== undefined && (
          <span>{texts.rate(format.number(Math.round(rate)))}</span>
        )}
        {state === 'running' && (
          <span>
            {secondsLeft === undefined ? texts.leftUnknown : texts.left(format.duration(secondsLeft))}
          </span>
        )}
      </p>
      {log.length > 0 && (
        <details className="group">
          <summary className="flex w-fit list-none items-center gap-1 text-table text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
            <ExpandIcon size={14} className="transition-transform group-open:rotate-180" />
            {texts.log}
          </summary>
          <ol
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
            tabIndex={0}
            className="mt-2 max-h-48 overflow-y-auto rounded-md bg-sunken p-3 font-key text-small"
          >
            {log.map(line => (
              <li key={`${line.at} ${line.text}`} className="flex gap-3">
                <time dateTime={line.at} className="text-ink-faint">
                  {format.time(line.at)}
                </time>
                <span dir="auto" className="min-w-0 break-words">
                  {line.text}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
