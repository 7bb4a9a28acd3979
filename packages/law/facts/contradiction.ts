// Facts that cannot both be true, told of any subject. Each clash names both facts: guessing which is wrong is not for us.
import { noSettings, type Settings } from '../settings.ts'
import type { Translated } from '../words/language.ts'
import type { Fault } from './fault.ts'

export type Contradiction<Facts> = {
  readonly id: string
  /** The paths of the facts that clash, once per clash. */
  readonly clashes: (facts: Facts, settings: Settings) => readonly (readonly string[])[]
  readonly text: Translated
}

/** These facts clash, if they do. */
export const pair = (clash: boolean | undefined, ...facts: readonly string[]) => (clash ? [facts] : [])

/** Clashes of one fact with single items of a list. */
export const each = <Item>(
  list: string,
  items: readonly Item[] | undefined,
  clash: (item: Item, path: string) => readonly string[] | undefined,
) =>
  (items ?? []).flatMap((item, index) => {
    const found = clash(item, `${list}.${index}`)
    return found ? [found] : []
  })

/** Every clash in the facts, with both facts named. Empty when the facts can all be true. */
export const clashesIn = <Facts>(
  contradictions: readonly Contradiction<Facts>[],
  facts: Facts,
  settings: Settings = noSettings,
): readonly Fault[] =>
  contradictions.flatMap(({ clashes, text }) =>
    clashes(facts, settings).map(paths => ({ kind: 'contradiction' as const, facts: paths, text })),
  )
