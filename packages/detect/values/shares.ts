// How many of the values have each form, with what else tells of a column: whether names come in one word or several,
// whether identity-like numbers carry many prefixes, whether the values are sentences.

import { readMrz } from '../checks/mrz.ts'
import { isKnownPrefix, nationalIdPrefix } from '../checks/national-id.ts'
import type { Check } from '../finding.ts'
import { type Form, forms } from './forms.ts'
import type { Sample } from './sample.ts'
import { readPersonName } from './words.ts'

export type Shares = {
  readonly count: number
  readonly matched: Readonly<Record<Form, number>>
  readonly example: (form: Form) => string | null
  readonly share: (form: Form) => number
}

const names = Object.keys(forms) as Form[]

export const sharesOf = (sample: Sample): Shares => {
  const matched = Object.fromEntries(names.map(form => [form, 0])) as Record<Form, number>
  const examples = new Map<Form, string>()
  for (const value of sample.values) {
    for (const form of names) {
      if (!forms[form](value)) continue
      matched[form] += 1
      if (!examples.has(form) && value.text !== '') examples.set(form, value.text)
    }
  }
  const count = sample.values.length
  return {
    count,
    matched,
    example: form => examples.get(form) ?? null,
    share: form => (count === 0 ? 0 : matched[form] / count),
  }
}

/** Whether most names are of several words, and of which kind the single ones are. */
export const nameShapes = (
  sample: Sample,
): { readonly several: number; readonly given: number; readonly family: number } => {
  const readings = sample.values.map(readPersonName).filter(reading => reading !== null)
  const of = (test: (reading: (typeof readings)[number]) => boolean) =>
    readings.length === 0 ? 0 : readings.filter(test).length / readings.length
  return {
    several: of(reading => reading.units > 1),
    given: of(reading => reading.given > 0),
    family: of(reading => reading.family > 0),
  }
}

/**
 * Identity numbers of many people begin with many different letters, of one and of two, nearly all of them known; lot
 * and part numbers begin with a few.
 */
export const hasIdentityPrefixes = (sample: Sample): boolean => {
  const prefixes = sample.values.map(value => nationalIdPrefix(value.text)).filter(prefix => prefix !== null)
  const different = new Set(prefixes)
  const known = prefixes.filter(isKnownPrefix).length
  const single = prefixes.filter(prefix => prefix.length === 1).length
  return (
    prefixes.length >= 8 &&
    different.size >= 7 &&
    known / prefixes.length >= 0.9 &&
    single > 0 &&
    single < prefixes.length
  )
}

/** For forms with a check: how many values could carry it, and in how many it is right. */
export const checksOf = (
  sample: Sample,
  form: Form,
): { readonly check: Check; readonly right: number; readonly of: number } | null => {
  const shaped = (pattern: RegExp) =>
    sample.values.filter(value => value.text.length <= 48 && pattern.test(value.compact())).length
  const right = sample.values.filter(forms[form]).length
  switch (form) {
    case 'rib':
      return { check: 'mod-97', right, of: shaped(/^\d{24}$/) }
    case 'ice':
      return { check: 'mod-97', right, of: shaped(/^\d{15}$/) }
    case 'iban':
      return { check: 'iso-7064', right, of: shaped(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/) }
    case 'payment-card':
      return { check: 'luhn', right, of: shaped(/^\d{13,19}$/) }
    case 'imei':
      return { check: 'luhn', right, of: shaped(/^\d{15}$/) }
    case 'mrz': {
      const zones = sample.values.map(value => readMrz(value.text)).filter(zone => zone !== null)
      return { check: 'icao-9303', right: zones.filter(zone => zone.right === 4).length, of: zones.length }
    }
    default:
      return null
  }
}
