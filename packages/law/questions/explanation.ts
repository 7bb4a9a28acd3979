// An answer explained to a reader, in one language and as plain data: in one sentence, or whole – the facts it used in words,
// each rule with each passage and a link to it, what is missing, what would change it, what is doubtful, what falls when.
import type { Answer } from '../answer.ts'
import { factsInWords } from '../facts/in-words.ts'
import { parseCitation } from '../texts/article.ts'
import { citationWords } from '../words/citation-words.ts'
import { conclusionOf } from '../words/conclusion-of.ts'
import { dayWords, instantWords } from '../words/dates.ts'
import { bearers, dueKinds, fineWords, prisonWords } from '../words/due.ts'
import { dutyLabels } from '../words/duty-labels.ts'
import type { Translated } from '../words/language.ts'
import type { Question } from './question.ts'
import { inOneLanguage, type SerialisedAnswer, serialise } from './serialise.ts'

/** A passage as people write it, and where it can be read; no link into a text that is not held here. */
export type Passage = { readonly citation: string; readonly words: string; readonly link?: string }

/** Where a passage is read. By default this package's own page of the article: `loi-09-08/art-12.md#12-1-e`. */
export type LinkTo = (citation: string) => string | undefined

export const pageOf: LinkTo = citation => {
  const parsed = parseCitation(citation)
  if (parsed?.text !== 'loi-09-08' && parsed?.text !== 'decret-2-09-165') return undefined
  const page = `${parsed.text}/art-${String(parsed.article).padStart(2, '0')}.md`
  return parsed.at === '' ? page : `${page}#${parsed.article}-${parsed.at}`
}

type Asked = Pick<Question, 'name' | 'title' | 'declarations'>

/** The short explanation: what holds, in one whole sentence. */
export const shortly = (
  { name }: Pick<Question, 'name'>,
  { conclusion }: Pick<Answer<string, string>, 'conclusion'>,
  speech: keyof Translated,
): string => conclusionOf(name, conclusion).sentence[speech]

const passagesOf = (cites: readonly string[], speech: keyof Translated, linkTo: LinkTo): Passage[] =>
  cites.map(citation => {
    const link = linkTo(citation)
    return {
      ...{ citation, words: citationWords(citation, speech).short },
      ...(link !== undefined && { link }),
    }
  })

type Passages = { passages: Passage[] }
type Told<List extends 'because' | 'duties' | 'reviews' | 'readings'> = (SerialisedAnswer[List][number] &
  Passages)[]

export type Explanation = Omit<
  SerialisedAnswer,
  'facts' | 'because' | 'duties' | 'reviews' | 'readings' | 'needs' | 'dates' | 'penalties' | 'parts'
> & {
  /** Whether it rests on the law or on the CNDP's practice only, in words. */
  basis: string
  /** What the facts known already impose, in words. */
  atLeastText?: string
  facts: ReturnType<typeof factsTold>
  because: Told<'because'>
  needs: (SerialisedAnswer['needs'][number] & Passages)[]
  duties: Told<'duties'>
  reviews: Told<'reviews'>
  readings: Told<'readings'>
  dates: (NonNullable<SerialisedAnswer['dates']>[number] &
    Passages & { when: string; who: string; means: string })[]
  penalties: (NonNullable<SerialisedAnswer['penalties']>[number] &
    Passages & { fineText: string; prisonText?: string })[]
  parts: (Omit<SerialisedAnswer['parts'][number], 'because'> & { because: Told<'because'> })[]
}

const factsTold = (
  { declarations }: Pick<Question, 'declarations'>,
  { facts }: Pick<Answer<string, string>, 'facts'>,
  speech: keyof Translated,
) => inOneLanguage(factsInWords(declarations, facts), speech)

/** The whole explanation. Lists that a question does not have are empty. */
export const fully = (
  question: Asked,
  answer: Answer<string, string>,
  speech: keyof Translated,
  linkTo: LinkTo = pageOf,
): Explanation => {
  const told = serialise(question, answer, speech)
  const withPassages = <Cited extends { readonly cites: readonly string[] }>(cited: Cited) => ({
    ...cited,
    passages: passagesOf(cited.cites, speech, linkTo),
  })
  return {
    ...told,
    basis: dutyLabels[answer.label].label[speech],
    ...(answer.atLeast !== undefined && {
      atLeastText: conclusionOf(question.name, answer.atLeast).label[speech],
    }),
    facts: factsTold(question, answer, speech),
    because: told.because.map(withPassages),
    needs: told.needs.map(withPassages),
    duties: told.duties.map(withPassages),
    reviews: told.reviews.map(withPassages),
    readings: told.readings.map(withPassages),
    dates: (told.dates ?? []).map(date => ({
      ...withPassages(date),
      when: (date.at === undefined ? dayWords(date.on) : instantWords(date.at))[speech],
      who: bearers[date.bearer][speech],
      means: dueKinds[date.kind][speech],
    })),
    penalties: (told.penalties ?? []).map(penalty => ({
      ...withPassages(penalty),
      fineText: fineWords(penalty.fine)[speech],
      ...(penalty.prison && { prisonText: prisonWords(penalty.prison)[speech] }),
    })),
    parts: told.parts.map(part => ({ ...part, because: part.because.map(withPassages) })),
  }
}
