// Deliberations of the CNDP and other laws, each with how sure we are of it.
import { certainties } from '@himaya/law/words/certainty'
import { regimes } from '@himaya/law/words/regimes'
import { useApi } from '@himaya/ui/api'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { contract } from '../contract.ts'
import type { DeliberationRecord, RelatedLaw } from '../records.ts'
import { PassageLink } from './passage-link.tsx'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const { title, related: m } = useMessages(texts)
  const api = useApi<typeof contract>('library')
  const related = useQuery(api.law.related.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  const shown = related.data !== undefined
  useEffect(() => {
    if (shown) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }, [shown])
  return (
    <PageFrame
      header={<PageHeader title={m.title} what={m.what} above={[{ title, href: homeOf(organisationId) }]} />}
    >
      <ProblemNotice failure={related.error} onRetry={() => related.refetch()} />
      {related.data && (
        <>
          <Section title={m.deliberations}>
            <ul className="flex max-w-4xl flex-col divide-y divide-line border-y border-line">
              {related.data.deliberations.map(each => (
                <Deliberation key={each.id} deliberation={each} />
              ))}
            </ul>
          </Section>
          <Section title={m.laws}>
            <div className="flex max-w-4xl flex-col gap-6">
              {related.data.laws.map(law => (
                <OtherLaw key={law.id} organisationId={organisationId} law={law} />
              ))}
            </div>
          </Section>
        </>
      )}
    </PageFrame>
  )
}

function Certainty({ certainty }: { certainty: string }) {
  const say = useTranslated()
  const words = certainties[certainty as keyof typeof certainties]
  return <Badge>{words ? say(words) : certainty}</Badge>
}

function Deliberation({ deliberation }: { deliberation: DeliberationRecord }) {
  const { related: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const { number, subject, adoptedOn, leadsTo, replacedBy, parameters, certainty, checkedOn } = deliberation
  return (
    <li id={deliberation.id} className="flex scroll-mt-4 flex-col gap-1.5 py-3 target:bg-accent-wash">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {number && <bdi className="ltr font-strong">{number}</bdi>}
        <span className="font-strong">{say(subject)}</span>
        {adoptedOn && <span className="text-table text-ink-soft">{format.day(adoptedOn)}</span>}
        <Certainty certainty={certainty} />
      </p>
      {parameters.length > 0 && (
        <ul className="list-disc ps-5 text-table">
          {parameters.map(parameter => (
            <li key={parameter.id}>{say(parameter.label)}</li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-4 text-small text-ink-soft">
        {leadsTo && leadsTo in regimes && (
          <span>
            {m.leadsTo} : {say(regimes[leadsTo as keyof typeof regimes].label)}
          </span>
        )}
        {replacedBy && <span>{m.replaced(replacedBy)}</span>}
        <span>
          {m.checked} {format.day(checkedOn)}
        </span>
      </p>
    </li>
  )
}

function OtherLaw({ organisationId, law }: { organisationId: string; law: RelatedLaw }) {
  const { related: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  return (
    <section id={law.id} className="flex flex-col gap-2">
      <h3 className="font-strong">{say(law.title)}</h3>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {law.passages.map(passage => (
          <li key={passage.rule.fr} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            {passage.cites && <PassageLink organisationId={organisationId} cite={passage.cites} />}
            <span className="min-w-0 flex-1 basis-80">{say(passage.rule)}</span>
            <Certainty certainty={passage.certainty} />
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-soft">
        {m.checked} {format.day(law.checkedOn)}
      </p>
    </section>
  )
}
