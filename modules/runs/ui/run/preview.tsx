// What a run would do, before anyone approves it: counts, steps in words, warnings, whom an anonymisation would leave
// recognisable, masked samples, and the very statements.
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { Said } from '@himaya/ui/said'
import type { Preview, Run } from '../../records.ts'
import { tableWords } from '../request/condition-words.ts'
import { texts } from '../texts.ts'
import { Figures } from './figures.tsx'
import { ReasonView } from './reason-view.tsx'
import { SampleTable } from './sample-table.tsx'
import { Statements } from './statements.tsx'

export function PreviewView({ run, preview }: { run: Run; preview: Preview }) {
  const { preview: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const { survey } = preview
  return (
    <Section title={m.title} help={m.takenAt(format.instant(preview.takenAt))}>
      <Figures
        title={m.counts}
        figures={[
          {
            key: 'meant',
            words: m.meant(tableWords(run.request.table)),
            rows: survey.meant.rows,
            isEstimate: !survey.meant.exact,
          },
          ...survey.dependents.map(({ table, rows }) => ({
            key: tableWords(table),
            words: m.dependents(tableWords(table)),
            rows: rows.rows,
            isEstimate: !rows.exact,
          })),
          { key: 'held', words: m.held, rows: survey.held.rows, isEstimate: !survey.held.exact },
          { key: 'unknown', words: m.unknown, rows: survey.unknown.rows, isEstimate: !survey.unknown.exact },
        ]}
      />
      {preview.warnings.length > 0 && (
        <Part title={m.warnings}>
          <ul className="flex max-w-(--measure) flex-col gap-2">
            {preview.warnings.map(warning => (
              <li key={`${warning.code} ${warning.sentence.fr}`}>
                <ReasonView reason={warning} meaning="needs" />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {preview.k && <Anonymity k={preview.k} />}
      <Part title={m.steps}>
        <ol className="flex max-w-(--measure) list-decimal flex-col gap-1 ps-5">
          {preview.words.map(words => (
            <li key={words.fr}>
              <Said>{say(words)}</Said>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={m.sample} help={m.sampleHelp}>
        <SampleTable title={m.sample} rows={survey.sample} />
      </Part>
      <Statements title={m.statements} statements={survey.statements} />
      {preview.grants.length > 0 && (
        <Statements title={m.grants} help={m.grantsHelp} statements={preview.grants} copies />
      )}
      <p className="text-small text-ink-soft">
        {m.fingerprint} <bdi className="ltr font-key break-all">{preview.hash}</bdi>
      </p>
    </Section>
  )
}

function Part({ title, help, children }: { title: string; help?: string; children: React.ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-2 pt-2">
      <h3 className="font-strong">{title}</h3>
      {help && <p className="-mt-1 text-table text-ink-soft">{help}</p>}
      {children}
    </section>
  )
}

function Anonymity({ k }: { k: NonNullable<Preview['k']> }) {
  const { preview: m } = useMessages(texts)
  const format = useFormat()
  return (
    <Part title={m.k} help={m.kHelp(format.list(k.columns))}>
      <StateMark meaning={k.alone > 0 ? 'prohibited' : 'settled'} word={k.alone > 0 ? m.kRisk : m.kSafe} />
      <Figures
        title={m.k}
        figures={[
          { key: 'smallest', words: m.kSmallest, rows: k.smallest },
          { key: 'alone', words: m.kAlone, rows: k.alone },
          { key: 'below5', words: m.kBelow5, rows: k.below5 },
        ]}
      />
    </Part>
  )
}
