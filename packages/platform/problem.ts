// A refusal the caller can act on (RFC 9457). Declared once beside the room, with its words in every language;
// a "no" of the law is not a problem but a value, and everything else is a bug answered as a bare 500.
import type { Citation } from '@himaya/law/citation'
import type { Language, Translated } from './language.ts'

export type ProblemKind = {
  /** Stable, kebab-case; its page is docs/problems/<code>.md. */
  readonly code: string
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 423 | 429 | 502 | 503 | 504
  readonly title: Translated
  /** What the caller can do about it. */
  readonly fix: Translated
  readonly cites?: readonly Citation[]
}

/** One fault in the input: where, which rule, how to mend. */
export type FieldFault = { readonly path: string; readonly rule: string; readonly fix: string }

export class Problem extends Error {
  readonly kind: ProblemKind
  readonly detail: Translated | undefined
  readonly faults: readonly FieldFault[]
  /** For refusals that pass with time; sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    kind: ProblemKind,
    detail?: Translated,
    faults: readonly FieldFault[] = [],
    retryAfterSeconds?: number,
  ) {
    super(kind.code)
    this.name = 'Problem'
    this.kind = kind
    this.detail = detail
    this.faults = faults
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** The body sent to the caller, in their language. */
  body(language: Language, requestId: string) {
    const { code, status, title, fix, cites = [] } = this.kind
    return {
      type: `/problems/${code}`,
      code,
      status,
      title: title[language],
      detail: this.detail?.[language] ?? fix[language],
      fix: fix[language],
      cites,
      faults: this.faults,
      requestId,
    }
  }
}
