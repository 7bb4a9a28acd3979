import { describe, expect, it } from 'vitest'
import { articleIn, parseCitation, passageIn, type TextInLanguage } from './article.ts'
import { copies } from './copies.ts'
import { misprints } from './misprints.ts'
import { readText } from './read.ts'
import { variants, variantsAt } from './variants.ts'

const french = await readText('loi-09-08', 'fr')
const arabic = await readText('loi-09-08', 'ar')
const decree = await readText('decret-2-09-165', 'ar')

const wordsAt = (text: TextInLanguage | undefined, citation: string): string => {
  const parsed = parseCitation(citation)
  const article = text && parsed && articleIn(text, parsed.article)
  return article
    ? passageIn(article, parsed.at)
        .map(paragraph => paragraph.text)
        .join('\n')
    : ''
}
const kept = { 'bo-fr': french, ar: arabic, 'decree-ar': decree } as const

describe('where the copies differ', () => {
  it.each(variants)(
    '$id: each wording stands in its copy, at its passage',
    ({ at, copies: wordings, decides }) => {
      for (const { copy, wording } of wordings) {
        if (copy === 'circulating-fr') expect(wordsAt(french, at)).not.toContain(wording)
        else if (copy !== 'internal-rules-ar') {
          expect(wordsAt(kept[copy], at)).not.toBe('')
          expect(wordsAt(kept[copy], at)).toContain(wording)
        }
      }
      expect(wordings.map(({ copy }) => copy)).toContain(decides)
    },
  )

  it('never follows the circulating copy', () => {
    for (const { id, decides } of variants) expect(decides, id).not.toBe('circulating-fr')
  })

  it('gives each variant its own id and complete words', () => {
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length)
    for (const { point, why } of variants)
      for (const { fr, ar, en } of [point, why]) {
        expect(ar).toMatch(/\p{Script=Arabic}/u)
        expect(fr).not.toBe('')
        expect(en).not.toBe('')
      }
  })

  it('uses every copy described', () => {
    const used = new Set(variants.flatMap(variant => variant.copies.map(({ copy }) => copy)))
    expect([...used].toSorted()).toEqual(Object.keys(copies).toSorted())
  })

  it('are found from the article or the passage, not from its neighbour', () => {
    expect(variantsAt('loi-09-08:61').map(({ id }) => id)).toEqual(['61-prison', '61-fine'])
    expect(variantsAt('loi-09-08:12-1').map(({ id }) => id)).toEqual([
      '12-1-a-not-disclosed',
      '12-1-d-court-officers',
    ])
    expect(variantsAt('loi-09-08:6')).toEqual([])
    expect(variantsAt('loi-09-08:5')).toEqual([])
  })
})

describe('the slips of the circulating copy', () => {
  it.each(misprints)(
    'art. $article: “$circulating” reads “$printed”',
    ({ article, circulating, printed }) => {
      const words = wordsAt(french, `loi-09-08:${article}`)
      expect(words).toContain(printed)
      expect(words).not.toContain(circulating)
    },
  )
})
