import { describe, expect, it } from 'vitest'
import { articleIn, parseCitation, passageIn } from '../texts/article.ts'
import { readText } from '../texts/read.ts'
import { glossary, type Term, term } from './glossary.ts'

/** Arabic letters alone, without the article or a clinging preposition, so that «للمعطيات» meets «المعطيات». */
const bare = (text: string) =>
  text
    .replace(/[^\u0621-\u064A ]/g, ' ')
    .split(/\s+/)
    .map(word => word.replace(/^(?:و|ف)?(?:بال|كال|لل|ال|ب|ل)(?=.{2})/, '').replace(/[اة]$/, ''))
    .join(' ')

const law = await readText('loi-09-08', 'ar')
const french = await readText('loi-09-08', 'fr')
const decree = await readText('decret-2-09-165', 'ar')
const allArabic = bare(
  [...(law?.articles ?? []), ...(decree?.articles ?? [])]
    .flatMap(article => [article.heading ?? '', ...article.paragraphs.map(({ text }) => text)])
    .join(' '),
)
const terms = Object.keys(glossary) as Term[]

describe('the glossary', () => {
  it.each(terms.filter(key => term(key).wording === 'text'))(
    '%s: its Arabic stands in the law or the decree',
    key => {
      const { ar, also } = term(key)
      for (const wording of [ar, also?.ar ?? ar]) {
        // The text may say the words in another order or case; each of them must be its own.
        for (const word of bare(wording).split(' '))
          expect(allArabic.includes(word), `${key}: ${word}`).toBe(true)
      }
    },
  )

  it('cites passages that are there', () => {
    for (const key of terms)
      for (const citation of term(key).cites ?? []) {
        const parsed = parseCitation(citation)
        const text = parsed?.text === 'loi-09-08' ? french : decree
        const article = text && parsed && articleIn(text, parsed.article)
        expect(article && passageIn(article, parsed.at).length, citation).toBeGreaterThan(0)
      }
  })

  it('says which words are ours', () => {
    expect(terms.filter(key => term(key).wording === 'ours')).toEqual([
      'cctv',
      'data-breach',
      'impact-assessment',
      'data-protection-officer',
      'processing-register',
      'joint-controllers',
      'biometric-template',
    ])
  })
})
