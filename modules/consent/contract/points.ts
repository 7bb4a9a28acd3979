// Where people are asked: its addresses, what it asks, its cookies, its keys, and what it has published. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Instant } from '@himaya/platform/records'
import { line } from '@himaya/platform/text'
import { LawAnswer } from '@himaya/register/records'
import { z } from 'zod'
import { changeWords } from '../notice/change-words.ts'
import { Origin } from '../point/origin.ts'
import {
  AskedPurpose,
  Manner,
  Notice,
  NoticeContent,
  NoticeVersion,
  Point,
  Purpose,
  Words,
} from '../records.ts'
import { base, ExportQuery, InOrganisation, LineInEach, OnePoint, Paging, TextInEach } from './shapes.ts'

export const CookieContent = z.object({
  name: line(120),
  owner: z.union([z.literal(''), line(120)]),
  /** `0`: until the browser is closed. */
  days: z.int().min(0).max(3_650),
  purpose: LineInEach,
})
export type CookieContent = z.infer<typeof CookieContent>

/** A point as a person writes it. */
export const PointContent = z.object({
  name: line(120),
  origins: z.array(Origin).max(50),
  domain: z
    .string()
    .regex(/^(?=.{4,253}$)([a-z0-9](-?[a-z0-9])*\.)+[a-z]{2,63}$/)
    .nullable(),
  days: z.int().min(1).max(730),
  purposes: z
    .array(
      AskedPurpose.extend({
        cookies: z.array(CookieContent).max(300),
        google: z.array(z.string().regex(/^[a-z_]{1,40}$/)).max(10),
      }),
    )
    .max(60)
    .refine(asked => new Set(asked.map(({ key }) => key)).size === asked.length),
  title: LineInEach,
  text: TextInEach,
  page: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
})
export type PointContent = z.infer<typeof PointContent>

export const PointLine = Point.omit({ purposes: true, title: true, text: true }).extend({
  asked: z.int(),
  publishedAt: Instant.nullable(),
  /** Whether what is written differs from what is published. */
  differs: z.boolean(),
})
export type PointLine = z.infer<typeof PointLine>

export const Gap = z.object({
  place: z.enum([
    'title',
    'text',
    'label',
    'purpose-text',
    'cookie-purpose',
    'cookie-owner',
    'purposes',
    'origins',
    'retired',
  ]),
  purpose: z.string().nullable(),
  cookie: z.string().nullable(),
  language: z.enum(['fr', 'ar', 'en']).nullable(),
})
export type Gap = z.infer<typeof Gap>

export const NoticeChange = z.object({
  kind: z.enum(Object.keys(changeWords) as [keyof typeof changeWords, ...(keyof typeof changeWords)[]]),
  purpose: z.string().nullable(),
  before: z.union([Words, z.string(), z.number()]).nullable(),
  after: z.union([Words, z.string(), z.number()]).nullable(),
  asksAgain: z.boolean(),
  cites: z.array(z.string()),
})

/** What would be published now. */
export const Draft = z.object({
  content: NoticeContent,
  version: NoticeVersion,
  asked: z.string(),
  gaps: z.array(Gap),
  changes: z.array(NoticeChange),
  isPublished: z.boolean(),
  /** Whether people who have answered are asked again. */
  asksAgain: z.boolean(),
  /** Whether any version was published before. */
  isFirst: z.boolean(),
})
export type Draft = z.infer<typeof Draft>

export const ServerKey = z.object({
  keyId: z.string(),
  name: z.string(),
  /** The first letters, to tell it by. */
  begins: z.string(),
  madeAt: Instant,
  madeBy: z.string(),
  usedAt: Instant.nullable(),
})
export type ServerKey = z.infer<typeof ServerKey>

export const points = {
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points`,
    summary: 'Where consent is asked',
    cites: ['loi-09-08:4'],
  })
    .input(Paging.extend({ manner: Manner.optional(), state: Point.shape.state.optional() }))
    .output(z.object({ lines: z.array(PointLine), total: z.int() })),

  create: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/points`,
    summary: 'Add a place where consent is asked',
  })
    .input(
      InOrganisation.extend({
        manner: Manner,
        name: line(120),
        origins: z.array(Origin).max(50).default([]),
      }),
    )
    .output(Point),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/{pointId}`,
    summary: 'One point, the purposes there are, and what the law says of its notice',
    cites: ['loi-09-08:5'],
  })
    .input(OnePoint)
    .output(z.object({ point: Point, purposes: z.array(Purpose), law: LawAnswer })),

  change: endpoint({
    who: writers,
    method: 'PUT',
    path: `${base}/points/{pointId}`,
    summary: 'Change a point; nothing is shown to people before it is published',
    refuses: ['changed-meanwhile', 'consent-purpose-unknown'],
  })
    .input(OnePoint.extend({ changedAt: Instant, content: PointContent }))
    .output(z.object({ point: Point, law: LawAnswer })),

  changeState: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/points/{pointId}/state`,
    summary: 'Close a point, so that it asks no more, or open it again',
  })
    .input(OnePoint.extend({ state: z.enum(['open', 'closed']) }))
    .output(Point),

  rotateKey: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/points/{pointId}/key`,
    summary: 'Give the point a new public key; pages with the old one ask and grant nothing',
  })
    .input(OnePoint)
    .output(Point),

  draft: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/{pointId}/draft`,
    summary: 'What would be published: its gaps, what changes, whether people are asked again and why',
    cites: ['loi-09-08:1-9', 'loi-09-08:4', 'loi-09-08:10-1'],
  })
    .input(OnePoint)
    .output(Draft),

  publish: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/points/{pointId}/notices`,
    summary: 'Publish the notice that was previewed',
    cites: ['loi-09-08:5-1'],
    refuses: ['changed-meanwhile', 'consent-notice-incomplete', 'consent-point-closed'],
  })
    .input(OnePoint.extend({ version: NoticeVersion, reason: line(500).nullable().default(null) }))
    .output(Notice),

  notices: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/{pointId}/notices`,
    summary: 'Every version that was published, the latest first',
  })
    .input(OnePoint)
    .output(z.object({ notices: z.array(Notice.omit({ content: true })) })),

  readNotice: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/{pointId}/notices/{version}`,
    summary: 'One version as people saw it, with what it changed',
  })
    .input(OnePoint.extend({ version: NoticeVersion }))
    .output(z.object({ notice: Notice, changes: z.array(NoticeChange) })),

  embedding: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/{pointId}/embedding`,
    summary: 'How a page or a program asks at this point',
  })
    .input(OnePoint)
    .output(
      z.object({
        key: z.string(),
        /** By what name the server has the banner's script, and its `sha384-…`; `null` where it was not built. */
        banner: z.object({ name: z.string(), integrity: z.string() }).nullable(),
        keys: z.array(ServerKey),
      }),
    ),

  makeServerKey: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/points/{pointId}/server-keys`,
    summary: 'Make a key with which your own server records choices; shown once',
    cites: ['loi-09-08:23'],
    refuses: ['consent-wrong-manner'],
  })
    .input(OnePoint.extend({ name: line(80) }))
    .output(z.object({ key: ServerKey, secret: z.string() })),

  revokeServerKey: endpoint({
    who: ['dpo'],
    method: 'DELETE',
    path: `${base}/points/{pointId}/server-keys/{keyId}`,
    summary: 'Revoke a key; what it recorded stays',
  })
    .input(OnePoint.extend({ keyId: z.uuid() }))
    .output(z.object({ revoked: z.literal(true) })),

  export: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/export`,
    summary: 'The points as a file: CSV, XLSX or JSON',
  })
    .input(ExportQuery)
    .output(z.instanceof(File)),
}
