import { describe, expect, it } from 'vitest'
import { contents, coverage, encodedBy, entryOf } from './contents.ts'
import { statusWords } from './contents-entry.ts'
import { unencoded } from './contents-reasons.ts'
import { divisions as decreeDivisions } from './decret-2-09-165/divisions.ts'
import { everyRule as rules } from './every-rule.ts'
import { divisions as lawDivisions } from './loi-09-08/divisions.ts'
import { articleIn, parseCitation, passageIn } from './texts/article.ts'
import { readText } from './texts/read.ts'
import { subjects } from './words/subjects.ts'

const law = await readText('loi-09-08', 'ar')
const decree = await readText('decret-2-09-165', 'ar')

describe('the contents', () => {
  it('list every article of both texts once, in order', () => {
    const listed = (source: string) =>
      contents.filter(entry => entry.source === source).map(({ article }) => article)
    expect(listed('loi-09-08')).toEqual(law?.articles.map(({ article }) => article))
    expect(listed('decret-2-09-165')).toEqual(decree?.articles.map(({ article }) => article))
  })

  it('give each article its own title in three languages, and a reason when no rule encodes it', () => {
    for (const source of ['loi-09-08', 'decret-2-09-165'] as const)
      for (const language of ['fr', 'ar', 'en'] as const) {
        const titles = contents.filter(entry => entry.source === source).map(({ title }) => title[language])
        expect(new Set(titles).size, `${source} ${language}`).toBe(titles.length)
      }
    for (const entry of contents) {
      expect(entry.title.ar).toMatch(/^[^a-z]*\p{Script=Arabic}[^a-z]*$/iu)
      expect(entry.subjects.length, entry.title.en).toBeGreaterThan(0)
      if (entry.status !== 'encoded') expect(entry.why.ar).toMatch(/^[^a-z]*\p{Script=Arabic}[^a-z]*$/iu)
    }
    expect(new Set(contents.flatMap(entry => entry.subjects)).size).toBe(Object.keys(subjects).length)
  })

  it('count what is encoded and what is not', () => {
    const sum = (source: 'loi-09-08' | 'decret-2-09-165') =>
      Object.values(coverage(source)).reduce((total, count) => total + count, 0)
    expect(sum('loi-09-08')).toBe(67)
    expect(sum('decret-2-09-165')).toBe(51)
    expect(Object.keys(coverage('loi-09-08')).toSorted()).toEqual(Object.keys(statusWords).toSorted())
    expect(coverage('loi-09-08').encoded).toBe(
      contents.filter(({ source, status }) => source === 'loi-09-08' && status === 'encoded').length,
    )
  })

  it.each([
    ['loi-09-08:12-1-e', 12],
    ['loi-09-08:12', 12],
    ['decret-2-09-165:27-12', 27],
    ['loi-09-08:68', undefined],
    ['decret-2-09-165:52', undefined],
    ['loi-05-20:8', undefined],
    ['cndp:236-2015', undefined],
    ['nonsense', undefined],
  ])('%s falls under article %s', (citation, article) => {
    expect(entryOf(citation)?.article).toBe(article)
  })
})

describe('the reasons for not encoding', () => {
  it('are each given for some article', () => {
    const given = new Set(contents.flatMap(entry => (entry.status === 'encoded' ? [] : [entry.why])))
    expect(Object.values(unencoded).filter(({ why }) => !given.has(why))).toEqual([])
  })
})

describe('the divisions', () => {
  it.each([
    ['loi-09-08', lawDivisions, 67, 8],
    ['decret-2-09-165', decreeDivisions, 51, 5],
  ] as const)(
    '%s: chapters follow each other from the first article to the last, sections lie inside',
    (_, divisions, last, count) => {
      const chapters = divisions.filter(({ level }) => level === 'chapter')
      expect(chapters.length).toBe(count)
      let next = 1
      for (const chapter of chapters) {
        expect(chapter.first).toBe(next)
        next = chapter.last + 1
      }
      expect(next).toBe(last + 1)
      for (const section of divisions.filter(({ level }) => level === 'section'))
        expect(chapters.some(({ first, last }) => first <= section.first && section.last <= last)).toBe(true)
    },
  )
})

describe('what the rules cite', () => {
  it('stands in the contents, and its passage in the text', () => {
    for (const { id, cites } of rules)
      for (const citation of cites) {
        const text = citation.startsWith('loi-09-08:')
          ? law
          : citation.startsWith('decret-2-09-165:')
            ? decree
            : undefined
        if (!text) continue
        expect(entryOf(citation), `${id}: ${citation}`).toBeDefined()
        const parsed = parseCitation(citation)
        const article = parsed && articleIn(text, parsed.article)
        expect(article && passageIn(article, parsed.at).length, `${id}: ${citation}`).toBeGreaterThan(0)
      }
  })

  it('is encoded where the contents say so, and only there', () => {
    const unmarked = new Set<string>()
    for (const { id, cites } of rules) {
      const first = entryOf(cites[0])
      if (first?.status === 'not-yet') unmarked.add(`${cites[0]} is the ground of ${id} and marked not-yet`)
    }
    expect([...unmarked]).toEqual([])
    const idle = contents.filter(entry => entry.status === 'encoded' && encodedBy(entry, rules).length === 0)
    expect(
      idle.map(({ source, article }) => `${source}:${article} is marked encoded and no rule cites it`),
    ).toEqual([])
  })
})
