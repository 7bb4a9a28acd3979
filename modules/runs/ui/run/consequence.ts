// What a run will do, in sentences one reads before approving it: to how many rows, with what others, for good or not.
import { useMessages } from '@himaya/ui/language'
import type { Run } from '../../records.ts'
import { tableWords } from '../request/condition-words.ts'
import { doesOf, freeOf } from '../run-state.ts'
import { texts } from '../texts.ts'

export function useConsequence(): (run: Run) => readonly string[] {
  const { approve: m } = useMessages(texts)
  return run => {
    const survey = run.preview?.survey
    const along = survey?.dependents.reduce((sum, { rows }) => sum + rows.rows, 0) ?? 0
    return [
      m[doesOf(run)](freeOf(run), tableWords(run.request.table)),
      ...(along > 0 ? [m.along(along)] : []),
      run.keeps?.why === 'rollback'
        ? m.undoable(run.keeps.until)
        : run.rollbackDays > 0
          ? m.undoableDays(run.rollbackDays)
          : m.final,
    ]
  }
}
