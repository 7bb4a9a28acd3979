// What a person typed, as the value of a fact; undefined when it is none. Options may be told by number or by name.
import { isDay, isInstant } from '@himaya/law/calendar'
import { countryCodes } from '@himaya/law/facts/country-codes'
import type { Fact } from '@himaya/law/facts/declare'

/** The first letters suffice; each language also takes the others' words, since people mix them. */
const yes = /^(o|oui|y|yes|true|ن|نعم)$/i
const no = /^(n|non|no|false|ل|لا)$/i

const optionTyped = (options: readonly string[], typed: string) =>
  options[Number(typed) - 1] ?? options.find(option => option === typed)

const several = (typed: string) =>
  typed
    .split(/[,،;؛]/)
    .map(part => part.trim())
    .filter(part => part !== '')

export function readAnswer(
  fact: Exclude<Fact, { type: 'items' }>,
  typed: string,
): { readonly value: unknown } | undefined {
  const given = (value: unknown) => (value === undefined ? undefined : { value })
  switch (fact.type) {
    case 'yes-no':
      return given(yes.test(typed) ? true : no.test(typed) ? false : undefined)
    case 'choice':
      return given(optionTyped(Object.keys(fact.options), typed))
    case 'choices': {
      if (typed === '0') return given([])
      const chosen = several(typed).map(part => optionTyped(Object.keys(fact.options), part))
      return given(chosen.includes(undefined) || chosen.length === 0 ? undefined : [...new Set(chosen)])
    }
    case 'text':
      return given(typed)
    case 'texts':
      return given(typed === '0' ? [] : several(typed))
    case 'count':
      return given(/^\d{1,9}$/.test(typed) ? Number(typed) : undefined)
    case 'day':
      return given(isDay(typed) ? typed : undefined)
    case 'instant':
      return given(isInstant(typed) ? typed : undefined)
    case 'country': {
      const code = typed.toUpperCase()
      return given(countryCodes.has(code) ? code : undefined)
    }
  }
}
