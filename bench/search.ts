// How long a search of the law takes once its index is made, beside reading every passage for the same words.
import { searchedPassages } from '@himaya/library/search/passages'
import { searcherOver } from '@himaya/library/search/search'
import { type Bench, type Figure, milliseconds } from './bench.ts'

const typed = {
  'one French word': 'consentement',
  'several French words': 'durée de conservation des données personnelles',
  'Arabic, without its marks': 'المعطيات الحساسه',
  'a phrase': '« intérêt légitime »',
  'a word misspelt': 'vidéosurveilance',
  'a word every passage has': 'données',
  'the number of an article': 'المادة 12-1-ه',
} as const

export const bench: Bench = {
  name: 'search',
  about:
    'searches of the law, its decree, deliberations and terms, against reading every passage for the words',
  async run({ smoke }) {
    const times = smoke ? 5 : 300
    const passages = await searchedPassages()
    const search = searcherOver(passages)
    const texts = passages.map(({ title, texts: { fr, ar, en } }) =>
      [title.fr, title.ar, title.en, fr, ar, en].join(' ').toLowerCase(),
    )
    const figures: Figure[] = []
    for (const [what, words] of Object.entries(typed)) {
      const { hits } = search(words, { language: 'fr', limit: 30 })
      if (hits.length === 0) throw new Error(`${words} found nothing`)
      figures.push({
        what,
        unit: 'ms',
        values: await milliseconds(times, () => search(words, { language: 'fr', limit: 30 })),
      })
    }
    const plainly = 'reading every passage for one word'
    figures.unshift({
      what: plainly,
      unit: 'ms',
      values: await milliseconds(times, () => texts.filter(text => text.includes('consentement'))),
    })
    figures.push({
      what: 'making the index',
      unit: 'ms',
      values: await milliseconds(smoke ? 2 : 15, () => searcherOver(passages)),
    })
    return {
      sizes: { passages: passages.length, characters: texts.reduce((sum, text) => sum + text.length, 0) },
      figures: figures.map(figure =>
        figure.what === 'one French word' ? { ...figure, against: plainly } : figure,
      ),
    }
  },
}
