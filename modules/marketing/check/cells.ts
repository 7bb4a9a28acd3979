// What people write in the columns of a list: a day, a means.
import { channels } from '@himaya/law/words/channels'
import { Day } from '@himaya/platform/records'
import { Scope } from '../records.ts'
import { everyChannel } from '../words.ts'

/** `2026-11-22`, with or without a time, or `22/11/2026`: the day before the month, as in Morocco. */
export function readDay(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? ''
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? []
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(text) ?? []
  const written = year ? [year, month, day] : last ? [last, second, first] : undefined
  if (!written) return undefined
  return Day.safeParse(written.map(part => part?.padStart(2, '0')).join('-')).data
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

const names = new Map<string, Scope>([
  ...['all', 'tous', 'tout', '*', ...Object.values(everyChannel)].map(
    name => [plain(name), 'all' as const] as const,
  ),
  ...Object.entries(channels).flatMap(([key, words]) =>
    [key, ...Object.values(words)].map(name => [plain(name), Scope.parse(key)] as const),
  ),
  ...(['mail', 'courriel', 'e-mail'] as const).map(name => [name, 'email' as const] as const),
  ...(['whatsapp', 'texto'] as const).map(
    name => [name, name === 'texto' ? ('sms' as const) : ('messaging' as const)] as const,
  ),
])

/** `undefined` where it names none that we know: the list's own scope then holds. */
export const readScope = (cell: string | undefined): Scope | undefined => names.get(plain(cell ?? ''))
