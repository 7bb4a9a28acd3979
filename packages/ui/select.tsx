// One choice among few that fit in a list. The browser's own control: it works with every keyboard, phone and
// screen reader, and in both directions.
import { classes } from './class-names.ts'
import { Field, type FieldProps, inputLook } from './field.tsx'
import { ExpandIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

export type Option<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly help?: string
  readonly disabled?: boolean
}

type SelectProps<Value extends string> = FieldProps & {
  readonly options: readonly Option<Value>[]
  /** Empty while nothing is chosen. */
  readonly value: Value | ''
  readonly onChange: (value: Value | '') => void
  /** The line shown while nothing is chosen; `false` where a choice always exists. */
  readonly placeholder?: string | false
  readonly disabled?: boolean
  readonly width?: 'short' | 'medium' | 'full'
  readonly compact?: boolean
}

const widths = { short: 'max-w-40', medium: 'max-w-80', full: '' }

export function Select<Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  disabled,
  width = 'full',
  compact = false,
  ...field
}: SelectProps<Value>) {
  const texts = useMessages(uiTexts)
  return (
    <Field {...field}>
      {wiring => (
        <div className={classes('relative', widths[width])}>
          <select
            {...wiring}
            name={field.name}
            value={value}
            disabled={disabled}
            onChange={event => onChange(event.target.value as Value | '')}
            className={classes(inputLook, 'appearance-none pe-8', compact && 'min-h-8! text-table!')}
          >
            {placeholder !== false && <option value="">{placeholder ?? texts.choose}</option>}
            {options.map(option => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ExpandIcon
            size={14}
            className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 text-ink-soft"
          />
        </div>
      )}
    </Field>
  )
}
