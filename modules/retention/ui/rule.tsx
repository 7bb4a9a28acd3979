// One rule of keeping: what it says, what it means today and month by month, what the law says of it, and its runs
// (art. 3-1-e, 15-f, 55).
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { useMessages } from '@himaya/ui/language'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Consideration, Rule } from '../records.ts'
import { PeriodPicture } from './period/period-picture.tsx'
import { homeOf, ofRule } from './place.ts'
import { RuleActs } from './rule/acts.tsx'
import { CountsView } from './rule/counts.tsx'
import { RuleDetail } from './rule/detail.tsx'
import { RuleLaw } from './rule/law.tsx'
import { RunsOfRule } from './rule/runs.tsx'
import { isCounting } from './rule-state.ts'
import { doesOf, longestOf, useRuleSentences, useTriggerWords } from './rule-words.ts'
import { RuleMark } from './rules.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('retention')
  const queries = useQueryClient()
  const page = useQuery(
    api.rules.read.queryOptions({
      input: ofRule(organisationId, params.ruleId),
      refetchInterval: query => (query.state.data && isCounting(query.state.data.rule) ? 900 : false),
    }),
  )
  const again = () => queries.invalidateQueries({ queryKey: api.key() })
  const loaded = page.data
  return (
    <PageFrame
      header={
        <PageHeader
          title={loaded?.rule.name ?? m.title}
          above={[{ title: m.title, href: homeOf(organisationId) }]}
          state={loaded && <RuleMark rule={loaded.rule} />}
          actions={loaded && <RuleActs organisationId={organisationId} rule={loaded.rule} onDone={again} />}
        />
      }
      reason={loaded && <RuleLaw consideration={loaded.consideration} findings={loaded.rule.findings} />}
    >
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      {loaded && <Loaded organisationId={organisationId} {...loaded} />}
    </PageFrame>
  )
}

type Props = {
  readonly organisationId: string
  readonly rule: Rule
  readonly consideration: Consideration
}

function Loaded({ organisationId, rule, consideration }: Props) {
  const m = useMessages(texts)
  const sentences = useRuleSentences()
  const trigger = useTriggerWords()
  const longest = longestOf(rule.terms)
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  return (
    <>
      {rule.openRun && (
        <p className="flex flex-wrap items-center gap-3 border-s-3 border-needs ps-4">
          {m.rule.openRun}
          <ButtonLink size="small" href={`/o/${organisationId}/runs/${rule.openRun.runId}`}>
            {m.rule.toRun}
          </ButtonLink>
        </p>
      )}
      <Section title={m.rule.says}>
        <div className="flex max-w-(--measure) flex-col gap-1 text-lead">
          {sentences(rule, todayInCasablanca()).map((sentence, index) => (
            <p key={sentence} className={index === 0 ? 'font-strong' : 'text-body text-ink-soft'}>
              <Said>{sentence}</Said>
            </p>
          ))}
        </div>
        {longest && (
          <PeriodPicture
            from={trigger(longest.trigger)}
            act={m.act[doesOf(rule)]}
            period={longest.period}
            floor={consideration.floor?.period ?? null}
            ceiling={consideration.ceiling?.period ?? null}
            declared={consideration.declared?.period ?? null}
          />
        )}
      </Section>
      <CountsView organisationId={organisationId} rule={rule} mayWrite={mayWrite} />
      <RunsOfRule organisationId={organisationId} ruleId={rule.ruleId} />
      <RuleDetail organisationId={organisationId} rule={rule} />
    </>
  )
}
