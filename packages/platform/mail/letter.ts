// A message to a person, as data: who it is for and what it says. How it is set as text and as HTML is in render.ts.
import type { Language } from '../language.ts'

export type Block =
  /** A paragraph. */
  | { readonly kind: 'text'; readonly text: string }
  /** A code to type, in big figures. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** What need not be read to go on. */
  | { readonly kind: 'note'; readonly text: string }

export type Letter = {
  /** What it is, for whoever looks after the mail: `visitors.code`. Says nothing of anyone. */
  readonly about: string
  /** A valid address (`Email` of text.ts). */
  readonly to: string
  readonly language: Language
  /** In whose name: shown beside our own address, and answered to where `replyTo` is known. */
  readonly sender: { readonly name: string; readonly replyTo: string | null }
  readonly subject: string
  readonly body: readonly Block[]
  /** After this instant it is of no use and is not sent. */
  readonly expiresAt: string
}
