// One answer in a person's history: what was said, where, under which text, with what proof, and its receipt.
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { downloadFile } from '@himaya/ui/download.ts'
import { CheckIcon, CloseIcon } from '@himaya/ui/icon'
import { useFormat, useLanguage, useMessages } from '@himaya/ui/language'
import { Badge, type Meaning, StateMark } from '@himaya/ui/mark'
import { Link } from '@himaya/ui/navigation'
import { ProblemNotice } from '@himaya/ui/problem'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonPage, ReceiptState } from '../contract/people.ts'
import type { contract } from '../contract.ts'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

type Props = {
  readonly organisationId: string
  readonly event: PersonPage['events'][number]
  /** Of a browser that was joined. */
  readonly isOther: boolean
  readonly nameOf: (key: string) => string
}

const meanings: Record<ReceiptState, Meaning> = {
  verified: 'settled',
  'not-sealed-yet': 'needs',
  wrong: 'prohibited',
  forgotten: 'doubtful',
}

export function Answer({ organisationId, event, isOther, nameOf }: Props) {
  const m = useMessages(texts)
  const p = m.person
  const format = useFormat()
  const { language } = useLanguage()
  const api = useApi<typeof contract>('consent')
  const client = useClient<typeof contract>('consent')
  const [isChecking, setChecking] = useState(false)
  const which = { ...inOrganisation(organisationId), recordId: event.recordId }
  const check = useQuery({
    ...api.people.check.queryOptions({ input: which }),
    enabled: isChecking,
    staleTime: 0,
  })
  const fetchFile = useMutation({
    mutationFn: async (load: () => Promise<File>) => downloadFile(await load()),
  })
  const { details } = event
  const at = `${homeOf(organisationId)}/points/${event.pointId}`
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4 ps-5 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <time dateTime={event.at} className="font-strong">
          {format.instant(event.at)}
        </time>
        <bdi>{event.point}</bdi>
        <Badge>{m.manners[event.manner]}</Badge>
        <span className="text-table text-ink-soft">{p.language(m.languages[event.language])}</span>
      </div>
      <ul className="flex flex-col gap-0.5">
        {event.granted.map(key => (
          <Said key={key} word={p.accepted} name={nameOf(key)} isYes />
        ))}
        {event.refused.map(key => (
          <Said key={key} word={p.refused} name={nameOf(key)} />
        ))}
      </ul>
      <ul className="flex flex-col gap-0.5 text-table text-ink-soft">
        {isOther && <li>{p.fromBrowser}</li>}
        {event.form === 'implicit' && (
          <li>
            <StateMark meaning="doubtful" word={p.implicit} look="plain" />
          </li>
        )}
        {details === null && <li>{p.unreadable}</li>}
        {details?.actor?.kind === 'person' && <li>{p.by(details.actor.name)}</li>}
        {details?.guardian && <li>{p.guardian(details.guardian.name, details.guardian.relation)}</li>}
        {details?.objects && <li>{p.objects}</li>}
        {details && details.mended.length > 0 && <li>{p.mended}</li>}
        {details?.evidence.map(({ kind, reference, hash }) => (
          <li key={hash} className="flex flex-wrap items-center gap-x-3">
            <span>{p.evidence[kind]}</span>
            <bdi>{reference}</bdi>
            {kind === 'scan' && (
              <Button
                size="small"
                look="quiet"
                onClick={() =>
                  fetchFile.mutate(() => client.people.scan({ ...inOrganisation(organisationId), hash }))
                }
              >
                {p.seeScan}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-table">
        {event.notice === null ? (
          <span className="text-ink-soft">{p.noNotice}</span>
        ) : (
          <Link
            href={`${at}/versions/${event.notice}`}
            className="text-accent underline decoration-line-strong underline-offset-3"
          >
            {p.shown} <bdi className="ltr font-key text-small">{event.notice.slice(0, 12)}</bdi>
          </Link>
        )}
        <span className="ms-auto flex flex-wrap items-center gap-2 max-md:ms-0">
          {check.data ? (
            <StateMark meaning={meanings[check.data.state]} word={p.states[check.data.state]} look="plain" />
          ) : (
            <span className="text-ink-soft">
              {event.seal === null ? p.states['not-sealed-yet'] : p.sealed}
            </span>
          )}
          <Button
            size="small"
            busy={check.isFetching}
            onClick={() => (isChecking ? void check.refetch() : setChecking(true))}
          >
            {p.check}
          </Button>
          <Button
            size="small"
            look="quiet"
            busy={fetchFile.isPending}
            onClick={() => fetchFile.mutate(() => client.people.receipt(which))}
          >
            {p.receiptFile}
          </Button>
          <Button
            size="small"
            look="quiet"
            busy={fetchFile.isPending}
            onClick={() => fetchFile.mutate(() => client.people.printedReceipt({ ...which, language }))}
          >
            {p.receiptPdf}
          </Button>
        </span>
      </div>
      <ProblemNotice failure={check.error ?? fetchFile.error} />
    </li>
  )
}

function Said({ word, name, isYes = false }: { word: string; name: string; isYes?: boolean }) {
  const Picture = isYes ? CheckIcon : CloseIcon
  return (
    <li className="flex items-start gap-2">
      <Picture size={14} className={isYes ? 'mt-1 text-settled' : 'mt-1 text-prohibited'} />
      <span className="w-20 shrink-0 text-ink-soft">{word}</span>
      <bdi>{name}</bdi>
    </li>
  )
}
