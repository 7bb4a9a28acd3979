// Consultations: load → ask the law → write, with the evidence, in one transaction.
import { record } from '@himaya/evidence/door'
import type { Answer as LawsAnswer } from '@himaya/law/answer'
import { processingDeclarations } from '@himaya/law/facts/processing'
import type { Question } from '@himaya/law/questions/question'
import { lawSettings } from '@himaya/organisation/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile, notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { factsOfProcessing } from '@himaya/register/door'
import type { ProcessingId } from '@himaya/register/records'
import type { Selectable } from 'kysely'
import { askQuestion, questionCalled } from '../law/ask.ts'
import { questionOfAnotherSubject } from '../problems.ts'
import { Answer, Consultation, type ConsultationId, type Facts } from '../records.ts'
import type { LibraryTables } from '../tables.ts'

export type Asked = { readonly consultation: Consultation; readonly answer: Answer }

type Row = Selectable<LibraryTables['library_consultation']>

export const consultationOf = (row: Row): Consultation =>
  Consultation.parse({
    organisationId: row.organisation_id,
    consultationId: row.consultation_id,
    question: row.question,
    title: row.title,
    askedOn: row.asked_on,
    facts: row.facts,
    unknownFacts: row.unknown_facts,
    processingId: row.processing_id,
    version: row.version,
    conclusion: row.conclusion,
    needs: row.needs,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  })

/** The consultation, or the same 404 as another organisation's. */
export async function loadConsultation(
  tx: Transaction,
  ctx: Context,
  consultationId: ConsultationId,
  { forUpdate = false } = {},
): Promise<Consultation> {
  const query = tx
    .withTables<LibraryTables>()
    .selectFrom('library_consultation')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('consultation_id', '=', consultationId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return consultationOf(row)
}

/** The law's answer as it travels: what is worked out on demand is worked out, and nothing refers back to a rule. */
const asRecord = (answer: LawsAnswer<string, string>): Answer =>
  Answer.parse(JSON.parse(JSON.stringify({ ...answer, alternatives: answer.alternatives })))

type Put = { readonly question: string; readonly facts: Facts; readonly askedOn: string }

/** Throws `invalid-input` naming the facts at fault. */
export async function answerTo(tx: Transaction, ctx: Context, { question, facts, askedOn }: Put) {
  const settings = await lawSettings(tx)
  const asked = questionCalled(question)
  return asRecord(askQuestion(asked, { facts, on: askedOn, language: ctx.language, settings }))
}

type Opening = {
  readonly question: string
  readonly title?: string | undefined
  readonly askedOn?: string | undefined
  readonly processingId?: ProcessingId | undefined
}

export function openConsultation(ctx: Context, opening: Opening): Promise<Asked> {
  const question = questionCalled(opening.question)
  return ctx.transaction(async tx => {
    const begun = await beginning(tx, ctx, question, opening.processingId)
    const askedOn = opening.askedOn ?? ctx.clock.today()
    const answer = await answerTo(tx, ctx, { question: question.name, facts: begun.facts, askedOn })
    const now = ctx.clock.now()
    const row = await tx
      .withTables<LibraryTables>()
      .insertInto('library_consultation')
      .values({
        organisation_id: ctx.organisationId,
        consultation_id: newId(),
        question: question.name,
        title: opening.title ?? begun.title,
        asked_on: askedOn,
        facts: JSON.stringify(begun.facts),
        unknown_facts: '[]',
        processing_id: opening.processingId ?? null,
        version: 1,
        conclusion: answer.conclusion,
        needs: answer.needs.length,
        created_at: now,
        created_by: actorName(ctx),
        changed_at: now,
        changed_by: actorName(ctx),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const consultation = consultationOf(row)
    await record(tx, ctx, {
      kind: 'library.consultation-opened',
      subject: { type: 'consultation', id: consultation.consultationId },
      payload: { question: question.name, askedOn, conclusion: answer.conclusion },
    })
    return { consultation, answer }
  })
}

async function beginning(
  tx: Transaction,
  ctx: Context,
  { title, declarations, asks }: Question,
  processingId: ProcessingId | undefined,
): Promise<{ title: string; facts: Facts }> {
  const name = title[ctx.language]
  if (processingId === undefined) return { title: name, facts: {} }
  if ((declarations as object) !== processingDeclarations) throw new Problem(questionOfAnotherSubject)
  const processing = await factsOfProcessing(tx, ctx, processingId)
  const asked = new Set(asks)
  const facts = Object.fromEntries(Object.entries(processing.facts).filter(([fact]) => asked.has(fact)))
  return { title: `${name} · ${processing.name}`.slice(0, 200), facts }
}

type Change = {
  readonly consultationId: ConsultationId
  readonly version: number
  readonly title?: string | undefined
  readonly askedOn?: string | undefined
  readonly facts?: Facts | undefined
  readonly unknownFacts?: readonly string[] | undefined
}

/** What changes nothing gets no new version. */
export function changeConsultation(ctx: Context, change: Change): Promise<Asked> {
  return ctx.transaction(async tx => {
    const before = await loadConsultation(tx, ctx, change.consultationId, { forUpdate: true })
    if (before.version !== change.version) throw new Problem(changedMeanwhile)
    const after = {
      title: change.title ?? before.title,
      askedOn: change.askedOn ?? before.askedOn,
      facts: change.facts ?? before.facts,
      unknownFacts: [...new Set(change.unknownFacts ?? before.unknownFacts)],
    }
    const answer = await answerTo(tx, ctx, { question: before.question, ...after })
    const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
      key => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
    )
    if (changed.length === 0) return { consultation: before, answer }
    const row = await tx
      .withTables<LibraryTables>()
      .updateTable('library_consultation')
      .set({
        title: after.title,
        asked_on: after.askedOn,
        facts: JSON.stringify(after.facts),
        unknown_facts: JSON.stringify(after.unknownFacts),
        version: before.version + 1,
        conclusion: answer.conclusion,
        needs: answer.needs.length,
        changed_at: ctx.clock.now(),
        changed_by: actorName(ctx),
      })
      .where('organisation_id', '=', ctx.organisationId)
      .where('consultation_id', '=', change.consultationId)
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: 'library.consultation-changed',
      subject: { type: 'consultation', id: change.consultationId },
      payload: {
        version: before.version + 1,
        changed,
        facts: changedFacts(before.facts, after.facts),
        conclusion: answer.conclusion,
      },
    })
    return { consultation: consultationOf(row), answer }
  })
}

/** The names of the facts that were given, changed or taken back; what they say stays with the consultation. */
const changedFacts = (before: Facts, after: Facts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    name => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
