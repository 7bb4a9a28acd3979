// What was asked of the law: searched, filtered, exported; each line leads to its consultation.
import { useApi, useClient } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { LawIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { concluded } from '../conclusion.ts'
import type { contract } from '../contract.ts'
import type { ConsultationLine } from '../records.ts'
import { LibraryTabs } from './library-tabs.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const { consultations: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const api = useApi<typeof contract>('library')
  const client = useClient<typeof contract>('library')
  const [state] = useTableState(['question', 'standing'])
  const questions = useQuery(api.law.questions.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  const list = useQuery(
    api.members.consultations.list.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        page: state.page,
        pageSize,
        ...(state.query ? { search: state.query } : {}),
        ...(state.filters.question ? { question: state.filters.question } : {}),
        ...(state.filters.standing ? { standing: state.filters.standing as 'open' } : {}),
      },
      placeholderData: keepPreviousData,
    }),
  )
  const titleOf = (name: string) => {
    const found = questions.data?.questions.find(question => question.name === name)
    return found ? say(found.title) : name
  }
  // A title nobody chose is the question's own, in the reader's language.
  const nameOf = ({ question, title }: ConsultationLine) => {
    const own = questions.data?.questions.find(({ name }) => name === question)?.title
    return own && Object.values(own).includes(title) ? say(own) : title
  }
  const ask = (
    <ButtonLink look="primary" icon={LawIcon} href={`${homeOf(organisationId)}/ask`}>
      {m.ask}
    </ButtonLink>
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} actions={ask} />}>
      <LibraryTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<ConsultationLine>
        name="consultations"
        title={m.title}
        rows={list.data?.lines}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        rowKey={line => line.consultationId}
        rowHref={line => `${homeOf(organisationId)}/consultations/${line.consultationId}`}
        onExport={async () =>
          downloadFile(
            (await client.members.consultations.export({
              ...inOrganisation(organisationId),
              format: 'xlsx',
            })) as File,
          )
        }
        filters={[
          {
            id: 'question',
            label: m.columns.question,
            options: (questions.data?.questions ?? []).map(question => ({
              value: question.name,
              label: say(question.title),
            })),
          },
          {
            id: 'standing',
            label: m.standing,
            options: [
              { value: 'open', label: m.open },
              { value: 'concluded', label: m.concluded },
            ],
          },
        ]}
        columns={[
          { id: 'title', header: m.columns.title, cell: line => <span dir="auto">{nameOf(line)}</span> },
          {
            id: 'question',
            header: m.columns.question,
            width: 'w-64',
            phone: 'hide',
            cell: line => titleOf(line.question),
          },
          {
            id: 'conclusion',
            header: m.columns.conclusion,
            width: 'w-56',
            cell: line => <Conclusion line={line} />,
          },
          { id: 'on', header: m.columns.on, width: 'w-32', cell: line => format.dayShort(line.askedOn) },
          {
            id: 'by',
            header: m.columns.by,
            width: 'w-40',
            phone: 'hide',
            cell: line => <span dir="auto">{line.createdBy}</span>,
          },
          {
            id: 'changed',
            header: m.columns.changed,
            width: 'w-44',
            phone: 'hide',
            cell: line => format.instantShort(line.changedAt),
          },
        ]}
        empty={<EmptyState title={m.none} next={m.noneNext} icon={LawIcon} action={ask} />}
      />
    </PageFrame>
  )
}

function Conclusion({ line }: { line: ConsultationLine }) {
  const say = useTranslated()
  const { label, standing } = concluded(line.question, line.conclusion)
  return standing ? <StateMark meaning={standing} word={say(label)} look="plain" /> : say(label)
}
