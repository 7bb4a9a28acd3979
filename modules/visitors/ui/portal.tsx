// Where the portal is, what keeps citizens from using it, and whom a letter did not reach.
import type { OrganisationId } from '@himaya/platform/records'
import { useApi } from '@himaya/ui/api'
import { EmptyState } from '@himaya/ui/empty-state'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { MailFailure } from '../records.ts'
import { portalTexts } from './messages/portal.ts'

export function Page({ organisationId: address }: PageProps) {
  const texts = useMessages(portalTexts)
  const format = useFormat()
  const api = useApi<typeof contract>('visitors')
  const organisationId = address as OrganisationId
  const state = useQuery(api.state.queryOptions({ input: { organisationId } }))
  const portal = state.data
  const reasonOf = (failure: string) =>
    failure in texts.failures ? texts.failures[failure as keyof typeof texts.failures] : failure
  return (
    <PageFrame header={<PageHeader title={texts.title} what={texts.what} />}>
      <ProblemNotice failure={state.error} />
      {portal && (
        <>
          <Facts
            facts={[
              {
                name: texts.address,
                value: (
                  <a className="ltr break-all text-accent underline" href={portal.url}>
                    {portal.url}
                  </a>
                ),
              },
              {
                name: texts.choices,
                value: <Held is={portal.isOpen} yes={texts.open} no={texts.closed} next={texts.closedNext} />,
              },
              {
                name: texts.mail,
                value: (
                  <Held
                    is={portal.mail.isSetUp}
                    yes={texts.mailReady}
                    no={texts.mailMissing}
                    next={texts.mailMissingNext}
                  />
                ),
              },
            ]}
          />
          <Section title={texts.undelivered} help={texts.undeliveredHelp}>
            <Table<MailFailure>
              name="visitors.failures"
              title={texts.undelivered}
              searchable={false}
              rows={portal.mail.failures}
              rowKey={row => row.mailId}
              columns={[
                { id: 'to', header: texts.to, cell: row => <bdi className="ltr">{row.to}</bdi> },
                { id: 'why', header: texts.why, cell: row => <Said>{reasonOf(row.failure)}</Said> },
                {
                  id: 'attempts',
                  header: texts.attempts,
                  width: 'w-24',
                  align: 'end',
                  cell: row => row.attempts,
                },
                { id: 'at', header: texts.at, width: 'w-44', cell: row => format.instantShort(row.at) },
              ]}
              empty={<EmptyState title={texts.none} next={texts.noneNext} />}
            />
          </Section>
        </>
      )}
    </PageFrame>
  )
}

/** A state, and where it is not as it should be, what to do. */
function Held({ is, yes, no, next }: { is: boolean; yes: string; no: string; next: string }) {
  return is ? (
    <StateMark meaning="settled" word={yes} />
  ) : (
    <span className="flex flex-col items-start gap-1">
      <StateMark meaning="needs" word={no} />
      <Said>{next}</Said>
    </span>
  )
}
