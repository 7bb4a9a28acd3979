// The shape that each language fills, and how a name that comes from a source is shown within a sentence.
import type { FailureDetails } from '../failure.ts'
import type { WarningDetails } from '../warning.ts'

export type Messages = {
  readonly failures: { readonly [Code in keyof FailureDetails]: (details: FailureDetails[Code]) => string }
  readonly warnings: { readonly [Code in keyof WarningDetails]: (details: WarningDetails[Code]) => string }
}

/**
 * A foreign name within a sentence: isolated by FSI … PDI, so that neither its direction nor an override hidden in it
 * turns the words around it; control characters shown as U+FFFD; cut at 120 characters.
 */
export const shown = (name: string) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a screen.
  const clean = name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
  return `\u2068${clean.length > 120 ? `${clean.slice(0, 119)}…` : clean}\u2069`
}
