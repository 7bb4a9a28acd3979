// Other npm packages that find personal data in text, each as it is meant to be used, and the spans each finds.
// Redactors that answer only a redacted text are asked to write one sign for all they hide, and what it hides is read
// off by what remains on both sides.
import { createRequire } from 'node:module'
import { PiiSanitizer } from '@cdssnc/sanitize-pii'
import { detectPII, removePII } from '@coffeeandfun/remove-pii'
import { detectText } from '@himaya/detect/detect'
import { OpenRedaction } from '@openredaction/core'
import { Redactor } from '@redactpii/node'

export type Found = { readonly start: number; readonly end: number }

export type Peer = {
  readonly name: string
  readonly version: string
  /** What a user of the package calls on a text; measured for speed. */
  work(text: string): unknown
  find(text: string): Promise<readonly Found[]>
}

const require = createRequire(import.meta.url)
const versionOf = (name: string): string => {
  const file = require.resolve(name)
  const folder = file.slice(0, file.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length)
  return (require(`${folder}package.json`) as { version: string }).version
}

/** A sign no text of the corpus has. */
const HIDDEN = '\u0001'

/** Where a text was hidden, from what is left of it. */
export const hiddenIn = (text: string, redacted: string): Found[] => {
  const [head = '', ...rest] = redacted.split(HIDDEN)
  const found: Found[] = []
  let at = head.length
  rest.forEach((left, index) => {
    const isLast = index === rest.length - 1
    const start = at
    const next =
      left === '' && !isLast ? start : isLast && left === '' ? text.length : text.indexOf(left, start)
    const end = next < 0 ? text.length : next
    if (end > start) found.push({ start, end })
    at = end + left.length
  })
  return found
}

const redactor = new Redactor({ globalReplaceWith: HIDDEN })
const plainRedactor = new Redactor()
const sanitizer = new PiiSanitizer({ replacementTemplate: HIDDEN })
const plainSanitizer = new PiiSanitizer()
const openRedaction = new OpenRedaction()

type RedactPii = {
  SyncRedactor: new (options?: { globalReplaceWith: string }) => { redact(text: string): string }
}

/** Measured when somebody has installed it beside: it brings a cloud client and eighty packages with it. */
const redactPii = (): Peer[] => {
  const name = 'redact-pii'
  let loaded: RedactPii
  try {
    loaded = require(name) as RedactPii
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return []
    throw error
  }
  const marked = new loaded.SyncRedactor({ globalReplaceWith: HIDDEN })
  const plain = new loaded.SyncRedactor()
  return [
    {
      name,
      version: versionOf(name),
      work: text => plain.redact(text),
      find: async text => hiddenIn(text, marked.redact(text)),
    },
  ]
}

export const ours: Peer = {
  name: 'himaya',
  version: '',
  work: detectText,
  find: async text => detectText(text),
}

export const peers = (): Peer[] => [
  {
    name: '@redactpii/node',
    version: versionOf('@redactpii/node'),
    work: text => plainRedactor.redact(text),
    find: async text => hiddenIn(text, redactor.redact(text)),
  },
  {
    name: '@cdssnc/sanitize-pii',
    version: versionOf('@cdssnc/sanitize-pii'),
    work: text => plainSanitizer.sanitize(text),
    find: async text => hiddenIn(text, sanitizer.sanitize(text)),
  },
  {
    name: '@coffeeandfun/remove-pii',
    version: versionOf('@coffeeandfun/remove-pii'),
    work: text => removePII(text),
    find: async text => detectPII(text).detectedItems.flatMap(item => item.positions),
  },
  {
    name: '@openredaction/core',
    version: versionOf('@openredaction/core'),
    work: text => openRedaction.detect(text),
    find: async text => {
      const { detections } = await openRedaction.detect(text)
      return detections.map(({ position: [start, end] }) => ({ start, end }))
    },
  },
  ...redactPii(),
]
