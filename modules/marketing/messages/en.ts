// What the room's files say, in English.
import type { MarketingMessages } from './fr.ts'

export const en: MarketingMessages = {
  export: {
    fileName: 'Objections to prospecting',
    hash: 'Keyed hash (HMAC-SHA-256)',
    kind: 'Kind',
    channel: 'Means',
    objectedAt: 'Objected on',
    origin: 'Origin',
    reference: 'Reference',
    reason: 'Remark',
    kinds: { email: 'E-mail', phone: 'Telephone', reference: 'Customer reference' },
  },
  list: {
    allowed: 'People who may be written to',
    refused: 'People not to contact',
    line: 'Line',
    conclusion: 'Conclusion',
    reasons: 'Why',
    articles: 'Articles',
    missing: 'What is missing',
    unreadable: 'Unreadable address: the objection list cannot be looked up for it.',
  },
}
