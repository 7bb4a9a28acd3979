// How people answer, from the counts: those added up and those of the batches since, so that the latest answer is among them.
import { type SheetFormat, sheetFile } from '@himaya/documents/spreadsheet'
import type { Context, Transaction } from '@himaya/platform/context'
import { type RawBuilder, sql } from 'kysely'
import type { Statistics } from '../contract/statistics.ts'
import { points, purposes } from '../door.ts'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import type { PointId } from '../records.ts'
import { EVERY_PURPOSE } from './tally.ts'

const messages = { fr, ar, en }

export type StatisticsOf = {
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly point?: PointId | undefined
  readonly purpose?: string | undefined
}

const DEFAULT_DAYS = 30
const MOST_DAYS = 366
const DAY = 86_400_000

const moved = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The last thirty days when nothing is said; never more than a year. */
function periodOf(today: string, { from, until = today }: StatisticsOf): { from: string; until: string } {
  const first = from !== undefined && from <= until ? from : moved(until, 1 - DEFAULT_DAYS)
  const earliest = moved(until, 1 - MOST_DAYS)
  return { from: first < earliest ? earliest : first, until }
}

/** Both kinds of counts as rows of one shape. */
const counts = (
  organisationId: string,
  from: string,
  until: string,
  point: PointId | undefined,
): RawBuilder<unknown> => sql`
  (select day, purpose, point_id, language, granted, refused from consent_tally
    where organisation_id = ${organisationId}::uuid and day between ${from}::date and ${until}::date
    ${point === undefined ? sql`` : sql`and point_id = ${point}::uuid`}
  union all
  select day, count->>2, (count->>0)::uuid, count->>1, (count->>3)::bigint, (count->>4)::bigint
    from consent_fresh_tally, jsonb_array_elements(counts) as count
    where organisation_id = ${organisationId}::uuid and day between ${from}::date and ${until}::date
    ${point === undefined ? sql`` : sql`and count->>0 = ${point}`}) as counted`

type Grouped = {
  day: string | null
  language: 'fr' | 'ar' | 'en' | null
  point_id: PointId | null
  granted: number
  refused: number
}

export const readStatistics = (ctx: Context, asked: StatisticsOf): Promise<Statistics> =>
  ctx.transaction(tx => statisticsIn(tx, ctx, asked))

export async function statisticsIn(tx: Transaction, ctx: Context, asked: StatisticsOf): Promise<Statistics> {
  const { from, until } = periodOf(ctx.clock.today(), asked)
  const source = counts(ctx.organisationId, from, until, asked.point)
  const { rows } = await sql<Grouped>`
    select day, language, point_id, sum(granted)::bigint as granted, sum(refused)::bigint as refused
    from ${source} where purpose = ${asked.purpose ?? EVERY_PURPOSE}
    group by grouping sets ((day), (language), (point_id))`.execute(tx)
  const byPurpose = await sql<{ purpose: string; granted: number; refused: number }>`
    select purpose, sum(granted)::bigint as granted, sum(refused)::bigint as refused
    from ${source} where purpose <> ${EVERY_PURPOSE} group by purpose`.execute(tx)
  const names = new Map((await points(tx)).map(point => [point.pointId, point]))
  const days = new Map(rows.flatMap(row => (row.day === null ? [] : [[row.day, row] as const])))
  const all = [...days.values()]
  const total = {
    granted: all.reduce((sum, { granted }) => sum + granted, 0),
    refused: all.reduce((sum, { refused }) => sum + refused, 0),
  }
  return {
    from,
    until,
    total: { ...total, answers: total.granted + total.refused },
    days: everyDay(from, until).map(day => ({
      day,
      granted: days.get(day)?.granted ?? 0,
      refused: days.get(day)?.refused ?? 0,
    })),
    purposes: byPurpose.rows
      .map(({ purpose, granted, refused }) => ({ key: purpose, granted, refused }))
      .sort((one, other) => other.granted + other.refused - (one.granted + one.refused)),
    languages: rows.flatMap(({ language, granted, refused }) =>
      language === null ? [] : [{ language, granted, refused }],
    ),
    points: rows.flatMap(({ point_id: pointId, granted, refused }) => {
      const point = pointId === null ? undefined : names.get(pointId)
      return point
        ? [{ pointId: point.pointId, name: point.name, manner: point.manner, granted, refused }]
        : []
    }),
  }
}

const everyDay = (from: string, until: string): string[] => {
  const count = Math.round((Date.parse(until) - Date.parse(from)) / DAY) + 1
  return Array.from({ length: count }, (_, index) => moved(from, index))
}

/** A line for each day and purpose. */
export async function exportStatistics(
  ctx: Context,
  asked: StatisticsOf,
  format: SheetFormat,
): Promise<File> {
  const words = messages[ctx.language].statistics
  const { rows, labels } = await ctx.transaction(async tx => {
    const { from, until } = periodOf(ctx.clock.today(), asked)
    const found = await sql<{ day: string; purpose: string; granted: number; refused: number }>`
      select day, purpose, sum(granted)::bigint as granted, sum(refused)::bigint as refused
      from ${counts(ctx.organisationId, from, until, asked.point)}
      where ${asked.purpose === undefined ? sql`purpose <> ${EVERY_PURPOSE}` : sql`purpose = ${asked.purpose}`}
      group by day, purpose order by day, purpose`.execute(tx)
    const known = await purposes(tx)
    return { rows: found.rows, labels: new Map(known.map(({ key, label }) => [key, label[ctx.language]])) }
  })
  return sheetFile(
    {
      name: words.fileName,
      columns: [
        { key: 'day', title: words.day },
        { key: 'purpose', title: words.purpose },
        { key: 'granted', title: words.granted },
        { key: 'refused', title: words.refused },
      ],
      rows: rows.map(({ day, purpose, granted, refused }) => [
        day,
        labels.get(purpose) || purpose,
        granted,
        refused,
      ]),
      rightToLeft: ctx.language === 'ar',
    },
    format,
  )
}
