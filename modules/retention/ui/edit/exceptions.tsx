// What stays longer than its term: rows that meet a condition, as long as they do. Exceptions with terms of their own, or that
// ask the consent room, are read here and kept as they are.
import { startOfDayInMorocco } from '@himaya/platform/clock'
import { ConditionBuilder, emptyDraft } from '@himaya/runs/ui/request/condition-builder'
import { type ConditionDraft, conditionOf } from '@himaya/runs/ui/request/condition-draft.ts'
import { ConditionView } from '@himaya/runs/ui/request/condition-view'
import { Button, IconButton } from '@himaya/ui/button'
import { Actions, Group } from '@himaya/ui/form'
import { AddIcon, DeleteIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import { TextField } from '@himaya/ui/text-field'
import { useState } from 'react'
import type { RuleException } from '../../records.ts'
import { texts } from '../texts.ts'

type Props = {
  readonly exceptions: readonly RuleException[]
  readonly columns: readonly { readonly name: string; readonly family: string }[]
  readonly onChange: (exceptions: RuleException[]) => void
}

export function ExceptionsFields({ exceptions, columns, onChange }: Props) {
  const { edit: m, rule } = useMessages(texts)
  const [draft, setDraft] = useState<ConditionDraft>()
  const [name, setName] = useState('')
  const condition =
    draft &&
    conditionOf(
      draft,
      column => columns.find(each => each.name === column)?.family ?? 'text',
      startOfDayInMorocco,
    )
  const add = () => {
    if (!condition || name.trim() === '') return
    onChange([...exceptions, { kind: 'where', name: name.trim(), where: condition, terms: [] }])
    setDraft(undefined)
    setName('')
  }
  return (
    <Group title={m.exceptions} help={m.exceptionsHelp}>
      {exceptions.map((exception, index) => (
        <div key={exception.name} className="flex items-start gap-3 border-s-2 border-line ps-3">
          <div className="flex min-w-0 flex-1 flex-col gap-1">
            <span className="font-strong" dir="auto">
              {exception.name}
            </span>
            {exception.kind === 'where' ? (
              <ConditionView condition={exception.where} />
            ) : (
              <Said>{rule.consentTo(exception.purpose)}</Said>
            )}
          </div>
          <IconButton
            icon={DeleteIcon}
            name={m.removeException(exception.name)}
            onClick={() => onChange(exceptions.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {draft ? (
        <div className="flex flex-col gap-4 border-s-2 border-accent ps-4">
          <TextField label={m.exceptionName} value={name} onChange={setName} maxLength={200} />
          <ConditionBuilder columns={columns} draft={draft} condition={condition} onChange={setDraft} />
          <Actions>
            <Button onClick={add} disabled={!condition || name.trim() === ''}>
              {m.addException}
            </Button>
          </Actions>
        </div>
      ) : (
        <div>
          <Button
            size="small"
            icon={AddIcon}
            disabled={columns.length === 0}
            onClick={() => setDraft(emptyDraft)}
          >
            {m.addException}
          </Button>
        </div>
      )}
    </Group>
  )
}
