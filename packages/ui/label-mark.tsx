// The three labels that keep the law apart from the Commission's practice and from an organisation's own promises.
import { type DutyLabel, dutyLabels } from '@himaya/law/words/duty-labels'
import { classes } from './class-names.ts'
import { useTranslated } from './language.tsx'
import { Popover } from './popover.tsx'
import { Said } from './said.tsx'

/** On what footing a duty stands: written law, the Commission's practice, or a promise made by the organisation. */
export function LabelMark({ duty }: { duty: DutyLabel }) {
  const say = useTranslated()
  const { label, meaning } = dutyLabels[duty]
  return (
    <Popover
      name={say(label)}
      className="text-table"
      trigger={
        <button
          type="button"
          className={classes(
            'inline-flex min-h-6 items-center rounded-sm border px-1.5 align-middle text-small hover:bg-hover',
            duty === 'statutory' && 'border-line-strong text-ink',
            duty === 'practice' && 'border-dashed border-line-strong text-ink-soft',
            duty === 'self-imposed' && 'border-dotted border-line-strong text-ink-soft',
          )}
        >
          {say(label)}
        </button>
      }
    >
      <Said>{say(meaning)}</Said>
    </Popover>
  )
}
