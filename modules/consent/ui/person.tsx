// One person: where they stand on each purpose, everything they answered, the receipt of each, and the ways to join and to forget.
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { downloadFile } from '@himaya/ui/download.ts'
import { MoreIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { type Meaning, StateMark } from '@himaya/ui/mark'
import { Menu } from '@himaya/ui/menu'
import { Link } from '@himaya/ui/navigation'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonPage } from '../contract/people.ts'
import type { contract } from '../contract.ts'
import type { Standing } from '../records.ts'
import { Answer } from './answer.tsx'
import { JoinBrowser } from './join-browser.tsx'
import { homeOf, inOrganisation, ofSubject } from './place.ts'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const p = m.person
  const say = useTranslated()
  const format = useFormat()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('consent')
  const client = useClient<typeof contract>('consent')
  const which = ofSubject(organisationId, params.subjectId)
  const page = useQuery(api.people.read.queryOptions({ input: which }))
  const purposes = useQuery(
    api.purposes.list.queryOptions({ input: { ...inOrganisation(organisationId), pageSize: 200 } }),
  )
  const forget = useMutation(api.people.forget.mutationOptions())
  const [isForgetting, setForgetting] = useState(false)
  const [isJoining, setJoining] = useState(false)
  const home = homeOf(organisationId)
  const labels = new Map(purposes.data?.lines.map(({ key, label }) => [key, say(label) || label.fr || key]))
  const nameOf = (key: string) => labels.get(key) ?? key
  const person = page.data
  const again = () => queries.invalidateQueries({ queryKey: api.people.key() })
  const save = async (kind: 'xlsx' | 'json') =>
    downloadFile(await client.people.exportHistory({ ...which, format: kind }))
  const isForgotten = person?.subject.forgottenAt != null && person.identifiers.length === 0
  return (
    <PageFrame
      header={
        <PageHeader
          title={person?.label ?? (person?.subject.kind === 'pseudonymous' ? p.pseudonymous : p.known)}
          above={[
            { title: m.title, href: home },
            { title: m.tabs.people, href: `${home}/people` },
          ]}
          state={
            person?.subject.forgottenAt && (
              <StateMark
                meaning="doubtful"
                word={p.forgotten(format.day(person.subject.forgottenAt.slice(0, 10)))}
                look="plain"
              />
            )
          }
          actions={
            <Menu
              align="end"
              trigger={
                <Button look="quiet" icon={MoreIcon}>
                  {m.more}
                </Button>
              }
              items={[
                { id: 'xlsx', label: `${p.export} – XLSX`, onSelect: () => void save('xlsx') },
                { id: 'json', label: `${p.export} – JSON`, onSelect: () => void save('json') },
                ...(person?.subject.kind === 'known' && !isForgotten
                  ? [{ id: 'join', label: p.join, onSelect: () => setJoining(true) }]
                  : []),
                ...(isForgotten
                  ? []
                  : [{ id: 'forget', label: p.forget, onSelect: () => setForgetting(true) }]),
              ]}
            />
          }
        />
      }
    >
      <ProblemNotice failure={page.error ?? purposes.error} onRetry={() => page.refetch()} />
      {person && (
        <>
          <Facts
            facts={[
              ...person.identifiers.map(({ kind, value }) => ({
                name: p.identifiers[kind],
                value: <bdi className="ltr">{value}</bdi>,
              })),
              {
                name: p.identifier,
                value: <bdi className="ltr font-key text-small break-all">{person.subject.subjectId}</bdi>,
              },
            ]}
          />
          {person.standing.length > 0 && !isForgotten && (
            <Section title={p.standing}>
              <Standings standing={person.standing} nameOf={nameOf} />
            </Section>
          )}
          {person.links.length > 0 && <Joined organisationId={organisationId} links={person.links} />}
          <Section title={p.history}>
            {person.events.length === 0 ? (
              <p className="text-ink-soft">{p.noHistory}</p>
            ) : (
              <ol className="flex max-w-4xl flex-col border-s-2 border-line">
                {person.events.map(event => (
                  <Answer
                    key={event.recordId}
                    organisationId={organisationId}
                    event={event}
                    isOther={event.subjectId !== person.subject.subjectId}
                    nameOf={nameOf}
                  />
                ))}
              </ol>
            )}
          </Section>
          <Confirm
            open={isForgetting}
            onOpenChange={setForgetting}
            title={p.forgetTitle}
            consequence={p.forgetConsequence(
              person.events.filter(({ subjectId }) => subjectId === person.subject.subjectId).length,
            )}
            act={p.forgetAct}
            onConfirm={async () => {
              await forget.mutateAsync(which)
              await again()
            }}
          />
          {isJoining && (
            <JoinBrowser
              organisationId={organisationId}
              subjectId={which.subjectId}
              onClose={() => setJoining(false)}
            />
          )}
        </>
      )}
    </PageFrame>
  )
}

const meanings: Readonly<Partial<Record<Standing['is'], Meaning>>> = {
  granted: 'settled',
  refused: 'prohibited',
  expired: 'needs',
  'asked-again': 'needs',
}

function Standings({ standing, nameOf }: { standing: readonly Standing[]; nameOf: (key: string) => string }) {
  const p = useMessages(texts).person
  const format = useFormat()
  return (
    <ul className="flex max-w-3xl flex-col divide-y divide-line border-y border-line">
      {standing.map(({ purpose, is, at }) => (
        <li key={purpose} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
          <span className="min-w-0 flex-1 basis-56" dir="auto">
            {nameOf(purpose)}
          </span>
          {meanings[is] ? (
            <StateMark meaning={meanings[is]} word={p.is[is]} look="plain" />
          ) : (
            <span className="text-table text-ink-soft">{p.is[is]}</span>
          )}
          <span className="w-48 text-table text-ink-soft max-md:w-full">
            {at && p.since(format.day(at.slice(0, 10)))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Joined({ organisationId, links }: { organisationId: string; links: PersonPage['links'] }) {
  const p = useMessages(texts).person
  const format = useFormat()
  return (
    <Section title={p.joined}>
      <ul className="flex flex-col gap-1">
        {links.map(link => (
          <li key={link.subjectId} className="flex flex-wrap gap-x-4">
            <Link
              href={`${homeOf(organisationId)}/people/${link.subjectId}`}
              className="ltr font-key text-small text-accent underline decoration-line-strong underline-offset-3"
            >
              {link.subjectId}
            </Link>
            <span className="text-table text-ink-soft">
              {p.proofs[link.proof]} · {format.instantShort(link.madeAt)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
