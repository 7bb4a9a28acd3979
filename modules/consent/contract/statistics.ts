// How people answer: counts by day, purpose, language and point, of real records. Browser-safe.
import { endpoint, readers } from '@himaya/platform/endpoint'
import { Day } from '@himaya/platform/records'
import { z } from 'zod'
import { Manner, PointId, PurposeKey, Spoken } from '../records.ts'
import { base, InOrganisation } from './shapes.ts'

const Count = z.object({ granted: z.int(), refused: z.int() })

export const StatisticsQuery = InOrganisation.extend({
  from: Day.optional(),
  until: Day.optional(),
  point: PointId.optional(),
  purpose: PurposeKey.optional(),
})

export const Statistics = z.object({
  from: Day,
  until: Day,
  total: Count.extend({ answers: z.int() }),
  /** Every day of the period, those without an answer too. */
  days: z.array(Count.extend({ day: Day })),
  purposes: z.array(Count.extend({ key: PurposeKey })),
  languages: z.array(Count.extend({ language: Spoken })),
  points: z.array(Count.extend({ pointId: PointId, name: z.string(), manner: Manner })),
})
export type Statistics = z.infer<typeof Statistics>

export const statistics = {
  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/statistics`,
    summary: 'How people answer, by day, purpose, language and point',
  })
    .input(StatisticsQuery)
    .output(Statistics),

  export: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/statistics/export`,
    summary: 'The counts as a file: CSV, XLSX or JSON, a line for each day and purpose',
  })
    .input(StatisticsQuery.extend({ format: z.enum(['csv', 'xlsx', 'json']) }))
    .output(z.instanceof(File)),
}
