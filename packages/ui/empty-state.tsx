// Nothing here yet: what will stand here, and the next thing to do.
import type { ReactNode } from 'react'
import type { Icon } from './icon.tsx'
import { Said } from './said.tsx'

type EmptyStateProps = {
  readonly title: string
  /** What to do next, in one or two sentences. */
  readonly next: ReactNode
  readonly icon?: Icon
  readonly action?: ReactNode
  /** The title is the page's own. */
  readonly heading?: boolean
}

export function EmptyState({ title, next, icon: Picture, action, heading = false }: EmptyStateProps) {
  return (
    <div className="flex max-w-[34rem] flex-col items-start gap-2 py-8">
      {Picture && <Picture size={24} className="text-ink-faint" />}
      {heading ? (
        <h1 className="text-title font-strong">{title}</h1>
      ) : (
        <p className="text-lead font-strong">{title}</p>
      )}
      <div className="text-ink-soft">
        <Said>{next}</Said>
      </div>
      {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
