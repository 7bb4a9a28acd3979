// One fact of the law as a control, whatever its type, made from its declaration.
import { countryCodes } from '@himaya/law/facts/country-codes'
import type { Fact } from '@himaya/law/facts/declare'
import { Button } from '@himaya/ui/button'
import { CheckboxGroup, RadioGroup } from '@himaya/ui/choice'
import { Combobox } from '@himaya/ui/combobox'
import { DateField } from '@himaya/ui/date-field'
import { AddIcon, DeleteIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMemo, useState } from 'react'
import { texts } from './texts.ts'

type Props = {
  /** The path of the fact, by which a refusal finds its field. */
  readonly name: string
  readonly fact: Fact
  readonly value: unknown
  /** `undefined` when it is emptied. */
  readonly onChange: (value: unknown) => void
  readonly hideLabel?: boolean
}

const fewest = 6

export function FactControl({ name, fact, value, onChange, hideLabel = false }: Props) {
  const { interview: m } = useMessages(texts)
  const say = useTranslated()
  const field = { name, label: say(fact.question), hideLabel }
  const text = typeof value === 'string' ? value : ''
  switch (fact.type) {
    case 'yes-no':
      return (
        <RadioGroup
          {...field}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
          onChange={said => onChange(said === 'yes')}
          options={[
            { value: 'yes', label: m.yes },
            { value: 'no', label: m.no },
          ]}
        />
      )
    case 'choice': {
      const options = Object.entries(fact.options).map(([key, words]) => ({ value: key, label: say(words) }))
      return options.length <= fewest ? (
        <RadioGroup {...field} value={text} onChange={onChange} options={options} />
      ) : (
        <Select {...field} value={text} onChange={next => onChange(next || undefined)} options={options} />
      )
    }
    case 'choices':
      return (
        <CheckboxGroup
          {...field}
          values={Array.isArray(value) ? (value as string[]) : []}
          onChange={onChange}
          options={Object.entries(fact.options).map(([key, words]) => ({ value: key, label: say(words) }))}
        />
      )
    case 'text':
      return (
        <TextField
          {...field}
          value={text}
          maxLength={4000}
          onChange={typed => onChange(typed || undefined)}
        />
      )
    case 'texts':
      return <Lines {...field} value={value} onChange={onChange} />
    case 'count':
      return <Count {...field} value={value} onChange={onChange} />
    case 'day':
      return <DateField {...field} value={text} onChange={day => onChange(day || undefined)} />
    case 'instant':
      return <InstantField {...field} value={text} onChange={onChange} />
    case 'country':
      return <CountryField {...field} value={text} onChange={onChange} />
    case 'items':
      return <Items name={name} fact={fact} value={value} onChange={onChange} hideLabel={hideLabel} />
  }
}

type FieldOf = {
  readonly name: string
  readonly label: string
  readonly hideLabel: boolean
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

function Lines({ value, onChange, ...field }: FieldOf) {
  const { interview: m } = useMessages(texts)
  const [typed, setTyped] = useState(Array.isArray(value) ? value.join('\n') : '')
  return (
    <TextArea
      {...field}
      hint={m.oneEach}
      value={typed}
      onChange={next => {
        setTyped(next)
        onChange(
          next
            .split('\n')
            .map(line => line.trim())
            .filter(Boolean),
        )
      }}
    />
  )
}

function Count({ value, onChange, ...field }: FieldOf) {
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '')
  return (
    <TextField
      {...field}
      inputMode="numeric"
      width="short"
      value={typed}
      onChange={next => {
        setTyped(next)
        // What is no whole number is handed over as it is: the law says what it takes.
        onChange(next.trim() === '' ? undefined : /^\d{1,15}$/.test(next.trim()) ? Number(next) : next)
      }}
    />
  )
}

/** Morocco keeps UTC+1 all year but Ramadan; the browser knows the offset of that very day. */
const offsetOn = (day: string, time: string): string => {
  const guess = new Date(`${day}T${time}:00Z`)
  if (Number.isNaN(guess.getTime())) return '+01:00'
  const part = new Intl.DateTimeFormat('en', { timeZone: 'Africa/Casablanca', timeZoneName: 'longOffset' })
    .formatToParts(guess)
    .find(({ type }) => type === 'timeZoneName')
  return part?.value.replace('GMT', '') || '+00:00'
}

function InstantField({ value, onChange, label, ...field }: Omit<FieldOf, 'value'> & { value: string }) {
  const { interview: m } = useMessages(texts)
  const [day, setDay] = useState(value.slice(0, 10))
  const [time, setTime] = useState(value.slice(11, 16))
  const change = (nextDay: string, nextTime: string) => {
    setDay(nextDay)
    setTime(nextTime)
    onChange(nextDay && nextTime ? `${nextDay}T${nextTime}${offsetOn(nextDay, nextTime)}` : undefined)
  }
  return (
    <div className="flex flex-wrap items-start gap-4">
      <DateField
        {...field}
        label={label}
        hint={m.instantHint}
        value={day}
        onChange={next => change(next, time)}
      />
      <TextField type="time" label={m.hour} width="short" value={time} onChange={next => change(day, next)} />
    </div>
  )
}

function CountryField({ value, onChange, ...field }: Omit<FieldOf, 'value'> & { value: string }) {
  const format = useFormat()
  const options = useMemo(
    () =>
      [...countryCodes]
        .map(code => ({ value: code as string, label: format.country(code) }))
        .sort((one, other) => format.compare(one.label, other.label)),
    [format],
  )
  return (
    <Combobox {...field} value={value} onChange={code => onChange(code || undefined)} options={options} />
  )
}

type ItemsProps = Omit<Props, 'fact'> & { readonly fact: Extract<Fact, { type: 'items' }> }
type Item = Readonly<Record<string, unknown>>

/** What an item cannot be without is asked here; the rest the law asks for, item by item, where it needs it. */
function Items({ name, fact, value, onChange, hideLabel }: ItemsProps) {
  const { interview: m } = useMessages(texts)
  const say = useTranslated()
  const items = Array.isArray(value) ? (value as Item[]) : []
  const needed = Object.entries(fact.item).filter(([, inner]) => inner.required)
  const replace = (index: number, next: Item) =>
    onChange(items.map((item, at) => (at === index ? next : item)))
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className={hideLabel ? 'sr-only' : 'font-strong'}>{say(fact.question)}</legend>
      {items.map((item, index) => (
        // Items have no name of their own until they are filled in.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
        <div key={index} className="flex items-end gap-2 border-s-2 border-line ps-3">
          <fieldset aria-label={m.item(index + 1)} className="flex min-w-0 flex-1 flex-col gap-3">
            {needed.map(([key, inner]) => (
              <FactControl
                key={key}
                name={`${name}.${index}.${key}`}
                fact={inner}
                value={item[key]}
                onChange={next => replace(index, { ...item, [key]: next })}
              />
            ))}
          </fieldset>
          <Button
            look="quiet"
            aria-label={m.removeItem(index + 1)}
            onClick={() => onChange(items.filter((_, at) => at !== index))}
          >
            <DeleteIcon />
          </Button>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button icon={AddIcon} onClick={() => onChange([...items, {}])}>
          {m.addItem}
        </Button>
        {items.length === 0 && (
          <Button look="quiet" aria-pressed={Array.isArray(value)} onClick={() => onChange([])}>
            {m.none}
          </Button>
        )}
        {Array.isArray(value) && <span className="text-ink-soft">{m.items(items.length)}</span>}
      </div>
    </fieldset>
  )
}
