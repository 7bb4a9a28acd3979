// The law's reasons in the margin, each beside the part of the dossier it concerns: the regime beside the processing,
// what triggers it beside the data, a basis beside its purpose, a ground beside its transfer.
import type { Block, Note, Reason } from '@himaya/documents/document'
import type { FieldSource } from '@himaya/law/cndp/form'
import { regimes } from '@himaya/law/words/regimes'
import type { LawAnswer } from '@himaya/register/records'
import type { Writing } from '../bindings/binding.ts'
import { type Because, scopeReasonsOf, triggersOf } from '../bindings/triggers.ts'
import { linkTo, passage } from './citations.ts'

/** One reason from several that say one thing together; `undefined` when there is nothing to say. */
function reasonFrom(because: readonly Because[], writing: Writing): Reason | undefined {
  const { say, language } = writing
  const sentences = [...new Set(because.map(({ text }) => say(text)))]
  if (sentences.length === 0) return undefined
  const conclusion = sentences.join('\n')
  const cites = [...new Set(because.flatMap(each => each.cites))]
  return {
    conclusion,
    // A passage that the sentence names already is not named again.
    articles: cites
      .filter(cite => !conclusion.includes(passage(cite, language).replace(/^.*, /, '')))
      .map(cite => linkTo(cite, language)),
    basis: because.every(({ label }) => label === 'practice') ? 'practice' : 'statutory',
  }
}

/** Reasons of the parts of an answer that are settled in the processing's favour. */
const partReasons = (answer: LawAnswer, test: (path: string) => boolean): Because[] =>
  answer.parts
    .filter(({ path, conclusion }) => test(path) && !unfavourable.has(conclusion))
    .flatMap(part => part.because as Because[])
const unfavourable: ReadonlySet<string> = new Set([
  'unlawful',
  'undetermined',
  'blocked',
  'hosting-forbidden',
])

const citesAny = (because: Because, ...passages: readonly string[]) =>
  because.cites.some(cite => passages.some(each => cite === each || cite.startsWith(`${each}-`)))

/** What of the regime belongs to the linked files, and what to the purposes; the rest belongs to the data. */
const triggersAt = (writing: Writing, part: 'data' | 'links' | 'purposes') =>
  triggersOf(writing.snapshot).filter(because => {
    if (citesAny(because, 'loi-09-08:12-1-f')) return part === 'links'
    if (citesAny(because, 'loi-09-08:12-1-b')) return part === 'purposes'
    return part === 'data' && because.evidence.length > 0
  })

function regimeReason(writing: Writing): Reason | undefined {
  const { snapshot, say, words, language } = writing
  const { conclusion, label } = snapshot.decision.regime
  if (!(conclusion in regimes)) return undefined
  const regime = regimes[conclusion as keyof typeof regimes]
  return {
    conclusion: words.regimeReason(say(regime.label), say(regime.meaning)),
    articles: snapshot.filing.cites.map(cite => linkTo(cite, language)),
    basis: label === 'practice' ? 'practice' : 'statutory',
  }
}

/** The reason that stands beside a field; a field without an entry has none. */
const margins: Partial<Readonly<Record<FieldSource, (writing: Writing) => Reason | undefined>>> = {
  'organisation.name': writing => reasonFrom(scopeReasonsOf(writing.snapshot), writing),
  'processing.name': writing =>
    asksForTriggers(writing) || writing.snapshot.filing.kind === 'transfer'
      ? undefined
      : regimeReason(writing),
  'processing.triggers': regimeReason,
  'processing.purposes': writing => reasonFrom(triggersAt(writing, 'purposes'), writing),
  'processing.items': writing => reasonFrom(triggersAt(writing, 'data'), writing),
  'processing.interconnections': writing => reasonFrom(triggersAt(writing, 'links'), writing),
  'processing.recipients': writing =>
    reasonFrom(
      partReasons(
        writing.snapshot.decision.lawfulness,
        path => path.startsWith('disclosures.') && !path.startsWith('disclosures.processor-'),
      ),
      writing,
    ),
  'processing.processors': writing =>
    reasonFrom(
      partReasons(writing.snapshot.decision.lawfulness, path => path.startsWith('disclosures.processor-')),
      writing,
    ),
  'processing.transfers': writing =>
    reasonFrom(
      partReasons(writing.snapshot.decision.transfer, () => true),
      writing,
    ),
  'transfer.recipient': writing =>
    reasonFrom(
      partReasons(writing.snapshot.decision.transfer, () => true),
      writing,
    ),
}

const asksForTriggers = ({ snapshot }: Writing) =>
  snapshot.filing.form.sections.some(({ fields }) =>
    fields.some(({ source }) => source === 'processing.triggers'),
  )

export const marginOf = (source: FieldSource, writing: Writing): Reason | undefined =>
  margins[source]?.(writing)

/** Each purpose's own reason, in the order of the purposes. */
export const withPurposeReasons = (written: readonly Block[], writing: Writing): readonly Block[] => {
  const { snapshot } = writing
  const { purposes } = snapshot.processing.content
  const said = purposes.filter(({ basis }) => basis !== null)
  return written.map((block, index) => {
    const key = said[index]?.key
    const reason =
      key &&
      reasonFrom(
        partReasons(snapshot.decision.lawfulness, path => path === `purposes.${key}`),
        writing,
      )
    return reason && block.type === 'fields' ? { ...block, reason } : block
  })
}

type Reading = LawAnswer['readings'][number]

const onDisclosure = ({ cites }: Reading) => cites.some(cite => /^loi-09-08:(1-8|4-2|26)/.test(cite))

/** The readings that belong after a field: those of the regime after its reasons, of a disclosure after who receives. */
const readings: Partial<Readonly<Record<FieldSource, (writing: Writing) => readonly Reading[]>>> = {
  'processing.name': writing =>
    asksForTriggers(writing) || writing.snapshot.filing.kind === 'transfer'
      ? []
      : writing.snapshot.decision.regime.readings,
  'processing.triggers': ({ snapshot }) => snapshot.decision.regime.readings,
  'processing.purposes': ({ snapshot }) =>
    snapshot.decision.lawfulness.readings.filter(reading => !onDisclosure(reading)),
  'processing.recipients': ({ snapshot }) => snapshot.decision.lawfulness.readings.filter(onDisclosure),
  'processing.transfers': ({ snapshot }) => snapshot.decision.transfer.readings,
  'transfer.recipient': ({ snapshot }) => snapshot.decision.transfer.readings,
}

/** Where the texts differ or are silent: a note that says both readings, and which one is followed. */
export const notesAfter = (source: FieldSource, writing: Writing): Note[] =>
  (readings[source]?.(writing) ?? []).map(reading => ({
    type: 'note',
    tone: 'doubtful',
    text: [`${writing.say(reading.doubt)} `, writing.say(reading.encoded)],
  }))
