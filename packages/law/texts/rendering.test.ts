import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { readRendering, renderingNotice } from './rendering.ts'

/** Amounts and periods said in figures or words, as figures, so that a rendering cannot lose or change one. */
const amounts = (text: string) =>
  (text.match(/\d{1,3}(?:[.,]\d{3})+/g) ?? []).map(amount => amount.replace(/[.,]/g, ''))

describe.each(['loi-09-08', 'decret-2-09-165'] as const)('the English rendering of %s', text => {
  it('has one short paragraph per article, none missing, none twice the same', async () => {
    const renderings = await readRendering(text)
    const original = await readText(text, 'ar')
    expect(renderings.map(({ article }) => article)).toEqual(original?.articles.map(({ article }) => article))
    expect(new Set(renderings.map(rendering => rendering.text)).size).toBe(renderings.length)
    for (const rendering of renderings) {
      expect(rendering.text, `art. ${rendering.article}`).toMatch(/^[A-Z0-9][^\n]*\.$/)
      expect(rendering.text, `art. ${rendering.article}`).not.toMatch(/[\u0600-\u06FF]|['"]| {2}/)
      expect(rendering.text.length, `art. ${rendering.article}`).toBeLessThan(760)
    }
  })

  it('keeps every amount of money of the original', async () => {
    const renderings = await readRendering(text)
    const original = await readText(text, 'ar')
    for (const entry of original?.articles ?? []) {
      const rendering = renderings.find(({ article }) => article === entry.article)?.text ?? ''
      expect(new Set(amounts(rendering)), `art. ${entry.article}`).toEqual(
        new Set(entry.paragraphs.flatMap(paragraph => amounts(paragraph.text))),
      )
    }
  })
})

it('is labelled as ours wherever it is shown', () => {
  expect(renderingNotice.en).toMatch(/not a translation of record/)
  expect(renderingNotice.ar).toMatch(/\p{Script=Arabic}/u)
  expect(renderingNotice.fr).toMatch(/font foi/)
})

describe('the periods of the rendering', () => {
  it.each([
    ['loi-09-08', 8, 'ten full days'],
    ['loi-09-08', 19, '24 hours'],
    ['loi-09-08', 20, 'eight days'],
    ['loi-09-08', 57, 'six months to two years'],
    ['loi-09-08', 61, 'six months to one year'],
    ['loi-09-08', 62, 'three to six months'],
    ['loi-09-08', 66, 'five days'],
    ['loi-09-08', 67, 'two years'],
    ['decret-2-09-165', 19, '24 hours'],
    ['decret-2-09-165', 22, 'seven days'],
    ['decret-2-09-165', 28, 'two months'],
    ['decret-2-09-165', 49, 'eight working days'],
  ] as const)('%s art. %i: %s', async (text, article, words) => {
    const renderings = await readRendering(text)
    expect(renderings.find(rendering => rendering.article === article)?.text).toContain(words)
  })
})
