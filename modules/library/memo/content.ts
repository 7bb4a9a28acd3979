// What a memo freezes: who asked, what, on which facts, what the law answered that day, and the texts it cites. The PDF is
// made from this and nothing else; its canonical JSON is what is hashed and signed.

import type { Citation } from '@himaya/law/citation'
import { entryOf } from '@himaya/law/contents'
import type { Declarations, Fact } from '@himaya/law/facts/declare'
import { factAt } from '@himaya/law/facts/declare'
import type { Question } from '@himaya/law/questions/question'
import { articleIn, parseCitation, passageIn } from '@himaya/law/texts/article'
import { languagesOf, readText } from '@himaya/law/texts/read'
import type { Organisation } from '@himaya/organisation/records'
import type { Translated } from '@himaya/platform/language'
import { valueWords } from '../fact.ts'
import type { Answer, Consultation } from '../records.ts'

export type StatedFact = {
  readonly fact: string
  readonly question: Translated
  /** In words; the same in all three where the person typed it. */
  readonly value: Translated
}

type PassageText = {
  readonly citation: string
  readonly title: Translated
  readonly fr?: readonly string[]
  readonly ar?: readonly string[]
}

export type MemoContent = {
  readonly kind: 'himaya-law-memo'
  /** Of this shape; a later shape counts on. */
  readonly edition: 1
  readonly memoId: string
  readonly reference: string
  readonly signedAt: string
  readonly signedBy: string
  readonly organisation: {
    readonly nameFr: string
    readonly nameAr: string | null
    readonly address: string | null
    readonly city: string | null
    readonly ice: string | null
    readonly tradeRegister: string | null
  }
  readonly consultation: {
    readonly consultationId: string
    readonly version: number
    readonly title: string
  }
  readonly question: { readonly name: string; readonly title: Translated }
  /** The civil day whose law was asked. */
  readonly on: string
  readonly facts: readonly StatedFact[]
  /** What the person said they do not know. */
  readonly unknown: readonly { readonly fact: string; readonly question: Translated }[]
  /** The facts as the law read them. */
  readonly given: Consultation['facts']
  /** Values of the organisation's own that were in force. */
  readonly ownValues: Readonly<Record<string, number>>
  readonly answer: Answer
  readonly texts: readonly PassageText[]
}

type Asking = {
  readonly memo: Pick<MemoContent, 'memoId' | 'reference' | 'signedAt' | 'signedBy'>
  readonly organisation: Organisation
  readonly consultation: Consultation
  readonly question: Question
  readonly answer: Answer
  readonly ownValues: Readonly<Record<string, number>>
}

export async function memoContent(asking: Asking): Promise<MemoContent> {
  const { memo, organisation, consultation, question, answer, ownValues } = asking
  const { nameFr, nameAr, address, city, ice, tradeRegister } = organisation
  return {
    kind: 'himaya-law-memo',
    edition: 1,
    ...memo,
    organisation: { nameFr, nameAr, address, city, ice, tradeRegister },
    consultation: {
      consultationId: consultation.consultationId,
      version: consultation.version,
      title: consultation.title,
    },
    question: { name: question.name, title: question.title },
    on: consultation.askedOn,
    facts: statedFacts(question.declarations, consultation.facts),
    unknown: consultation.unknownFacts.flatMap(path => {
      const fact = factAt(question.declarations, path)
      return fact ? [{ fact: path, question: fact.question }] : []
    }),
    given: consultation.facts,
    ownValues,
    answer,
    texts: await textsCited(answer),
  }
}

/** Facts in the order in which the question declares them; those of a list, item by item. */
function statedFacts(
  declarations: Declarations,
  facts: Readonly<Record<string, unknown>>,
  at = '',
): StatedFact[] {
  return Object.entries(declarations).flatMap(([name, fact]: [string, Fact]) => {
    const value = facts[name]
    if (value === undefined) return []
    const path = at ? `${at}.${name}` : name
    if (fact.type === 'items' && Array.isArray(value) && value.length > 0)
      return value.flatMap((item, index) =>
        statedFacts(fact.item, item as Readonly<Record<string, unknown>>, `${path}.${index}`),
      )
    return [{ fact: path, question: fact.question, value: valueWords(fact, value) }]
  })
}

/** The passages that the answer's reasons, duties, dates and penalties cite, each once, in their order. */
async function textsCited(answer: Answer): Promise<PassageText[]> {
  const cited = [
    ...answer.because,
    ...answer.duties,
    ...answer.readings,
    ...(answer.dates ?? []),
    ...(answer.penalties ?? []),
  ].flatMap(({ cites }) => cites)
  const texts: PassageText[] = []
  for (const citation of [...new Set(cited)].toSorted(byPlace)) {
    const text = await textOf(citation)
    if (text) texts.push(text)
  }
  return texts
}

const byPlace = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true })

async function textOf(citation: string): Promise<PassageText | undefined> {
  const parsed = parseCitation(citation)
  const entry = entryOf(citation as Citation)
  if (!parsed || !entry) return undefined
  const worded: { fr?: string[]; ar?: string[] } = {}
  for (const language of languagesOf(entry.source)) {
    const text = await readText(entry.source, language)
    const article = text && articleIn(text, parsed.article)
    if (article)
      worded[language] = passageIn(article, parsed.at).map(({ mark, text: words }) =>
        mark ? `${mark} ${words}` : words,
      )
  }
  return { citation, title: entry.title, ...worded }
}
