// What several endpoints take and give. Browser-safe.
import { OrganisationId } from '@himaya/platform/records'
import { line, paragraphs } from '@himaya/platform/text'
import { z } from 'zod'
import { PointId, PurposeId, RecordId, SubjectId } from '../records.ts'

export const base = '/organisations/{organisationId}/consent' as const
export const InOrganisation = z.object({ organisationId: OrganisationId })
export const OnePurpose = InOrganisation.extend({ purposeId: PurposeId })
export const OnePoint = InOrganisation.extend({ pointId: PointId })
export const OneSubject = InOrganisation.extend({ subjectId: SubjectId })
export const OneRecord = InOrganisation.extend({ recordId: RecordId })

export const SheetFormat = z.enum(['csv', 'xlsx', 'json'])
export const ExportQuery = InOrganisation.extend({ format: SheetFormat })

const inEach = <Text extends z.ZodType<string>>(text: Text) =>
  z.object({
    fr: z.union([z.literal(''), text]),
    ar: z.union([z.literal(''), text]),
    en: z.union([z.literal(''), text]),
  })

/** A line and a text in three languages, any of them not written yet. */
export const LineInEach = inEach(line(160))
export const TextInEach = inEach(paragraphs(2_000))

export const Paging = InOrganisation.extend({
  search: z.string().max(200).optional(),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})
