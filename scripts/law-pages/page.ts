// The page of one article, as packages/law holds it beside its rules: the text as public law, where its copies differ, what
// decides by it, and what nobody encodes, with the reason why.
import type { ArticleRecord } from '@himaya/law/article-record'
import { statusWords } from '@himaya/law/contents-entry'
import { type Article, parseCitation } from '@himaya/law/texts/article'
import { type CopyId, copies } from '@himaya/law/texts/copies'
import { renderingNotice } from '@himaya/law/texts/rendering'
import { certainties } from '@himaya/law/words/certainty'
import { textNames } from '@himaya/law/words/texts'

/** `loi-09-08/art-12.md`, from packages/law. */
export const pathOf = ({ source, article }: ArticleRecord['entry']) =>
  `${source}/art-${String(article).padStart(2, '0')}.md`

const confidences = {
  wording: 'the wording says so',
  reading: 'our reading',
  practice: 'practice or secondary source',
}

/** @param notes the pages written by hand about this article, in the same folder: file name and title */
export function articlePage(
  record: ArticleRecord,
  notes: readonly { readonly file: string; readonly title: string }[],
): string {
  const { entry, fr, ar, en } = record
  const number = entry.article
  return `${[
    `# ${textNames[entry.source].en}, art. ${number} – ${entry.title.en}`,
    '',
    `${entry.title.fr} · ${entry.title.ar}`,
    '',
    ...record.divisions.map(
      ({ level, number: of, title }) => `${level === 'chapter' ? 'Chapter' : 'Section'} ${of}: ${title.en}.`,
    ),
    `**${statusWords[entry.status].en}.**${entry.status === 'encoded' ? '' : ` Not encoded, because: ${entry.why.en}`}`,
    ...(notes.length === 0
      ? []
      : ['', `Notes: ${notes.map(({ file, title }) => `[${title}](${file})`).join(' · ')}.`]),
    ...textIn('French', fr, 'bo-fr', number),
    ...textIn('Arabic', ar, entry.source === 'loi-09-08' ? 'ar' : 'decree-ar', number),
    ...(en === undefined ? [] : ['', '## In English', '', `*${renderingNotice.en}*`, '', en]),
    ...variantsTable(record),
    ...rulesTable(record),
    ...readingsList(record),
    '',
    'Written by `npm run law:pages` from the texts and rules themselves.',
  ].join('\n')}\n`
}

function textIn(
  language: 'French' | 'Arabic',
  article: Article | undefined,
  copy: CopyId,
  number: number,
): string[] {
  if (!article) return []
  const { label, certainty } = copies[copy]
  const paragraphs = article.paragraphs.flatMap(({ at, mark, text, depth = 0 }) => {
    // The French carries the anchors, or the Arabic where it stands alone.
    const anchor =
      at === undefined
        ? ''
        : `<a id="${language === 'French' || copy === 'decree-ar' ? '' : 'ar-'}${number}-${at}"></a>`
    return ['', `${'> '.repeat(depth)}${anchor}${mark === undefined ? '' : `**${mark}** `}${text}`]
  })
  const body = [...(article.heading === undefined ? [] : ['', `**${article.heading}**`]), ...paragraphs]
  return [
    '',
    `## ${language} text`,
    '',
    `*${label.en} (${certainties[certainty].en.toLowerCase()}).*`,
    ...(language === 'Arabic' ? ['', '<div dir="rtl" lang="ar">', ...body, '', '</div>'] : body),
  ]
}

const cell = (words: string) => words.replaceAll('|', '\\|').replaceAll('\n', ' ')

function variantsTable({ variants }: ArticleRecord): string[] {
  if (variants.length === 0) return []
  return [
    '',
    '## Where copies differ',
    '',
    '| Passage | What | Wordings | Followed, because |',
    '|---|---|---|---|',
    ...variants.map(({ at, point, copies: worded, decides, why }) => {
      const wordings = worded.map(
        ({ copy, wording }) => `${copies[copy].label.en}: ${wording === '' ? '(nothing)' : `“${wording}”`}`,
      )
      return `| ${at.split(':')[1]} | ${cell(point.en)} | ${cell(wordings.join('<br>'))} | ${cell(`${copies[decides].label.en} – ${why.en}`)} |`
    }),
  ]
}

function rulesTable({ entry, rules }: ArticleRecord): string[] {
  if (rules.length === 0) return []
  const here = (citation: string) => {
    const parsed = parseCitation(citation)
    return parsed?.text === entry.source && parsed.article === entry.article
  }
  return [
    '',
    '## Encoded',
    '',
    '| Rule | Passage | Concludes | Asked by | Rests on | Confidence |',
    '|---|---|---|---|---|---|',
    ...rules.map(({ id, cites, concludes, lifts, questions, label, confidence }) => {
      const passages = cites.filter(here).map(cite => cite.split(':')[1])
      const result = concludes ?? `lifts ${lifts.map(lifted => `\`${lifted}\``).join(', ')}`
      return `| \`${id}\` | ${passages.join(', ')} | ${result} | ${questions.join(', ')} | ${label} | ${confidences[confidence]} |`
    }),
  ]
}

function readingsList({ readings }: ArticleRecord): string[] {
  if (readings.length === 0) return []
  return [
    '',
    '## Doubtful readings',
    '',
    ...readings.map(
      ({ id, doubt, encoded }) => `- [${id}](../../../docs/readings/${id}.md): ${doubt.en} ${encoded.en}`,
    ),
  ]
}
