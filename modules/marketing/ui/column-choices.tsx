// Which column of a list holds what; what the names propose is chosen already.
import { useMessages } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import type { ListColumns, Work } from '../records.ts'
import { texts } from './texts.ts'

const uses: Readonly<Record<Work['kind'], readonly (keyof ListColumns)[]>> = {
  check: ['email', 'phone', 'reference'],
  objections: ['email', 'phone', 'reference', 'scope', 'day', 'reason'],
  customers: ['email', 'phone', 'reference', 'day', 'sale'],
}

type Props = {
  readonly kind: Work['kind']
  readonly names: readonly string[]
  readonly value: ListColumns
  readonly onChange: (value: ListColumns) => void
}

export function ColumnChoices({ kind, names, value, onChange }: Props) {
  const { lists: m } = useMessages(texts)
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-3 font-strong">{m.columns}</legend>
      {uses[kind].map(use => (
        <Select
          key={use}
          name={`plan.columns.${use}`}
          label={m.uses[use]}
          placeholder={m.noColumn}
          width="medium"
          value={value[use] ?? ''}
          onChange={next => {
            const { [use]: _, ...others } = value
            onChange(next === '' ? others : { ...others, [use]: next })
          }}
          options={names.map(name => ({ value: name, label: name }))}
        />
      ))}
    </fieldset>
  )
}
