// Someone the Commission may write to or call; and, for a controller abroad, the representative in Morocco (art. 2-3).
import { Button } from '@himaya/ui/button'
import { AddIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Term } from '@himaya/ui/term'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { type ReactNode, useState } from 'react'
import type { Contact, RepresentativeInMorocco } from '../records.ts'
import { identityTexts } from './messages/identity.ts'

type PersonFrameProps = {
  readonly title: string
  readonly help: ReactNode
  readonly named: boolean
  readonly onAdd: () => void
  readonly onRemove: () => void
  readonly children: ReactNode
}

function PersonFrame({ title, help, named, onAdd, onRemove, children }: PersonFrameProps) {
  const texts = useMessages(identityTexts)
  return (
    <fieldset className="flex flex-col gap-4 border-s-2 border-line ps-4">
      <legend className="float-start font-strong">{title}</legend>
      <div className="-mt-4 text-table text-ink-soft">{help}</div>
      {named ? (
        <>
          {children}
          <Button size="small" look="quiet" className="self-start" onClick={onRemove}>
            {texts.removePerson}
          </Button>
        </>
      ) : (
        <Button size="small" icon={AddIcon} className="self-start" onClick={onAdd}>
          {texts.addPerson}
        </Button>
      )}
    </fieldset>
  )
}

type ContactFieldsProps = {
  /** The field's path in the record. */
  readonly name: string
  readonly title: string
  readonly help: ReactNode
  readonly value: Contact | null
  readonly onChange: (contact: Contact | null) => void
}

const nobody: Contact = { name: '', position: null, email: null, phone: null }

export function ContactFields({ name, title, help, value, onChange }: ContactFieldsProps) {
  const texts = useMessages(identityTexts)
  // A person without a name yet is only on screen; the record takes them once they have one.
  const [draft, setDraft] = useState<Contact>()
  const shown = value ?? draft
  const change = (part: Partial<Contact>) => {
    const next = { ...(shown ?? nobody), ...part }
    setDraft(next)
    onChange(next.name.trim() ? next : null)
  }
  const orNull = (text: string) => (text === '' ? null : text)
  return (
    <PersonFrame
      title={title}
      help={help}
      named={shown !== undefined && shown !== null}
      onAdd={() => setDraft(nobody)}
      onRemove={() => {
        setDraft(undefined)
        onChange(null)
      }}
    >
      <TextField
        name={`${name}.name`}
        label={texts.personName}
        value={shown?.name ?? ''}
        onChange={text => change({ name: text })}
      />
      <TextField
        name={`${name}.position`}
        label={texts.position}
        value={shown?.position ?? ''}
        onChange={text => change({ position: orNull(text) })}
      />
      <TextField
        name={`${name}.email`}
        type="email"
        dir="ltr"
        label={texts.email}
        value={shown?.email ?? ''}
        onChange={text => change({ email: orNull(text) })}
      />
      <TextField
        name={`${name}.phone`}
        type="tel"
        dir="ltr"
        label={texts.phone}
        value={shown?.phone ?? ''}
        onChange={text => change({ phone: orNull(text) })}
      />
    </PersonFrame>
  )
}

type RepresentativeFieldsProps = {
  readonly value: RepresentativeInMorocco | null
  readonly onChange: (representative: RepresentativeInMorocco | null) => void
}

const noRepresentative: RepresentativeInMorocco = { name: '', address: '', email: null, phone: null }

export function RepresentativeFields({ value, onChange }: RepresentativeFieldsProps) {
  const texts = useMessages(identityTexts)
  const [draft, setDraft] = useState<RepresentativeInMorocco>()
  const shown = value ?? draft
  const change = (part: Partial<RepresentativeInMorocco>) => {
    const next = { ...(shown ?? noRepresentative), ...part }
    setDraft(next)
    onChange(next.name.trim() && next.address.trim() ? next : null)
  }
  const name = 'representativeInMorocco'
  return (
    <PersonFrame
      title={texts.representative}
      help={
        <>
          {texts.representativeHelp} <Term word="representative-in-morocco" />
        </>
      }
      named={shown !== undefined && shown !== null}
      onAdd={() => setDraft(noRepresentative)}
      onRemove={() => {
        setDraft(undefined)
        onChange(null)
      }}
    >
      <TextField
        name={`${name}.name`}
        label={texts.personName}
        value={shown?.name ?? ''}
        onChange={text => change({ name: text })}
      />
      <TextArea
        name={`${name}.address`}
        rows={2}
        label={texts.address}
        value={shown?.address ?? ''}
        onChange={text => change({ address: text })}
      />
      <TextField
        name={`${name}.email`}
        type="email"
        dir="ltr"
        label={texts.email}
        value={shown?.email ?? ''}
        onChange={text => change({ email: text || null })}
      />
    </PersonFrame>
  )
}
