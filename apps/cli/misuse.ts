// A command that was called with words it does not take: said with the help, exit code 2.
import type { Translated } from '@himaya/platform/language'

export class Misuse extends Error {
  readonly text: Translated

  constructor(text: Translated) {
    super(text.en)
    this.text = text
  }
}
