// When a rule proposes a run by itself: never, each day, week or month, at an hour of Morocco.
import { RadioGroup } from '@himaya/ui/choice'
import { Group } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import type { Schedule } from '../../records.ts'
import { texts } from '../texts.ts'

type Props = {
  readonly schedule: Schedule | null
  readonly onChange: (schedule: Schedule | null) => void
}

const choices = ['none', 'day', 'week', 'month'] as const

export function ScheduleFields({ schedule, onChange }: Props) {
  const { edit: m, schedule: words } = useMessages(texts)
  return (
    <Group title={m.schedule} help={m.scheduleHelp}>
      <RadioGroup
        name="content.schedule"
        label={m.every}
        value={schedule?.every ?? 'none'}
        onChange={every =>
          onChange(every === 'none' ? null : { every, on: 1, at: schedule?.at ?? '02:00', mode: 'propose' })
        }
        options={choices.map(value => ({ value, label: m.everyOptions[value] }))}
      />
      {schedule?.every === 'week' && (
        <Select
          label={m.weekday}
          placeholder={false}
          width="medium"
          value={String(schedule.on)}
          onChange={on => onChange({ ...schedule, on: Number(on) })}
          options={words.weekdays.map((label, index) => ({ value: String(index + 1), label }))}
        />
      )}
      {schedule?.every === 'month' && (
        <Select
          label={m.monthDay}
          placeholder={false}
          width="short"
          value={String(schedule.on)}
          onChange={on => onChange({ ...schedule, on: Number(on) })}
          options={Array.from({ length: 28 }, (_, index) => ({
            value: String(index + 1),
            label: String(index + 1),
          }))}
        />
      )}
      {schedule && (
        <TextField
          name="content.schedule.at"
          label={m.at}
          type="time"
          dir="ltr"
          width="short"
          value={schedule.at}
          onChange={at => onChange({ ...schedule, at })}
        />
      )}
    </Group>
  )
}
