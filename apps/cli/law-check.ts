// `himaya law check`: the numbers, lists and forms that must be looked up again once a year, and which of them are late.
// Exit code 1 when something is late, so that a calendar or a pipeline can call it.
import { checkedData, uncheckedSince } from '@himaya/law/values'
import type { LawWords } from './law.ts'
import { section } from './law-answer.ts'
import { atMost, dayNamed } from './law-named.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const messages = { fr, ar, en }
const SOMETHING_IS_LATE = 1

export async function run({ positionals, language, json, on: named }: LawWords): Promise<number> {
  atMost(positionals, 0)
  const on = dayNamed(named)
  const late = uncheckedSince(on)
  if (json) {
    const checked = checkedData
      .map(({ title, ...data }) => ({
        ...data,
        title: title[language],
        late: late.some(({ kind, id }) => kind === data.kind && id === data.id),
      }))
      .toSorted((one, other) => (one.checkedOn < other.checkedOn ? -1 : 1))
    process.stdout.write(`${JSON.stringify({ on, late: late.length, checked }, null, 2)}\n`)
  } else {
    const m = messages[language]
    const kinds = Map.groupBy(checkedData, ({ kind }) => kind)
    const lines = [
      m.checked(on, checkedData.length, late.length),
      ...section(
        m.checkedKinds,
        [...kinds].map(([kind, data]) => {
          const [oldest = ''] = data.map(({ checkedOn }) => checkedOn).sort()
          return m.checkedKind(kind, data.length, oldest)
        }),
      ),
      ...section(
        m.late,
        late.map(({ id, title, checkedOn, source }) => m.lateOne(id, title[language], checkedOn, source)),
      ),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  return late.length > 0 ? SOMETHING_IS_LATE : 0
}
