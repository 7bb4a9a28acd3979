// The six conditions of the customer exception that hang on how an address was collected, in the law's own questions.
import { prospectingMessage } from '@himaya/law/facts/prospecting'
import { DateField } from '@himaya/ui/date-field'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { TextField } from '@himaya/ui/text-field'
import type { Customer, KeptSettings } from '../records.ts'
import { FamilySelect } from './choices.tsx'
import { texts } from './texts.ts'
import { YesNoUnknown } from './yes-no-unknown.tsx'

type Asked = Omit<Customer, 'sale'>

export const emptyCustomer: Asked = {
  family: '',
  collectedOn: '',
  collectedWhere: '',
  collectedDirectly: null,
  collectedLawfully: null,
  onSale: null,
  refusalOffered: null,
  sameSeller: null,
}

const { declarations } = prospectingMessage
const conditions = [
  ['collectedDirectly', declarations.collectedDirectly],
  ['collectedLawfully', declarations.collectedLawfully],
  ['onSale', declarations.collectedOnSale],
  ['sameSeller', declarations.samePerson],
  ['refusalOffered', declarations.refusalOfferedAtCollection],
] as const

type Props = {
  readonly value: Asked
  readonly onChange: (value: Asked) => void
  readonly settings: KeptSettings | undefined
}

export function CustomerFacts({ value, onChange, settings }: Props) {
  const { lists: m, ...all } = useMessages(texts)
  const say = useTranslated()
  const families = settings?.content.families ?? []
  return (
    <>
      {families.length > 0 ? (
        <FamilySelect
          value={value.family}
          onChange={family => onChange({ ...value, family })}
          settings={settings}
        />
      ) : (
        <TextField
          name="plan.customer.family"
          label={all.product}
          width="medium"
          value={value.family}
          onChange={family => onChange({ ...value, family })}
        />
      )}
      <DateField
        name="plan.customer.collectedOn"
        label={m.collectedOn}
        hint={m.collectedOnHint}
        value={value.collectedOn}
        onChange={collectedOn => onChange({ ...value, collectedOn })}
      />
      <TextField
        name="plan.customer.collectedWhere"
        label={m.collectedWhere}
        value={value.collectedWhere}
        onChange={collectedWhere => onChange({ ...value, collectedWhere })}
        maxLength={200}
      />
      {conditions.map(([name, { question, help }]) => (
        <YesNoUnknown
          key={name}
          name={`plan.customer.${name}`}
          label={say(question)}
          hint={say(help)}
          value={value[name]}
          onChange={said => onChange({ ...value, [name]: said })}
        />
      ))}
    </>
  )
}
