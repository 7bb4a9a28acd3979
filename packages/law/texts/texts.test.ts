import { describe, expect, it } from 'vitest'
import type { Article, TextInLanguage } from './article.ts'
import { articleIn, parseCitation, passageIn } from './article.ts'
import { reversedLamAlif } from './lam-alif.ts'
import { languagesOf, readText } from './read.ts'

const read = async (
  text: 'loi-09-08' | 'decret-2-09-165',
  language: 'fr' | 'ar',
): Promise<TextInLanguage> => {
  const found = await readText(text, language)
  if (!found) throw new Error(`no ${text} in ${language}`)
  return found
}
const french = await read('loi-09-08', 'fr')
const arabic = await read('loi-09-08', 'ar')
const decree = await read('decret-2-09-165', 'ar')

const wordsOf = (article: Article) => article.paragraphs.map(({ text }) => text).join('\n')
const article = (text: TextInLanguage, number: number): Article => {
  const found = articleIn(text, number)
  if (!found) throw new Error(`no article ${number}`)
  return found
}
const passage = (text: TextInLanguage, citation: string): string => {
  const { article: number, at } = parseCitation(`loi-09-08:${citation}`) ?? { article: 0, at: '' }
  return passageIn(article(text, number), at)
    .map(paragraph => paragraph.text)
    .join('\n')
}

describe.each([
  ['the law in French', french, 67],
  ['the law in Arabic', arabic, 67],
  ['the decree in Arabic', decree, 51],
])('%s', (_, text, last) => {
  it('has every article, in order, none of them empty', () => {
    expect(text.articles.map(({ article }) => article)).toEqual(
      Array.from({ length: last }, (_, offset) => offset + 1),
    )
    for (const entry of text.articles)
      expect(wordsOf(entry).length, `art. ${entry.article}`).toBeGreaterThan(50)
  })

  it('closes every paragraph, and holds no trace of a page', () => {
    for (const entry of text.articles)
      for (const paragraph of entry.paragraphs) {
        const where = `art. ${entry.article}: ${paragraph.text.slice(0, 40)}`
        expect(paragraph.text, where).toMatch(/[.;:؛]$/)
        expect(paragraph.text, where).not.toMatch(
          /BULLETIN OFFICIEL|Bulletin officiel n|5714|5711|-\d+-|\n|\t| {2}/,
        )
        expect(paragraph.text, where).not.toMatch(
          /\( ?\)|[\uE000-\uFFFF]|#|الجريدة الرسمية عدد|[اأ]نظر الماد/,
        )
      }
  })

  it('never gives one path to two paragraphs of an article', () => {
    for (const entry of text.articles) {
      const paths = entry.paragraphs.flatMap(({ at }) => (at ? [at] : []))
      expect(new Set(paths).size, `art. ${entry.article}`).toBe(paths.length)
    }
  })
})

describe('the Arabic texts', () => {
  it.each([
    ['law', arabic],
    ['decree', decree],
  ])('%s: Arabic letters, Latin figures, punctuation in its place', (_, text) => {
    for (const entry of text.articles)
      for (const { text: words } of entry.paragraphs) {
        expect(words).toMatch(/\p{Script=Arabic}/u)
        expect(words).not.toMatch(/[A-Za-z٠-٩"]/)
        expect(words).not.toMatch(
          /\s[.،؛:]|[،؛](?=[\u0621-\u064A])|\d[\u0621-\u064A]|[\u0621-\u0647\u0649\u064A]\d/,
        )
      }
  })

  it.each([
    ['law', arabic],
    ['decree', decree],
  ])('%s: no lam-alif is left reversed', (_, text) => {
    for (const entry of text.articles)
      for (const { text: words } of [...entry.paragraphs, { text: entry.heading ?? '' }])
        expect(reversedLamAlif(words)).toBeUndefined()
  })

  it('follow the French paragraph by paragraph', () => {
    // Art. 33 is one paragraph in French and two in Arabic.
    for (const entry of french.articles.filter(({ article }) => article !== 33))
      expect(
        article(arabic, entry.article).paragraphs.flatMap(({ at }) => at ?? []),
        `art. ${entry.article}`,
      ).toEqual(entry.paragraphs.flatMap(({ at }) => at ?? []))
  })
})

describe('known words stand where they should', () => {
  it.each([
    ['1-3', 'relatives à sa santé y compris ses données génétiques'],
    ['2-3', 'un représentant installé au Maroc'],
    ['3-1-d', 'collectées ou pour lesquelles elles sont traitées'],
    ['3-1-e', 'pendant une durée n’excédant pas celle nécessaire'],
    ['4-1', 'indubitablement donné son consentement'],
    ['4-e', 'l’intérêt légitime'],
    ['5-1-d', 'les caractéristiques du récépissé'],
    ['5-4', 'réseaux ouverts'],
    ['7-b', 'manifestement abusives'],
    ['7-c', 'la logique qui sous-tend'],
    ['8-a', 'un délai franc de dix jours'],
    ['8-1-a', 'un délai franc de dix jours'],
    ['10', 'automate d’appel'],
    ['12-1-a-3', 'données non communiquées à des tiers'],
    ['12-1-e', 'le numéro de la carte d’identité nationale'],
    ['15-i', 'leur cession, sous-traitance'],
    ['16', 'aux b), c), d), e) et f) de l’article 15'],
    ['19', 'dans un délai de 24 heures'],
    ['20-2', 'dans les huit jours suivant celui du dépôt'],
    ['21-3-a', 'de la personne concernée ou d’une autre personne'],
    ['24-1-g', 'quand elles l’ont été et pour qui'],
    ['27-b-3', 'l’article 19'],
    ['28-14', 'l’article 20'],
    ['44-3', 'clauses contractuelles ou règles internes'],
    ['49', 'auxiliaires de justice'],
    ['53', 'les droits d’accès, de rectification ou d’opposition'],
    ['57', 'six mois à deux ans'],
    ['61', 'six mois à un an et d’une amende de 20.000 à 300.000 DH'],
    ['65', 'dans l’année qui suit'],
    ['66', 'dans les cinq jours'],
    ['67', 'un délai maximum de deux ans'],
  ])('French art. %s: %s', (citation, words) => {
    expect(passage(french, citation)).toContain(words)
  })

  it.each([
    ['1-3', 'بما في ذلك المعطيات الجينية'],
    ['2-3', 'ممثل له مقيم بالمغرب'],
    ['3-1-d', 'تجميعها أو معالجتها لاحقا'],
    ['4-1', 'بما لا يترك مجالا للشك'],
    ['5-4', 'شبكات مفتوحة'],
    ['7-c', 'معرفة المنطق الذي يحكم كل معالجة آلية'],
    ['8-a', 'أجل عشرة (10) أيام كاملة'],
    ['12-1-e', 'رقم بطاقة التعريف الوطنية'],
    ['12-1-f', 'الربط البيني لملفات'],
    ['16', 'أ) وب) وج) ود) وه) وو) من المادة 15'],
    ['20-2', 'الثمانية (8) أيام'],
    ['21-3-a', 'للشخص المعني أو لشخص آخر'],
    ['24-1-h', 'مراقبة النقل'],
    ['28-2', 'أجلا إضافيا'],
    ['28-14', 'للمادة 21'],
    ['44-1-c', 'احتراما لالتزامات'],
    ['53', 'حقوق الولوج أو التصريح أو التعرض'],
    ['57', 'من 6 أشهر إلى سنتين'],
    ['61', 'من 6 أشهر إلى سنة وبغرامة من 20.000 درهم إلى 300.000 درهم'],
    ['65', 'خلال نفس السنة'],
    ['67', 'أقصاه سنتان'],
  ])('Arabic art. %s: %s', (citation, words) => {
    expect(passage(arabic, citation)).toContain(words)
  })

  it.each([
    [24, 'أربع وعشرين (24) ساعة'],
    [27, 'سبق التصريح أو الإذن بها'],
    [28, 'يعتبر عدم إدلاء اللجنة بقرارها داخل هذه الآجال بمثابة إذن'],
    [30, 'بروتوكول البحث'],
    [37, 'يعلق طلب المعلومات الإضافية الآجال'],
    [42, 'دفتر للحالة المدنية'],
    [46, 'تاريخ أول نقل'],
    [49, 'أجل 8 أيام عمل'],
    [51, '1430 (21 ماي 2009)'],
  ])('decree art. %i: %s', (number, words) => {
    expect(wordsOf(article(decree, number))).toContain(words)
  })

  it('leaves out the sentence about service providers that stands before art. 3 in the circulating copy', () => {
    expect(french.articles.map(wordsOf).join('\n')).not.toMatch(/prestataire de services doit identifier/)
  })

  it('gives art. 12(1) its six letters, D.27 its twelve items and D.46 its eight', () => {
    const letters = (text: TextInLanguage) =>
      article(text, 12).paragraphs.flatMap(({ at }) => (at && /^1-[a-z]$/.test(at) ? [at] : []))
    expect(letters(french)).toEqual(['1-a', '1-b', '1-c', '1-d', '1-e', '1-f'])
    expect(letters(arabic)).toEqual(letters(french))
    const items = (number: number) => article(decree, number).paragraphs.filter(({ at }) => at).length
    expect(items(27)).toBe(12)
    expect(items(46)).toBe(8)
  })
})

describe('a citation finds its passage', () => {
  it('covers what is indented under it, and no more', () => {
    expect(passageIn(article(french, 12), '1-a').map(({ at }) => at)).toEqual([
      '1-a',
      undefined,
      '1-a-1',
      '1-a-2',
      '1-a-3',
    ])
    expect(passageIn(article(french, 44), '1')).toHaveLength(8)
    expect(passageIn(article(french, 7), 'b')).toHaveLength(3)
    expect(passageIn(article(french, 7), 'c')).toHaveLength(1)
    expect(passageIn(article(french, 1), '1')).toHaveLength(2)
    expect(passageIn(article(french, 15), '2')).toHaveLength(1)
    expect(passageIn(article(french, 19), '')).toHaveLength(1)
  })

  it('answers nothing for a passage that is not there', () => {
    expect(passageIn(article(french, 12), '1-g')).toEqual([])
    expect(passageIn(article(french, 12), '7')).toEqual([])
    expect(articleIn(french, 68)).toBeUndefined()
  })

  it.each(['loi-09-08', 'loi-09-08:', 'loi-09-08:x', 'loi-09-08:12-', 'LOI:12', ':12', 'loi-09-08:12 1'])(
    'refuses %s',
    citation => {
      expect(parseCitation(citation)).toBeUndefined()
    },
  )

  it('says in which languages a text can be read', async () => {
    expect(languagesOf('loi-09-08')).toEqual(['fr', 'ar'])
    expect(languagesOf('decret-2-09-165')).toEqual(['ar'])
    expect(await readText('decret-2-09-165', 'fr')).toBeUndefined()
  })
})
