// One filing: where it stands and what comes next, its documents as they will print, what it lacks, what it went through.
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { ButtonLink } from '@himaya/ui/button'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Filing } from '../records.ts'
import { Documents } from './documents.tsx'
import { History } from './history.tsx'
import { LawColumn } from './law-column.tsx'
import { MissingList, Objections } from './missing-list.tsx'
import { ofFiling } from './place.ts'
import { FilingStateMark, lacks } from './state.tsx'
import { Steps } from './steps.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('filings')
  const which = ofFiling(organisationId, params.filingId ?? '')
  const page = useQuery(api.read.queryOptions({ input: which }))
  const home = `/o/${organisationId}`
  if (!page.data)
    return (
      <PageFrame
        header={<PageHeader title={m.title} above={[{ title: m.title, href: `${home}/filings` }]} />}
      >
        <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      </PageFrame>
    )
  const { filing, regime, unlawful, presentVersion } = page.data
  const isOpen = filing.state === 'prepared'
  const hasMoved = presentVersion !== filing.processingVersion && filing.state !== 'abandoned'
  return (
    <PageFrame
      header={
        <PageHeader
          title={filing.processingName}
          above={[{ title: m.title, href: `${home}/filings` }]}
          state={
            <>
              <bdi className="ltr text-ink-soft">{filing.form}</bdi>
              <FilingStateMark filing={filing} />
            </>
          }
          actions={<Steps filing={filing} unlawful={unlawful} organisationId={organisationId} />}
        />
      }
      // What the law could still ask is asked of the register, not of what is frozen.
      reason={<LawColumn regime={{ ...regime, needs: [] }} />}
    >
      <Section title={m.filing.next}>
        <p className="max-w-(--measure)">{nextOf(filing, m)}</p>
        {(hasMoved || (isOpen && lacks(filing).length > 0)) && (
          <p className="flex flex-wrap items-center gap-3">
            {hasMoved && <StateMark meaning="needs" word={m.filing.changed(presentVersion)} look="plain" />}
            <ButtonLink size="small" href={`${home}/filings/prepare/${filing.processingId}`}>
              {m.filing.prepareAgain}
            </ButtonLink>
          </p>
        )}
        <Dues filing={filing} />
      </Section>
      {isOpen && (
        <>
          <MissingList organisationId={organisationId} missing={filing.missing} />
          <Objections organisationId={organisationId} objections={filing.objections} />
        </>
      )}
      <Documents filing={filing} organisationId={organisationId} />
      <Particulars filing={filing} />
      <History organisationId={organisationId} filingId={filing.filingId} />
    </PageFrame>
  )
}

function nextOf(filing: Filing, { filing: m }: typeof texts.fr): string {
  switch (filing.state) {
    case 'prepared':
      return lacks(filing).length > 0 ? m.nextIncomplete : m.nextFile
    case 'filed':
      return m.nextWait
    case 'receipt':
    case 'authorised':
      return m.nextDone
    case 'switched':
      return m.nextSwitched
    case 'refused':
    case 'withdrawn':
      return m.nextRefused
    case 'abandoned':
      return m.nextAbandoned
  }
}

function Dues({ filing: { due } }: { filing: Filing }) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const today = todayInCasablanca()
  if (due.length === 0) return null
  return (
    <ul aria-label={m.due} className="flex max-w-3xl flex-col">
      {due.map(({ on, what, cites }) => (
        <li key={on + what.fr} className="flex flex-col gap-0.5 border-t border-line py-3 first:border-t-0">
          <p className="flex flex-wrap items-center gap-3 font-strong">
            {format.dayInFull(on)}
            {on < today && <StateMark meaning="overdue" word={m.overdue} look="plain" />}
          </p>
          <p>
            <Said>{say(what)}</Said>
          </p>
          <Articles cites={cites} />
        </li>
      ))}
    </ul>
  )
}

function Particulars({ filing }: { filing: Filing }) {
  const m = useMessages(texts).filing
  const format = useFormat()
  const fact = (name: string, value: string | null) => (value === null ? [] : [{ name, value }])
  const key = (text: string) => <bdi className="ltr font-key text-small break-all">{text}</bdi>
  return (
    <Facts
      facts={[
        { name: m.reference, value: key(filing.reference) },
        { name: m.prepared, value: m.preparedBy(format.instant(filing.preparedAt), filing.preparedBy) },
        { name: m.version, value: format.number(filing.processingVersion) },
        ...fact(m.filedOn, filing.filedOn && format.day(filing.filedOn)),
        ...fact(m.reviewReason, filing.reviewReason),
        ...fact(m.number, filing.registrationNumber),
        ...fact(m.decidedOn, filing.decidedOn && format.day(filing.decidedOn)),
        ...fact(m.referenceNumber, filing.referenceNumber),
        { name: m.hash, value: key(filing.snapshotHash) },
      ]}
    />
  )
}
