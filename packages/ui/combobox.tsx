// One or several choices among many: typed, filtered, chosen by arrows and enter. What is chosen in a list of
// several stands above the box and can be taken away.
import { Popover as Primitive } from 'radix-ui'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { classes } from './class-names.ts'
import { boxLook, directionOf, Field, type FieldProps, inBoxLook } from './field.tsx'
import { CheckIcon, ChooseIcon, CloseIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import type { Option } from './select.tsx'
import { uiTexts } from './texts.ts'

type Shared<Value extends string> = FieldProps & {
  readonly options: readonly Option<Value>[]
  readonly placeholder?: string
  readonly disabled?: boolean
}

type ComboboxProps<Value extends string> = Shared<Value> &
  (
    | { readonly several?: false; readonly value: Value | ''; readonly onChange: (value: Value | '') => void }
    | {
        readonly several: true
        readonly value: readonly Value[]
        readonly onChange: (value: Value[]) => void
      }
  )

/** Case, accents and Arabic vowel marks do not count when searching. */
export const plainText = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .toLowerCase()

const matching = <Value extends string>(options: readonly Option<Value>[], query: string) => {
  const words = plainText(query).split(/\s+/).filter(Boolean)
  return options.filter(option => {
    const text = plainText(`${option.label} ${option.help ?? ''}`)
    return words.every(word => text.includes(word))
  })
}

export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { options, placeholder, disabled, several, value, onChange, ...field } = props
  const texts = useMessages(uiTexts)
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)

  const chosen: readonly Value[] = props.several ? props.value : props.value ? [props.value] : []
  const labelOf = (one: Value) => options.find(option => option.value === one)?.label ?? one
  const shown = matching(options, query)
  const current = shown[Math.min(active, shown.length - 1)]

  const shownText = open || several ? query : chosen[0] ? labelOf(chosen[0]) : ''

  const show = (next: boolean) => {
    setOpen(next)
    if (next) setActive(0)
    else setQuery('')
  }
  const choose = (option: Option<Value>) => {
    if (option.disabled) return
    if (props.several) {
      const without = props.value.filter(one => one !== option.value)
      props.onChange(without.length < props.value.length ? without : [...props.value, option.value])
      setQuery('')
    } else {
      props.onChange(option.value)
      show(false)
    }
    input.current?.focus()
  }
  const remove = (one: Value) =>
    props.several ? props.onChange(props.value.filter(other => other !== one)) : props.onChange('')

  const onKeyDown = (event: KeyboardEvent) => {
    const last = shown.length - 1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return show(true)
      setActive(event.key === 'ArrowDown' ? Math.min(active + 1, last) : Math.max(active - 1, 0))
    } else if (event.key === 'Enter' && open && current) {
      event.preventDefault()
      choose(current)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      show(false)
    } else if (event.key === 'Backspace' && !query && several && chosen.length > 0) {
      const last = chosen.at(-1)
      if (last) remove(last)
    }
  }

  return (
    <Field {...field}>
      {wiring => (
        <Primitive.Root open={open} onOpenChange={show}>
          <Primitive.Anchor asChild>
            <div className="relative flex flex-col gap-1.5">
              {several && chosen.length > 0 && (
                <ul className="flex flex-wrap gap-1">
                  {chosen.map(one => (
                    <li
                      key={one}
                      className="inline-flex items-center rounded-sm border border-line bg-accent-wash ps-2 text-table"
                    >
                      <bdi>{labelOf(one)}</bdi>
                      <button
                        type="button"
                        aria-label={texts.combobox.remove(labelOf(one))}
                        onClick={() => remove(one)}
                        className="inline-flex size-6 items-center justify-center rounded-sm text-ink-soft hover:text-ink"
                      >
                        <CloseIcon size={13} />
                      </button>
                    </li>
                  ))}
                </ul>
              )}
              <div className={boxLook}>
                <input
                  {...wiring}
                  ref={input}
                  role="combobox"
                  aria-expanded={open}
                  aria-controls={listId}
                  aria-autocomplete="list"
                  aria-activedescendant={open && current ? `${listId}-${current.value}` : undefined}
                  autoComplete="off"
                  dir={directionOf(shownText)}
                  disabled={disabled}
                  placeholder={placeholder ?? texts.choose}
                  value={shownText}
                  onChange={event => {
                    setQuery(event.target.value)
                    setActive(0)
                    setOpen(true)
                  }}
                  onClick={() => show(true)}
                  onKeyDown={onKeyDown}
                  onBlur={() => show(false)}
                  className={inBoxLook}
                />
                <ChooseIcon size={14} className="pointer-events-none me-2.5 text-ink-soft" />
              </div>
            </div>
          </Primitive.Anchor>
          <Primitive.Portal>
            <Primitive.Content
              asChild
              align="start"
              sideOffset={4}
              collisionPadding={8}
              onOpenAutoFocus={event => event.preventDefault()}
              onCloseAutoFocus={event => event.preventDefault()}
              onInteractOutside={event => {
                if (event.target === input.current) event.preventDefault()
              }}
            >
              <div
                id={listId}
                role="listbox"
                aria-label={field.label}
                aria-multiselectable={several || undefined}
                className="z-50 max-h-72 w-(--radix-popover-trigger-width) min-w-56 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-lift"
              >
                {shown.map(option => (
                  <div
                    key={option.value}
                    id={`${listId}-${option.value}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={chosen.includes(option.value)}
                    aria-disabled={option.disabled || undefined}
                    ref={node => {
                      if (option === current) node?.scrollIntoView({ block: 'nearest' })
                    }}
                    // Pressing must not take the focus out of the box.
                    onPointerDown={event => event.preventDefault()}
                    onClick={() => choose(option)}
                    onKeyDown={onKeyDown}
                    className={classes(
                      'flex cursor-default items-start gap-2 rounded-sm px-2 py-1.5',
                      option === current && 'bg-hover',
                      option.disabled && 'opacity-55',
                    )}
                  >
                    <span className="mt-0.5 size-4 text-accent">
                      {chosen.includes(option.value) && <CheckIcon />}
                    </span>
                    <span className="min-w-0">
                      <bdi>{option.label}</bdi>
                      {option.help && <span className="block text-small text-ink-soft">{option.help}</span>}
                    </span>
                  </div>
                ))}
                {shown.length === 0 && (
                  <div
                    role="option"
                    aria-selected="false"
                    aria-disabled="true"
                    tabIndex={-1}
                    className="px-2 py-1.5 text-ink-soft"
                  >
                    {texts.combobox.none}
                  </div>
                )}
              </div>
            </Primitive.Content>
          </Primitive.Portal>
          <output className="sr-only">{open ? texts.combobox.count(shown.length) : ''}</output>
        </Primitive.Root>
      )}
    </Field>
  )
}
