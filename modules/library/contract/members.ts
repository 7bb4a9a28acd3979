// What an organisation keeps of the law: what it asked, memos it signed, values of its own, and which of its processings
// hang on an article. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Day, OrganisationId } from '@himaya/platform/records'
import { line, paragraphs } from '@himaya/platform/text'
import { ProcessingId } from '@himaya/register/records'
import { z } from 'zod'
import {
  Answer,
  Citing,
  Consultation,
  ConsultationId,
  ConsultationLine,
  Facts,
  LawSource,
  Memo,
  MemoId,
  MemoLanguage,
  OwnLists,
  OwnValueChange,
  QuestionName,
  ValueLine,
} from '../records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const OneConsultation = InOrganisation.extend({ consultationId: ConsultationId })
const OneMemo = InOrganisation.extend({ memoId: MemoId })
const OneValue = InOrganisation.extend({ valueId: z.string().min(1).max(80) })

const base = '/organisations/{organisationId}/library' as const

/** A consultation with what the law says of it now. */
const Asked = z.object({ consultation: Consultation, answer: Answer })

export const membersContract = {
  citing: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/citing`,
    summary: 'The processings whose answers of today cite an article',
  })
    .input(InOrganisation.extend({ source: LawSource, article: z.int().min(1).max(999) }))
    .output(z.object({ processings: z.array(Citing) })),

  consultations: {
    list: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/consultations`,
      summary: 'What was asked of the law, the last first',
    })
      .input(
        InOrganisation.extend({
          search: z.string().max(200).optional(),
          question: QuestionName.optional(),
          standing: z.enum(['open', 'concluded']).optional(),
          page: z.int().min(1).max(100_000).default(1),
          pageSize: z.int().min(1).max(200).default(50),
        }),
      )
      .output(z.object({ lines: z.array(ConsultationLine), total: z.int() })),

    export: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/consultations/export`,
      summary: 'The consultations as a file',
    })
      .input(InOrganisation.extend({ format: z.enum(['csv', 'xlsx', 'json']) }))
      .output(z.file()),

    open: endpoint({
      who: writers,
      method: 'POST',
      path: `${base}/consultations`,
      summary: 'Begin to ask a question, from nothing or from the facts of a processing',
      refuses: ['library-question-of-another-subject'],
    })
      .input(
        InOrganisation.extend({
          question: QuestionName,
          title: line(200).optional(),
          askedOn: Day.optional(),
          processingId: ProcessingId.optional(),
        }),
      )
      .output(Asked),

    read: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/consultations/{consultationId}`,
      summary: 'One consultation, asked again today',
    })
      .input(OneConsultation)
      .output(Asked.extend({ memos: z.array(Memo) })),

    change: endpoint({
      who: writers,
      method: 'PATCH',
      path: `${base}/consultations/{consultationId}`,
      summary: 'Give or take back facts, ask the law of another day, rename',
      refuses: ['changed-meanwhile'],
    })
      .input(
        OneConsultation.extend({
          version: z.int().min(1),
          title: line(200).optional(),
          askedOn: Day.optional(),
          facts: Facts.optional(),
          unknownFacts: z.array(z.string().min(1).max(200)).max(300).optional(),
        }),
      )
      .output(Asked),
  },

  memos: {
    sign: endpoint({
      who: writers,
      method: 'POST',
      path: `${base}/consultations/{consultationId}/memos`,
      summary: 'Freeze the answer of this moment and sign it with the organisation’s key',
      refuses: ['changed-meanwhile'],
    })
      .input(OneConsultation.extend({ version: z.int().min(1) }))
      .output(Memo),

    print: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/memos/{memoId}/print`,
      summary: 'The memo as PDF/A; the same bytes each time',
      refuses: ['documents-busy', 'documents-too-long'],
    })
      .input(OneMemo.extend({ language: MemoLanguage.default('fr') }))
      .output(z.file()),

    download: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/memos/{memoId}/file`,
      summary: 'The memo’s content with its signature, to be verified without this server',
    })
      .input(OneMemo)
      .output(z.file()),

    key: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/key`,
      summary: 'The public key memos are signed with (PEM)',
    })
      .input(InOrganisation)
      .output(z.file()),
  },

  values: {
    list: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/values`,
      summary: 'Every legal number, with the organisation’s own where the law leaves a practice',
    })
      .input(InOrganisation)
      .output(z.object({ on: Day, values: z.array(ValueLine) })),

    history: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/values/{valueId}/history`,
      summary: 'Who set the organisation’s own value, when and why',
    })
      .input(OneValue)
      .output(z.object({ changes: z.array(OwnValueChange) })),

    set: endpoint({
      who: ['dpo'],
      method: 'PUT',
      path: `${base}/values/{valueId}`,
      summary: 'Put a value of one’s own in the place of a practice; null takes it back',
      refuses: ['library-value-statutory'],
    })
      .input(
        OneValue.extend({
          value: z.int().min(0).max(1_000_000_000).nullable(),
          reason: paragraphs(2_000).min(1),
        }),
      )
      .output(ValueLine),
  },

  lists: {
    read: endpoint({
      who: readers,
      method: 'GET',
      path: `${base}/lists`,
      summary: 'The days not worked and the States of article 43, with what the organisation set of them',
      cites: ['loi-09-08:43'],
    })
      .input(InOrganisation)
      .output(OwnLists),

    setHoliday: endpoint({
      who: ['dpo'],
      method: 'PUT',
      path: `${base}/lists/holidays/{day}`,
      summary: 'Say that a day is worked, or is not; null goes back to the calendar',
    })
      .input(
        InOrganisation.extend({ day: Day, worked: z.boolean().nullable(), reason: paragraphs(2_000).min(1) }),
      )
      .output(OwnLists),

    setState: endpoint({
      who: ['dpo'],
      method: 'PUT',
      path: `${base}/lists/states/{state}`,
      summary: 'Say from and until when the CNDP lists a State; null goes back to our list',
      cites: ['loi-09-08:43'],
      refuses: ['library-state-days-reversed'],
    })
      .input(
        InOrganisation.extend({
          state: z.string().regex(/^[A-Z]{2}$/),
          listed: z.object({ from: Day, until: Day.nullable() }).nullable(),
          reason: paragraphs(2_000).min(1),
        }),
      )
      .output(OwnLists),
  },
}
