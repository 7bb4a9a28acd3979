import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { deliberationOf } from './cndp/deliberations.ts'
import { forms } from './cndp/forms.ts'
import { otherLaws } from './other-laws/other-laws.ts'
import { articleIn, parseCitation, passageIn } from './texts/article.ts'
import { readText } from './texts/read.ts'
import { textNames } from './words/texts.ts'

const law = await readText('loi-09-08', 'fr')
const decree = await readText('decret-2-09-165', 'ar')
const others = new Set(otherLaws.flatMap(({ passages }) => passages.map(({ cites }) => cites as string)))
const formCodes = new Set(forms.map(({ code }) => `cndp:${code.toLowerCase()}`))

const isThere = (citation: string): boolean => {
  if (citation.startsWith('cndp:')) return deliberationOf(citation) !== undefined || formCodes.has(citation)
  const parsed = parseCitation(citation)
  if (!parsed) return false
  // Of the internal rules only some articles could be read, quoted in notes to the law.
  if (parsed.text === 'ri') return [3, 4, 17, 21, 25, 29, 30, 32, 33, 34, 48, 50, 52].includes(parsed.article)
  const text = parsed.text === 'loi-09-08' ? law : parsed.text === 'decret-2-09-165' ? decree : undefined
  if (!text) return others.has(citation)
  const article = articleIn(text, parsed.article)
  return article !== undefined && passageIn(article, parsed.at).length > 0
}

const citationLike = new RegExp(`^(${Object.keys(textNames).join('|')}):[^\\s]+$`)

/** Every string shaped like a citation inside what a module exports. */
const citationsIn = (value: unknown, seen = new Set<unknown>()): string[] => {
  if (typeof value === 'string') return citationLike.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.values(value).flatMap(part => citationsIn(part, seen))
}

it.each(['words', 'cndp', 'other-laws', 'texts', 'loi-09-08', 'decret-2-09-165', 'facts'])(
  'every passage cited in %s is there',
  async folder => {
    const at = new URL(`${folder}/`, import.meta.url)
    const missing = new Set<string>()
    let count = 0
    for (const file of await readdir(at)) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
      for (const citation of citationsIn(await import(/* @vite-ignore */ new URL(file, at).href))) {
        count += 1
        if (!isThere(citation)) missing.add(`${file}: ${citation}`)
      }
    }
    expect([...missing]).toEqual([])
    expect(count).toBeGreaterThan(0)
  },
)
