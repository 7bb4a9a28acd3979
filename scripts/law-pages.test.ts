// Every article of the law and its decree has a page that tells what is encoded now, and no passage is left out in silence.
import { existsSync, readFileSync } from 'node:fs'
import { pageOf } from '@himaya/law/questions/explanation'
import { expect, test } from 'vitest'
import { uncovered } from './law-pages/coverage.ts'
import { everyPage, law } from './law-pages/pages.ts'

const pages = await everyPage()

test('there are 67 and 51', () => {
  expect(pages.size).toBe(67 + 51)
})

test('they say what the texts and rules say now; if not: npm run law:pages', () => {
  const stale = [...pages].flatMap(([path, page]) => {
    const file = new URL(path, law)
    return existsSync(file) && readFileSync(file, 'utf8') === page ? [] : [path]
  })
  expect(stale).toEqual([])
})

test.each([
  ['loi-09-08:12-1-e', 'le numéro de la carte d’identité nationale'],
  ['decret-2-09-165:46-7', ''],
  ['loi-09-08:3-1-d', 'exactes'],
])('%s has its place on the page that explanations link to', (citation, words) => {
  const [path = '', anchor = ''] = pageOf(citation)?.split('#') ?? []
  const line = pages
    .get(path)
    ?.split('\n')
    .find(each => each.includes(`<a id="${anchor}"></a>`))
  expect(line).toContain(words)
})

test('each links to what it links to', () => {
  for (const [path, page] of pages)
    for (const [, link = ''] of page.matchAll(/\]\(([^)#:]+)\)/g))
      expect(existsSync(new URL(link, new URL(path, law))), `${path}: ${link}`).toBe(true)
})

test('every passage of an encoded article is cited, or named with the reason why it is not', async () => {
  expect(await uncovered()).toEqual([])
})
