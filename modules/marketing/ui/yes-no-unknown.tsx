// Yes, no, or not said: what is not said is asked by the law, never guessed.
import { RadioGroup } from '@himaya/ui/choice'
import type { FieldProps } from '@himaya/ui/field'
import { useMessages } from '@himaya/ui/language'
import { texts } from './texts.ts'

type Props = FieldProps & {
  readonly value: boolean | null
  readonly onChange: (said: boolean | null) => void
}

export function YesNoUnknown({ value, onChange, ...field }: Props) {
  const m = useMessages(texts)
  return (
    <RadioGroup
      {...field}
      inline
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      onChange={said => onChange(said === 'unknown' ? null : said === 'yes')}
      options={[
        { value: 'yes', label: m.yes },
        { value: 'no', label: m.no },
        { value: 'unknown', label: m.notSaid },
      ]}
    />
  )
}
