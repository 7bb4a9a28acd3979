// A civil day: typed in the ways people write dates, or picked from a month; said back in full, with the Hijri day.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { addDays, addMonths, readDay, todayInCasablanca, weeksOfMonth } from './civil-day.ts'
import { classes } from './class-names.ts'
import { Field, type FieldProps, inputLook } from './field.tsx'
import { BackIcon, CalendarIcon, ForwardIcon } from './icon.tsx'
import { useFormat, useMessages } from './language.tsx'
import { Popover } from './popover.tsx'
import { uiTexts } from './texts.ts'

type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string
  readonly onChange: (day: string) => void
  readonly min?: string
  readonly max?: string
  /** Shows the Hijri day beneath. */
  readonly hijri?: boolean
}

export function DateField({ value, onChange, min, max, hijri = false, ...field }: DateFieldProps) {
  const texts = useMessages(uiTexts).date
  const format = useFormat()
  // What is being typed, until it is a day; afterwards the day itself speaks.
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const wrong = typed !== undefined && typed !== '' && !readDay(typed)
  const [left, setLeft] = useState(false)

  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    const day = readDay(text)
    if (day) onChange(day)
    else if (text === '' && value) onChange('')
  }
  const leave = () => {
    setLeft(true)
    if (!wrong) setTyped(undefined)
  }
  const pick = (day: string) => {
    setTyped(undefined)
    setOpen(false)
    onChange(day)
  }

  return (
    <Field {...field} error={wrong && left ? texts.invalid : field.error}>
      {wiring => (
        <>
          <div className="flex items-center gap-1">
            <input
              {...wiring}
              type="text"
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              name={field.name}
              placeholder={texts.hint}
              value={typed ?? (value ? format.dayShort(value).replace(/[\u200e\u200f]/g, '') : '')}
              onChange={event => type(event.target.value)}
              onBlur={leave}
              className={classes(inputLook, 'ltr max-w-36')}
            />
            <Popover
              name={texts.pick}
              open={open}
              onOpenChange={setOpen}
              className="p-2"
              trigger={<IconButton icon={CalendarIcon} name={texts.pick} />}
            >
              <Month value={value} min={min} max={max} onPick={pick} />
            </Popover>
          </div>
          {value && !wrong && (
            <p className="text-table text-ink-soft">
              {format.dayInFull(value)}
              {hijri && ` (${texts.hijri(format.hijri(value))})`}
            </p>
          )}
        </>
      )}
    </Field>
  )
}

type MonthProps = {
  readonly value: string
  readonly min: string | undefined
  readonly max: string | undefined
  readonly onPick: (day: string) => void
}

function Month({ value, min, max, onPick }: MonthProps) {
  const texts = useMessages(uiTexts).date
  const format = useFormat()
  const [focused, setFocused] = useState(value || todayInCasablanca())
  const today = todayInCasablanca()
  const grid = useRef<HTMLTableElement>(null)
  // The day one moves to takes the focus, also after the month has turned.
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus()
  }, [focused])

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const steps: Record<string, string> = {
      [forward]: addDays(focused, 1),
      [back]: addDays(focused, -1),
      ArrowDown: addDays(focused, 7),
      ArrowUp: addDays(focused, -7),
      PageDown: addMonths(focused, 1),
      PageUp: addMonths(focused, -1),
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    setFocused(step)
  }

  const weeks = weeksOfMonth(focused)
  return (
    <div className="w-64">
      <div className="flex items-center justify-between">
        <IconButton
          icon={BackIcon}
          size="small"
          name={texts.previousMonth}
          onClick={() => setFocused(addMonths(focused, -1))}
        />
        <span aria-live="polite" className="text-table font-strong">
          {format.month(focused)}
        </span>
        <IconButton
          icon={ForwardIcon}
          size="small"
          name={texts.nextMonth}
          onClick={() => setFocused(addMonths(focused, 1))}
        />
      </div>
      <table
        ref={grid}
        aria-label={format.month(focused)}
        className="w-full table-fixed text-center text-table"
      >
        <thead>
          <tr>
            {weeks[0]?.map(day => (
              <th key={day} scope="col" className="py-1 text-small font-normal text-ink-faint">
                {format.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {weeks.map(week => (
            <tr key={week[0]}>
              {week.map(day => {
                const outside = (min !== undefined && day < min) || (max !== undefined && day > max)
                return (
                  <td key={day} className="p-0">
                    <button
                      type="button"
                      data-day={day}
                      tabIndex={day === focused ? 0 : -1}
                      disabled={outside}
                      aria-label={format.dayInFull(day)}
                      aria-current={day === today ? 'date' : undefined}
                      aria-pressed={day === value}
                      onClick={() => onPick(day)}
                      className={classes(
                        'size-8 rounded-md hover:bg-hover disabled:opacity-40',
                        day.slice(0, 7) !== focused.slice(0, 7) && 'text-ink-faint',
                        day === today && 'font-strong underline underline-offset-4',
                        day === value && 'bg-accent! text-on-accent',
                      )}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
