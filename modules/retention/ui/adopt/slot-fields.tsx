// One thing that a shipped rule must be told of a table: the day it counts from, a state, a condition, who consents.
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { Combobox } from '@himaya/ui/combobox'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import type { Slot, SlotValue } from '../../catalogue-records.ts'
import { texts } from '../texts.ts'
import type { StructureTable } from './drafted.ts'

type Props = {
  readonly slot: Slot
  readonly table: StructureTable
  readonly tables: readonly StructureTable[]
  readonly value: SlotValue | undefined
  readonly onChange: (value: SlotValue) => void
}

export function SlotFields({ slot, table, tables, value, onChange }: Props) {
  const say = useTranslated()
  const common = {
    name: `slots.${slot.key}`,
    label: say(slot.label),
    hint: say(slot.help),
    ...(slot.optional ? { optional: true as const } : {}),
  }
  switch (slot.kind) {
    case 'event':
      return (
        <EventField
          {...{ slot, table, tables, onChange, common }}
          value={value?.kind === 'event' ? value : { kind: 'event', columns: [], events: [] }}
        />
      )
    case 'consent':
      return (
        <ConsentFields
          {...{ table, onChange, common }}
          value={
            value?.kind === 'consent'
              ? value
              : { kind: 'consent', column: '', identifiedBy: 'email', purpose: '' }
          }
        />
      )
    default:
      return (
        <ValueFields
          {...{ table, onChange, common }}
          value={
            value?.kind === 'state' || value?.kind === 'condition'
              ? value
              : slot.kind === 'state'
                ? { kind: 'state', column: '', values: [] }
                : { kind: 'condition', column: '', values: [], related: null }
          }
        />
      )
  }
}

type Common = {
  readonly common: {
    readonly name: string
    readonly label: string
    readonly hint: string
    readonly optional?: true
  }
  readonly table: StructureTable
  readonly onChange: (value: SlotValue) => void
}

type EventValue = Extract<SlotValue, { kind: 'event' }>

const isTime = ({ family }: { readonly family: string }) => family === 'day' || family === 'instant'

function EventField({
  slot,
  table,
  tables,
  value,
  common,
  onChange,
}: Common & { slot: Slot; tables: readonly StructureTable[]; value: EventValue }) {
  const { adopt: m } = useMessages(texts)
  const own = table.columns.filter(isTime).map(({ name }) => ({ value: name, label: name }))
  if (slot.one)
    return (
      <Select
        {...common}
        value={value.columns[0] ?? ''}
        onChange={column => onChange({ ...value, columns: column === '' ? [] : [column], events: [] })}
        options={own}
        width="medium"
      />
    )
  const related = eventsNear(table, tables)
  const keyOf = (event: EventValue['events'][number]) => `${tableWords(event.table)} ${event.column}`
  const known = new Map([...value.events, ...related].map(event => [keyOf(event), event]))
  return (
    <Combobox
      {...common}
      several
      value={[...value.columns, ...value.events.map(keyOf)]}
      onChange={chosen =>
        onChange({
          kind: 'event',
          columns: chosen.filter(each => !known.has(each)),
          events: chosen.flatMap(each => known.get(each) ?? []),
        })
      }
      options={[
        ...own,
        ...[...known].map(([key, event]) => ({
          value: key,
          label: m.of(tableWords(event.table), event.column),
        })),
      ]}
    />
  )
}

/** Days in tables that refer to this one. */
function eventsNear(table: StructureTable, tables: readonly StructureTable[]): EventValue['events'] {
  return tables.flatMap(other =>
    other.references
      .filter(reference => reference.table.schema === table.schema && reference.table.name === table.name)
      .flatMap(reference =>
        reference.columns.length !== table.key.length
          ? []
          : other.columns.filter(isTime).map(column => ({
              table: { schema: other.schema, name: other.name },
              columns: [...reference.columns],
              match: [...table.key],
              column: column.name,
            })),
      ),
  )
}

type ValueOf = Extract<SlotValue, { kind: 'state' | 'condition' }>

function ValueFields({ table, value, common, onChange }: Common & { value: ValueOf }) {
  const { adopt: m } = useMessages(texts)
  return (
    <div className="flex flex-col gap-3">
      <Select
        {...common}
        value={value.column}
        onChange={column => onChange({ ...value, column })}
        options={table.columns.map(({ name }) => ({ value: name, label: name }))}
        width="medium"
      />
      {value.column !== '' && (
        <TextArea
          name={`${common.name}.values`}
          label={m.values}
          {...(value.kind === 'condition' ? { hint: m.anyValue, optional: true } : {})}
          rows={2}
          value={value.values.join('\n')}
          onChange={typed => onChange({ ...value, values: typed === '' ? [] : typed.split('\n') })}
        />
      )}
    </div>
  )
}

const identifiers = ['email', 'phone', 'reference'] as const

function ConsentFields({
  table,
  value,
  common,
  onChange,
}: Common & { value: Extract<SlotValue, { kind: 'consent' }> }) {
  const { adopt: m } = useMessages(texts)
  return (
    <div className="flex flex-col gap-3">
      <Select
        {...common}
        value={value.column}
        onChange={column => onChange({ ...value, column })}
        options={table.columns.map(({ name }) => ({ value: name, label: name }))}
        width="medium"
      />
      {value.column !== '' && (
        <>
          <Select
            label={m.identifiedBy}
            placeholder={false}
            value={value.identifiedBy}
            onChange={identifiedBy => identifiedBy !== '' && onChange({ ...value, identifiedBy })}
            options={identifiers.map(each => ({ value: each, label: m.identified[each] }))}
            width="medium"
          />
          <TextField
            name={`${common.name}.purpose`}
            label={m.purpose}
            value={value.purpose}
            onChange={purpose => onChange({ ...value, purpose })}
            dir="ltr"
            width="medium"
          />
        </>
      )}
    </div>
  )
}
