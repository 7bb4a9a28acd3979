// The four meanings colour may carry, each always with its icon and its word.
import { classes } from './class-names.ts'
import { DoubtfulIcon, type Icon, NeedsIcon, OverdueIcon, ProhibitedIcon, SettledIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { Said } from './said.tsx'
import { uiTexts } from './texts.ts'

/** `overdue` shares its colour with `prohibited`: both say that something is wrong now. */
export type Meaning = 'prohibited' | 'overdue' | 'needs' | 'doubtful' | 'settled'

export const meaningIcons: Readonly<Record<Meaning, Icon>> = {
  prohibited: ProhibitedIcon,
  overdue: OverdueIcon,
  needs: NeedsIcon,
  doubtful: DoubtfulIcon,
  settled: SettledIcon,
}

export const meaningInk: Readonly<Record<Meaning, string>> = {
  prohibited: 'text-prohibited',
  overdue: 'text-prohibited',
  needs: 'text-needs',
  doubtful: 'text-doubtful',
  settled: 'text-settled',
}

export const meaningWash: Readonly<Record<Meaning, string>> = {
  prohibited: 'bg-prohibited-wash',
  overdue: 'bg-prohibited-wash',
  needs: 'bg-needs-wash',
  doubtful: 'bg-doubtful-wash',
  settled: 'bg-settled-wash',
}

type StateMarkProps = {
  readonly meaning: Meaning
  /** Replaces the meaning's own word: "Autorisation", "3 jours". */
  readonly word?: string
  /** `plain` is for table cells: ink and icon without ground. */
  readonly look?: 'washed' | 'plain'
}

export function StateMark({ meaning, word, look = 'washed' }: StateMarkProps) {
  const texts = useMessages(uiTexts)
  const Picture = meaningIcons[meaning]
  return (
    <span
      className={classes(
        'inline-flex max-w-full items-center gap-1.5 align-middle text-table',
        meaningInk[meaning],
        // In a list, what is settled stays quiet so that the rest is seen.
        look === 'plain' && meaning === 'settled' ? 'font-normal' : 'font-strong',
        look === 'washed' && `rounded-sm px-1.5 py-0.5 ${meaningWash[meaning]}`,
      )}
    >
      <Picture size={14} />
      <span className="truncate">
        <Said>{word ?? texts.meaning[meaning]}</Said>
      </span>
    </span>
  )
}

/** A neutral fact in a small frame: a role, a count, a kind. Colour is kept for the four meanings. */
export function Badge({ children, className }: { children: React.ReactNode; className?: string }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 rounded-sm border border-line bg-surface px-1.5 text-small text-ink-soft',
        className,
      )}
    >
      {children}
    </span>
  )
}
