// One place where copies lie: how often one is made, and how long each is kept.
import type { SourceId } from '@himaya/sources/records'
import { IconButton } from '@himaya/ui/button'
import { CheckboxGroup } from '@himaya/ui/choice'
import { DeleteIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { TextField } from '@himaya/ui/text-field'
import type { BackupPlace } from '../../records.ts'
import { texts } from '../texts.ts'

type Props = {
  readonly position: number
  readonly place: BackupPlace
  readonly sources: readonly { readonly sourceId: SourceId; readonly name: string }[]
  readonly disabled: boolean
  readonly onChange: (place: BackupPlace) => void
  readonly onRemove: () => void
}

/** A key of its own, that nothing else has. */
export const newPlace = (taken: readonly string[]): BackupPlace => {
  let number = taken.length + 1
  while (taken.includes(`place-${number}`)) number += 1
  return {
    key: `place-${number}`,
    name: '',
    sourceIds: [],
    everyDays: 1,
    keptDays: 30,
    generations: null,
    reference: '',
  }
}

const numberOf = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null
  const number = Number(typed)
  return Number.isInteger(number) && number >= 0 ? number : undefined
}

export function BackupPlaceFields({ position, place, sources, disabled, onChange, onRemove }: Props) {
  const { backups: m } = useMessages(texts)
  const at = `settings.backups.${position - 1}`
  const change = (changes: Partial<BackupPlace>) => onChange({ ...place, ...changes })
  return (
    <fieldset className="flex flex-col gap-4 border-s-2 border-line ps-4" disabled={disabled}>
      <legend className="sr-only">{m.place(position)}</legend>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            name={`${at}.name`}
            label={m.name}
            hint={m.nameHint}
            value={place.name}
            onChange={name => change({ name })}
            maxLength={200}
          />
        </div>
        <IconButton icon={DeleteIcon} name={m.remove(place.name || m.place(position))} onClick={onRemove} />
      </div>
      <div className="grid grid-cols-3 items-end gap-3 max-md:grid-cols-1">
        <TextField
          name={`${at}.everyDays`}
          label={m.everyDays}
          inputMode="numeric"
          dir="ltr"
          value={String(place.everyDays)}
          onChange={typed => {
            const number = numberOf(typed)
            if (number) change({ everyDays: number })
          }}
        />
        <TextField
          name={`${at}.keptDays`}
          label={m.keptDays}
          inputMode="numeric"
          dir="ltr"
          value={place.keptDays === null ? '' : String(place.keptDays)}
          onChange={typed => {
            const number = numberOf(typed)
            if (number !== undefined) change({ keptDays: number })
          }}
        />
        <TextField
          name={`${at}.generations`}
          label={m.generations}
          inputMode="numeric"
          dir="ltr"
          value={place.generations === null ? '' : String(place.generations)}
          onChange={typed => {
            const number = numberOf(typed)
            if (number !== undefined) change({ generations: number || null })
          }}
        />
      </div>
      <TextField
        name={`${at}.reference`}
        label={m.reference}
        value={place.reference}
        onChange={reference => change({ reference })}
        maxLength={300}
        optional
      />
      {sources.length > 1 && (
        <CheckboxGroup
          name={`${at}.sourceIds`}
          label={m.sources}
          hint={place.sourceIds.length === 0 ? m.sourcesAll : undefined}
          values={place.sourceIds}
          onChange={sourceIds => change({ sourceIds })}
          options={sources.map(({ sourceId, name }) => ({ value: sourceId, label: name }))}
        />
      )}
    </fieldset>
  )
}
