// How a point is put to use: the line for the head of a page, or the keys of the customer's own servers.
import { useApi } from '@himaya/ui/api'
import { Button, IconButton } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { CopyIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Point } from '../records.ts'
import { homeOf, ofPoint } from './place.ts'
import { ServerKeys } from './server-keys.tsx'
import { texts } from './texts.ts'

type Banner = { readonly name: string; readonly integrity: string }

const pinnedLine = (key: string, { name, integrity }: Banner) =>
  `<script src="${location.origin}/${name}" data-site="${key}" integrity="${integrity}" crossorigin="anonymous" defer></script>`
const plainLine = (key: string) =>
  `<script src="${location.origin}/banner.js" data-site="${key}" crossorigin="anonymous" defer></script>`

const waitingTags = `<script type="text/plain" data-consent="analytics" data-src="/statistics.js"></script>
<iframe data-consent="marketing" data-src="https://video.example/1" title="Film"></iframe>`

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const i = m.install
  const queries = useQueryClient()
  const api = useApi<typeof contract>('consent')
  const which = ofPoint(organisationId, params.pointId)
  const page = useQuery(api.points.read.queryOptions({ input: which }))
  const embedding = useQuery(api.points.embedding.queryOptions({ input: which }))
  const rotate = useMutation(api.points.rotateKey.mutationOptions())
  const [isRotating, setRotating] = useState(false)
  const home = homeOf(organisationId)
  const point = page.data?.point
  return (
    <PageFrame
      header={
        <PageHeader
          title={i.title}
          what={point && whatOf(point.manner, i)}
          above={[
            { title: m.title, href: home },
            { title: point?.name ?? '', href: `${home}/points/${which.pointId}` },
          ]}
        />
      }
    >
      <ProblemNotice failure={page.error ?? embedding.error} onRetry={() => embedding.refetch()} />
      {point && point.state !== 'published' && (
        <StateMark meaning="needs" word={i.notPublished} look="plain" />
      )}
      {point?.manner === 'web' && embedding.data && (
        <>
          {embedding.data.banner ? (
            <Section title={i.pinned}>
              <Snippet text={pinnedLine(embedding.data.key, embedding.data.banner)} />
            </Section>
          ) : (
            <p className="text-ink-soft">{i.notBuilt}</p>
          )}
          <Section title={i.plain}>
            <Snippet text={plainLine(embedding.data.key)} />
          </Section>
          <Section title={i.tags} help={i.tagsHelp}>
            <Snippet text={waitingTags} />
          </Section>
          <Section title={i.key}>
            <p className="flex flex-wrap items-center gap-4">
              <bdi className="ltr font-key">{embedding.data.key}</bdi>
              <Button size="small" onClick={() => setRotating(true)}>
                {i.rotate}
              </Button>
            </p>
          </Section>
        </>
      )}
      {point?.manner === 'api' && embedding.data && (
        <>
          <ServerKeys organisationId={organisationId} pointId={which.pointId} keys={embedding.data.keys} />
          <Section title={i.example}>
            <Snippet text={exampleOf(point)} />
          </Section>
        </>
      )}
      <Confirm
        open={isRotating}
        onOpenChange={setRotating}
        title={i.rotateTitle}
        consequence={i.rotateConsequence}
        act={i.rotateAct}
        onConfirm={async () => {
          await rotate.mutateAsync(which)
          await queries.invalidateQueries({ queryKey: api.points.key() })
        }}
      />
    </PageFrame>
  )
}

const whatOf = (manner: Point['manner'], words: { webWhat: string; apiWhat: string; otherWhat: string }) =>
  manner === 'web' ? words.webWhat : manner === 'api' ? words.apiWhat : words.otherWhat

const exampleOf = ({ purposes }: Point) => `curl ${location.origin}/v1/choices \\
  -H 'Authorization: Bearer himaya_…' -H 'Content-Type: application/json' \\
  -d '${JSON.stringify({
    who: { reference: 'C-1024' },
    granted: purposes.slice(0, 1).map(({ key }) => key),
    refused: purposes.slice(1).map(({ key }) => key),
    language: 'fr',
  })}'`

function Snippet({ text }: { text: string }) {
  const i = useMessages(texts).install
  const toast = useToast()
  return (
    <div className="flex max-w-4xl items-start gap-2 rounded-md bg-sunken p-3">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        dir="ltr"
        className="min-w-0 flex-1 overflow-x-auto font-key text-small whitespace-pre-wrap break-all"
      >
        {text}
      </pre>
      <IconButton
        icon={CopyIcon}
        name={i.copy}
        size="small"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => toast({ text: i.copied }))
        }}
      />
    </div>
  )
}
