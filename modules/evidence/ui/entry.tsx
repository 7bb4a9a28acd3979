// One entry followed to the signature, by the reader's own browser: what it says, its leaf, its way to the root, the signed
// checkpoint, and what this browser saw before.
import type { OrganisationId } from '@himaya/platform/records'
import { useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { downloadFile } from '@himaya/ui/download.ts'
import { DownloadIcon, EvidenceIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useEventWords } from '@himaya/ui/rooms'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { followEntry } from '../log/follow.ts'
import { readReceipt } from '../log/receipt-verdict.ts'
import type { EvidenceEntryId } from '../records.ts'
import { evidenceTexts } from './messages/evidence.ts'
import { logTexts } from './messages/log.ts'
import { logHref } from './place.ts'
import { browserCrypto, followHere, hasCrypto, publishedLog } from './published-log.ts'
import { Standing, Steps } from './steps.tsx'
import { TreePath } from './tree-path.tsx'

export function Page({ organisationId: address, params }: PageProps) {
  const organisationId = address as OrganisationId
  const entryId = params.entryId as EvidenceEntryId
  const texts = useMessages(logTexts)
  const words = useMessages(evidenceTexts)
  const format = useFormat()
  const nameOf = useEventWords()
  const client = useClient<typeof contract>('evidence')
  const way = useQuery({
    queryKey: ['evidence', 'followed', organisationId, entryId],
    // The receipt first: asking for it brings the entry into the log.
    queryFn: async () => {
      const file = await client.receipt({ organisationId, entryId })
      const opened = readReceipt(await file.text())
      if (!opened) throw new Error('the server gave a receipt that cannot be read')
      if (!hasCrypto()) return { file, opened }
      const log = await followHere(organisationId)
      const entry =
        log.head && (await followEntry(publishedLog(organisationId), opened, log.head, browserCrypto))
      return { file, opened, log, entry }
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
  const { file, opened, log, entry } = way.data ?? {}
  const statement = opened?.said?.statement
  const steps = log && [...(entry?.steps ?? []), ...log.steps]
  return (
    <PageFrame
      header={
        <PageHeader
          title={statement ? nameOf(statement.kind) : texts.entryTitle}
          what={texts.entryWhat}
          state={<Standing steps={steps} busy={way.isFetching} />}
          above={[
            { title: texts.evidence, href: `/o/${organisationId}/evidence` },
            { title: texts.title, href: logHref(organisationId) },
          ]}
          actions={
            <>
              {file && (
                <Button icon={DownloadIcon} onClick={() => downloadFile(file)}>
                  {texts.receipt}
                </Button>
              )}
              <Button icon={EvidenceIcon} busy={way.isFetching} onClick={() => void way.refetch()}>
                {texts.again}
              </Button>
            </>
          }
        />
      }
    >
      <ProblemNotice failure={way.error} onRetry={() => void way.refetch()} />
      {!hasCrypto() && <p className="max-w-(--measure) text-doubtful">{texts.noCrypto}</p>}
      {opened && (
        <Section title={texts.said}>
          {statement ? (
            <>
              <Facts
                facts={[
                  { name: words.place, value: format.number(statement.sequence) },
                  { name: words.when, value: format.instant(statement.recordedAt) },
                  {
                    name: words.who,
                    value: statement.actor.kind === 'person' ? statement.actor.name : words.system,
                  },
                ]}
              />
              <pre
                dir="ltr"
                className="max-w-(--measure) overflow-x-auto rounded-md bg-sunken p-3 font-key text-small whitespace-pre-wrap"
              >
                {JSON.stringify(statement.payload, null, 2)}
              </pre>
            </>
          ) : (
            <p className="text-ink-soft">{words.erased}</p>
          )}
        </Section>
      )}
      {steps && (
        <Section title={texts.entryTitle}>
          <Steps
            steps={steps}
            log={log}
            beneath={
              entry?.leaf && entry.path.length > 0
                ? {
                    path: (
                      <TreePath
                        leaf={entry.leaf}
                        index={opened?.receipt.index ?? 0}
                        path={entry.path}
                        holds={entry.steps.every(
                          ({ verdict }) => verdict === 'holds' || verdict === 'erased',
                        )}
                      />
                    ),
                  }
                : {}
            }
          />
        </Section>
      )}
    </PageFrame>
  )
}
