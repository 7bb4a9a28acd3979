// One article, whole: both texts with the copies they were read from, where copies differ, the rules that decide by it.
import { contents } from '@himaya/law/contents'
import { type EncodedRule, everyRule } from '@himaya/law/every-rule'
import { otherLaws } from '@himaya/law/other-laws/other-laws'
import { articleIn } from '@himaya/law/texts/article'
import { type CopyId, copies } from '@himaya/law/texts/copies'
import { readText } from '@himaya/law/texts/read'
import { readRendering, renderingNotice } from '@himaya/law/texts/rendering'
import type { Variant } from '@himaya/law/texts/variants'
import { term as entryOf, glossary, type Term } from '@himaya/law/words/glossary'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { ArticleRecord, RuleRecord, VariantRecord } from '../records.ts'
import { divisions, isIn, type Place, readingsAt, variantsIn } from './contents.ts'

/** Throws `not-found` for an article that the text does not have. */
export async function articleAt(place: Place): Promise<ArticleRecord> {
  const entry = contents.find(({ source, article }) => source === place.source && article === place.article)
  if (!entry) throw new Problem(notFound)
  const here = isIn(place)
  // Rules grounded on the article first, then those that merely cite it.
  const rules = everyRule
    .filter(({ cites }) => cites.some(here))
    .toSorted((one, other) => Number(here(other.cites[0])) - Number(here(one.cites[0])))
  const beside = contents.filter(({ source }) => source === place.source).map(({ article }) => article)
  const [fr, ar, renderings] = await Promise.all([
    textIn(place, 'fr'),
    textIn(place, 'ar'),
    readRendering(place.source),
  ])
  const within = (level: 'chapter' | 'section') =>
    divisions.find(
      division =>
        division.source === place.source &&
        division.level === level &&
        division.first <= place.article &&
        place.article <= division.last,
    )?.title
  const chapter = within('chapter')
  const section = within('section')
  const en = renderings.find(({ article }) => article === place.article)?.text
  const previous = beside[beside.indexOf(place.article) - 1]
  const next = beside[beside.indexOf(place.article) + 1]
  return {
    source: place.source,
    article: place.article,
    title: entry.title,
    status: entry.status,
    ...(entry.status !== 'encoded' && { why: entry.why }),
    subjects: [...entry.subjects],
    ...(chapter && { chapter }),
    ...(section && { section }),
    ...(fr && { fr }),
    ...(ar && { ar }),
    ...(en !== undefined && { en }),
    renderingNotice,
    variants: variantsIn(place).map(variant => variantRecord(variant, rules)),
    rules: rules.map(ruleRecord),
    readings: readingsAt(place).map(reading => ({ ...reading, cites: [...reading.cites] })),
    citedWith: citedWith(here, rules),
    terms: (Object.keys(glossary) as Term[]).flatMap(key => {
      const { fr: french, ar: arabic, en: english, cites = [] } = entryOf(key)
      return cites.some(here) ? [{ fr: french, ar: arabic, en: english, cites: [...cites] }] : []
    }),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  }
}

async function textIn({ source, article }: Place, language: 'fr' | 'ar') {
  const text = await readText(source, language)
  const found = text && articleIn(text, article)
  if (!found) return undefined
  const copy = source === 'decret-2-09-165' ? 'decree-ar' : language === 'fr' ? 'bo-fr' : 'ar'
  return {
    ...(found.heading !== undefined && { heading: found.heading }),
    paragraphs: found.paragraphs.map(paragraph => ({ ...paragraph, depth: paragraph.depth ?? 0 })),
    copy: copyRecord(copy),
  }
}

const copyRecord = (id: CopyId) => {
  const { label, certainty, ...rest } = copies[id]
  return { label, certainty, ...('source' in rest && { source: rest.source }) }
}

function variantRecord(
  { id, at, point, copies: worded, decides, why }: Variant,
  rules: readonly EncodedRule[],
) {
  // A rule on the passage, on what stands inside it, or on the whole it stands in.
  const hang = rules.filter(({ cites }) =>
    cites.some(cite => cite === at || cite.startsWith(`${at}-`) || at.startsWith(`${cite}-`)),
  )
  const record: VariantRecord = {
    ...{ id, at, point, decides, why },
    copies: worded.map(({ copy, wording }) => {
      const { label, source } = copyRecord(copy)
      return { copy, label, ...(source !== undefined && { source }), wording }
    }),
    rules: hang.map(rule => rule.id),
    questions: [...new Set(hang.flatMap(({ questions }) => questions))],
  }
  return record
}

const ruleRecord = ({ reading, cites, lifts, questions, ...rule }: EncodedRule): RuleRecord => ({
  ...rule,
  cites: [...cites],
  lifts: [...lifts],
  questions: [...questions],
  ...(reading && { reading: { ...reading, cites: [...reading.cites] } }),
})

function citedWith(here: (citation: string) => boolean, rules: readonly EncodedRule[]): string[] {
  const byRules = rules.flatMap(({ cites }) => cites)
  const related = otherLaws.flatMap(({ passages }) =>
    passages.flatMap(({ cites }) => (cites && byRules.includes(cites) ? [cites] : [])),
  )
  return [...new Set([...byRules, ...related])].filter(citation => !here(citation))
}
