// The message as it was read, with each place that something was found in.
import { classes } from '@himaya/ui/class-names.ts'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { meaningWash } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import type { ReactNode } from 'react'
import type { LintFinding, LintResult } from '../records.ts'
import { texts } from './texts.ts'

const meanings = { fault: 'prohibited', hint: 'doubtful', good: 'settled' } as const
type Part = keyof LintResult['parts']

export function AnnotatedMessage({ result }: { result: LintResult }) {
  const { message: m } = useMessages(texts)
  const { parts, findings } = result
  return (
    <Section title={m.annotated}>
      <div className="flex max-w-3xl flex-col gap-3 rounded-md border border-line bg-surface p-4">
        {parts.headers && (
          <pre className="ltr overflow-x-auto font-key text-small text-ink-soft">
            {marked(parts.headers, 'headers', findings)}
          </pre>
        )}
        {parts.subject && (
          <p className="text-lead font-strong" dir="auto">
            <Marked text={parts.subject} part="subject" findings={findings} />
          </p>
        )}
        <div className="break-words whitespace-pre-wrap" dir="auto">
          <Marked text={parts.body} part="body" findings={findings} />
        </div>
      </div>
    </Section>
  )
}

function Marked({ text, part, findings }: { text: string; part: Part; findings: readonly LintFinding[] }) {
  return <>{marked(text, part, findings)}</>
}

function marked(text: string, part: Part, findings: readonly LintFinding[]): ReactNode[] {
  const pieces: ReactNode[] = []
  let at = 0
  const here = findings
    .flatMap(({ spot, level, text: words, code }) =>
      spot?.part === part ? [{ ...spot, level, words, code }] : [],
    )
    .sort((a, b) => a.from - b.from)
  for (const { from, to, level, words, code } of here) {
    if (from < at || to <= from) continue
    pieces.push(text.slice(at, from))
    pieces.push(<Spot key={code} level={level} words={words} text={text.slice(from, to)} />)
    at = to
  }
  pieces.push(text.slice(at))
  return pieces
}

type SpotProps = {
  readonly level: LintFinding['level']
  readonly words: LintFinding['text']
  readonly text: string
}

function Spot({ level, words, text }: SpotProps) {
  const say = useTranslated()
  return (
    <mark className={classes('rounded-sm px-0.5 text-ink', meaningWash[meanings[level]])} title={say(words)}>
      {text}
    </mark>
  )
}
