// Reading what was asked: one consultation asked again, the list, the file.
import { type SheetFormat, sheetFile } from '@himaya/documents/spreadsheet'
import { questionNamed } from '@himaya/law/questions/catalogue'
import type { Context } from '@himaya/platform/context'
import { processingsCiting } from '@himaya/register/door'
import { sql } from 'kysely'
import { concluded } from '../conclusion.ts'
import { isIn, type Place } from '../law/contents.ts'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import type { Citing, ConsultationId, ConsultationLine, Memo } from '../records.ts'
import type { LibraryTables } from '../tables.ts'
import { type Asked, answerTo, consultationOf, loadConsultation } from './consultations.ts'
import { memosOf } from './memos.ts'

const messages = { fr, ar, en }

/** The answer is today's library of law on the day asked about, not the one given when it was saved. */
export const readConsultation = (
  ctx: Context,
  consultationId: ConsultationId,
): Promise<Asked & { memos: Memo[] }> =>
  ctx.transaction(async tx => {
    const consultation = await loadConsultation(tx, ctx, consultationId)
    const answer = await answerTo(tx, ctx, consultation)
    return { consultation, answer, memos: await memosOf(tx, ctx, consultationId) }
  })

export type ListQuery = {
  readonly search?: string | undefined
  readonly question?: string | undefined
  readonly standing?: 'open' | 'concluded' | undefined
  readonly page: number
  readonly pageSize: number
}

export const listConsultations = (
  ctx: Context,
  { search, question, standing, page, pageSize }: ListQuery,
): Promise<{ lines: ConsultationLine[]; total: number }> =>
  ctx.transaction(async tx => {
    let matching = tx
      .withTables<LibraryTables>()
      .selectFrom('library_consultation')
      .where('organisation_id', '=', ctx.organisationId)
    if (question) matching = matching.where('question', '=', question)
    if (standing) matching = matching.where('conclusion', standing === 'open' ? '=' : '!=', 'undetermined')
    if (search) {
      // `strpos` rather than `like`: what people type holds no wildcards.
      matching = matching.where(
        sql<boolean>`strpos(lower(concat_ws(' ', title, created_by)), lower(${search})) > 0`,
      )
    }
    const { total } = await matching
      .select(row => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await matching
      .selectAll()
      .orderBy('changed_at', 'desc')
      .orderBy('consultation_id', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute()
    const lines = rows.map(row => {
      const { facts: _facts, unknownFacts: _unknown, ...line } = consultationOf(row)
      return line
    })
    return { total, lines }
  })

const longestPage = 200

export async function exportConsultations(ctx: Context, format: SheetFormat): Promise<File> {
  const words = messages[ctx.language].export
  const lines: ConsultationLine[] = []
  for (let page = 1; ; page++) {
    const part = await listConsultations(ctx, { page, pageSize: longestPage })
    lines.push(...part.lines)
    if (part.lines.length < longestPage) break
  }
  return sheetFile(
    {
      name: words.fileName,
      columns: [
        { key: 'title', title: words.title },
        { key: 'question', title: words.question },
        { key: 'askedOn', title: words.askedOn },
        { key: 'conclusion', title: words.conclusion },
        { key: 'needs', title: words.needs },
        { key: 'createdBy', title: words.createdBy },
        { key: 'changedAt', title: words.changedAt },
      ],
      rows: lines.map(line => [
        line.title,
        questionNamed(line.question)?.title[ctx.language] ?? line.question,
        line.askedOn,
        concluded(line.question, line.conclusion).label[ctx.language],
        line.needs,
        line.createdBy,
        line.changedAt,
      ]),
      rightToLeft: ctx.language === 'ar',
    },
    format,
  )
}

export const whoCites = (ctx: Context, place: Place): Promise<{ processings: Citing[] }> =>
  ctx.transaction(async tx => ({
    processings: (await processingsCiting(tx, ctx, isIn(place))).map(citing => ({
      ...citing,
      reasons: citing.reasons.map(reason => ({ ...reason, cites: [...reason.cites] })),
    })),
  }))
