// The steps of a verification, each with its tick, what it found and the hash it found; the first that failed in red.
import { toHex } from '@himaya/ledger/hex'
import { classes } from '@himaya/ui/class-names.ts'
import { DoubtfulIcon, type Icon, MoreIcon, ProhibitedIcon, SettledIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Said } from '@himaya/ui/said'
import type { ReactNode } from 'react'
import type { Step, StepName, StepVerdict } from '../log/follow.ts'
import { logTexts } from './messages/log.ts'
import type { FollowedLog } from './published-log.ts'

type Look = { readonly icon: Icon; readonly ink: string }
const looks: Record<StepVerdict, Look> = {
  holds: { icon: SettledIcon, ink: 'text-settled' },
  fails: { icon: ProhibitedIcon, ink: 'text-prohibited' },
  missing: { icon: ProhibitedIcon, ink: 'text-prohibited' },
  erased: { icon: DoubtfulIcon, ink: 'text-doubtful' },
  unreached: { icon: MoreIcon, ink: 'text-ink-faint' },
}

export const Hash = ({ bytes }: { bytes: Uint8Array }) => (
  <span dir="ltr" className="block font-key text-small break-all text-ink-soft">
    {toHex(bytes)}
  </span>
)

type StepsProps = {
  readonly steps: readonly Step[]
  readonly log?: FollowedLog | undefined
  /** What stands below a step. */
  readonly beneath?: Partial<Record<StepName, ReactNode>>
}

export function Steps({ steps, log, beneath = {} }: StepsProps) {
  const texts = useMessages(logTexts)
  const say = useStepWords(log)
  return (
    <ol className="flex flex-col">
      {steps.map(({ name, verdict, hash }) => {
        const { icon: Picture, ink } = looks[verdict]
        const isWrong = verdict === 'fails' || verdict === 'missing'
        return (
          <li
            key={name}
            data-step={name}
            data-verdict={verdict}
            className="flex gap-3 border-s border-line py-2 ps-4 first:pt-0 last:pb-0"
          >
            <span className={classes('mt-0.5 -ms-6.5 h-fit rounded-full bg-paper p-0.5', ink)}>
              <Picture size={16} />
            </span>
            <div className="flex min-w-0 flex-1 flex-col gap-0.5">
              <h3 className={classes('font-strong', isWrong && 'text-prohibited')}>{texts.step[name]}</h3>
              <p
                className={classes(
                  'max-w-(--measure) text-table',
                  isWrong ? 'text-prohibited' : 'text-ink-soft',
                )}
              >
                <Said>{say(name, verdict)}</Said>
              </p>
              {hash && verdict !== 'unreached' && <Hash bytes={hash} />}
              {beneath[name]}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function useStepWords(log: FollowedLog | undefined): (name: StepName, verdict: StepVerdict) => string {
  const texts = useMessages(logTexts)
  const format = useFormat()
  return (name, verdict) => {
    if (verdict === 'fails') return texts.stepFails[name]
    if (verdict === 'missing') return texts.stepMissing
    if (verdict === 'erased') return texts.stepErased
    if (verdict === 'unreached') return texts.stepUnreached
    const before = log?.before
    if (!before && (name === 'key' || name === 'growth')) return texts.firstVisit
    if (before && name === 'growth')
      return texts.grownSince(before.size, log.head?.size ?? before.size, format.instant(before.at))
    return texts.stepHolds[name]
  }
}

/** How the whole way stands, in one mark. */
export function Standing({ steps, busy }: { steps: readonly Step[] | undefined; busy: boolean }) {
  const texts = useMessages(logTexts)
  if (busy || !steps) return <span className="text-table text-ink-soft">{texts.verifying}</span>
  const isFalse = steps.some(({ verdict }) => verdict === 'fails' || verdict === 'missing')
  return isFalse ? (
    <StateMark meaning="prohibited" word={texts.fails} />
  ) : (
    <StateMark meaning="settled" word={texts.holds} />
  )
}
