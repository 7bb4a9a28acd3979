// `himaya law contents`: every article of the law and its decree, where it stands, and the rules that decide by it.
import { readingsOn } from '@himaya/law/article-record'
import { contents, encodedBy } from '@himaya/law/contents'
import { statusWords } from '@himaya/law/contents-entry'
import { everyRule } from '@himaya/law/every-rule'
import { textNames } from '@himaya/law/words/texts'
import type { LawWords } from './law.ts'
import { atMost } from './law-named.ts'

export async function run({ positionals, language, json }: LawWords): Promise<number> {
  atMost(positionals, 0)
  const lines = contents.map(entry => ({
    source: entry.source,
    article: entry.article,
    title: entry.title[language],
    status: entry.status,
    ...(entry.status !== 'encoded' && { why: entry.why[language] }),
    encodedBy: encodedBy(entry, everyRule),
    readings: readingsOn(entry).map(({ id }) => id),
  }))
  if (json) {
    process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`)
    return 0
  }
  const told = lines.map(({ source, article, title, status, encodedBy: rules }) => {
    const heading = article === 1 ? `\n${textNames[source][language]}\n` : ''
    const decides = rules.length === 0 ? '' : `  (${rules.length})`
    return `${heading}  ${String(article).padStart(2)}  ${title} – ${statusWords[status][language]}${decides}`
  })
  process.stdout.write(`${told.join('\n').trimStart()}\n`)
  return 0
}
