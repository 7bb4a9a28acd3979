// What of an article is encoded, rule by rule, or why nothing is; and the readings in doubt.
import { DoubtfulIcon } from '@himaya/ui/icon'
import { LabelMark } from '@himaya/ui/label-mark'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { concluded } from '../conclusion.ts'
import type { ArticleRecord, RuleRecord } from '../records.ts'
import { PassageLinks } from './passage-link.tsx'
import { useQuestionTitles } from './question-titles.ts'
import { texts } from './texts.ts'

type Props = { readonly organisationId: string; readonly article: ArticleRecord }

export function ArticleRules({ organisationId, article }: Props) {
  const { article: m } = useMessages(texts)
  const say = useTranslated()
  if (article.rules.length === 0 && !article.why) return null
  return (
    <Section title={article.rules.length > 0 ? m.rules : m.notEncoded}>
      {article.why && <p className="max-w-(--measure)">{say(article.why)}</p>}
      {article.rules.length > 0 && (
        <ul className="flex max-w-5xl flex-col divide-y divide-line border-y border-line">
          {article.rules.map(rule => (
            <Rule key={rule.id} organisationId={organisationId} rule={rule} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Rule({ organisationId, rule }: { organisationId: string; rule: RuleRecord }) {
  const { article: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const titleOf = useQuestionTitles()
  const [question] = rule.questions
  const conclusion =
    rule.concludes && question && !inner.has(rule.concludes)
      ? say(concluded(question, rule.concludes).label)
      : undefined
  return (
    <li className="grid gap-x-6 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_minmax(0,14rem)_auto]">
      <div className="flex min-w-0 flex-col gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <bdi className="ltr font-key text-table">{rule.id}</bdi>
          {conclusion && <span className="font-strong">{conclusion}</span>}
          {rule.lifts.length > 0 && <span className="text-settled">{m.lifts(format.list(rule.lifts))}</span>}
        </p>
        <p className="text-table text-ink-soft">{format.list(rule.questions.map(titleOf))}</p>
      </div>
      <p className="text-table">
        <PassageLinks organisationId={organisationId} cites={rule.cites} />
      </p>
      <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
        <LabelMark duty={rule.label} />
        {m.confidences[rule.confidence]}
      </p>
    </li>
  )
}

/** What rules conclude among themselves: no answer of a question says it. */
const inner = new Set(['duty', 'blocking', 'review'])

export function ArticleReadings({ article }: { article: ArticleRecord }) {
  const { article: m } = useMessages(texts)
  const say = useTranslated()
  if (article.readings.length === 0) return null
  return (
    <Section title={m.readings}>
      <ul className="flex max-w-(--measure) flex-col gap-4">
        {article.readings.map(reading => (
          <li key={reading.id} className="flex gap-2.5">
            <DoubtfulIcon className="mt-1 text-doubtful" />
            <div className="flex flex-col gap-1">
              <p>{m.doubt(say(reading.doubt))}</p>
              <p className="text-ink-soft">{m.encoded(say(reading.encoded))}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
