// What people type to find an article.
import { expect, test } from 'vitest'
import { citationTyped } from './typed.ts'

test.each([
  ['12', 'loi-09-08:12'],
  ['art 12-1-e', 'loi-09-08:12-1-e'],
  ['art. 12-1-E', 'loi-09-08:12-1-e'],
  ['12(1)(e)', 'loi-09-08:12-1-e'],
  ['article 12.1.e', 'loi-09-08:12-1-e'],
  ['art. 12-1-a-3', 'loi-09-08:12-1-a-3'],
  ['article 12 de la loi 09-08', 'loi-09-08:12'],
  ['المادة 12', 'loi-09-08:12'],
  ['المادة ١٢', 'loi-09-08:12'],
  ['المادة 12-1-ه', 'loi-09-08:12-1-e'],
  ['المادة 4 من القانون رقم 09.08', 'loi-09-08:4'],
  ['D.28', 'decret-2-09-165:28'],
  ['d28', 'decret-2-09-165:28'],
  ['décret 27', 'decret-2-09-165:27'],
  ['decree art. 27', 'decret-2-09-165:27'],
  ['décret 2-09-165, art. 46', 'decret-2-09-165:46'],
  ['المرسوم 27', 'decret-2-09-165:27'],
  ['المادة 28 من المرسوم', 'decret-2-09-165:28'],
  ['loi-09-08:12-1-e', 'loi-09-08:12-1-e'],
])('%s is %s', (typed, citation) => expect(citationTyped(typed)).toBe(citation))

test.each(['', 'paie', '2026', 'F-2115', 'clients.cin', '12 mois', 'les 10 jours', '0', 'loi 09-08'])(
  '%s names no article',
  typed => expect(citationTyped(typed)).toBeUndefined(),
)
