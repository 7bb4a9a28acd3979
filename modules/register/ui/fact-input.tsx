// One fact of the law as a control, made from its declaration.
import type { Fact } from '@himaya/law/facts/declare'
import { CheckboxGroup, RadioGroup } from '@himaya/ui/choice'
import { DateField } from '@himaya/ui/date-field'
import { useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { CountryField } from './country-field.tsx'
import { RowsInput } from './rows-input.tsx'
import { YesNo } from './yes-no.tsx'

type Props = {
  readonly fact: Fact
  /** The field's name, where faults are told by it. */
  readonly name?: string
  readonly value?: unknown
  /** Shows the question, where it does not stand above already. */
  readonly shown?: boolean
  /** `undefined` when the control was emptied. */
  readonly onChange: (value: unknown) => void
}

export function FactInput({ fact, name, value, shown = false, onChange }: Props) {
  const say = useTranslated()
  const label = say(fact.question)
  const field = { label, hideLabel: !shown, ...(name && { name }) }
  switch (fact.type) {
    case 'yes-no':
      return <YesNo {...field} value={typeof value === 'boolean' ? value : null} onChange={onChange} />
    case 'choice': {
      const options = Object.entries(fact.options).map(([key, words]) => ({ value: key, label: say(words) }))
      const chosen = typeof value === 'string' ? value : ''
      return options.length <= 4 ? (
        <RadioGroup {...field} value={chosen} onChange={onChange} options={options} />
      ) : (
        <Select {...field} value={chosen} onChange={next => onChange(next || undefined)} options={options} />
      )
    }
    case 'choices':
      return (
        <CheckboxGroup
          {...field}
          values={Array.isArray(value) ? (value as string[]) : []}
          onChange={next => onChange(next.length === 0 ? undefined : next)}
          options={Object.entries(fact.options).map(([key, words]) => ({ value: key, label: say(words) }))}
        />
      )
    case 'day':
      return (
        <DateField
          {...field}
          value={typeof value === 'string' ? value : ''}
          onChange={day => onChange(day || undefined)}
        />
      )
    case 'count':
      return (
        <TextField
          {...field}
          inputMode="numeric"
          width="short"
          value={typeof value === 'number' ? String(value) : ''}
          onChange={typed => onChange(/^\d+$/.test(typed) ? Number(typed) : undefined)}
        />
      )
    case 'country':
      return <CountryField {...field} value={typeof value === 'string' ? value : ''} onChange={onChange} />
    case 'text':
      return (
        <TextField
          {...field}
          dir="auto"
          value={typeof value === 'string' ? value : ''}
          onChange={typed => onChange(typed === '' ? undefined : typed)}
        />
      )
    case 'items':
      return <RowsInput fact={fact} value={value} onChange={onChange} />
    default:
      return null
  }
}
