// One line or several lines of a person's own words; their direction follows what they write.
import { type ComponentProps, useState } from 'react'
import { classes } from './class-names.ts'
import { boxLook, directionOf, Field, type FieldProps, inBoxLook, inputLook } from './field.tsx'
import { HideIcon, ShowIcon } from './icon.tsx'

type Typed = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly width?: 'short' | 'medium' | 'full'
}

const widths = { short: 'max-w-40', medium: 'max-w-80', full: '' }

type TextFieldProps = FieldProps &
  Typed &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'width' | 'name'>

export function TextField({
  name,
  label,
  legalTerm,
  hint,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  width = 'full',
  className,
  ...props
}: TextFieldProps) {
  return (
    <Field {...{ name, label, legalTerm, hint, error, optional, hideLabel }}>
      {wiring => (
        <input
          type="text"
          dir={directionOf(value)}
          {...props}
          {...wiring}
          name={name}
          value={value}
          onChange={event => onChange(event.target.value)}
          className={classes(inputLook, widths[width], className)}
        />
      )}
    </Field>
  )
}

type TextAreaProps = FieldProps & Typed & Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'name'>

export function TextArea({
  name,
  label,
  legalTerm,
  hint,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  width = 'full',
  rows = 4,
  className,
  ...props
}: TextAreaProps) {
  return (
    <Field {...{ name, label, legalTerm, hint, error, optional, hideLabel }}>
      {wiring => (
        <textarea
          dir={directionOf(value)}
          {...props}
          {...wiring}
          name={name}
          rows={rows}
          value={value}
          onChange={event => onChange(event.target.value)}
          className={classes(inputLook, 'py-2 field-sizing-content min-h-24', widths[width], className)}
        />
      )}
    </Field>
  )
}

type PasswordFieldProps = FieldProps &
  Typed & {
    readonly autoComplete: 'current-password' | 'new-password'
    /** Names of the button that shows and hides what is typed. */
    readonly show: string
    readonly hide: string
  }

export function PasswordField({
  value,
  onChange,
  autoComplete,
  show,
  hide,
  width,
  ...field
}: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <Field {...field}>
      {wiring => (
        <div className={classes(boxLook, widths[width ?? 'full'])}>
          <input
            {...wiring}
            type={shown ? 'text' : 'password'}
            dir="ltr"
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            name={field.name}
            value={value}
            onChange={event => onChange(event.target.value)}
            className={inBoxLook}
          />
          <button
            type="button"
            aria-label={shown ? hide : show}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="flex w-9 self-stretch items-center justify-center rounded-md text-ink-soft hover:text-ink"
          >
            {shown ? <HideIcon /> : <ShowIcon />}
          </button>
        </div>
      )}
    </Field>
  )
}
