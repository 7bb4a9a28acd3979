// The keys that sign the log, and replacing the one that signs.
import type { OrganisationId } from '@himaya/platform/records'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { EmptyState } from '@himaya/ui/empty-state'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { Table } from '@himaya/ui/table'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { LogState } from '../records.ts'
import { logTexts } from './messages/log.ts'

export type PartProps = {
  readonly organisationId: OrganisationId
  readonly log: LogState
  readonly mayChange: boolean
}

/** What a change of the log answers is its state: every part shows it at once. */
export function useKeepState() {
  const api = useApi<typeof contract>('evidence')
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: api.log.key() })
}

export const KeyLine = ({ line }: { line: string }) => (
  <span dir="ltr" className="block font-key text-small break-all">
    {line}
  </span>
)

export function Keys({ organisationId, log, mayChange }: PartProps) {
  const texts = useMessages(logTexts)
  const format = useFormat()
  const api = useApi<typeof contract>('evidence')
  const [asking, setAsking] = useState(false)
  const onSuccess = useKeepState()
  const rotate = useMutation(api.rotateKey.mutationOptions({ onSuccess }))
  return (
    <Section
      title={texts.keys}
      help={texts.keysHelp}
      actions={
        mayChange && (
          <Button size="small" onClick={() => setAsking(true)}>
            {texts.rotate}
          </Button>
        )
      }
    >
      <Table<LogState['keys'][number]>
        name="evidence-keys"
        title={texts.keys}
        searchable={false}
        rows={log.keys}
        rowKey={row => row.verifierKey}
        columns={[
          { id: 'key', header: texts.key, cell: row => <KeyLine line={row.verifierKey} /> },
          { id: 'since', header: texts.since, width: 'w-44', cell: row => format.instantShort(row.madeAt) },
          {
            id: 'state',
            header: texts.keyState,
            width: 'w-48',
            cell: row =>
              row.retiredAt === null ? (
                <StateMark meaning="settled" word={texts.keySigns} look="plain" />
              ) : (
                texts.keyRetired(format.instantShort(row.retiredAt))
              ),
          },
        ]}
        empty={<EmptyState title={texts.none} next={texts.noneNext} />}
      />
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={texts.rotate}
        consequence={texts.rotateConsequence}
        act={texts.rotate}
        onConfirm={() => rotate.mutateAsync({ organisationId })}
      />
    </Section>
  )
}
