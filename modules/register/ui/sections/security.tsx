// Security measures (art. 23-24), the services that reach the data (décret art. 27-6), and where rights are exercised (art. 15-g).
import { securityControls } from '@himaya/law/words/security-controls'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import type { ProcessingContent } from '../../records.ts'
import type { Editing } from '../editing.ts'
import { freshKey } from '../empty-content.ts'
import { ListEditor } from '../list-editor.tsx'
import { texts } from '../texts.ts'

type Measure = ProcessingContent['securityMeasures'][number]
type Service = ProcessingContent['services'][number]
const controls: readonly Measure['control'][] = [
  'general',
  ...(Object.keys(securityControls) as (keyof typeof securityControls)[]),
]

export function SecuritySection({ content, edit }: Editing) {
  const m = useMessages(texts).security
  const say = useTranslated()
  const rights = content.rightsContact
  const changeRights = (part: Partial<ProcessingContent['rightsContact']>) =>
    edit({ rightsContact: { ...rights, ...part } })
  return (
    <div className="flex flex-col gap-8">
      <div id="securityMeasures" className="flex flex-col gap-2">
        <h3 className="font-strong">{m.measures}</h3>
        <p className="text-table text-ink-soft">{m.measuresHelp}</p>
        <ListEditor<Measure>
          entries={content.securityMeasures}
          onChange={securityMeasures => edit({ securityMeasures })}
          title={measure => measure.description}
          add={m.addMeasure}
          fresh={() => ({
            key: freshKey(content.securityMeasures, 'measure'),
            control: 'general',
            description: m.freshMeasure,
          })}
        >
          {(measure, change, index) => (
            <>
              <TextArea
                name={`content.securityMeasures.${index}.description`}
                label={m.description}
                value={measure.description}
                onChange={description => change({ description })}
                dir="auto"
              />
              <Select<Measure['control']>
                name={`content.securityMeasures.${index}.control`}
                label={m.control}
                placeholder={false}
                value={measure.control}
                onChange={control => control !== '' && change({ control })}
                options={controls.map(value => ({
                  value,
                  label: value === 'general' ? m.general : say(securityControls[value].label),
                }))}
              />
            </>
          )}
        </ListEditor>
      </div>
      <div id="services" className="flex flex-col gap-2">
        <h3 className="font-strong">{m.services}</h3>
        <p className="text-table text-ink-soft">{m.servicesHelp}</p>
        <ListEditor<Service>
          entries={content.services}
          onChange={services => edit({ services })}
          title={service => service.name}
          summary={service => service.access}
          add={m.addService}
          fresh={() => ({ key: freshKey(content.services, 'service'), name: m.freshService, access: '' })}
        >
          {(service, change, index) => (
            <>
              <TextField
                name={`content.services.${index}.name`}
                label={m.service}
                value={service.name}
                onChange={name => change({ name })}
                dir="auto"
              />
              <TextField
                name={`content.services.${index}.access`}
                label={m.access}
                value={service.access}
                onChange={access => change({ access })}
                dir="auto"
              />
            </>
          )}
        </ListEditor>
      </div>
      <div id="rightsContact" className="flex flex-col gap-4">
        <div>
          <h3 className="font-strong">{m.rights}</h3>
          <p className="text-table text-ink-soft">{m.rightsTerm}</p>
        </div>
        {(['service', 'address', 'email', 'phone'] as const).map(field => (
          <TextField
            key={field}
            name={`content.rightsContact.${field}`}
            label={m[field]}
            value={rights[field]}
            onChange={value => changeRights({ [field]: value })}
            dir={field === 'email' || field === 'phone' ? 'ltr' : 'auto'}
          />
        ))}
        <TextArea
          name="content.rightsContact.measures"
          label={m.rightsMeasures}
          value={rights.measures}
          onChange={measures => changeRights({ measures })}
          dir="auto"
        />
      </div>
    </div>
  )
}
