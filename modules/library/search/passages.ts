// What can be searched: each passage of the law and its decree, the CNDP's deliberations, related laws and the terms.
import type { Citation } from '@himaya/law/citation'
import { deliberations } from '@himaya/law/cndp/deliberations'
import { contents } from '@himaya/law/contents'
import { otherLaws } from '@himaya/law/other-laws/other-laws'
import type { Article } from '@himaya/law/texts/article'
import { languagesOf, type ReadableText, readText } from '@himaya/law/texts/read'
import { readRendering } from '@himaya/law/texts/rendering'
import { term as entryOf, glossary, type Term } from '@himaya/law/words/glossary'
import type { Translated } from '@himaya/law/words/language'
import type { PassageKind } from '../records.ts'

export type SearchedPassage = {
  readonly id: string
  readonly kind: PassageKind
  /** Absent on a term that no passage defines, and on a rule of a whole law. */
  readonly citation?: Citation
  /** The article, deliberation, law or term it belongs to. */
  readonly title: Translated
  /** Set on the passage that stands for the whole: its title is searched too. */
  readonly titled: boolean
  readonly texts: { readonly fr?: string; readonly ar?: string; readonly en?: string }
  /** Its first words, where it has none of its own but those of the passages inside it: shown, not searched. */
  readonly lead?: { readonly fr?: string; readonly ar?: string }
}

type Draft = Omit<SearchedPassage, 'texts' | 'lead'> & {
  readonly texts: { fr?: string; ar?: string; en?: string }
  readonly lead: { fr?: string; ar?: string }
}

export async function searchedPassages(): Promise<SearchedPassage[]> {
  const [law, decree] = await Promise.all([
    passagesOf('loi-09-08', 'law'),
    passagesOf('decret-2-09-165', 'decree'),
  ])
  return [...law, ...decree, ...ofDeliberations(), ...ofOtherLaws(), ...ofTerms()]
}

async function passagesOf(source: ReadableText, kind: 'law' | 'decree'): Promise<SearchedPassage[]> {
  const found = new Map<string, Draft>()
  for (const entry of contents) {
    if (entry.source !== source) continue
    const id: Citation = `${source}:${entry.article}`
    found.set(id, { id, kind, citation: id, title: entry.title, titled: true, texts: {}, lead: {} })
  }
  for (const language of languagesOf(source)) {
    const text = await readText(source, language)
    for (const article of text?.articles ?? []) addArticle(found, source, article, language)
  }
  for (const { article, text } of await readRendering(source)) {
    const whole = found.get(`${source}:${article}`)
    if (whole) whole.texts.en = text
  }
  // In the order of the text: an article, then what is inside it.
  return [...found.values()].toSorted((a, b) => numberOf(a.id) - numberOf(b.id))
}

const numberOf = (id: string) => Number(/:(\d+)/.exec(id)?.[1] ?? 0)

/** Words without a path of their own go on with what stands before them. */
function addArticle(
  found: Map<string, Draft>,
  source: ReadableText,
  { article, heading, paragraphs }: Article,
  language: 'fr' | 'ar',
) {
  const whole = found.get(`${source}:${article}`)
  if (!whole) return
  const add = ({ texts }: Draft, words: string) => {
    texts[language] = texts[language] ? `${texts[language]} ${words}` : words
  }
  if (heading) add(whole, heading)
  let current = whole
  for (const { at, text } of paragraphs) {
    if (at !== undefined) {
      const id: Citation = `${source}:${article}-${at}`
      current = found.get(id) ?? { ...whole, id, citation: id, titled: false, texts: {}, lead: {} }
      found.set(id, current)
      whole.lead[language] ??= text
    }
    add(current, text)
  }
}

const ofDeliberations = (): SearchedPassage[] =>
  deliberations.map(({ id, number, subject, parameters }) => {
    const titled = (language: keyof Translated) =>
      number ? `${number} · ${subject[language]}` : subject[language]
    return {
      id: `cndp:${id}`,
      kind: 'deliberation',
      citation: `cndp:${id}`,
      title: { fr: titled('fr'), ar: titled('ar'), en: titled('en') },
      titled: true,
      texts: inEach(parameters.map(({ label }) => label)),
    }
  })

const ofOtherLaws = (): SearchedPassage[] =>
  otherLaws.flatMap(({ id, title, passages }) =>
    passages.map(({ cites, rule }, index) => ({
      // Two rules may rest on one passage.
      id: `related:${cites ?? id}${passages.findIndex(other => other.cites === cites) === index ? '' : `:${index}`}`,
      kind: 'related' as const,
      ...(cites && { citation: cites }),
      title,
      titled: index === 0,
      texts: rule,
    })),
  )

const ofTerms = (): SearchedPassage[] =>
  (Object.keys(glossary) as Term[]).map(key => {
    const { fr, ar, en, also, cites } = entryOf(key)
    const [citation] = cites ?? []
    return {
      id: `term:${key}`,
      kind: 'term',
      ...(citation && { citation }),
      title: { fr, ar, en },
      titled: true,
      texts: { ...(also?.fr && { fr: also.fr }), ...(also?.ar && { ar: also.ar }) },
    }
  })

const inEach = (words: readonly Translated[]): Translated => ({
  fr: words.map(({ fr }) => fr).join(' · '),
  ar: words.map(({ ar }) => ar).join(' · '),
  en: words.map(({ en }) => en).join(' · '),
})
