// What is due, as a month one looks at: days with something due carry its mark, and tell it when pressed.
import { useState } from 'react'
import { Articles } from './article.tsx'
import { IconButton } from './button.tsx'
import { addMonths, weeksOfMonth } from './civil-day.ts'
import { classes } from './class-names.ts'
import type { Due } from './due-list.tsx'
import { BackIcon, ForwardIcon } from './icon.tsx'
import { useFormat, useMessages } from './language.tsx'
import { type Meaning, meaningIcons, meaningInk, meaningWash, StateMark } from './mark.tsx'
import { Link } from './navigation.tsx'
import { Popover } from './popover.tsx'
import { uiTexts } from './texts.ts'

const gravest: readonly Meaning[] = ['overdue', 'prohibited', 'needs', 'doubtful', 'settled']

export function DueCalendar({ due, today }: { due: readonly Due[]; today: string }) {
  const texts = useMessages(uiTexts)
  const format = useFormat()
  const [month, setMonth] = useState(today)
  const weeks = weeksOfMonth(month)
  const any = due.some(each => each.on.startsWith(month.slice(0, 7)))
  return (
    <section aria-label={texts.due.title} className="w-full max-w-80">
      <div className="flex items-center justify-between pb-1">
        <h3 aria-live="polite" className="font-strong">
          {format.month(month)}
        </h3>
        <div className="flex">
          <IconButton
            icon={BackIcon}
            size="small"
            name={texts.date.previousMonth}
            onClick={() => setMonth(addMonths(month, -1))}
          />
          <IconButton
            icon={ForwardIcon}
            size="small"
            name={texts.date.nextMonth}
            onClick={() => setMonth(addMonths(month, 1))}
          />
        </div>
      </div>
      <table
        aria-label={`${texts.due.title}, ${format.month(month)}`}
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
        <tbody>
          {weeks.map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <td key={day} className="h-9 p-0.5">
                  <Day
                    day={day}
                    due={due.filter(each => each.on === day)}
                    today={day === today}
                    outside={day.slice(0, 7) !== month.slice(0, 7)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!any && <p className="pt-1 text-table text-ink-soft">{texts.due.none}</p>}
    </section>
  )
}

type DayProps = {
  readonly day: string
  readonly due: readonly Due[]
  readonly today: boolean
  readonly outside: boolean
}

function Day({ day, due, today, outside }: DayProps) {
  const texts = useMessages(uiTexts).due
  const format = useFormat()
  const number = Number(day.slice(8))
  const look = classes(
    'flex size-full min-h-8 items-center justify-center rounded-md',
    outside && 'text-ink-faint',
    today && 'font-strong underline underline-offset-4',
  )
  const meaning = gravest.find(each => due.some(one => one.meaning === each))
  if (!meaning)
    return (
      <span className={look} aria-current={today ? 'date' : undefined}>
        {number}
      </span>
    )
  const Picture = meaningIcons[meaning]
  const name = texts.on(due.length, format.day(day))
  return (
    <Popover
      name={name}
      trigger={
        <button
          type="button"
          aria-label={name}
          aria-current={today ? 'date' : undefined}
          className={classes(look, 'gap-0.5 font-strong', meaningWash[meaning], meaningInk[meaning])}
        >
          {number}
          <Picture size={11} />
        </button>
      }
    >
      <ul className="flex flex-col gap-3">
        {due.map(one => (
          <DueWords key={one.id} due={one} />
        ))}
      </ul>
    </Popover>
  )
}

function DueWords({ due }: { due: Due }) {
  return (
    <li className="flex flex-col items-start gap-1">
      <StateMark meaning={due.meaning} look="plain" />
      {due.href ? (
        <Link href={due.href} className="text-accent underline underline-offset-3" dir="auto">
          {due.what}
        </Link>
      ) : (
        <p dir="auto">{due.what}</p>
      )}
      <Articles cites={due.cites} />
    </li>
  )
}
