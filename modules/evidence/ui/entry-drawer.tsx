// One line of the evidence: what was sealed, and whether the seal still holds.
import type { OrganisationId } from '@himaya/platform/records'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Drawer } from '@himaya/ui/drawer'
import { EvidenceIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { type Meaning, StateMark } from '@himaya/ui/mark'
import { Link } from '@himaya/ui/navigation'
import { Facts } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { EvidenceEntry } from '../records.ts'
import { evidenceTexts } from './messages/evidence.ts'
import { logTexts } from './messages/log.ts'
import { entryHref } from './place.ts'

type EntryDrawerProps = {
  readonly organisationId: OrganisationId
  readonly entry: EvidenceEntry
  readonly title: string
  readonly onClose: () => void
}

const meanings: Record<'intact' | 'altered' | 'payload-deleted', Meaning> = {
  intact: 'settled',
  altered: 'prohibited',
  'payload-deleted': 'doubtful',
}

export function EntryDrawer({ organisationId, entry, title, onClose }: EntryDrawerProps) {
  const texts = useMessages(evidenceTexts)
  const { follow } = useMessages(logTexts)
  const format = useFormat()
  const api = useApi<typeof contract>('evidence')
  const [asked, setAsked] = useState(false)
  const check = useQuery(
    api.verify.queryOptions({
      input: { organisationId, entryId: entry.entryId },
      enabled: asked,
      staleTime: 0,
    }),
  )
  const verdict = check.data?.verdict
  return (
    <Drawer open title={title} onOpenChange={open => !open && onClose()}>
      <div className="flex flex-col gap-6">
        <Facts
          facts={[
            { name: texts.place, value: format.number(entry.sequence) },
            { name: texts.when, value: format.instant(entry.recordedAt) },
            { name: texts.who, value: entry.actor.kind === 'person' ? entry.actor.name : texts.system },
            {
              name: texts.subject,
              value: (
                <bdi className="ltr font-key text-small break-all">
                  {entry.subject.type} {entry.subject.id}
                </bdi>
              ),
            },
          ]}
        />
        <section className="flex flex-col gap-2">
          <h3 className="text-table font-strong">{texts.details}</h3>
          {entry.payload ? (
            <pre
              dir="ltr"
              className="overflow-x-auto rounded-md bg-sunken p-3 font-key text-small whitespace-pre-wrap"
            >
              {JSON.stringify(entry.payload, null, 2)}
            </pre>
          ) : (
            <p className="text-ink-soft">{texts.erased}</p>
          )}
        </section>
        <section className="flex flex-col items-start gap-2">
          <h3 className="text-table font-strong">{texts.commitment}</h3>
          <p dir="ltr" className="font-key text-small break-all">
            {entry.commitment}
          </p>
          <Button
            icon={EvidenceIcon}
            busy={check.isFetching}
            onClick={() => (asked ? void check.refetch() : setAsked(true))}
          >
            {texts.verify}
          </Button>
          <div role="status" className="flex flex-col items-start gap-1">
            {verdict && !check.isFetching && (
              <>
                <StateMark meaning={meanings[verdict]} word={texts.verdictMark[verdict]} />
                <p className="text-table text-ink-soft">{texts.verdict[verdict]}</p>
              </>
            )}
          </div>
          <ProblemNotice failure={check.error} />
          <Link href={entryHref(organisationId, entry.entryId)} className="text-accent underline">
            {follow}
          </Link>
        </section>
      </div>
    </Drawer>
  )
}
