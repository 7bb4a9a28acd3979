// What was typed in one place: an e-mail address where there is an @, a number where it can be one, else a reference.
import { anyAddress } from './address.ts'
import type { Person } from './records.ts'

export function personOf(...typed: readonly string[]): Person {
  const person: { email?: string; phone?: string; reference?: string } = {}
  for (const each of typed.map(text => text.trim()).filter(Boolean)) {
    const kind = each.includes('@')
      ? 'email'
      : anyAddress(each) || /^[\d+(]/.test(each)
        ? 'phone'
        : 'reference'
    person[kind] ??= each
  }
  return person
}
