// How a filing stands, in a word and, where it means something, a colour.
import { useMessages } from '@himaya/ui/language'
import { type Meaning, StateMark } from '@himaya/ui/mark'
import type { Filing, FilingState } from '../records.ts'
import { texts } from './texts.ts'

const meanings: Readonly<Record<FilingState, Meaning | null>> = {
  prepared: 'needs',
  filed: null,
  receipt: 'settled',
  authorised: 'settled',
  refused: 'prohibited',
  switched: 'needs',
  withdrawn: 'prohibited',
  abandoned: null,
}

export const lacks = ({ missing }: Pick<Filing, 'missing'>) => missing.filter(({ required }) => required)

export function FilingStateMark({ filing, look }: { filing: Filing; look?: 'plain' }) {
  const m = useMessages(texts)
  const word = filing.state === 'prepared' && lacks(filing).length > 0 ? m.incomplete : m.states[filing.state]
  const meaning = meanings[filing.state]
  return meaning === null ? (
    <span className="text-ink-soft">{word}</span>
  ) : (
    <StateMark meaning={meaning} word={word} {...(look && { look })} />
  )
}
