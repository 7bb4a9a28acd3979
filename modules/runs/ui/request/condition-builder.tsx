// Which rows of a table: a few clauses about its columns, read back as the sentence they make.

import type { Condition } from '@himaya/plans/condition'
import { Button, IconButton } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { DateField } from '@himaya/ui/date-field'
import { AddIcon, CloseIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import {
  asksValue,
  type ConditionDraft,
  type DraftClause,
  type Operator,
  operatorsFor,
} from './condition-draft.ts'
import { useConditionWords } from './condition-view.tsx'
import { requestTexts } from './texts.ts'

type Column = { readonly name: string; readonly family: string }
type Props = {
  readonly columns: readonly Column[]
  readonly draft: ConditionDraft
  readonly onChange: (draft: ConditionDraft) => void
  /** What the draft comes to; undefined while something lacks. */
  readonly condition: Condition | undefined
  readonly name?: string
}

export const emptyDraft: ConditionDraft = {
  join: 'all',
  clauses: [{ column: '', operator: 'equal', value: '' }],
}

export function ConditionBuilder({ columns, draft, onChange, condition, name }: Props) {
  const m = useMessages(requestTexts).builder
  const sentence = useConditionWords()
  const set = (index: number, change: Partial<DraftClause>) =>
    onChange({
      ...draft,
      clauses: draft.clauses.map((clause, at) => (at === index ? { ...clause, ...change } : clause)),
    })
  return (
    <div className="flex flex-col gap-4">
      {draft.clauses.length > 1 && (
        <RadioGroup
          label={m.join}
          value={draft.join}
          onChange={join => onChange({ ...draft, join })}
          options={(['all', 'any'] as const).map(value => ({ value, label: m.joins[value] }))}
          inline
        />
      )}
      {draft.clauses.map((clause, index) => (
        <ClauseFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          key={index}
          position={index + 1}
          columns={columns}
          clause={clause}
          {...(name ? { name } : {})}
          onChange={change => set(index, change)}
          {...(draft.clauses.length > 1
            ? {
                onRemove: () =>
                  onChange({ ...draft, clauses: draft.clauses.filter((_, at) => at !== index) }),
              }
            : {})}
        />
      ))}
      <div>
        <Button
          size="small"
          icon={AddIcon}
          onClick={() =>
            onChange({ ...draft, clauses: [...draft.clauses, { column: '', operator: 'equal', value: '' }] })
          }
        >
          {m.add}
        </Button>
      </div>
      {condition && (
        <p className="text-ink-soft" aria-live="polite">
          <Said>{m.reads(sentence(condition))}</Said>
        </p>
      )}
    </div>
  )
}

type FieldsProps = {
  readonly position: number
  readonly columns: readonly Column[]
  readonly clause: DraftClause
  readonly name?: string
  readonly onChange: (change: Partial<DraftClause>) => void
  readonly onRemove?: () => void
}

function ClauseFields({ position, columns, clause, name, onChange, onRemove }: FieldsProps) {
  const m = useMessages(requestTexts).builder
  const family = columns.find(column => column.name === clause.column)?.family ?? 'text'
  const allowed = operatorsFor(family)
  const isDay = family === 'day' || family === 'instant'
  const choose = (column: string) => {
    const next = operatorsFor(columns.find(each => each.name === column)?.family ?? 'text')
    onChange({
      column,
      ...(next.includes(clause.operator) ? {} : { operator: next[0] ?? 'empty', value: '' }),
    })
  }
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)_auto] items-start gap-3 border-s-2 border-line ps-3 max-md:grid-cols-1">
      <legend className="sr-only">{m.row(position)}</legend>
      <Select
        label={m.column}
        {...(name ? { name } : {})}
        value={clause.column}
        onChange={choose}
        options={columns.map(column => ({ value: column.name, label: column.name }))}
      />
      <Select<Operator>
        label={m.operator}
        placeholder={false}
        value={clause.operator}
        onChange={operator => operator !== '' && onChange({ operator })}
        options={allowed.map(value => ({ value, label: m.operators[value] }))}
      />
      <div>
        {asksValue(clause.operator) &&
          (isDay ? (
            <DateField label={m.day} value={clause.value} onChange={value => onChange({ value })} />
          ) : clause.operator === 'in' ? (
            <TextArea
              label={m.values}
              rows={2}
              value={clause.value}
              onChange={value => onChange({ value })}
            />
          ) : (
            <TextField label={m.value} value={clause.value} onChange={value => onChange({ value })} />
          ))}
      </div>
      <div className="pt-7 max-md:pt-0">
        {onRemove && <IconButton icon={CloseIcon} name={m.remove(position)} onClick={onRemove} />}
      </div>
    </fieldset>
  )
}
