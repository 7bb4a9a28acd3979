// Where a run stands, as one word with its meaning.
import { useMessages } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import type { Run } from '../records.ts'
import { meaningOf } from './run-state.ts'
import { texts } from './texts.ts'

export function RunMark({ run, look = 'plain' }: { run: Run; look?: 'plain' | 'washed' }) {
  const m = useMessages(texts)
  const meaning = meaningOf[run.state]
  const word = run.state === 'running' && run.doing === 'rollback' ? m.rollingBack : m.states[run.state]
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      {meaning ? (
        <StateMark meaning={meaning} word={word} look={look} />
      ) : (
        <span className="text-table text-ink-soft">{word}</span>
      )}
      {run.isRehearsal && <Badge>{m.rehearsal}</Badge>}
    </span>
  )
}
