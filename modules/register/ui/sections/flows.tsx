// Who receives the data: recipients, processors, and files it is linked with (art. 12-1-f, 15-d, 15-i, 23).
import { legalBases } from '@himaya/law/words/legal-bases'
import { RadioGroup } from '@himaya/ui/choice'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import type { ProcessingContent } from '../../records.ts'
import { CountryField, useCountryName } from '../country-field.tsx'
import type { Editing } from '../editing.ts'
import { freshKey } from '../empty-content.ts'
import { ListEditor } from '../list-editor.tsx'
import { texts } from '../texts.ts'
import { YesNo } from '../yes-no.tsx'

type Recipient = ProcessingContent['recipients'][number]
type Processor = ProcessingContent['processors'][number]
type Interconnection = ProcessingContent['interconnections'][number]

export function FlowsSection(editing: Editing) {
  const m = useMessages(texts).flows
  return (
    <>
      <Part title={m.recipients} help={m.recipientsHelp}>
        <Recipients {...editing} />
      </Part>
      <Part title={m.processors} help={m.processorsHelp}>
        <Processors {...editing} />
      </Part>
      <div id="interconnections">
        <Part title={m.interconnections} help={m.interconnectionsHelp}>
          <Interconnections {...editing} />
        </Part>
      </div>
    </>
  )
}

function Part({ title, help, children }: { title: string; help: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-strong">{title}</h3>
      <p className="text-table text-ink-soft">{help}</p>
      {children}
    </div>
  )
}

function Recipients({ content, edit }: Editing) {
  const m = useMessages(texts).flows
  const purposes = useMessages(texts).purposes
  const say = useTranslated()
  return (
    <ListEditor<Recipient>
      entries={content.recipients}
      onChange={recipients => edit({ recipients })}
      title={recipient => recipient.name}
      summary={recipient => m.kinds[recipient.kind]}
      add={m.addRecipient}
      fresh={() => ({
        key: freshKey(content.recipients, 'recipient'),
        name: m.freshRecipient,
        kind: 'third-party',
        purpose: '',
        linkedToFunctions: null,
        basis: null,
        country: 'MA',
      })}
    >
      {(recipient, change, index) => {
        const at = `content.recipients.${index}`
        return (
          <>
            <TextField
              name={`${at}.name`}
              label={m.name}
              value={recipient.name}
              onChange={name => change({ name })}
              dir="auto"
            />
            <RadioGroup
              name={`${at}.kind`}
              label={m.kind}
              value={recipient.kind}
              onChange={kind => change({ kind })}
              options={(['internal', 'group', 'third-party', 'authority'] as const).map(value => ({
                value,
                label: m.kinds[value],
              }))}
            />
            <TextField
              name={`${at}.purpose`}
              label={m.purpose}
              value={recipient.purpose}
              onChange={purpose => change({ purpose })}
              dir="auto"
            />
            {recipient.kind !== 'internal' && (
              <>
                <YesNo
                  name={`${at}.linkedToFunctions`}
                  label={m.linked}
                  value={recipient.linkedToFunctions}
                  onChange={linkedToFunctions => change({ linkedToFunctions })}
                />
                <Select
                  name={`${at}.basis`}
                  label={purposes.basis}
                  value={recipient.basis ?? ''}
                  onChange={basis => change({ basis: basis || null })}
                  options={(Object.keys(legalBases) as (keyof typeof legalBases)[]).map(value => ({
                    value,
                    label: say(legalBases[value].label),
                  }))}
                />
                <CountryField
                  name={`${at}.country`}
                  label={m.country}
                  value={recipient.country}
                  onChange={country => change({ country })}
                />
              </>
            )}
          </>
        )
      }}
    </ListEditor>
  )
}

function Processors({ content, edit }: Editing) {
  const m = useMessages(texts).flows
  const countryName = useCountryName()
  return (
    <ListEditor<Processor>
      entries={content.processors}
      onChange={processors => edit({ processors })}
      title={processor => processor.name}
      summary={processor => `${processor.task} · ${countryName(processor.country)}`}
      add={m.addProcessor}
      fresh={() => ({
        key: freshKey(content.processors, 'processor'),
        name: m.freshProcessor,
        address: '',
        task: '',
        country: 'MA',
        writtenContract: null,
        instructionsOnly: null,
        securityClause: null,
        guaranteesAssessed: null,
      })}
    >
      {(processor, change, index) => {
        const at = `content.processors.${index}`
        return (
          <>
            {(['name', 'address', 'task'] as const).map(field => (
              <TextField
                key={field}
                name={`${at}.${field}`}
                label={m[field]}
                value={processor[field]}
                onChange={value => change({ [field]: value })}
                dir="auto"
              />
            ))}
            <CountryField
              name={`${at}.country`}
              label={m.country}
              value={processor.country}
              onChange={country => change({ country })}
            />
            {(['writtenContract', 'instructionsOnly', 'securityClause', 'guaranteesAssessed'] as const).map(
              field => (
                <YesNo
                  key={field}
                  name={`${at}.${field}`}
                  label={m[field]}
                  value={processor[field]}
                  onChange={value => change({ [field]: value })}
                />
              ),
            )}
          </>
        )
      }}
    </ListEditor>
  )
}

function Interconnections({ content, edit }: Editing) {
  const m = useMessages(texts).flows
  return (
    <ListEditor<Interconnection>
      entries={content.interconnections}
      onChange={interconnections => edit({ interconnections })}
      title={interconnection => interconnection.with}
      summary={interconnection => m.owners[interconnection.owner]}
      add={m.addInterconnection}
      fresh={() => ({
        key: freshKey(content.interconnections, 'file'),
        with: m.freshInterconnection,
        owner: 'other-body',
        purposesDiffer: null,
        detail: '',
      })}
    >
      {(interconnection, change, index) => {
        const at = `content.interconnections.${index}`
        return (
          <>
            <TextField
              name={`${at}.with`}
              label={m.with}
              value={interconnection.with}
              onChange={value => change({ with: value })}
              dir="auto"
            />
            <RadioGroup
              name={`${at}.owner`}
              label={m.owner}
              value={interconnection.owner}
              onChange={owner => change({ owner })}
              options={(['same-body', 'other-body'] as const).map(value => ({
                value,
                label: m.owners[value],
              }))}
            />
            <YesNo
              name={`${at}.purposesDiffer`}
              label={m.purposesDiffer}
              value={interconnection.purposesDiffer}
              onChange={purposesDiffer => change({ purposesDiffer })}
            />
          </>
        )
      }}
    </ListEditor>
  )
}
