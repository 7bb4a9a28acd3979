// A period as one writes it: how many of what.
import { periodUnits } from '@himaya/law/loi-09-08/retention-days'
import { FieldGroup } from '@himaya/ui/field'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import type { Period } from '../../expiry/rule.ts'
import { texts } from '../texts.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: Period
  readonly onChange: (period: Period) => void
}

const units = ['days', 'weeks', 'months', 'years'] as const

export function PeriodField({ name, label, hint, value, onChange }: Props) {
  const { period: m } = useMessages(texts)
  const say = useTranslated()
  return (
    <FieldGroup name={name} label={label} {...(hint ? { hint } : {})}>
      {() => (
        <div className="flex max-w-80 items-end gap-2">
          <TextField
            name={`${name}.amount`}
            label={m.amount}
            hideLabel
            inputMode="numeric"
            dir="ltr"
            width="short"
            value={String(value.amount)}
            onChange={typed => {
              const amount = Number(typed)
              if (Number.isInteger(amount) && amount >= 0 && amount <= 1000) onChange({ ...value, amount })
            }}
          />
          <Select
            name={`${name}.unit`}
            label={m.unit}
            hideLabel
            placeholder={false}
            value={value.unit}
            onChange={unit => unit !== '' && onChange({ ...value, unit })}
            options={units.map(unit => ({ value: unit, label: say(periodUnits[unit]) }))}
          />
        </div>
      )}
    </FieldGroup>
  )
}
