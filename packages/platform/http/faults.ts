// From what a schema found wrong to what a person must mend: the field, the rule, the fix in their language.
import type { z } from 'zod'
import type { Language, Translated } from '../language.ts'
import type { FieldFault } from '../problem.ts'
import { type FaultWords, faultWords } from './fault-words.ts'

/** zod's finding, with what `rule()` attaches to it. */
export type Issue = z.core.$ZodIssue

/** A path as people write it: `contacts[2].email`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  )

/** At most 50 faults, the first found first; a thousand lines help nobody. */
export function faultsOf(
  issues: readonly Issue[],
  input: unknown,
  language: Language,
): readonly FieldFault[] {
  const words = faultWords[language]
  return issues.slice(0, 50).map(issue => {
    const [rule, fix] = describe(issue, valueAt(input, issue.path), words, language)
    return { path: pathText(issue.path), rule, fix }
  })
}

function describe(issue: Issue, value: unknown, words: FaultWords, language: Language): [string, string] {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null
        ? ['required', words.required]
        : ofType(issue.expected, words)
    case 'too_small':
      return tooSmall(issue, words)
    case 'too_big':
      return tooBig(issue, words)
    case 'invalid_format':
      return ofFormat(issue.format, words)
    case 'invalid_value':
      return value === undefined
        ? ['required', words.required]
        : ['one-of', words.oneOf(issue.values.map(String).join(', '))]
    case 'unrecognized_keys':
      return ['unknown-fields', words.unknownFields(issue.keys.slice(0, 10).join(', '))]
    case 'not_multiple_of':
      return ['multiple-of', words.multipleOf(String(issue.divisor))]
    case 'invalid_union':
      return value === undefined ? ['required', words.required] : ['none-of-the-forms', words.noneOfTheForms]
    case 'custom':
      return declared(issue.params, language) ?? ['other', words.other]
    default:
      return ['other', words.other]
  }
}

function declared(
  params: Record<string, unknown> | undefined,
  language: Language,
): [string, string] | undefined {
  if (typeof params?.rule !== 'string') return undefined
  const fix = params.fix as Translated | undefined
  return fix && [params.rule, fix[language]]
}

function ofType(expected: string, words: FaultWords): [string, string] {
  switch (expected) {
    case 'string':
      return ['text', words.text]
    case 'number':
      return ['number', words.number]
    case 'int':
      return ['whole-number', words.wholeNumber]
    case 'boolean':
      return ['yes-or-no', words.yesOrNo]
    case 'array':
      return ['list', words.list]
    case 'object':
    case 'record':
      return ['object', words.object]
    case 'file':
      return ['file', words.file]
    default:
      return ['type', words.otherType]
  }
}

function ofFormat(format: string, words: FaultWords): [string, string] {
  switch (format) {
    case 'email':
      return ['email', words.email]
    case 'uuid':
    case 'guid':
      return ['identifier', words.uuid]
    case 'url':
      return ['web-address', words.url]
    case 'date':
      return ['day', words.day]
    case 'datetime':
      return ['instant', words.instant]
    default:
      return ['form', words.pattern]
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, words: FaultWords): [string, string] {
  const min = Number(issue.minimum)
  if (issue.origin === 'string')
    return min === 1 ? ['not-empty', words.empty] : ['at-least', words.longer(min)]
  if (issue.origin === 'array' || issue.origin === 'set') return ['at-least', words.moreItems(min)]
  return ['at-least', words.atLeast(String(issue.minimum))]
}

function tooBig(issue: z.core.$ZodIssueTooBig, words: FaultWords): [string, string] {
  const max = Number(issue.maximum)
  if (issue.origin === 'string') return ['at-most', words.shorter(max)]
  if (issue.origin === 'array' || issue.origin === 'set') return ['at-most', words.fewerItems(max)]
  if (issue.origin === 'file') return ['at-most', words.smallerFile(max)]
  return ['at-most', words.atMost(String(issue.maximum))]
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
