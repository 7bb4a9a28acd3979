// Yes, no, or not said yet: what is not said is asked by the law, never guessed.
import { RadioGroup } from '@himaya/ui/choice'
import { useMessages } from '@himaya/ui/language'
import type { ReactNode } from 'react'
import { texts } from './texts.ts'

type Props = {
  readonly name?: string
  readonly label: string
  readonly hideLabel?: boolean
  readonly legalTerm?: ReactNode
  readonly value: boolean | null
  readonly onChange: (said: boolean) => void
}

export function YesNo({ value, onChange, ...field }: Props) {
  const m = useMessages(texts)
  return (
    <RadioGroup
      {...field}
      inline
      value={value === null ? '' : value ? 'yes' : 'no'}
      onChange={said => onChange(said === 'yes')}
      options={[
        { value: 'yes', label: m.yes },
        { value: 'no', label: m.no },
      ]}
    />
  )
}
