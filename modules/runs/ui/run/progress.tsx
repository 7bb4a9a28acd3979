// A run at work: how far, how fast, how long still, what stayed, how much of the source's time it takes.
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Facts } from '@himaya/ui/page'
import { Progress } from '@himaya/ui/progress'
import { Said } from '@himaya/ui/said'
import type { Run } from '../../records.ts'
import { tableWords } from '../request/condition-words.ts'
import { workStates } from '../run-state.ts'
import { texts } from '../texts.ts'

export function RunProgress({ run }: { run: Run }) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const { progress } = run
  const did: Readonly<Record<string, string>> = m.progress.did
  const title = run.doing === 'rollback' ? m.rollingBack : m.progress.title
  return (
    <div className="flex max-w-(--measure) flex-col gap-4">
      <Progress
        title={title}
        state={workStates[run.state] ?? 'waiting'}
        done={progress.roots}
        unit={m.progress.unit}
        {...(progress.of !== null ? { total: Math.max(progress.of, progress.roots) } : {})}
        {...(progress.perSecond > 0 ? { rate: progress.perSecond } : {})}
        {...(progress.secondsLeft !== null ? { secondsLeft: progress.secondsLeft } : {})}
      />
      {progress.waitsFor && (
        <p role="status" className="text-ink-soft">
          {m.progress.waitsFor}
        </p>
      )}
      {run.failure && (
        <div className="flex flex-col gap-1 border-s-3 border-prohibited ps-4">
          <h2 className="font-strong text-prohibited">{m.progress.failed}</h2>
          <p>
            <Said>{say(run.failure.sentence)}</Said>
          </p>
          {run.state === 'failed' && <p className="text-ink-soft">{m.progress.failedNext}</p>}
        </div>
      )}
      <Facts
        facts={[
          { name: m.progress.batches, value: format.number(progress.batches) },
          ...progress.rows.map(({ table, does, rows }) => ({
            name: m.progress.rowsOf(tableWords(table)),
            value: (
              <span className="tabular-nums">
                {format.number(rows)} {did[does] ?? does}
              </span>
            ),
          })),
          { name: m.progress.kept, value: format.number(progress.kept) },
          { name: m.progress.share, value: format.percent(progress.sourceShare) },
          ...(progress.lag !== null ? [{ name: m.progress.lag, value: format.duration(progress.lag) }] : []),
          ...(run.request.files
            ? [
                { name: m.progress.files, value: format.number(progress.files.destroyed) },
                {
                  name: m.progress.filesLeft,
                  value: (
                    <>
                      {format.number(progress.files.left)}{' '}
                      {progress.files.left > 0 && (
                        <span className="text-table text-ink-soft">{m.progress.filesLeftHelp}</span>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          ...(progress.unseen > 0
            ? [
                {
                  name: m.progress.unseen,
                  value: (
                    <>
                      {format.number(progress.unseen)}{' '}
                      <span className="text-table text-ink-soft">{m.progress.unseenHelp}</span>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}
