// Every question the law can be asked, under what a person comes for; each begins a consultation.
import { questionGroups } from '@himaya/law/words/question-groups'
import type { OrganisationId } from '@himaya/platform/records'
import type { contract as registerContract } from '@himaya/register/contract'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Combobox } from '@himaya/ui/combobox'
import { Dialog } from '@himaya/ui/dialog'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { QuestionLine } from '../records.ts'
import { LibraryTabs } from './library-tabs.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const { ask: m } = useMessages(texts)
  const say = useTranslated()
  const { go } = useNavigation()
  const api = useApi<typeof contract>('library')
  const list = useQuery(api.law.questions.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  const open = useMutation(api.members.consultations.open.mutationOptions())
  const [choosing, setChoosing] = useState<QuestionLine>()
  const begin = async (question: QuestionLine, processingId?: string) => {
    const { consultation } = await open.mutateAsync({
      ...inOrganisation(organisationId),
      question: question.name,
      ...(processingId !== undefined && { processingId: processingId as never }),
    })
    go(`${homeOf(organisationId)}/consultations/${consultation.consultationId}`)
  }
  const start = (question: QuestionLine, processingId?: string) => {
    // A refusal is shown in its place.
    begin(question, processingId).catch(() => undefined)
  }
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} />}>
      <LibraryTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error ?? open.error} onRetry={() => list.refetch()} />
      {Object.entries(questionGroups).map(([group, name]) => {
        const questions = list.data?.questions.filter(question => question.group === group) ?? []
        if (questions.length === 0) return null
        return (
          <Section key={group} title={say(name)}>
            <ul className="flex max-w-4xl flex-col divide-y divide-line border-y border-line">
              {questions.map(question => (
                <li key={question.name} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
                  <div className="flex min-w-0 flex-1 basis-80 flex-col">
                    <p className="font-strong">{say(question.title)}</p>
                    <p className="text-table text-ink-soft">{m.factsCount(question.asks.length)}</p>
                  </div>
                  <div className="flex flex-wrap gap-2">
                    {group === 'processing' && (
                      <Button
                        look="quiet"
                        aria-label={m.fromProcessingWith(say(question.title))}
                        onClick={() => setChoosing(question)}
                      >
                        {m.fromProcessing}
                      </Button>
                    )}
                    <Button
                      busy={open.isPending}
                      aria-label={m.beginWith(say(question.title))}
                      onClick={() => start(question)}
                    >
                      {m.begin}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
      {choosing && (
        <ChooseProcessing
          organisationId={organisationId}
          question={choosing}
          onClose={() => setChoosing(undefined)}
          onChoose={processingId => start(choosing, processingId)}
          busy={open.isPending}
          failure={open.error}
        />
      )}
    </PageFrame>
  )
}

type ChooseProps = {
  readonly organisationId: string
  readonly question: QuestionLine
  readonly onClose: () => void
  readonly onChoose: (processingId: string) => void
  readonly busy: boolean
  readonly failure: unknown
}

function ChooseProcessing({ organisationId, question, onClose, onChoose, busy, failure }: ChooseProps) {
  const { ask: m } = useMessages(texts)
  const say = useTranslated()
  const register = useApi<typeof registerContract>('register')
  const [chosen, setChosen] = useState('')
  const list = useQuery(
    register.list.queryOptions({
      input: {
        organisationId: organisationId as OrganisationId,
        page: 1,
        pageSize: 200,
        sort: 'name',
        direction: 'asc',
      },
    }),
  )
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={m.chooseProcessing}
      help={say(question.title)}
      actions={
        <Button look="primary" disabled={chosen === ''} busy={busy} onClick={() => onChoose(chosen)}>
          {m.begin}
        </Button>
      }
    >
      <ProblemNotice failure={failure ?? list.error} onRetry={() => list.refetch()} />
      <Combobox
        label={m.processing}
        value={chosen}
        onChange={setChosen}
        options={(list.data?.lines ?? []).map(line => ({
          value: line.processingId as string,
          label: line.name,
        }))}
      />
    </Dialog>
  )
}
