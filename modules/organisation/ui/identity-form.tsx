// The fields of the identity, one idea per group, in plain words.
import { RadioGroup } from '@himaya/ui/choice'
import type { Fault } from '@himaya/ui/field'
import { Form, Group } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { Term } from '@himaya/ui/term'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { uiTexts } from '@himaya/ui/texts.ts'
import type { ReactNode } from 'react'
import type { OrganisationIdentity } from '../records.ts'
import { ContactFields, RepresentativeFields } from './contact-fields.tsx'
import { KindField } from './kind-field.tsx'
import { identityTexts } from './messages/identity.ts'

/** Where on the page a field stands, for the reasons that lead to it. */
export const fieldId = (field: string) => `identity-${field}`

/** Fields that hold one text or nothing. */
type TextKey = {
  [Key in keyof OrganisationIdentity]: string | null extends OrganisationIdentity[Key] ? Key : never
}[keyof OrganisationIdentity]

type IdentityFormProps = {
  readonly identity: OrganisationIdentity
  readonly faults: readonly Fault[]
  readonly onChange: (changes: Partial<OrganisationIdentity>) => void
}

const Place = ({ field, children }: { field: string; children: ReactNode }) => (
  <div id={fieldId(field)} className="scroll-mt-20">
    {children}
  </div>
)

export function IdentityForm({ identity, faults, onChange }: IdentityFormProps) {
  const texts = useMessages(identityTexts)
  const ui = useMessages(uiTexts)
  const text = (key: TextKey, label: string, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <Place field={key}>
      <TextField
        {...more}
        name={key}
        label={label}
        value={identity[key] ?? ''}
        onChange={value => onChange({ [key]: value === '' ? null : value })}
      />
    </Place>
  )
  return (
    <Form name={texts.title} faults={faults}>
      <Group title={texts.names}>
        <TextField
          name="nameFr"
          lang="fr"
          label={texts.nameFr}
          value={identity.nameFr}
          onChange={nameFr => onChange({ nameFr })}
        />
        {text('nameAr', texts.nameAr, { lang: 'ar', hint: texts.nameArHint })}
        <KindField
          name="kind"
          label={texts.kind}
          value={identity.kind}
          onChange={kind => kind && onChange({ kind })}
        />
        {text('legalForm', texts.legalForm, { hint: texts.legalFormHint, width: 'medium' })}
        {text('sector', texts.sector, { width: 'medium' })}
      </Group>
      <Group title={texts.numbers} help={texts.numbersHelp}>
        {text('tradeRegister', texts.tradeRegister, { hint: texts.tradeRegisterHint, width: 'medium' })}
        {text('taxIdentifier', texts.taxIdentifier, { inputMode: 'numeric', width: 'medium' })}
        {text('ice', texts.ice, { hint: texts.iceHint, inputMode: 'numeric', width: 'medium' })}
      </Group>
      <Group title={texts.place}>
        <Place field="address">
          <TextArea
            name="address"
            rows={3}
            label={texts.address}
            value={identity.address ?? ''}
            onChange={value => onChange({ address: value === '' ? null : value })}
          />
        </Place>
        {text('city', texts.city, { width: 'medium' })}
        {text('phone', texts.phone, { type: 'tel', dir: 'ltr', width: 'medium' })}
        {text('email', texts.email, { type: 'email', dir: 'ltr', width: 'medium' })}
        {text('website', texts.website, { type: 'url', dir: 'ltr', width: 'medium' })}
        <RadioGroup
          inline
          name="establishedInMorocco"
          label={texts.established}
          hint={texts.establishedHint}
          options={[
            { value: 'yes', label: ui.yes },
            { value: 'no', label: ui.no },
          ]}
          value={identity.establishedInMorocco ? 'yes' : 'no'}
          onChange={value => onChange({ establishedInMorocco: value === 'yes' })}
        />
        {!identity.establishedInMorocco && (
          <Place field="representativeInMorocco">
            <RepresentativeFields
              value={identity.representativeInMorocco}
              onChange={representativeInMorocco => onChange({ representativeInMorocco })}
            />
          </Place>
        )}
      </Group>
      <Group title={texts.people}>
        <Place field="legalRepresentative">
          <ContactFields
            name="legalRepresentative"
            title={texts.legalRepresentative}
            help={texts.legalRepresentativeHelp}
            value={identity.legalRepresentative}
            onChange={legalRepresentative => onChange({ legalRepresentative })}
          />
        </Place>
        <Place field="cndpContact">
          <ContactFields
            name="cndpContact"
            title={texts.cndpContact}
            help={texts.cndpContactHelp}
            value={identity.cndpContact}
            onChange={cndpContact => onChange({ cndpContact })}
          />
        </Place>
        <Place field="dpo">
          <ContactFields
            name="dpo"
            title={texts.dpo}
            help={
              <>
                {texts.dpoHelp} <Term word="data-protection-officer" />
              </>
            }
            value={identity.dpo}
            onChange={dpo => onChange({ dpo })}
          />
        </Place>
      </Group>
      <Group title={texts.documents}>
        <Select
          name="language"
          width="medium"
          label={texts.language}
          placeholder={false}
          options={(['fr', 'ar', 'en'] as const).map(value => ({ value, label: texts.languages[value] }))}
          value={identity.language}
          onChange={language => language && onChange({ language })}
        />
      </Group>
    </Form>
  )
}
