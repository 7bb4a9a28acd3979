// The signed log of the organisation: verified here, how it grows, checked and written out as a whole, its keys, witnesses
// and time-stamps.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import type { OrganisationId } from '@himaya/platform/records'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { EvidenceIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { Growth } from './growth.tsx'
import { Keys } from './keys.tsx'
import { logTexts } from './messages/log.ts'
import { publicLogHref } from './place.ts'
import { hasCrypto, useFollowedLog } from './published-log.ts'
import { ReceiptCheck } from './receipt-check.tsx'
import { Stamps } from './stamps.tsx'
import { Standing, Steps } from './steps.tsx'
import { WholeLog } from './whole-log.tsx'
import { Witnesses } from './witnesses.tsx'

export function Page({ organisationId: address }: PageProps) {
  const organisationId = address as OrganisationId
  const texts = useMessages(logTexts)
  const format = useFormat()
  const mayChange = useOwnOrganisation(organisationId)?.role === 'dpo'
  const api = useApi<typeof contract>('evidence')
  const state = useQuery(api.log.queryOptions({ input: { organisationId } }))
  const followed = useFollowedLog(organisationId)
  const log = state.data
  const isEmpty = log?.size === 0
  return (
    <PageFrame
      header={
        <PageHeader
          title={texts.title}
          what={texts.what}
          state={
            log &&
            !isEmpty &&
            hasCrypto() && <Standing steps={followed.data?.steps} busy={followed.isFetching} />
          }
          above={[{ title: texts.evidence, href: `/o/${organisationId}/evidence` }]}
        />
      }
    >
      <ProblemNotice failure={state.error} onRetry={() => void state.refetch()} />
      {isEmpty && <EmptyState icon={EvidenceIcon} title={texts.none} next={texts.noneNext} />}
      {log && !isEmpty && (
        <>
          <Section
            title={texts.here}
            actions={
              <Button size="small" busy={followed.isFetching} onClick={() => void followed.refetch()}>
                {texts.again}
              </Button>
            }
          >
            {!hasCrypto() && <p className="max-w-(--measure) text-doubtful">{texts.noCrypto}</p>}
            {followed.data && <Steps steps={followed.data.steps} log={followed.data} />}
          </Section>
          <Facts
            facts={[
              { name: texts.size, value: format.number(log.size) },
              ...(log.waiting > 0 ? [{ name: texts.waiting, value: format.number(log.waiting) }] : []),
              { name: texts.signedAt, value: log.signedAt && format.instant(log.signedAt) },
              {
                name: texts.origin,
                value: (
                  <span dir="ltr" className="font-key text-small break-all">
                    {log.origin}
                  </span>
                ),
              },
            ]}
          />
          <Growth growth={log.growth} />
          <WholeLog organisationId={organisationId} />
          <ReceiptCheck keys={log.keys.map(({ verifierKey }) => verifierKey)} />
          <Keys organisationId={organisationId} log={log} mayChange={mayChange} />
          <Witnesses organisationId={organisationId} log={log} mayChange={mayChange} />
          <Stamps organisationId={organisationId} log={log} mayChange={mayChange} />
          <Section title={texts.outsiders} help={texts.outsidersHelp}>
            <p>
              <a
                href={publicLogHref(organisationId)}
                target="_blank"
                rel="noreferrer"
                className="text-accent underline"
              >
                {texts.publicPage}
              </a>
            </p>
          </Section>
        </>
      )}
    </PageFrame>
  )
}
