// Signed memos of a consultation: sign one, hold its pages in French and Arabic, its signed file, and the public key.
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { downloadFile } from '@himaya/ui/download.ts'
import { DownloadIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { useMutation } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Consultation, Memo } from '../records.ts'
import { inOrganisation, ofConsultation } from './place.ts'
import { texts } from './texts.ts'

type Props = {
  readonly organisationId: string
  readonly consultation: Consultation
  readonly memos: readonly Memo[]
  readonly mayWrite: boolean
  readonly onSigned: () => void
}

export function Memos({ organisationId, consultation, memos, mayWrite, onSigned }: Props) {
  const { interview: m } = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('library')
  const { memos: client } = useClient<typeof contract>('library').members
  const sign = useMutation(api.members.memos.sign.mutationOptions({ onSuccess: onSigned }))
  const hand = useMutation({ mutationFn: async (file: Promise<Blob>) => downloadFile((await file) as File) })
  const ours = inOrganisation(organisationId)
  return (
    <Section
      title={m.printed}
      help={m.printedHelp}
      actions={
        mayWrite && (
          <Button
            busy={sign.isPending}
            onClick={() =>
              sign.mutate({
                ...ofConsultation(organisationId, consultation.consultationId),
                version: consultation.version,
              })
            }
          >
            {m.sign}
          </Button>
        )
      }
    >
      <ProblemNotice failure={sign.error ?? hand.error} />
      {memos.length > 0 && (
        <ul className="flex max-w-3xl flex-col divide-y divide-line border-y border-line">
          {memos.map(memo => (
            <li key={memo.memoId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <span className="flex min-w-0 flex-1 basis-64 flex-col">
                <bdi className="ltr font-key text-table">{memo.reference}</bdi>
                <span className="text-table text-ink-soft" dir="auto">
                  {m.signedBy(memo.signedBy, format.instant(memo.signedAt))}
                </span>
              </span>
              {(['fr', 'ar'] as const).map(language => (
                <Button
                  key={language}
                  size="small"
                  icon={DownloadIcon}
                  onClick={() => hand.mutate(client.print({ ...ours, memoId: memo.memoId, language }))}
                >
                  {m.pdf(language)}
                </Button>
              ))}
              <Button
                size="small"
                look="quiet"
                onClick={() => hand.mutate(client.download({ ...ours, memoId: memo.memoId }))}
              >
                {m.file}
              </Button>
              <Button size="small" look="quiet" onClick={() => hand.mutate(client.key(ours))}>
                {m.key}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
