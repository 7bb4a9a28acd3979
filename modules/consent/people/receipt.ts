// The receipt of an answer as the organisation hands it out: the file that anyone verifies, the same on paper, and whether it holds.
import { createHmac } from 'node:crypto'
import type { Document, Section } from '@himaya/documents/document'
import { code } from '@himaya/documents/document'
import { renderPdf } from '@himaya/documents/pdf'
import { sha256, verifyReceipt } from '@himaya/evidence/door'
import { organisationFacts } from '@himaya/organisation/door'
import { dayInMorocco } from '@himaya/platform/clock'
import type { Context } from '@himaya/platform/context'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { formatIn } from '@himaya/ui/format.ts'
import type { ReceiptState } from '../contract/people.ts'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import { notSealedYet } from '../problems.ts'
import { compactOf } from '../receipt/compact.ts'
import { receiptOf } from '../receipt/receipt.ts'
import type { ConsentReceipt } from '../receipt/shape.ts'
import { consentVerdict } from '../receipt/verify.ts'
import type { RecordId } from '../records.ts'

const messages = { fr, ar, en }
const NAME_LETTERS = 13

async function sealedReceipt(ctx: Context, recordId: RecordId): Promise<ConsentReceipt> {
  const receipt = await ctx.transaction(tx => receiptOf(tx, ctx, recordId))
  if (receipt === 'not-sealed-yet') throw new Problem(notSealedYet)
  return receipt
}

const fileName = (recordId: string, ending: string) => `consent-${recordId.slice(0, NAME_LETTERS)}.${ending}`

export async function receiptFile(ctx: Context, recordId: RecordId): Promise<File> {
  const receipt = await sealedReceipt(ctx, recordId)
  return new File([`${JSON.stringify(receipt, null, 2)}\n`], fileName(recordId, 'json'), {
    type: 'application/json',
  })
}

const verdicts = {
  holds: 'verified',
  'holds-by-its-own-key': 'verified',
  forgotten: 'forgotten',
  false: 'wrong',
  'not-a-receipt': 'wrong',
  'not-a-key': 'wrong',
} as const satisfies Record<string, ReceiptState>

/** Verified as an outsider would: from the text of the receipt alone. */
export async function checkReceipt(ctx: Context, recordId: RecordId): Promise<{ state: ReceiptState }> {
  const receipt = await ctx.transaction(tx => receiptOf(tx, ctx, recordId))
  if (receipt === 'not-sealed-yet') return { state: receipt }
  const { verdict } = await consentVerdict(JSON.stringify(receipt), undefined, {
    sha256,
    hmacSha256: (key, bytes) => createHmac('sha256', key).update(bytes).digest(),
    entryVerdict: verifyReceipt,
  })
  return { state: verdicts[verdict] }
}

/** The same bytes each time it is printed: its day is that of the answer. */
export async function receiptPrinted(ctx: Context, recordId: RecordId, language: Language): Promise<File> {
  const receipt = await sealedReceipt(ctx, recordId)
  const { organisation } = await ctx.transaction(tx => organisationFacts(tx))
  const pdf = await renderPdf(printed(receipt, organisation.nameFr, language))
  return new File([Uint8Array.from(pdf)], fileName(recordId, 'pdf'), { type: 'application/pdf' })
}

export function printed(receipt: ConsentReceipt, organisation: string, language: Language): Document {
  const words = messages[language].receipt
  const { statement } = receipt.proof
  const { notice } = receipt
  return {
    kind: 'memo',
    language,
    title: words.title,
    subtitle: words.subtitle,
    reference: receipt.receipt_id.slice(0, NAME_LETTERS),
    date: dayInMorocco(statement?.recordedAt ?? new Date(0).toISOString()),
    organisation: { name: notice?.controller ?? organisation },
    sections: [
      ...choicesIn(receipt, language),
      ...answerIn(receipt, language),
      ...proofIn(receipt, language),
    ],
    footer: {
      evidenceHash: receipt.proof.commitment,
      signature: {
        value: receipt.proof.commitment,
        key: words.proof,
        code: compactOf(receipt),
      },
    },
  }
}

function choicesIn({ proof: { statement }, notice }: ConsentReceipt, language: Language): Section[] {
  const words = messages[language].receipt
  const granted = new Set(statement?.granted ?? [])
  const answered = [...(statement?.granted ?? []), ...(statement?.refused ?? [])]
  const purposeOf = (key: string) => notice?.purposes.find(purpose => purpose.key === key)
  return [
    {
      title: words.choices,
      blocks: [
        {
          type: 'checklist',
          items: answered.map(key => ({
            text: purposeOf(key)?.label[language] || key,
            done: granted.has(key),
            detail: granted.has(key) ? words.granted : words.refused,
          })),
        },
        { type: 'paragraph', text: words.back },
      ],
    },
  ]
}

function answerIn({ proof: { statement }, notice }: ConsentReceipt, language: Language): Section[] {
  if (!statement) return []
  const { receipt: words, manners } = messages[language]
  const format = formatIn(language)
  return [
    {
      title: words.answer,
      blocks: [
        {
          type: 'fields',
          fields: [
            { label: words.at, value: format.instant(statement.at) },
            { label: words.recordedAt, value: format.instant(statement.recordedAt) },
            { label: words.point, value: manners[statement.manner] },
            { label: words.language, value: words.languages[statement.language] },
            ...(notice ? [{ label: words.controller, value: notice.controller }] : []),
            ...(notice?.receipt ? [{ label: words.receipt, value: notice.receipt }] : []),
          ],
        },
      ],
    },
    ...(notice
      ? [
          {
            title: words.shown,
            blocks: [
              { type: 'paragraph' as const, text: notice.title[language] },
              { type: 'paragraph' as const, text: notice.text[language] },
              ...notice.purposes.map(({ label, text }) => ({
                type: 'fields' as const,
                fields: [{ label: label[language], value: text[language] }],
              })),
            ],
          },
        ]
      : []),
  ]
}

function proofIn({ receipt_id: id, proof }: ConsentReceipt, language: Language): Section[] {
  const words = messages[language].receipt
  return [
    {
      title: words.proof,
      blocks: [
        {
          type: 'fields',
          fields: [
            { label: words.recordId, value: [code(id)] },
            ...(proof.statement?.notice
              ? [{ label: words.notice, value: [code(proof.statement.notice)] }]
              : []),
            { label: words.entry, value: [code(`${proof.seal.number} · ${proof.seal.index}`)] },
            { label: words.commitment, value: [code(proof.commitment)] },
          ],
        },
      ],
    },
  ]
}
