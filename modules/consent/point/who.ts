// Whom an answer is of: what was typed, without what was left empty.
import type { Who } from '../contract/people.ts'
import type { Identifiers } from '../subject/known.ts'

/** `null` where nobody is named. */
export function given({ email, phone, reference }: Who): Identifiers | null {
  const typed = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text)
  const identifiers = {
    ...(typed(email) !== undefined && { email: typed(email) as string }),
    ...(typed(phone) !== undefined && { phone: typed(phone) as string }),
    ...(typed(reference) !== undefined && { reference: typed(reference) as string }),
  }
  return Object.keys(identifiers).length === 0 ? null : identifiers
}
