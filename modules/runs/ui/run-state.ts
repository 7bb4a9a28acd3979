// Where a run stands, as marks and stages show it.
import type { Meaning } from '@himaya/ui/mark'
import type { WorkState } from '@himaya/ui/progress'
import type { Run, RunState } from '../records.ts'

/** Something is at work on it: its page and its list ask again. */
export const isAlive = ({ state }: Pick<Run, 'state'>): boolean =>
  state === 'previewing' || state === 'running'

export const meaningOf: Readonly<Record<RunState, Meaning | undefined>> = {
  draft: undefined,
  previewing: undefined,
  previewed: 'needs',
  refused: 'prohibited',
  approved: 'needs',
  running: undefined,
  paused: 'needs',
  done: 'settled',
  failed: 'prohibited',
  cancelled: undefined,
  'rolled-back': 'doubtful',
}

export const workStates: Readonly<Partial<Record<RunState, WorkState>>> = {
  running: 'running',
  paused: 'stopped',
  done: 'done',
  failed: 'failed',
  cancelled: 'stopped',
  'rolled-back': 'done',
}

const stages = ['draft', 'preview', 'approval', 'run', 'certificate'] as const
export type Stage = (typeof stages)[number]
type Standing = 'past' | 'now' | 'stopped' | 'waiting'

/** How far it came: what is behind, what is at hand or has stopped, what is still to come. */
export function stagesOf(
  run: Pick<Run, 'state' | 'certificate' | 'isRehearsal' | 'approvedAt' | 'startedAt'>,
): readonly {
  readonly stage: Stage
  readonly standing: Standing
}[] {
  const { state } = run
  const at: Stage | 'end' =
    state === 'draft' || state === 'previewing' || state === 'refused'
      ? 'preview'
      : state === 'previewed'
        ? 'approval'
        : state === 'approved' || state === 'running' || state === 'paused' || state === 'failed'
          ? 'run'
          : state === 'cancelled'
            ? run.startedAt
              ? 'run'
              : run.approvedAt
                ? 'run'
                : 'approval'
            : 'end'
  const halted = state === 'refused' || state === 'failed' || state === 'cancelled'
  const shown = run.isRehearsal ? stages.filter(stage => stage !== 'certificate') : stages
  const here = at === 'end' ? shown.length : stages.indexOf(at)
  return shown.map((stage, index) => ({
    stage,
    standing:
      stage === 'certificate'
        ? run.certificate
          ? 'past'
          : 'waiting'
        : index < here
          ? 'past'
          : index > here
            ? 'waiting'
            : halted
              ? 'stopped'
              : 'now',
  }))
}

/** Rows that a run would deal with: those meant that no hold keeps; undefined before the preview. */
export const rowsMeant = ({ preview }: Pick<Run, 'preview'>): number | undefined =>
  preview ? Math.max(0, preview.survey.meant.rows - preview.survey.held.rows) : undefined

export const freeOf = (run: Pick<Run, 'preview'>): number => rowsMeant(run) ?? 0

/** Who drafted it: nobody in particular where a rule's schedule did. */
export const drafterOf = ({ createdBy, createdById }: Pick<Run, 'createdBy' | 'createdById'>): string =>
  createdById === null ? 'Himaya' : createdBy

/** What is done to the rows as people say it: rows whose images are kept for long are archived. */
export const doesOf = ({ request, keeps }: Pick<Run, 'request' | 'keeps'>) =>
  keeps?.why === 'archive' && request.action.does === 'erase' ? 'archive' : request.action.does
