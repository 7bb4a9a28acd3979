// What the processing is: name, how it is carried out, since when, how data arrive and people are told (art. 5, 15-b).
import { CheckboxGroup, RadioGroup } from '@himaya/ui/choice'
import { DateField } from '@himaya/ui/date-field'
import { useMessages } from '@himaya/ui/language'
import { TextArea, TextField } from '@himaya/ui/text-field'
import type { Editing } from '../editing.ts'
import { texts } from '../texts.ts'

export function IdentitySection({ content, edit }: Editing) {
  const m = useMessages(texts).identity
  return (
    <div className="flex flex-col gap-5">
      <div id="name">
        <TextField
          name="content.name"
          label={m.name}
          value={content.name}
          onChange={name => edit({ name })}
          dir="auto"
        />
      </div>
      <div id="description">
        <TextArea
          name="content.description"
          label={m.description}
          value={content.description}
          onChange={description => edit({ description })}
          dir="auto"
        />
      </div>
      <div id="automation">
        <RadioGroup
          name="content.mode"
          label={m.mode}
          legalTerm={m.modeTerm}
          value={content.mode ?? ''}
          onChange={mode => edit({ mode })}
          options={(['automated', 'mixed', 'manual'] as const).map(value => ({
            value,
            label: m.modes[value],
          }))}
        />
      </div>
      <div id="startedOn">
        <DateField
          name="content.startsOn"
          label={m.startsOn}
          value={content.startsOn ?? ''}
          onChange={day => edit({ startsOn: day || null })}
        />
      </div>
      <div id="collection">
        <CheckboxGroup
          name="content.collection"
          label={m.collection}
          values={content.collection}
          onChange={collection => edit({ collection })}
          options={(
            ['form', 'web', 'phone', 'counter', 'third-party', 'device', 'existing-file'] as const
          ).map(value => ({ value, label: m.collections[value] }))}
        />
      </div>
      <TextArea
        name="content.information"
        label={m.information}
        legalTerm={m.informationTerm}
        value={content.information}
        onChange={information => edit({ information })}
        dir="auto"
      />
    </div>
  )
}
