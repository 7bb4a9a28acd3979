// Before publishing: the real banner, what is still missing, what changes, and whether people will be asked again and why.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { TextField } from '@himaya/ui/text-field'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Draft } from '../contract/points.ts'
import type { contract } from '../contract.ts'
import type { Point, Purpose } from '../records.ts'
import { Changes } from './changes.tsx'
import { Gaps } from './gaps.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { NoticeSheet } from './notice-sheet.tsx'
import { homeOf, ofPoint } from './place.ts'
import { BannerPreview } from './preview/banner-preview.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const p = m.publish
  const api = useApi<typeof contract>('consent')
  const which = ofPoint(organisationId, params.pointId)
  const point = useQuery(api.points.read.queryOptions({ input: which }))
  const draft = useQuery(api.points.draft.queryOptions({ input: which, staleTime: 0 }))
  const home = homeOf(organisationId)
  return (
    <PageFrame
      header={
        <PageHeader
          title={p.title}
          what={p.what}
          above={[
            { title: m.title, href: home },
            { title: point.data?.point.name ?? '', href: `${home}/points/${which.pointId}` },
          ]}
        />
      }
    >
      <ProblemNotice failure={point.error ?? draft.error} onRetry={() => draft.refetch()} />
      {point.data && draft.data && (
        <Ready
          organisationId={organisationId}
          point={point.data.point}
          purposes={point.data.purposes}
          draft={draft.data}
        />
      )}
    </PageFrame>
  )
}

type ReadyProps = {
  readonly organisationId: string
  readonly point: Point
  readonly purposes: readonly Purpose[]
  readonly draft: Draft
}

function Ready({ organisationId, point, purposes, draft }: ReadyProps) {
  const m = useMessages(texts)
  const p = m.publish
  const say = useTranslated()
  const toast = useToast()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('consent')
  const [reason, setReason] = useState('')
  const publish = useMutation(api.points.publish.mutationOptions())
  const byKey = new Map(purposes.map(purpose => [purpose.key, purpose]))
  const nameOf = (key: string) => {
    const label = byKey.get(key)?.label
    return label ? say(label) || label.fr || key : key
  }
  const home = homeOf(organisationId)
  const act = async () => {
    await publish.mutateAsync({
      ...ofPoint(organisationId, point.pointId),
      version: draft.version,
      reason: reason.trim() === '' ? null : reason,
    })
    toast({ text: p.done })
    await queries.invalidateQueries({ queryKey: api.points.key() })
  }
  const isReady = draft.gaps.length === 0 && !draft.isPublished
  return (
    <>
      {draft.gaps.length > 0 && (
        <Gaps
          gaps={draft.gaps}
          nameOf={nameOf}
          pointHref={`${home}/points/${point.pointId}`}
          purposeHref={key => `${home}/purposes/${byKey.get(key)?.purposeId ?? ''}`}
        />
      )}
      <div className="flex max-w-4xl flex-col gap-4">
        {draft.isPublished ? (
          <p>
            <StateMark meaning="settled" word={p.published} />
          </p>
        ) : (
          <p className="text-lead">
            {draft.isFirst
              ? p.first
              : draft.asksAgain
                ? p.again
                : draft.changes.length === 0
                  ? p.nothing
                  : p.notAgain}
          </p>
        )}
        {isReady && (
          <div className="flex flex-wrap items-end gap-3">
            <div className="min-w-0 flex-1 basis-72">
              <TextField label={p.reason} hint={p.reasonHint} value={reason} onChange={setReason} optional />
            </div>
            <Button look="primary" busy={publish.isPending} onClick={() => act().catch(() => undefined)}>
              {p.act}
            </Button>
          </div>
        )}
        <ProblemNotice failure={publish.error} />
      </div>
      {draft.changes.length > 0 && (
        <Section title={p.changes}>
          <Changes changes={draft.changes} nameOf={nameOf} />
        </Section>
      )}
      <NoticeShown {...draft} />
    </>
  )
}

/** As a banner where it is shown on a page, as a text everywhere else. */
export function NoticeShown({ content, version, asked }: Pick<Draft, 'content' | 'version' | 'asked'>) {
  const p = useMessages(texts).publish
  return content.manner === 'web' ? (
    <Section title={p.preview}>
      <BannerPreview content={content} version={version} asked={asked} />
    </Section>
  ) : (
    <Section title={p.sheet}>
      <LanguageChoice>{language => <NoticeSheet content={content} language={language} />}</LanguageChoice>
    </Section>
  )
}
