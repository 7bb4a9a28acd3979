// A rule changed: its name, its periods, what stays longer, when it proposes itself, what is kept after the act, and what ties
// it to the register and to the laws.
import { retentionCatalogue, retentionStarts } from '@himaya/law/other-laws/retention'
import type { contract as registerContract } from '@himaya/register/contract'
import type { ProcessingId } from '@himaya/register/records'
import { useTables } from '@himaya/runs/ui/scope-fields'
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import { type Rule, RuleContent } from '../records.ts'
import { ExceptionsFields } from './edit/exceptions.tsx'
import { ScheduleFields } from './edit/schedule.tsx'
import { PeriodField } from './period/period-field.tsx'
import { homeOf, inOrganisation, ofRule, ruleHref } from './place.ts'
import { RuleLaw } from './rule/law.tsx'
import { useRuleSentences, useTriggerWords } from './rule-words.ts'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('retention')
  const page = useQuery(
    api.rules.read.queryOptions({ input: ofRule(organisationId, params.ruleId), gcTime: 0 }),
  )
  if (page.data)
    return <Editor key={page.data.rule.version} organisationId={organisationId} rule={page.data.rule} />
  return (
    <PageFrame header={<PageHeader title={m.edit.title} />}>
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
    </PageFrame>
  )
}

/** A rule without what is worked out when it is read. */
const contentOf = (rule: Rule): RuleContent => RuleContent.parse(rule)

function Editor({ organisationId, rule }: { organisationId: string; rule: Rule }) {
  const m = useMessages(texts)
  const t = m.edit
  const say = useTranslated()
  const { go } = useNavigation()
  const trigger = useTriggerWords()
  const sentences = useRuleSentences()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('retention')
  const register = useApi<typeof registerContract>('register')
  const [content, setContent] = useState(() => contentOf(rule))
  const change = (changes: Partial<RuleContent>) => setContent({ ...content, ...changes })
  const input = inOrganisation(organisationId)
  const processings = useQuery(register.list.queryOptions({ input: { ...input, pageSize: 200 } }))
  const considered = useQuery(
    api.rules.consider.queryOptions({ input: { ...input, content }, placeholderData: keepPreviousData }),
  )
  const { tables } = useTables(organisationId, content.sourceId ?? undefined)
  const table = tables?.find(
    ({ schema, name }) => schema === content.table?.schema && name === content.table?.name,
  )
  const save = useMutation(
    api.rules.change.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.key() })
        go(ruleHref(organisationId, rule.ruleId))
      },
    }),
  )
  const classes = [...new Map(retentionCatalogue.map(each => [each.id, each.label]))]
  return (
    <PageFrame
      header={
        <PageHeader
          title={t.title}
          what={t.what}
          above={[
            { title: m.title, href: homeOf(organisationId) },
            { title: rule.name, href: ruleHref(organisationId, rule.ruleId) },
          ]}
        />
      }
      reason={
        considered.data && <RuleLaw consideration={considered.data} findings={considered.data.findings} />
      }
    >
      <div className="flex max-w-(--measure) flex-col gap-1 border-s-3 border-accent ps-4" aria-live="polite">
        {sentences(content, todayInCasablanca()).map((sentence, index) => (
          <p key={sentence} className={index === 0 ? 'font-strong' : 'text-ink-soft'}>
            <Said>{sentence}</Said>
          </p>
        ))}
      </div>
      <Form
        name={t.title}
        faults={faultsOf(save.error)}
        onSubmit={() =>
          save.mutate({ ...ofRule(organisationId, rule.ruleId), version: rule.version, content })
        }
      >
        <Group>
          <TextField
            name="content.name"
            label={m.adopt.name}
            value={content.name}
            onChange={name => change({ name })}
            maxLength={200}
          />
          <Select
            name="content.processingId"
            label={m.adopt.processing}
            hint={m.adopt.processingHint}
            placeholder={m.adopt.processingNone}
            value={content.processingId ?? ''}
            onChange={next =>
              change({ processingId: (next || null) as ProcessingId | null, declaredKey: null })
            }
            options={(processings.data?.lines ?? []).map(line => ({
              value: line.processingId,
              label: line.name,
            }))}
          />
          <Select
            name="content.event"
            label={t.event}
            placeholder={t.eventNone}
            value={content.event ?? ''}
            onChange={next => change({ event: next || null })}
            options={(Object.keys(retentionStarts) as (keyof typeof retentionStarts)[]).map(value => ({
              value,
              label: say(retentionStarts[value]),
            }))}
          />
          <Select
            name="content.recordClass"
            label={t.class}
            placeholder={t.classNone}
            value={content.recordClass ?? ''}
            onChange={next => change({ recordClass: next || null })}
            options={classes.map(([value, label]) => ({ value, label: say(label) }))}
          />
        </Group>
        <Group title={t.terms}>
          {content.terms.map((term, index) =>
            term.trigger.of === 'state' ? (
              <p key={JSON.stringify(term.trigger)}>
                <Said>{m.rule.termAtOnce(trigger(term.trigger))}</Said>
              </p>
            ) : (
              <PeriodField
                key={JSON.stringify(term.trigger)}
                name={`content.terms.${index}.period`}
                label={t.termOf(trigger(term.trigger))}
                value={term.period}
                onChange={period =>
                  change({
                    terms: content.terms.map((each, at) => (at === index ? { ...each, period } : each)),
                  })
                }
              />
            ),
          )}
        </Group>
        <ExceptionsFields
          exceptions={content.exceptions}
          columns={table?.columns ?? []}
          onChange={exceptions => change({ exceptions })}
        />
        <ScheduleFields schedule={content.schedule} onChange={schedule => change({ schedule })} />
        <Group>
          <RadioGroup
            name="content.keeps"
            label={t.keeps}
            value={content.keeps?.why ?? 'none'}
            onChange={why =>
              change({
                keeps:
                  why === 'none'
                    ? null
                    : why === 'rollback'
                      ? { why, days: 7 }
                      : { why, period: { amount: 5, unit: 'years' } },
              })
            }
            options={(['none', 'rollback', 'archive'] as const).map(value => ({
              value,
              label: t.keepsOptions[value],
              disabled: value === 'archive' && content.action.does !== 'erase',
            }))}
          />
          {content.keeps?.why === 'rollback' && (
            <TextField
              name="content.keeps.days"
              label={t.rollbackDays}
              inputMode="numeric"
              dir="ltr"
              width="short"
              value={String(content.keeps.days)}
              onChange={typed => {
                const days = Number(typed)
                if (Number.isInteger(days) && days >= 1 && days <= 30)
                  change({ keeps: { why: 'rollback', days } })
              }}
            />
          )}
          {content.keeps?.why === 'archive' && (
            <PeriodField
              name="content.keeps.period"
              label={t.keepsOptions.archive}
              value={content.keeps.period}
              onChange={period => change({ keeps: { why: 'archive', period } })}
            />
          )}
        </Group>
        <ProblemNotice failure={save.error} />
        <Actions>
          <Button type="submit" look="primary" busy={save.isPending}>
            {t.act}
          </Button>
          <ButtonLink look="quiet" href={ruleHref(organisationId, rule.ruleId)}>
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  )
}
