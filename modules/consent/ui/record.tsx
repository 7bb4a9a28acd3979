// An answer taken down by hand: the text that is shown, one answer for each purpose, whose it is, and what proves it. Taking
// everything back is one press.

import type { Language } from '@himaya/platform/language'
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { Checkbox, RadioGroup } from '@himaya/ui/choice'
import { DateField } from '@himaya/ui/date-field'
import { EmptyState } from '@himaya/ui/empty-state'
import { Field, inputLook } from '@himaya/ui/field'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HandAnswer } from '../contract/people.ts'
import type { contract } from '../contract.ts'
import type { NoticeContent, Point, SubjectId } from '../records.ts'
import { NoticeSheet } from './notice-sheet.tsx'
import { homeOf, ofPoint } from './place.ts'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const r = m.record
  const api = useApi<typeof contract>('consent')
  const which = ofPoint(organisationId, params.pointId)
  const page = useQuery(api.points.read.queryOptions({ input: which }))
  const point = page.data?.point
  const notice = useQuery({
    ...api.points.readNotice.queryOptions({ input: { ...which, version: point?.notice ?? '' } }),
    enabled: Boolean(point?.notice),
  })
  const [turn, setTurn] = useState(0)
  const [saved, setSaved] = useState<SubjectId>()
  const home = homeOf(organisationId)
  const at = `${home}/points/${which.pointId}`
  return (
    <PageFrame
      header={
        <PageHeader
          title={r.title}
          what={r.what}
          above={[
            { title: m.title, href: home },
            { title: point?.name ?? '', href: at },
          ]}
        />
      }
    >
      <ProblemNotice failure={page.error ?? notice.error} onRetry={() => page.refetch()} />
      {point && !point.notice && (
        <EmptyState
          title={m.versions.none}
          next={r.notPublished}
          action={<ButtonLink href={`${at}/publish`}>{r.toPublish}</ButtonLink>}
        />
      )}
      {saved && (
        <div role="status" className="flex flex-wrap items-center gap-4">
          <StateMark meaning="settled" word={r.saved} />
          <ButtonLink href={`${home}/people/${saved}`}>{r.see}</ButtonLink>
          <Button
            look="primary"
            onClick={() => {
              setSaved(undefined)
              setTurn(turn + 1)
            }}
          >
            {r.another}
          </Button>
        </div>
      )}
      {point && notice.data && !saved && (
        <Take
          key={turn}
          organisationId={organisationId}
          point={point}
          content={notice.data.notice.content}
          onSaved={setSaved}
        />
      )}
    </PageFrame>
  )
}

type TakeProps = {
  readonly organisationId: string
  readonly point: Point
  readonly content: NoticeContent
  readonly onSaved: (subjectId: SubjectId) => void
}

const nobody = { email: '', phone: '', reference: '' }
const noGuardian = { name: '', relation: '', proof: '' }

function Take({ organisationId, point, content, onSaved }: TakeProps) {
  const m = useMessages(texts)
  const r = m.record
  const { language: reader } = useLanguage()
  const api = useApi<typeof contract>('consent')
  const record = useMutation(api.people.record.mutationOptions())
  const [language, setLanguage] = useState<Language>(reader)
  const [who, setWho] = useState(nobody)
  const [label, setLabel] = useState('')
  const [said, setSaid] = useState<Readonly<Record<string, 'granted' | 'refused'>>>({})
  const [day, setDay] = useState('')
  const [reference, setReference] = useState('')
  const [scan, setScan] = useState<File>()
  const [isMinor, setMinor] = useState(false)
  const [birthDay, setBirthDay] = useState('')
  const [guardian, setGuardian] = useState(noGuardian)
  const asked = content.purposes.filter(({ essential }) => !essential)
  const keysSaid = (as: 'granted' | 'refused') => asked.map(({ key }) => key).filter(key => said[key] === as)

  const send = async (granted: string[], refused: string[]) => {
    const answer: HandAnswer = {
      who,
      label,
      language,
      granted,
      refused,
      reference,
      guardian: isMinor && guardian.name !== '' ? guardian : null,
      birthDay: isMinor && birthDay !== '' ? birthDay : null,
      ...(day === '' ? {} : { at: `${day}T12:00:00.000Z` }),
    }
    const { subjectId } = await record.mutateAsync({
      ...ofPoint(organisationId, point.pointId),
      answer: JSON.stringify(answer),
      ...(scan ? { scan } : {}),
    })
    onSaved(subjectId)
  }
  const isNamed = Object.values(who).some(text => text.trim() !== '')
  const isAnswered = asked.every(({ key }) => said[key] !== undefined)
  return (
    <Form
      onSubmit={() => send(keysSaid('granted'), keysSaid('refused')).catch(() => undefined)}
      faults={faultsOf(record.error)}
      name={r.title}
      className="max-w-3xl"
    >
      <Group title={r.who} help={r.whoHelp}>
        <TextField
          name="answer.who.email"
          label={r.email}
          type="email"
          value={who.email}
          onChange={email => setWho({ ...who, email })}
          width="medium"
          dir="ltr"
          optional
        />
        <TextField
          name="answer.who.phone"
          label={r.phone}
          type="tel"
          value={who.phone}
          onChange={phone => setWho({ ...who, phone })}
          width="medium"
          dir="ltr"
          optional
        />
        <TextField
          name="answer.who.reference"
          label={r.reference}
          hint={r.referenceHint}
          value={who.reference}
          onChange={text => setWho({ ...who, reference: text })}
          width="medium"
          optional
        />
        <TextField
          name="answer.label"
          label={r.label}
          value={label}
          onChange={setLabel}
          width="medium"
          optional
        />
        <div>
          <Button
            busy={record.isPending}
            disabled={!isNamed}
            onClick={() =>
              send(
                [],
                asked.map(({ key }) => key),
              ).catch(() => undefined)
            }
          >
            {r.refuseAll}
          </Button>
        </div>
      </Group>
      <Group title={r.choices} help={r.silent}>
        <RadioGroup
          inline
          label={r.language}
          value={language}
          onChange={setLanguage}
          options={(['fr', 'ar', 'en'] as const).map(value => ({ value, label: m.languages[value] }))}
        />
        <NoticeSheet
          content={content}
          language={language}
          answer={(key, name) => (
            <RadioGroup
              inline
              hideLabel
              label={name}
              value={said[key] ?? ''}
              onChange={choice => setSaid({ ...said, [key]: choice })}
              options={[
                { value: 'granted', label: r.accept },
                { value: 'refused', label: r.refuse },
              ]}
            />
          )}
        />
        <DateField label={r.at} hint={r.atHint} value={day} onChange={setDay} optional />
      </Group>
      <Group>
        {point.manner === 'paper' && (
          <Field name="scan" label={r.scan} hint={r.scanHint}>
            {field => (
              <input
                {...field}
                type="file"
                accept="application/pdf,image/jpeg,image/png"
                className={inputLook}
                onChange={event => setScan(event.target.files?.[0])}
              />
            )}
          </Field>
        )}
        {point.manner !== 'counter' && (
          <TextField
            name="answer.reference"
            label={point.manner === 'phone' ? r.callReference : r.paperReference}
            value={reference}
            onChange={setReference}
            width="medium"
            optional={point.manner === 'paper'}
          />
        )}
        <Checkbox label={r.minor} help={r.minorHelp} checked={isMinor} onChange={setMinor} />
        {isMinor && (
          <>
            <DateField name="answer.birthDay" label={r.birthDay} value={birthDay} onChange={setBirthDay} />
            <TextField
              name="answer.guardian.name"
              label={r.guardianName}
              value={guardian.name}
              onChange={name => setGuardian({ ...guardian, name })}
              width="medium"
            />
            <TextField
              name="answer.guardian.relation"
              label={r.guardianRelation}
              hint={r.guardianRelationHint}
              value={guardian.relation}
              onChange={relation => setGuardian({ ...guardian, relation })}
              width="medium"
            />
            <TextField
              name="answer.guardian.proof"
              label={r.guardianProof}
              hint={r.guardianProofHint}
              value={guardian.proof}
              onChange={proof => setGuardian({ ...guardian, proof })}
              width="medium"
            />
          </>
        )}
      </Group>
      <ProblemNotice failure={record.error} />
      <Actions>
        <Button type="submit" look="primary" busy={record.isPending} disabled={!isNamed || !isAnswered}>
          {r.save}
        </Button>
      </Actions>
    </Form>
  )
}
