// What a search finds: the same passage however a word is written, phrases as phrases, article numbers at once.
import type { Language } from '@himaya/platform/language'
import { describe, expect, it } from 'vitest'
import { arabicStemmer, foldArabic } from './arabic.ts'
import { searchedPassages } from './passages.ts'
import { openSearch } from './search.ts'

const search = await openSearch()
const find = (typed: string, language: Language = 'fr', limit = 10) => search(typed, { language, limit })
const idsFor = (typed: string, limit = 10) => find(typed, 'fr', limit).hits.map(({ passage }) => passage.id)

describe('the number of an article', () => {
  it.each([
    ['art 12-1-e', 'loi-09-08:12-1-e'],
    ['12(1)(e)', 'loi-09-08:12-1-e'],
    ['المادة 12', 'loi-09-08:12'],
    ['المادة 12-1-ه', 'loi-09-08:12-1-e'],
    ['D.28', 'decret-2-09-165:28'],
    ['المادة 28 من المرسوم', 'decret-2-09-165:28'],
  ])('%s leads to %s', (typed, id) => {
    const [first] = find(typed).hits
    expect(first).toMatchObject({ exact: true, passage: { id } })
  })

  it('of no article is searched as words', () => {
    for (const { exact } of find('article 99').hits) expect(exact).toBe(false)
  })

  it('gives the passages inside it after the whole', () => {
    expect(idsFor('art. 43')).toEqual(expect.arrayContaining(['loi-09-08:43', 'loi-09-08:43-1']))
  })
})

describe('one word, written in several ways, finds the same', () => {
  it.each([
    [['consentement', 'Consentement', 'CONSENTEMENTS', 'consentements']],
    [['étranger', 'etranger', 'étrangers']],
    [['vidéosurveillance', 'videosurveillance', 'vidéosurveilance']],
    [['المعطيات الحساسة', 'المعطيات الحساسه', 'المُعطَيات الحسّاسة', 'معطيات حساسة']],
    [['الإذن المسبق', 'الاذن المسبق', 'إذن مسبق', 'اذن مسبق', 'والإذن المسبق']],
    [['الرضى', 'الرضي', 'رضى']],
    [['أجنبي', 'أجنبية', 'الأجانب']],
    [['البطاقة', 'بطاقة', 'بطاقه', 'بـطـاقـة', 'للبطاقة']],
    [['التصريح', 'تصريح', 'بالتصريح', 'والتصريحات']],
  ])('%j', spellings => {
    const firsts = spellings.map(typed => idsFor(typed, 100).toSorted())
    for (const found of firsts) {
      expect(found.length).toBeGreaterThan(0)
      expect(found).toEqual(firsts[0])
    }
  })
})

describe('what is found', () => {
  it.each([
    ['numéro de la carte d’identité nationale', 'loi-09-08:12-1-e'],
    ['رقم بطاقة التعريف الوطنية', 'loi-09-08:12-1-e'],
    ['sous-traitant contrat', 'loi-09-08:23-3'],
    ['durée de conservation des données', 'loi-09-08:15-f'],
    ['sensitive data', 'loi-09-08:21'],
    ['géolocalisation véhicules', 'cndp:17-2014'],
    ['المراقبة بالفيديو', 'cndp:350-2013'],
    ['incident DGSSI', 'related:loi-05-20:8'],
    ['personne concernée', 'term:data-subject'],
  ])('%s → %s among the first ten', (typed, id) => {
    expect(idsFor(typed)).toContain(id)
  })

  it('holds a phrase as it stands between quotation marks', () => {
    const scattered = find('intérêt légitime').total
    const together = find('« intérêt légitime »')
    expect(together.total).toBeGreaterThan(0)
    expect(together.total).toBeLessThan(scattered)
    for (const { passage } of together.hits)
      expect(`${passage.title.fr} ${passage.texts.fr} ${passage.texts.en}`).toMatch(
        /intérêts? légitimes?|legitimate interest/i,
      )
    expect(find('« légitime intérêt »').total).toBe(0)
  })

  it('of the last word its beginning is enough', () => {
    expect(idsFor('carte d’ident')).toContain('loi-09-08:12-1-e')
  })

  it('is shown in the language it was typed in, else the reader’s, where it was found there, with the words marked', () => {
    const marked = (typed: string, language: Language, id: string) => {
      const hit = find(typed, language).hits.find(({ passage }) => passage.id === id)
      const words = hit?.excerpt.pieces.filter(({ match }) => match).map(({ text }) => text)
      return [hit?.excerpt.language, words]
    }
    expect(marked('بطاقه التعريف', 'fr', 'loi-09-08:12-1-e')).toEqual(['ar', ['بطاقة', 'التعريف']])
    expect(marked('carte identité', 'ar', 'loi-09-08:12-1-e')).toEqual(['fr', ['carte', 'identité']])
  })

  it('is an excerpt of the passage, letter for letter', () => {
    for (const { passage, excerpt } of find('traitement de données', 'fr', 30).hits) {
      const text = excerpt.pieces
        .map(piece => piece.text)
        .join('')
        .replace(/^… | …$/g, '')
      const whole = [
        ...Object.values(passage.texts),
        ...Object.values(passage.title),
        ...Object.values(passage.lead ?? {}),
      ]
      expect(whole.some(each => each.includes(text))).toBe(true)
    }
  })

  it('is of passages that each have a name of their own', async () => {
    const ids = (await searchedPassages()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is nothing for words that say nothing', () => {
    for (const typed of ['', '  ', 'de la', 'من', '؟!', '🦊']) expect(find(typed).total).toBe(0)
  })
})

describe('Arabic words', () => {
  it.each([
    ['الْمُعْطَيَات', 'المعطيات'],
    ['مسؤولية', 'مسووليه'],
    ['إذن', 'اذن'],
    ['مبنـــى', 'مبني'],
  ])('%s is folded to %s', (word, folded) => expect(foldArabic(word)).toBe(folded))

  it('lose a particle only where the corpus knows what remains', () => {
    const stem = arabicStemmer(['الإذن', 'البطاقة', 'اللجنة', 'الولوج', 'المعالجة', 'الشخص'])
    expect(stem('بإذن')).toBe(stem('الإذن'))
    expect(stem('بطاقة')).toBe(stem('البطاقة'))
    expect(stem('للجنة')).toBe(stem('اللجنة'))
    expect(stem('ولوج')).toBe(stem('الولوج'))
    expect(stem('وبمعالجتها')).toBe(stem('المعالجة'))
    expect(stem('للأشخاص')).toBe(stem('شخص'))
  })
})
