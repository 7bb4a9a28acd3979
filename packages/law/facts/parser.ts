// Facts from outside: every fault is named, nothing is corrected, nothing unknown is let through.
import { isDay, isInstant } from '../calendar.ts'
import type { Settings } from '../settings.ts'
import { type Contradiction, clashesIn } from './contradiction.ts'
import { countryCodes } from './country-codes.ts'
import { type Declarations, type Fact, optionsOf } from './declare.ts'
import { type Fault, fault, optionsWords } from './fault.ts'

export type Parsed<Facts> =
  | { readonly facts: Facts; readonly faults?: undefined }
  | { readonly faults: readonly Fault[]; readonly facts?: undefined }

const LONGEST_TEXT = 4_000
const LONGEST_LIST = 1_000

const expected = {
  'yes-no': { fr: 'true ou false', ar: 'true أو false', en: 'true or false' },
  text: { fr: 'un texte', ar: 'نص', en: 'a text' },
  list: { fr: 'une liste', ar: 'قائمة', en: 'a list' },
  number: { fr: 'un nombre', ar: 'عدد', en: 'a number' },
  instant: {
    fr: 'une date et une heure avec leur décalage, comme 2026-11-23T09:30+01:00',
    ar: 'تاريخ وساعة مع فارق التوقيت، مثل 2026-11-23T09:30+01:00',
    en: 'a date and time with its offset, such as 2026-11-23T09:30+01:00',
  },
} as const

const faultOfText = (value: unknown, path: string): Fault[] => {
  if (typeof value !== 'string') return [fault('wrong-type', path, expected.text)]
  return value.length > LONGEST_TEXT ? [fault('too-long', path)] : []
}

const faultsOfList = (
  value: unknown,
  path: string,
  faultsOfItem: (item: unknown, path: string) => Fault[],
): Fault[] => {
  if (!Array.isArray(value)) return [fault('wrong-type', path, expected.list)]
  if (value.length > LONGEST_LIST) return [fault('too-long', path)]
  return value.flatMap((item: unknown, index) => faultsOfItem(item, `${path}.${index}`))
}

const faultsOfOption = (fact: Extract<Fact, { options: unknown }>) => (value: unknown, path: string) => {
  const options = optionsOf(fact)
  if (typeof value !== 'string') return [fault('wrong-type', path, expected.text)]
  return options.includes(value) ? [] : [fault('not-an-option', path, optionsWords(options))]
}

const faultsOfValue = (fact: Fact, value: unknown, path: string): Fault[] => {
  switch (fact.type) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [fault('wrong-type', path, expected['yes-no'])]
    case 'text':
      return faultOfText(value, path)
    case 'texts':
      return faultsOfList(value, path, faultOfText)
    case 'count':
      if (typeof value !== 'number') return [fault('wrong-type', path, expected.number)]
      return Number.isSafeInteger(value) && value >= 0 ? [] : [fault('negative-count', path)]
    case 'day':
      if (typeof value !== 'string') return [fault('wrong-type', path, expected.text)]
      return isDay(value) ? [] : [fault('no-such-day', path)]
    case 'instant':
      if (typeof value !== 'string') return [fault('wrong-type', path, expected.instant)]
      return isInstant(value) ? [] : [fault('no-such-instant', path, expected.instant)]
    case 'country':
      if (typeof value !== 'string') return [fault('wrong-type', path, expected.text)]
      return countryCodes.has(value) ? [] : [fault('no-such-country', path)]
    case 'choice':
      return faultsOfOption(fact)(value, path)
    case 'choices':
      return faultsOfList(value, path, faultsOfOption(fact))
    case 'items':
      return faultsOfList(value, path, (item, itemPath) => faultsOfRecord(fact.item, item, itemPath))
  }
}

const faultsOfRecord = (declarations: Declarations, input: unknown, path: string): Fault[] => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return [fault('not-an-object', path || 'facts')]
  const given = input as Readonly<Record<string, unknown>>
  const at = (name: string) => (path ? `${path}.${name}` : name)
  const unknown = Object.keys(given)
    .filter(name => !Object.hasOwn(declarations, name))
    .map(name => fault('unknown-fact', at(name)))
  const known = Object.entries(declarations).flatMap(([name, fact]) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    if (value === undefined) return fact.required ? [fault('missing-fact', at(name))] : []
    return faultsOfValue(fact, value, at(name))
  })
  return [...unknown, ...known]
}

/**
 * Reads facts of one subject. The facts if they can be read and can all be true, else every fault. Contradictions are
 * sought last.
 */
export const parserOf =
  <Facts>(declarations: Declarations, contradictions: readonly Contradiction<Facts>[]) =>
  (input: unknown, settings?: Settings): Parsed<Facts> => {
    const faults = faultsOfRecord(declarations, input, '')
    if (faults.length > 0) return { faults }
    const facts = input as Facts
    const clashes = clashesIn(contradictions, facts, settings)
    return clashes.length > 0 ? { faults: clashes } : { facts }
  }
