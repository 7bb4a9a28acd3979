// The documents of a filing as they will print, and as PDF. What is shown is what packages/documents wrote: every string
// escaped, no style and no script of its own, so it stands under the page's policy.
import '@himaya/documents/document.css'
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { downloadFile } from '@himaya/ui/download.ts'
import { DownloadIcon } from '@himaya/ui/icon'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { useSearch } from '@himaya/ui/navigation'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { DocumentKind, Edition, type Filing } from '../records.ts'
import { ofFiling } from './place.ts'
import { texts } from './texts.ts'

export function Documents({ filing, organisationId }: { filing: Filing; organisationId: string }) {
  const { documents: m } = useMessages(texts)
  const api = useApi<typeof contract>('filings')
  const client = useClient<typeof contract>('filings')
  const [parameters, change] = useSearch()
  const kind = DocumentKind.catch('dossier').parse(parameters.get('document'))
  const own = useLanguage().language === 'ar' ? 'ar' : 'fr'
  const language = Edition.catch(own).parse(parameters.get('language'))
  const input = { ...ofFiling(organisationId, filing.filingId), kind, language }
  const preview = useQuery(
    // Frozen: what was shown once never changes.
    api.preview.queryOptions({
      input,
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: keepPreviousData,
    }),
  )
  const print = useMutation({ mutationFn: async () => downloadFile((await client.print(input)) as File) })
  return (
    <Section
      title={m.title}
      actions={
        <Button icon={DownloadIcon} busy={print.isPending} onClick={() => print.mutate()}>
          {m.download}
        </Button>
      }
    >
      <div className="flex flex-wrap gap-x-10 gap-y-3">
        <RadioGroup
          inline
          label={m.kind}
          options={DocumentKind.options.map(value => ({ value, label: m.kinds[value] }))}
          value={kind}
          onChange={value => change({ document: value === 'dossier' ? '' : value })}
        />
        <RadioGroup
          inline
          label={m.language}
          options={Edition.options.map(value => ({ value, label: m.languages[value] }))}
          value={language}
          onChange={value => change({ language: value === own ? '' : value })}
        />
      </div>
      <ProblemNotice failure={preview.error ?? print.error} />
      {preview.data ? (
        <div
          aria-busy={preview.isPlaceholderData}
          className="overflow-x-auto border border-line"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: written by packages/documents, which escapes every string
          dangerouslySetInnerHTML={{ __html: preview.data.html }}
        />
      ) : (
        <p className="text-ink-soft">{preview.isPending && m.loading}</p>
      )}
    </Section>
  )
}
