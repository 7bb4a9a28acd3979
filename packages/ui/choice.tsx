// Choices shown all at once: one (radios), several (checkboxes), or on and off (a switch that acts immediately).
import {
  Checkbox as CheckboxPrimitive,
  RadioGroup as RadioPrimitive,
  Switch as SwitchPrimitive,
} from 'radix-ui'
import { type ReactNode, useId } from 'react'
import { classes } from './class-names.ts'
import { FieldGroup, type FieldProps } from './field.tsx'
import { CheckIcon } from './icon.tsx'
import { Said } from './said.tsx'
import type { Option } from './select.tsx'

const line = 'flex items-start gap-2.5 rounded-md py-1 pointer-coarse:py-2'
const box =
  'mt-0.5 flex size-[1.125rem] shrink-0 items-center justify-center border border-line-strong bg-surface ' +
  'hover:border-ink-soft data-[state=checked]:border-accent data-[state=checked]:bg-accent ' +
  'data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent text-on-accent ' +
  'disabled:bg-sunken disabled:opacity-55'

const Words = ({ id, label, help }: { id: string; label: ReactNode; help?: string }) => (
  <div className="min-w-0">
    <label htmlFor={id}>
      <Said>{label}</Said>
    </label>
    {help && (
      <p id={`${id}-help`} className="text-table text-ink-soft">
        <Said>{help}</Said>
      </p>
    )}
  </div>
)

type RadioGroupProps<Value extends string> = FieldProps & {
  readonly options: readonly Option<Value>[]
  readonly value: Value | ''
  readonly onChange: (value: Value) => void
  readonly inline?: boolean
}

export function RadioGroup<Value extends string>({
  options,
  value,
  onChange,
  inline,
  ...field
}: RadioGroupProps<Value>) {
  const id = useId()
  return (
    <FieldGroup {...field}>
      {wiring => (
        <RadioPrimitive.Root
          value={value}
          onValueChange={next => onChange(next as Value)}
          aria-label={field.label}
          aria-invalid={wiring['aria-invalid']}
          className={classes('flex', inline ? 'flex-wrap gap-x-6' : 'flex-col')}
        >
          {options.map(option => (
            <div key={option.value} className={line}>
              <RadioPrimitive.Item
                id={`${id}-${option.value}`}
                value={option.value}
                disabled={option.disabled}
                aria-describedby={option.help ? `${id}-${option.value}-help` : undefined}
                className={classes(box, 'rounded-full')}
              >
                <RadioPrimitive.Indicator className="size-2 rounded-full bg-on-accent" />
              </RadioPrimitive.Item>
              <Words id={`${id}-${option.value}`} label={option.label} help={option.help} />
            </div>
          ))}
        </RadioPrimitive.Root>
      )}
    </FieldGroup>
  )
}

type CheckboxGroupProps<Value extends string> = FieldProps & {
  readonly options: readonly Option<Value>[]
  readonly values: readonly Value[]
  readonly onChange: (values: Value[]) => void
}

export function CheckboxGroup<Value extends string>({
  options,
  values,
  onChange,
  ...field
}: CheckboxGroupProps<Value>) {
  const id = useId()
  const toggle = (value: Value, on: boolean) =>
    // The options' own order, so that the same choices always give the same record.
    onChange(
      options.map(option => option.value).filter(each => (each === value ? on : values.includes(each))),
    )
  return (
    <FieldGroup {...field}>
      {() => (
        <div className="flex flex-col">
          {options.map(option => (
            <div key={option.value} className={line}>
              <CheckboxBox
                id={`${id}-${option.value}`}
                checked={values.includes(option.value)}
                disabled={option.disabled}
                onChange={on => toggle(option.value, on)}
                describedBy={option.help ? `${id}-${option.value}-help` : undefined}
              />
              <Words id={`${id}-${option.value}`} label={option.label} help={option.help} />
            </div>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}

type CheckboxBoxProps = {
  readonly id?: string
  readonly checked: boolean | 'indeterminate'
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
  readonly describedBy?: string
  /** Needed where no label points at the box. */
  readonly name?: string
  readonly tabIndex?: number
}

export function CheckboxBox({
  id,
  checked,
  onChange,
  disabled,
  describedBy,
  name,
  tabIndex,
}: CheckboxBoxProps) {
  return (
    <CheckboxPrimitive.Root
      id={id}
      checked={checked}
      disabled={disabled}
      tabIndex={tabIndex}
      aria-label={name}
      aria-describedby={describedBy}
      onCheckedChange={state => onChange(state === true)}
      className={classes(box, 'rounded-sm')}
    >
      <CheckboxPrimitive.Indicator>
        {checked === 'indeterminate' ? (
          <span className="block h-0.5 w-2 bg-on-accent" />
        ) : (
          <CheckIcon size={13} className="stroke-3" />
        )}
      </CheckboxPrimitive.Indicator>
    </CheckboxPrimitive.Root>
  )
}

/** A single box with its words: an undertaking, a consent to be given. */
export function Checkbox({
  label,
  help,
  checked,
  onChange,
  disabled,
}: {
  label: ReactNode
  help?: string
  checked: boolean
  onChange: (on: boolean) => void
  disabled?: boolean
}) {
  const id = useId()
  return (
    <div className={line}>
      <CheckboxBox
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={onChange}
        describedBy={help ? `${id}-help` : undefined}
      />
      <Words id={id} label={label} help={help} />
    </div>
  )
}

export function Switch({
  label,
  help,
  checked,
  onChange,
  disabled,
}: {
  label: string
  help?: string
  checked: boolean
  onChange: (on: boolean) => void
  disabled?: boolean
}) {
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <SwitchPrimitive.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-describedby={help ? `${id}-help` : undefined}
        className={classes(
          'mt-0.5 inline-flex h-5 w-9 shrink-0 items-center rounded-full border border-line-strong bg-sunken px-0.5',
          'transition-colors duration-100 data-[state=checked]:border-accent data-[state=checked]:bg-accent',
          'data-[state=checked]:justify-end disabled:opacity-55',
        )}
      >
        <SwitchPrimitive.Thumb className="size-3.5 rounded-full bg-ink-soft data-[state=checked]:bg-on-accent" />
      </SwitchPrimitive.Root>
      <Words id={id} label={label} help={help} />
    </div>
  )
}
