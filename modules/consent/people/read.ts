// Who answered: the latest answers, one person found by what they are known by, and everything that person said.
import type { KeyObject } from 'node:crypto'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import type { AnswerLine, Identifier, PersonPage } from '../contract/people.ts'
import { points } from '../door.ts'
import { ConsentSubject, type RecordId, SubjectId } from '../records.ts'
import { history } from '../subject/history.ts'
import { hashOf, identifiersOf } from '../subject/identifiers.ts'
import { open, organisationKeys, subjectKey } from '../subject/keys.ts'
import { runIn } from '../subject/run.ts'
import { standing } from '../subject/standing.ts'
import type { ConsentTables } from '../tables.ts'

type SubjectRow = Selectable<ConsentTables['consent_subject']>

const subjectOf = (row: SubjectRow): ConsentSubject =>
  ConsentSubject.parse({
    subjectId: row.subject_id,
    kind: row.kind,
    order: row.order,
    madeAt: row.made_at,
    lastAt: row.last_at,
    forgottenAt: row.forgotten_at,
  })

const namesOfPoints = async (tx: Transaction): Promise<ReadonlyMap<string, string>> =>
  new Map((await points(tx)).map(({ pointId, name }) => [pointId as string, name]))

/** A record's id begins with its time: the least id of the day after is where a day ends. */
const firstIdAfter = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const hex = Date.UTC(year, month - 1, date + 1)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

export type AnswersQuery = {
  readonly before?: RecordId | undefined
  readonly until?: string | undefined
  readonly limit: number
}

/** The latest first, straight from the records' own order. */
export async function latestAnswers(
  ctx: Context,
  { before, until, limit }: AnswersQuery,
): Promise<{ answers: AnswerLine[]; nextBefore: RecordId | null }> {
  return ctx.transaction(async tx => {
    let query = tx
      .withTables<ConsentTables>()
      .selectFrom('consent_record')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
    if (before) query = query.where('record_id', '<', before)
    if (until) query = query.where('record_id', '<', firstIdAfter(until))
    const rows = await query
      .orderBy('record_id', 'desc')
      .limit(limit + 1)
      .execute()
    const names = await namesOfPoints(tx)
    const answers = rows.slice(0, limit).map(
      (row): AnswerLine => ({
        recordId: row.record_id as RecordId,
        subjectId: row.subject_id as SubjectId,
        order: row.order,
        pointId: row.point_id as AnswerLine['pointId'],
        notice: row.notice?.toString('hex') ?? null,
        at: row.at,
        recordedAt: row.recorded_at,
        manner: row.manner,
        form: row.form,
        language: row.language,
        granted: row.granted,
        refused: row.refused,
        point: names.get(row.point_id) ?? '',
      }),
    )
    return { answers, nextBefore: rows.length > limit ? (answers.at(-1)?.recordId ?? null) : null }
  })
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i

type Found = ConsentSubject & { readonly label: string | null; readonly by: string }

/** By what was typed: an identifier of Himaya's, an e-mail address, a telephone number, a reference. */
export async function findPeople(ctx: Context, text: string): Promise<Found[]> {
  return ctx.transaction(async tx => {
    const db = tx.withTables<ConsentTables>()
    const found = new Map<string, string>()
    if (UUID.test(text)) {
      const bare = text.replaceAll('-', '').toLowerCase()
      found.set(bare.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), 'id')
      const record = await db
        .selectFrom('consent_record')
        .select('subject_id')
        .where('organisation_id', '=', ctx.organisationId)
        .where('record_id', '=', text)
        .executeTakeFirst()
      if (record) found.set(record.subject_id, 'record')
    }
    const keys = await organisationKeys(runIn(tx), ctx)
    for (const kind of ['email', 'phone', 'reference'] as const) {
      const identifier = readable({ [kind]: text })
      if (!identifier) continue
      const row = await db
        .selectFrom('consent_identifier')
        .select('subject_id')
        .where('organisation_id', '=', ctx.organisationId)
        .where('kind', '=', kind)
        .where('hash', '=', hashOf(keys, identifier))
        .executeTakeFirst()
      if (row) found.set(row.subject_id, kind)
    }
    if (found.size === 0) return []
    const rows = await db
      .selectFrom('consent_subject')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where('subject_id', 'in', [...found.keys()])
      .execute()
    return Promise.all(
      rows.map(async row => ({
        ...subjectOf(row),
        label: await labelOf(tx, ctx, row),
        by: found.get(row.subject_id) ?? 'id',
      })),
    )
  })
}

/** Undefined where what was typed cannot be an identifier of that kind: then nobody is known by it. */
const readable = (who: { email?: string; phone?: string; reference?: string }) => {
  try {
    return identifiersOf(who)[0]
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

async function keyOf(tx: Transaction, ctx: Context, row: SubjectRow): Promise<KeyObject | null> {
  if (row.salt === null) return null
  return subjectKey(await organisationKeys(runIn(tx), ctx), row.subject_id as SubjectId, row.salt)
}

async function labelOf(tx: Transaction, ctx: Context, row: SubjectRow): Promise<string | null> {
  const key = await keyOf(tx, ctx, row)
  return key && row.sealed_label ? open(key, `consent.label.${row.subject_id}`, row.sealed_label) : null
}

async function identifiersOfSubject(tx: Transaction, ctx: Context, row: SubjectRow): Promise<Identifier[]> {
  const key = await keyOf(tx, ctx, row)
  if (!key) return []
  const rows = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_identifier')
    .select(['kind', 'sealed_value'])
    .where('organisation_id', '=', ctx.organisationId)
    .where('subject_id', '=', row.subject_id)
    .orderBy('kind')
    .execute()
  return rows.map(({ kind, sealed_value: sealed }) => ({
    kind,
    value: open(key, `consent.identifier.${row.subject_id}`, sealed),
  }))
}

export async function loadSubject(tx: Transaction, ctx: Context, subjectId: SubjectId): Promise<SubjectRow> {
  const row = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_subject')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return row
}

export async function readPerson(ctx: Context, subjectId: SubjectId): Promise<PersonPage> {
  return ctx.transaction(async tx => {
    const row = await loadSubject(tx, ctx, subjectId)
    const names = await namesOfPoints(tx)
    const links = await tx
      .withTables<ConsentTables>()
      .selectFrom('consent_link')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where(({ or, eb }) => or([eb('pseudonym', '=', subjectId), eb('known', '=', subjectId)]))
      .orderBy('made_at')
      .execute()
    return {
      subject: subjectOf(row),
      label: await labelOf(tx, ctx, row),
      identifiers: await identifiersOfSubject(tx, ctx, row),
      standing: [...(await standing(tx, ctx, { subjectId }))],
      events: (await history(tx, ctx, subjectId)).map(event => ({
        ...event,
        point: names.get(event.pointId) ?? '',
      })),
      links: links.map(link => ({
        subjectId: SubjectId.parse(link.pseudonym === subjectId ? link.known : link.pseudonym),
        proof: link.proof,
        madeAt: link.made_at,
      })),
    }
  })
}
