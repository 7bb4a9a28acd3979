// A refusal shown to the person: what to do first, then why. Bodies follow RFC 9457 as the server writes them; anything
// else is a lost connection or a bug, and says so without blame.

import { Articles } from './article.tsx'
import { Button } from './button.tsx'
import { classes } from './class-names.ts'
import type { Fault } from './field.tsx'
import { WarningIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { Said } from './said.tsx'
import { uiTexts } from './texts.ts'

export type ProblemBody = {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly fix: string
  readonly cites: readonly string[]
  readonly faults: readonly (Fault & { readonly rule: string })[]
  readonly requestId: string
}

export const isProblemBody = (value: unknown): value is ProblemBody =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'fix' in value &&
  typeof value.fix === 'string'

/** The problem behind a failure, if the server named one: the API client keeps its body as the error's `data`. */
export const problemOf = (failure: unknown): ProblemBody | undefined => {
  if (failure instanceof Error && 'data' in failure && isProblemBody(failure.data)) return failure.data
  return undefined
}

const noFaults: readonly Fault[] = []

/** The faults of the form's fields, to be given to `Form`. */
export const faultsOf = (failure: unknown): readonly Fault[] => problemOf(failure)?.faults ?? noFaults

type ProblemNoticeProps = {
  readonly failure: unknown
  readonly onRetry?: () => void
  readonly className?: string
}

export function ProblemNotice({ failure, onRetry, className }: ProblemNoticeProps) {
  const all = useMessages(uiTexts)
  const texts = all.problem
  if (!failure) return null
  const problem = problemOf(failure)
  // `fetch` itself fails with a TypeError when nothing answers.
  const unreachable = !problem && failure instanceof TypeError
  const what = problem?.fix ?? (unreachable ? texts.unreachableFix : texts.bugFix)
  const why = problem?.title ?? (unreachable ? texts.unreachable : texts.bug)
  const more = problem && problem.detail !== problem.fix ? problem.detail : undefined
  return (
    <div
      role="alert"
      className={classes(
        'flex max-w-(--measure) items-start gap-3 rounded-md border border-line border-s-3 border-s-prohibited bg-surface px-4 py-3',
        className,
      )}
    >
      <WarningIcon size={18} className="mt-0.5 text-prohibited" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-strong" dir="auto">
          <Said>{what}</Said>
        </p>
        <p className="text-table text-ink-soft">
          <span dir="auto">
            <Said>{why}</Said>
          </span>
          {more && (
            <span dir="auto">
              {' '}
              <Said>{more}</Said>
            </span>
          )}
        </p>
        {problem && problem.cites.length > 0 && <Articles cites={problem.cites} />}
        {problem?.requestId && (
          <p className="text-small text-ink-soft">
            <bdi className="font-key">{texts.request(problem.requestId)}</bdi>
          </p>
        )}
        {problem && (
          <p className="text-table">
            {/* Beside the work, which may hold what is not saved yet. */}
            <a
              href={`/problems/${problem.code}`}
              target="_blank"
              rel="noreferrer"
              className="text-accent underline decoration-line-strong underline-offset-3 hover:decoration-accent"
            >
              {texts.learn}
            </a>
          </p>
        )}
        {onRetry && (
          <div className="pt-1">
            <Button size="small" onClick={onRetry}>
              {all.tryAgain}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
