// Time-stamps of an authority: which one, how it goes, and those it gave.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { Dialog } from '@himaya/ui/dialog'
import { EmptyState } from '@himaya/ui/empty-state'
import { Form } from '@himaya/ui/form'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Facts, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Said } from '@himaya/ui/said'
import { Table } from '@himaya/ui/table'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Authority, LogState } from '../records.ts'
import { type PartProps, useKeepState } from './keys.tsx'
import { logTexts } from './messages/log.ts'

const Address = ({ url }: { url: string }) => <bdi className="ltr font-key text-small break-all">{url}</bdi>

export function Stamps({ organisationId, log, mayChange }: PartProps) {
  const texts = useMessages(logTexts)
  const format = useFormat()
  const api = useApi<typeof contract>('evidence')
  const [naming, setNaming] = useState(false)
  const [ending, setEnding] = useState(false)
  const onSuccess = useKeepState()
  const dismiss = useMutation(api.dismissAuthority.mutationOptions({ onSuccess }))
  const { authority, stamps } = log
  return (
    <Section
      title={texts.stamps}
      help={texts.stampsHelp}
      actions={
        mayChange && (
          <>
            <Button size="small" onClick={() => setNaming(true)}>
              {authority ? texts.changeAuthority : texts.nameAuthority}
            </Button>
            {authority && (
              <Button size="small" onClick={() => setEnding(true)}>
                {texts.dismiss}
              </Button>
            )}
          </>
        )
      }
    >
      {authority ? (
        <>
          <Facts
            facts={[
              { name: texts.authority, value: <Address url={authority.url} /> },
              { name: texts.everyName, value: texts.every(authority.everyHours) },
              { name: texts.next, value: format.instant(authority.nextAt) },
            ]}
          />
          {authority.failure && authority.failedAt && (
            <div className="flex flex-col items-start gap-1">
              <StateMark meaning="needs" word={texts.failing(format.instantShort(authority.failedAt))} />
              <p className="max-w-(--measure) text-table">
                <Said>{texts.failure[authority.failure]}</Said>
              </p>
            </div>
          )}
        </>
      ) : (
        <p className="text-table text-ink-soft">{texts.off}</p>
      )}
      {(authority || stamps.length > 0) && (
        <Table<LogState['stamps'][number]>
          name="evidence-stamps"
          title={texts.stamped}
          searchable={false}
          rows={stamps}
          rowKey={row => `${row.size} ${row.stampedAt}`}
          columns={[
            {
              id: 'stampedAt',
              header: texts.stampedAt,
              width: 'w-52',
              cell: row => <time dateTime={row.stampedAt}>{format.instantShort(row.stampedAt)}</time>,
            },
            {
              id: 'size',
              header: texts.size,
              width: 'w-28',
              align: 'end',
              cell: row => format.number(row.size),
            },
            { id: 'url', header: texts.authority, phone: 'hide', cell: row => <Address url={row.url} /> },
          ]}
          empty={<EmptyState title={texts.noStamp} next={texts.noStampNext} />}
        />
      )}
      {naming && (
        <NameAuthority
          organisationId={organisationId}
          authority={authority}
          onClose={() => setNaming(false)}
        />
      )}
      <Confirm
        open={ending}
        onOpenChange={setEnding}
        title={texts.stamps}
        consequence={texts.dismissConsequence}
        act={texts.dismiss}
        onConfirm={() => dismiss.mutateAsync({ organisationId })}
      />
    </Section>
  )
}

type NamingProps = {
  readonly organisationId: PartProps['organisationId']
  readonly authority: Authority | null
  readonly onClose: () => void
}

function NameAuthority({ organisationId, authority, onClose }: NamingProps) {
  const texts = useMessages(logTexts)
  const api = useApi<typeof contract>('evidence')
  const [url, setUrl] = useState(authority?.url ?? '')
  const [certificates, setCertificates] = useState(authority?.certificates ?? '')
  const [hours, setHours] = useState(String(authority?.everyHours ?? 24))
  const keep = useKeepState()
  const onSuccess = () => {
    void keep()
    onClose()
  }
  const set = useMutation(api.nameAuthority.mutationOptions({ onSuccess }))
  const submit = () =>
    set.mutate({
      ...{ organisationId, url, certificates, everyHours: Number(hours) },
      policy: authority?.policy ?? null,
    })
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={texts.nameAuthority}
      help={texts.stampsHelp}
    >
      <Form faults={faultsOf(set.error)} name={texts.nameAuthority} onSubmit={submit}>
        <TextField
          name="url"
          type="url"
          label={texts.authorityUrl}
          hint={texts.authorityUrlHint}
          value={url}
          onChange={setUrl}
        />
        <TextArea
          name="certificates"
          label={texts.certificates}
          hint={texts.certificatesHint}
          value={certificates}
          onChange={setCertificates}
          className="max-h-48 font-key text-small"
        />
        <TextField
          name="everyHours"
          inputMode="numeric"
          label={texts.everyHours}
          value={hours}
          onChange={setHours}
          width="short"
        />
        <ProblemNotice failure={set.error} />
        <Button type="submit" look="primary" busy={set.isPending}>
          {texts.save}
        </Button>
      </Form>
    </Dialog>
  )
}
