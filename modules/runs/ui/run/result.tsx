// What came of it: the certificate in French, Arabic and as data, its hash in the signed log, and how long it can be undone.
import { useClient } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { downloadFile } from '@himaya/ui/download.ts'
import { DownloadIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Facts, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { useMutation } from '@tanstack/react-query'
import type { contract } from '../../contract.ts'
import type { Run } from '../../records.ts'
import { ofRun } from '../place.ts'
import { texts } from '../texts.ts'

export function Result({ organisationId, run }: { organisationId: string; run: Run }) {
  const { result: m } = useMessages(texts)
  const format = useFormat()
  const client = useClient<typeof contract>('runs')
  const which = ofRun(organisationId, run.runId)
  const hand = useMutation({
    mutationFn: async (wanted: 'fr' | 'ar' | 'json') =>
      downloadFile(
        (wanted === 'json'
          ? await client.certificateJson(which)
          : await client.certificatePdf({ ...which, language: wanted })) as File,
      ),
  })
  const today = todayInCasablanca()
  if (run.isRehearsal) return <p className="text-ink-soft">{m.none}</p>
  return (
    <Section title={m.title} help={m.help}>
      {run.certificate && (
        <>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" icon={DownloadIcon} onClick={() => hand.mutate('fr')}>
              {m.fr}
            </Button>
            <Button icon={DownloadIcon} onClick={() => hand.mutate('ar')}>
              {m.ar}
            </Button>
            <Button icon={DownloadIcon} onClick={() => hand.mutate('json')}>
              {m.json}
            </Button>
            <ButtonLink look="quiet" href={`/o/${organisationId}/evidence?kind=runs.run-certified`}>
              {m.evidence}
            </ButtonLink>
          </div>
          <ProblemNotice failure={hand.error} />
        </>
      )}
      <Facts
        facts={[
          ...(run.certificate
            ? [
                { name: m.at, value: format.instant(run.certificate.at) },
                {
                  name: m.hash,
                  value: <bdi className="ltr font-key text-small break-all">{run.certificate.hash}</bdi>,
                },
              ]
            : []),
          ...(run.keeps?.why === 'rollback' && run.state !== 'rolled-back'
            ? [
                {
                  name: m.window,
                  value:
                    run.keeps.until >= today
                      ? m.windowLeft(today, run.keeps.until)
                      : m.windowOver(run.keeps.until),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
