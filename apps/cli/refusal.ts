// What ends a command with words instead of its result. Misuse: it was called with words it does not take; said with the
// help, exit code 2. Refusal: it was understood and cannot be done; said alone, exit code 1.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Translated } from '@himaya/platform/language'

export class Misuse extends Error {
  readonly text: Translated

  constructor(text: Translated) {
    super(text.en)
    this.text = text
  }
}

export class Refusal extends Error {
  readonly text: Translated

  constructor(text: Translated) {
    super(text.en)
    this.text = text
  }
}

/** Node's `parseArgs`; throws Misuse. Its own words are kept back: they may repeat an address with its password. */
export function readWords<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const [, option = ''] = /'(-[^'\s=]*)/.exec((error as Error).message) ?? []
    throw new Misuse({
      fr: `Option inconnue, ou sans sa valeur : ${option}`,
      ar: `خيار غير معروف أو بدون قيمته: ${option}`,
      en: `Unknown option, or without its value: ${option}`,
    })
  }
}
