// `himaya law article <passage>`: an article or one passage of it – the text, where its copies differ, what decides by it.
import { type ArticleRecord, articleRecord, meet } from '@himaya/law/article-record'
import { statusWords } from '@himaya/law/contents-entry'
import { type Article, type Paragraph, parseCitation, passageIn } from '@himaya/law/texts/article'
import { copies } from '@himaya/law/texts/copies'
import { renderingNotice } from '@himaya/law/texts/rendering'
import { citationTyped } from '@himaya/law/texts/typed'
import { citationWords } from '@himaya/law/words/citation-words'
import { dutyLabels } from '@himaya/law/words/duty-labels'
import { textNames } from '@himaya/law/words/texts'
import type { Language } from '@himaya/platform/language'
import type { LawWords } from './law.ts'
import { section } from './law-answer.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { Misuse, Refusal } from './refusal.ts'

const messages = { fr, ar, en }

export async function run({ positionals, language, json }: LawWords): Promise<number> {
  const typed = positionals.join(' ')
  const citation = citationTyped(typed)
  if (!citation) throw noPassage(typed)
  const { text = '', article = 0, at = '' } = parseCitation(citation) ?? {}
  const record = await articleRecord(text, article)
  if (!record) throw noSuchPassage(citation)
  if (at !== '' && !passagesOf(record, at)) throw noSuchPassage(citation)
  const told = json
    ? JSON.stringify(asData(record, citation, at, language), null, 2)
    : lines(record, citation, at, language).join('\n')
  process.stdout.write(`${told}\n`)
  return 0
}

const passagesOf = (record: ArticleRecord, at: string) =>
  [record.fr, record.ar].some(article => article && passageIn(article, at).length > 0)

/** The rules and variants that meet the passage; all of the article's where it is asked for whole. */
function meeting(record: ArticleRecord, citation: string) {
  return {
    rules: record.rules.filter(({ cites }) => cites.some(cite => meet(cite, citation))),
    variants: record.variants.filter(variant => meet(variant.at, citation)),
  }
}

function asData(record: ArticleRecord, citation: string, at: string, language: Language) {
  const { entry } = record
  const { rules, variants } = meeting(record, citation)
  const text = (article: Article | undefined) => article && passageIn(article, at)
  return {
    citation,
    title: entry.title[language],
    status: entry.status,
    why: entry.status === 'encoded' ? undefined : entry.why[language],
    divisions: record.divisions.map(({ title }) => title[language]),
    text: { fr: text(record.fr), ar: text(record.ar), en: at === '' ? record.en : undefined },
    variants: variants.map(({ point, why, ...variant }) => ({
      ...variant,
      ...{ point: point[language], why: why[language] },
    })),
    encoded: rules.map(({ reading, ...rule }) => ({ ...rule, reading: reading?.id })),
    readings: record.readings.map(({ id, doubt, encoded }) => ({
      ...{ id, doubt: doubt[language], encoded: encoded[language] },
    })),
  }
}

function lines(record: ArticleRecord, citation: string, at: string, language: Language): string[] {
  const m = messages[language]
  const { entry } = record
  const { rules, variants } = meeting(record, citation)
  return [
    m.articleTitle(
      textNames[entry.source][language],
      citationWords(citation, language).passage,
      entry.title[language],
    ),
    ...record.divisions.map(({ title }) => `  ${title[language]}`),
    `  → ${entry.status === 'encoded' ? statusWords.encoded[language] : m.notEncoded(statusWords[entry.status][language], entry.why[language])}`,
    '',
    ...textLines(record, at, language),
    ...section(
      m.variants,
      variants.flatMap(({ point, copies: worded, decides, why }) => [
        `${point[language]} – ${why[language]}`,
        ...worded.map(({ copy, wording }) =>
          m.wording(copies[copy].label[language], wording, copy === decides),
        ),
      ]),
    ),
    ...section(
      m.encoded,
      rules.map(({ id, cites, concludes, label }) =>
        m.rule(
          id,
          cites.map(cite => citationWords(cite, language).short),
          concludes,
          dutyLabels[label].label[language],
        ),
      ),
    ),
    ...section(
      m.readings,
      record.readings.map(({ doubt, encoded }) => `${doubt[language]} ${encoded[language]}`),
    ),
  ]
}

/** In French or Arabic as printed; in English our rendering of the whole article, with the French under it. */
function textLines(record: ArticleRecord, at: string, language: Language): string[] {
  const m = messages[language]
  const rendered =
    language === 'en' && record.en !== undefined && at === ''
      ? [record.en, `(${renderingNotice.en})`, '']
      : []
  const official = (language === 'ar' ? record.ar : record.fr) ?? record.ar
  if (!official) return rendered
  const onlyArabic = language !== 'ar' && official === record.ar ? [m.onlyArabic] : []
  return [...rendered, ...onlyArabic, ...passageIn(official, at).map(paragraphLine)]
}

const paragraphLine = ({ mark, text, depth = 0 }: Paragraph) =>
  `${'  '.repeat(depth)}${mark === undefined ? '' : `${mark} `}${text}`

const noPassage = (typed: string) =>
  new Misuse({
    fr: `« ${typed} » ne nomme aucun article ; par exemple : 12, 12-1-e, loi-09-08:12-1-e, décret 27.`,
    ar: `«${typed}» لا يسمي أي مادة؛ مثلا: 12 أو 12-1-ه أو loi-09-08:12-1-e أو المرسوم 27.`,
    en: `“${typed}” names no article; for example: 12, 12-1-e, loi-09-08:12-1-e, decree 27.`,
  })
const noSuchPassage = (citation: string) =>
  new Refusal({
    fr: `${citation} n’existe pas : la loi a 67 articles, le décret 51, et cet article n’a pas ce passage.`,
    ar: `${citation} غير موجود: للقانون 67 مادة وللمرسوم 51، وليس لهذه المادة هذا المقطع.`,
    en: `${citation} does not exist: the law has 67 articles, the decree 51, and this article has no such passage.`,
  })
