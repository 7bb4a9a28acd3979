// A rule in detail: from which event, for how long, but for whom, what becomes of the rows, by when it proposes itself, and
// what it rests on.
import { ActionView } from '@himaya/runs/ui/request/action-view'
import { ConditionView } from '@himaya/runs/ui/request/condition-view'
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { Articles } from '@himaya/ui/article'
import { LabelMark } from '@himaya/ui/label-mark'
import { useMessages } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { Facts, Section } from '@himaya/ui/page'
import { Said } from '@himaya/ui/said'
import type { Rule, RuleException } from '../../records.ts'
import { usePeriodWords } from '../period/period-words.ts'
import { useTriggerWords } from '../rule-words.ts'
import { useScheduleWords } from '../schedule-words.ts'
import { texts } from '../texts.ts'

const link = 'text-accent underline underline-offset-3'

export function RuleDetail({ organisationId, rule }: { organisationId: string; rule: Rule }) {
  const { rule: m } = useMessages(texts)
  const period = usePeriodWords()
  const schedule = useScheduleWords()
  const terms = useTermWords()
  const home = `/o/${organisationId}`
  return (
    <Section title={m.detail}>
      <Facts
        facts={[
          ...(rule.sourceId && rule.table
            ? [
                {
                  name: m.table,
                  value: (
                    <>
                      <bdi className="ltr font-key text-table">{tableWords(rule.table)}</bdi>{' '}
                      <Link href={`${home}/sources/${rule.sourceId}`} className={link}>
                        {rule.sourceName}
                      </Link>
                    </>
                  ),
                },
              ]
            : []),
          {
            name: m.terms,
            value: (
              <ul className="flex flex-col gap-0.5">
                {rule.terms.map(term => (
                  <li key={JSON.stringify(term)}>
                    <Said>{terms(term)}</Said>
                  </li>
                ))}
              </ul>
            ),
          },
          ...(rule.exceptions.length > 0
            ? [
                {
                  name: m.exceptions,
                  value: (
                    <ul className="flex flex-col gap-3">
                      {rule.exceptions.map(exception => (
                        <ExceptionView key={exception.name} exception={exception} />
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          {
            name: m.action,
            value: rule.table && (
              <ActionView
                request={{
                  table: rule.table,
                  where: { is: 'all', of: [] },
                  action: rule.action,
                  dependents: rule.dependents,
                }}
                isArchive={rule.keeps?.why === 'archive'}
              />
            ),
          },
          {
            name: m.keeps,
            value: rule.keeps
              ? rule.keeps.why === 'archive'
                ? m.keepsArchive(period(rule.keeps.period))
                : m.keepsRollback(rule.keeps.days)
              : m.keepsNone,
          },
          { name: m.schedule, value: schedule(rule.schedule) },
          {
            name: m.processing,
            value: rule.processingId ? (
              <Link href={`${home}/register/${rule.processingId}`} className={link}>
                {rule.processingName}
              </Link>
            ) : (
              m.processingNone
            ),
          },
          {
            name: m.basis,
            value: (
              <span className="flex flex-col items-start gap-1">
                {rule.basis.text && <Said>{rule.basis.text}</Said>}
                <span className="flex flex-wrap items-center gap-x-3">
                  <LabelMark duty={rule.basis.label} />
                  <Articles cites={rule.basis.cites} />
                </span>
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}

function useTermWords(): (term: Rule['terms'][number]) => string {
  const { rule: m } = useMessages(texts)
  const period = usePeriodWords()
  const trigger = useTriggerWords()
  return term =>
    term.period.amount === 0
      ? m.termAtOnce(trigger(term.trigger))
      : m.term(period(term.period), trigger(term.trigger))
}

function ExceptionView({ exception }: { exception: RuleException }) {
  const { rule: m } = useMessages(texts)
  const terms = useTermWords()
  return (
    <li className="flex flex-col gap-1 border-s-2 border-line ps-3">
      <span className="font-strong" dir="auto">
        {exception.name}
      </span>
      {exception.kind === 'where' ? (
        <ConditionView condition={exception.where} />
      ) : (
        <span>
          <Said>{m.consentTo(exception.purpose)}</Said>
        </span>
      )}
      <span className="text-table text-ink-soft">
        <Said>
          {exception.terms.length === 0 ? m.exceptionWhile : m.exceptionUntil(exception.terms.map(terms))}
        </Said>
      </span>
    </li>
  )
}
