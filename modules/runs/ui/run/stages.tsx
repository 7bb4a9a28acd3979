// How far a run came, on one line: what is behind, what is at hand, what is to come.
import { classes } from '@himaya/ui/class-names.ts'
import { CheckIcon, type Icon, NeedsIcon, ProhibitedIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import type { Run } from '../../records.ts'
import { drafterOf, type Stage, stagesOf } from '../run-state.ts'
import { texts } from '../texts.ts'

const pictures: Readonly<Record<'past' | 'now' | 'stopped', Icon>> = {
  past: CheckIcon,
  now: NeedsIcon,
  stopped: ProhibitedIcon,
}

export function Stages({ run }: { run: Run }) {
  const m = useMessages(texts).stages
  const format = useFormat()
  const told: Readonly<Partial<Record<Stage, string>>> = {
    draft: m.by(drafterOf(run), format.instantShort(run.createdAt)),
    ...(run.preview ? { preview: format.instantShort(run.preview.takenAt) } : {}),
    ...(run.approvedBy && run.approvedAt
      ? { approval: m.by(run.approvedBy, format.instantShort(run.approvedAt)) }
      : {}),
    ...(run.endedAt ? { run: format.instantShort(run.endedAt) } : {}),
    ...(run.certificate ? { certificate: format.instantShort(run.certificate.at) } : {}),
  }
  return (
    <ol aria-label={m.name} className="flex max-md:flex-col">
      {stagesOf(run).map(({ stage, standing }, index) => {
        const Picture = standing === 'waiting' ? undefined : pictures[standing]
        return (
          <li
            key={stage}
            aria-current={standing === 'now' ? 'step' : undefined}
            className={classes(
              'flex min-w-0 flex-1 items-start gap-2.5 border-t-2 pt-2.5 pe-4 max-md:border-t-0 max-md:border-s-2 max-md:py-1.5 max-md:ps-3',
              standing === 'past' && 'border-settled',
              standing === 'now' && 'border-accent',
              standing === 'stopped' && 'border-prohibited',
              standing === 'waiting' && 'border-line',
            )}
          >
            <span
              aria-hidden="true"
              className={classes(
                'mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full text-small',
                standing === 'past' && 'text-settled',
                standing === 'now' && 'text-accent',
                standing === 'stopped' && 'text-prohibited',
                standing === 'waiting' && 'text-ink-faint',
              )}
            >
              {Picture ? <Picture size={16} /> : index + 1}
            </span>
            <span className="flex min-w-0 flex-col">
              <span className={classes(standing === 'waiting' ? 'text-ink-soft' : 'font-strong')}>
                {m[stage]}
                <span className="sr-only"> {m[standing]}</span>
              </span>
              {told[stage] && (
                <span className="text-small break-words text-ink-soft">
                  <Said>{told[stage]}</Said>
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
