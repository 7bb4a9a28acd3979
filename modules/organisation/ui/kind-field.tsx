// What kind of controller the organisation is, in the law's own words.
import { controllerKinds } from '@himaya/law/words/controller-kinds'
import { useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import type { OrganisationKind } from '../records.ts'

type KindFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: OrganisationKind | ''
  readonly onChange: (kind: OrganisationKind | '') => void
}

export function KindField(props: KindFieldProps) {
  const say = useTranslated()
  const options = (Object.keys(controllerKinds) as OrganisationKind[]).map(value => ({
    value,
    label: say(controllerKinds[value]),
  }))
  return <Select {...props} options={options} />
}
