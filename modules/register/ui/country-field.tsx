// A State by its name in the reader's language; the names come from the browser, the codes from the law's list.
import { countryCodes } from '@himaya/law/facts/country-codes'
import { Combobox } from '@himaya/ui/combobox'
import { useLanguage } from '@himaya/ui/language'
import { useMemo } from 'react'

export function useCountryName(): (code: string) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return code => names.of(code) ?? code
  }, [language])
}

type Props = {
  readonly name?: string
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly onChange: (country: string) => void
  /** A State that cannot be meant. */
  readonly without?: string
}

export function CountryField({ value, onChange, without, ...field }: Props) {
  const nameOf = useCountryName()
  const options = useMemo(
    () =>
      [...countryCodes]
        .filter(code => code !== without)
        .map(code => ({ value: code as string, label: nameOf(code) }))
        .sort((left, right) => left.label.localeCompare(right.label)),
    [nameOf, without],
  )
  return (
    <Combobox {...field} value={value} onChange={code => code !== '' && onChange(code)} options={options} />
  )
}
