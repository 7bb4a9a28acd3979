// One consultation: the question the law asks next, what was answered, and beside them the answer as it forms.

import type { Declarations } from '@himaya/law/facts/declare'
import { factAt } from '@himaya/law/facts/declare'
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { DateField } from '@himaya/ui/date-field'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { ReasonColumn } from '@himaya/ui/reason-column'
import type { PageProps } from '@himaya/ui/room.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { concluded } from '../conclusion.ts'
import type { contract } from '../contract.ts'
import { valueWords } from '../fact.ts'
import type { Answer, Consultation, Memo } from '../records.ts'
import { AnswerExtras } from './answer-extras.tsx'
import { AnsweredFacts } from './answered-facts.tsx'
import { withFact } from './interview.ts'
import { Memos } from './memos.tsx'
import { homeOf, ofConsultation } from './place.ts'
import { Question } from './question.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const { consultations: m } = useMessages(texts)
  const api = useApi<typeof contract>('library')
  const which = ofConsultation(organisationId, params.consultationId ?? '')
  const page = useQuery(api.members.consultations.read.queryOptions({ input: which }))
  const name = page.data?.consultation.question ?? ''
  const question = useQuery(
    api.law.question.queryOptions({
      input: { name },
      enabled: name !== '',
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
  if (page.data && question.data)
    return (
      <Asking
        organisationId={organisationId}
        loaded={page.data}
        declarations={question.data.declarations as Declarations}
        title={question.data.title}
      />
    )
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.title}
          above={[{ title: m.title, href: `${homeOf(organisationId)}/consultations` }]}
        />
      }
    >
      <ProblemNotice
        failure={page.error ?? question.error}
        onRetry={() => {
          void page.refetch()
          if (name !== '') void question.refetch()
        }}
      />
    </PageFrame>
  )
}

type Loaded = { readonly consultation: Consultation; readonly answer: Answer; readonly memos: Memo[] }

type AskingProps = {
  readonly organisationId: string
  readonly loaded: Loaded
  readonly declarations: Declarations
  readonly title: { readonly fr: string; readonly ar: string; readonly en: string }
}

const writing: ReadonlySet<string> = new Set(['dpo', 'member'])

function Asking({ organisationId, loaded, declarations, title }: AskingProps) {
  const { title: library, consultations, interview: m } = useMessages(texts)
  const say = useTranslated()
  const api = useApi<typeof contract>('library')
  const queries = useQueryClient()
  const [parameters, setParameters] = useSearch()
  const { consultation, answer, memos } = loaded
  // A title nobody chose is the question's own, in the reader's language.
  const name = Object.values(title).includes(consultation.title) ? say(title) : consultation.title
  const mayWrite = writing.has(useOwnOrganisation(organisationId)?.role ?? '')
  const which = ofConsultation(organisationId, consultation.consultationId)
  const key = api.members.consultations.read.queryKey({ input: which })
  const change = useMutation(
    api.members.consultations.change.mutationOptions({
      onSuccess: asked => {
        queries.setQueryData(key, { ...asked, memos })
        void queries.invalidateQueries({ queryKey: api.members.consultations.list.key() })
      },
    }),
  )
  const save = (part: Partial<Pick<Consultation, 'facts' | 'unknownFacts' | 'askedOn' | 'title'>>) =>
    change.mutateAsync({ ...which, version: consultation.version, ...part })
  const asked = parameters.get('fact') ?? ''
  const answerFact = async (path: string, value: unknown) => {
    await save({
      facts: withFact(consultation.facts, path, value),
      unknownFacts: consultation.unknownFacts.filter(other => other !== path),
    })
    if (asked) setParameters({ fact: '' })
  }
  const leaveUnknown = async (path: string) => {
    await save({
      facts: withFact(consultation.facts, path, undefined),
      unknownFacts: [...consultation.unknownFacts.filter(other => other !== path), path],
    })
    if (asked) setParameters({ fact: '' })
  }
  return (
    <PageFrame
      header={
        <PageHeader
          title={name}
          what={name === say(title) ? undefined : say(title)}
          above={[
            { title: library, href: homeOf(organisationId) },
            { title: consultations.title, href: `${homeOf(organisationId)}/consultations` },
          ]}
        />
      }
      reason={
        <ReasonColumn
          reason={{ ...answer, needs: [] }}
          stale={change.isPending}
          words={conclusion => {
            const { label, sentence, standing } = concluded(consultation.question, conclusion)
            return { title: say(label), sentence: say(sentence), ...(standing && { meaning: standing }) }
          }}
          factWords={({ fact, value }) => {
            const declared = factAt(declarations, fact)
            return declared && typeof value !== 'object'
              ? { label: say(declared.question), value: say(valueWords(declared, value)) }
              : undefined
          }}
        >
          <AnswerExtras answer={answer} />
        </ReasonColumn>
      }
    >
      <div className="flex max-w-3xl flex-col gap-10">
        {mayWrite ? (
          <Question
            consultation={consultation}
            answer={answer}
            declarations={declarations}
            editing={asked}
            more={parameters.get('more') === '1'}
            onMore={() => setParameters({ more: '1' })}
            onBack={() => {
              change.reset()
              setParameters({ fact: '' })
            }}
            onAnswer={answerFact}
            onUnknown={leaveUnknown}
            busy={change.isPending}
            failure={change.error}
          />
        ) : (
          <p className="text-ink-soft">{m.readOnly}</p>
        )}
        <AnsweredFacts
          consultation={consultation}
          declarations={declarations}
          onChange={path => {
            change.reset()
            setParameters({ fact: path })
          }}
        />
        {mayWrite && (
          <div className="max-w-80">
            <DateField
              name="askedOn"
              label={m.day}
              hint={m.dayHelp}
              value={consultation.askedOn}
              onChange={day => {
                if (day && day !== consultation.askedOn) save({ askedOn: day }).catch(() => undefined)
              }}
            />
          </div>
        )}
        <Memos
          organisationId={organisationId}
          consultation={consultation}
          memos={memos}
          mayWrite={mayWrite}
          onSigned={() => void queries.invalidateQueries({ queryKey: key })}
        />
      </div>
    </PageFrame>
  )
}
