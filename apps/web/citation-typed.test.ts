// What is typed into the palette to find an article.
import { expect, test } from 'vitest'
import { citationTyped } from './shell/citation-typed.ts'

test.each([
  ['12', 'loi-09-08:12'],
  ['art 12-1-e', 'loi-09-08:12-1-e'],
  ['art. 12-1-E', 'loi-09-08:12-1-e'],
  ['المادة 12', 'loi-09-08:12'],
  ['décret 27', 'decret-2-09-165:27'],
  ['decree art. 27', 'decret-2-09-165:27'],
  ['المرسوم 27', 'decret-2-09-165:27'],
])('%s is %s', (typed, citation) => expect(citationTyped(typed)).toBe(citation))

test.each(['', 'paie', '2026', 'F-2115', 'clients.cin', '12 mois'])('%s names no article', typed =>
  expect(citationTyped(typed)).toBeUndefined(),
)
