// Every article's page, by its path from packages/law.
import { readdirSync, readFileSync } from 'node:fs'
import { articleRecord } from '@himaya/law/article-record'
import { contents } from '@himaya/law/contents'
import { articlePage, pathOf } from './page.ts'

export const law = new URL('../../packages/law/', import.meta.url)

/** The pages written by hand about an article: `art-12-regime.md`. */
function notesOn(source: string, article: number) {
  const folder = new URL(`${source}/`, law)
  const start = `art-${String(article).padStart(2, '0')}-`
  return readdirSync(folder)
    .filter(file => file.startsWith(start) && file.endsWith('.md'))
    .sort()
    .map(file => {
      const [, title = file] = /^# (.+)$/m.exec(readFileSync(new URL(file, folder), 'utf8')) ?? []
      return { file, title }
    })
}

export async function everyPage(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  for (const entry of contents) {
    const record = await articleRecord(entry.source, entry.article)
    if (!record) throw new RangeError(`${entry.source} has no article ${entry.article}`)
    pages.set(pathOf(entry), articlePage(record, notesOn(entry.source, entry.article)))
  }
  return pages
}
