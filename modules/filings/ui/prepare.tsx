// Before a filing: which form the processing needs and why, what that form still lacks and where it is written.

import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { Button, ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract, FilingCheck } from '../contract.ts'
import { type SupplementSource, type Supplements, supplementSources } from '../records.ts'
import { LawColumn } from './law-column.tsx'
import { MissingList, Objections } from './missing-list.tsx'
import { ofProcessing } from './place.ts'
import { texts } from './texts.ts'

const isSupplement = (source: string): source is SupplementSource =>
  (supplementSources as readonly string[]).includes(source)

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('filings')
  const queries = useQueryClient()
  const { go } = useNavigation()
  const which = ofProcessing(organisationId, params.processingId ?? '')
  const check = useQuery(api.check.queryOptions({ input: which }))
  const prepare = useMutation(api.prepare.mutationOptions())
  const [written, setWritten] = useState<Supplements>({})
  const home = `/o/${organisationId}`
  const processingHref = `${home}/register/${which.processingId}`
  const { filings = [], regime, objections = [], supplements = {} } = check.data ?? {}
  const asked = filings.flatMap(({ missing }) => missing).filter(({ source }) => isSupplement(source))
  const lacking = filings.flatMap(({ missing }) => missing).filter(({ required }) => required)
  const act = async () => {
    const { filings: prepared } = await prepare.mutateAsync({
      ...which,
      supplements: { ...supplements, ...written },
    })
    await queries.invalidateQueries({ queryKey: api.key() })
    const [first] = prepared
    if (first) go(`${home}/filings/${first.filingId}`)
  }
  const already = filings.length > 0 && filings.every(({ filingId }) => filingId !== null)
  const open = filings[0]?.filingId
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.prepare.title}
          what={m.prepare.what}
          above={[
            { title: m.title, href: `${home}/filings` },
            { title: check.data?.processingName ?? '', href: processingHref },
          ]}
          actions={
            filings.length > 0 && (
              <>
                <ButtonLink href={processingHref}>{m.prepare.processing}</ButtonLink>
                {already && open && Object.keys(written).length === 0 ? (
                  <ButtonLink look="primary" href={`${home}/filings/${open}`}>
                    {m.prepare.open}
                  </ButtonLink>
                ) : (
                  <Button
                    look="primary"
                    busy={prepare.isPending}
                    onClick={() => act().catch(() => undefined)}
                  >
                    {lacking.length > 0 ? m.prepare.actIncomplete : m.prepare.act}
                  </Button>
                )}
              </>
            )
          }
        />
      }
      reason={<LawColumn regime={regime} processingHref={processingHref} />}
    >
      <ProblemNotice failure={check.error ?? prepare.error} onRetry={() => check.refetch()} />
      {check.data && filings.length === 0 && (
        <NothingToFile conclusion={check.data.regime.conclusion} processingHref={processingHref} />
      )}
      {filings.map(filing => (
        <FormSummary key={filing.form} filing={filing} organisationId={organisationId} />
      ))}
      {asked.length > 0 && (
        <Supplied
          asked={asked}
          written={{ ...supplements, ...written }}
          onWrite={(source, text) => setWritten(before => ({ ...before, [source]: text }))}
        />
      )}
      <Objections organisationId={organisationId} objections={objections} />
    </PageFrame>
  )
}

function NothingToFile({ conclusion, processingHref }: { conclusion: string; processingHref: string }) {
  const m = useMessages(texts).prepare
  const words =
    conclusion === 'prohibited'
      ? { title: m.prohibited, next: m.prohibitedNext }
      : conclusion === 'exempt' || conclusion === 'out-of-scope'
        ? { title: m.notRequired, next: m.notRequiredNext }
        : { title: m.undecided, next: m.undecidedNext }
  return <EmptyState {...words} action={<ButtonLink href={processingHref}>{m.processing}</ButtonLink>} />
}

function FormSummary({ filing, organisationId }: { filing: FilingCheck; organisationId: string }) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const elsewhere = filing.missing.filter(({ source }) => !isSupplement(source))
  const isComplete = filing.missing.every(({ required }) => !required)
  return (
    <Section
      title={say(filing.title)}
      help={say(filing.note)}
      actions={<Badge>{m.prepare.form(filing.form)}</Badge>}
    >
      <p className="flex flex-wrap items-center gap-x-3 text-table text-ink-soft">
        <Articles cites={filing.cites} />
        <span>{m.prepare.seen(format.day(filing.checkedOn))}</span>
      </p>
      {isComplete && (
        <p>
          <StateMark
            meaning="settled"
            word={filing.filingId ? m.prepare.already : m.prepare.complete}
            look="plain"
          />
        </p>
      )}
      <MissingList organisationId={organisationId} missing={elsewhere} />
    </Section>
  )
}

type SuppliedProps = {
  readonly asked: FilingCheck['missing']
  readonly written: Supplements
  readonly onWrite: (source: SupplementSource, text: string) => void
}

function Supplied({ asked, written, onWrite }: SuppliedProps) {
  const m = useMessages(texts).prepare
  const say = useTranslated()
  return (
    <Section title={m.onlyHere} help={m.onlyHereHelp}>
      <div className="flex max-w-3xl flex-col gap-5">
        {asked.map(({ source, label, help, cites }) =>
          isSupplement(source) ? (
            <div key={source} id={source}>
              <TextArea
                name={`supplements.${source}`}
                label={say(label)}
                hint={say(help)}
                legalTerm={cites.length > 0 ? <Articles cites={cites} /> : undefined}
                value={written[source] ?? ''}
                onChange={text => onWrite(source, text)}
                rows={2}
              />
            </div>
          ) : null,
        )}
      </div>
    </Section>
  )
}
