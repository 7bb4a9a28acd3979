// What the marketing room answers. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { OrganisationId } from '@himaya/platform/records'
import { line } from '@himaya/platform/text'
import { SourceId } from '@himaya/sources/records'
import { z } from 'zod'
import {
  AddressKind,
  ApiKey,
  ApiKeyId,
  Campaign,
  CampaignId,
  CampaignMessage,
  Channel,
  Counts,
  Customer,
  Family,
  GateAnswer,
  GateQuestion,
  KeptSettings,
  KeyUse,
  LintResult,
  ListShape,
  MarketingSettings,
  NewObjection,
  Objection,
  Origin,
  Person,
  Promotes,
  Scope,
  Work,
  WorkId,
  WorkPlan,
} from './records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const base = '/organisations/{organisationId}/marketing' as const
const MEBIBYTE = 1024 * 1024
const LARGEST_LIST = 200 * MEBIBYTE
const LARGEST_MESSAGE = 2 * MEBIBYTE
const unreadable = ['marketing-address-unreadable'] as const

const gate = {
  ask: endpoint({
    who: readers,
    method: 'POST',
    path: `${base}/gate`,
    summary: 'May this person be contacted, by this means, for this?',
    cites: ['loi-09-08:9-2', 'loi-09-08:10'],
  })
    .input(InOrganisation.extend(GateQuestion.shape))
    .output(GateAnswer),

  counts: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/counts`,
    summary: 'How often the gate gave each answer, over the last thirty days',
  })
    .input(InOrganisation)
    .output(
      z.object({
        days: z.array(z.object({ day: z.string(), conclusion: z.string(), count: z.int() })),
        objections: z.int(),
        customers: z.int(),
      }),
    ),
}

const ObjectionsQuery = InOrganisation.extend({
  scope: Scope.optional(),
  origin: Origin.optional(),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})

const objections = {
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/objections`,
    summary: 'Who has objected to prospecting, by keyed hash',
    cites: ['loi-09-08:9-2'],
  })
    .input(ObjectionsQuery)
    .output(z.object({ objections: z.array(Objection), total: z.int() })),

  lookUp: endpoint({
    who: readers,
    method: 'POST',
    path: `${base}/objections/look-up`,
    summary: 'What stands under an address, exactly as it is typed',
    refuses: unreadable,
  })
    .input(InOrganisation.extend({ person: Person }))
    .output(z.object({ objections: z.array(Objection) })),

  record: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/objections`,
    summary: 'Record an objection made by telephone, at the counter or in writing',
    cites: ['loi-09-08:9-2', 'decret-2-09-165:35'],
    refuses: unreadable,
  })
    .input(InOrganisation.extend(NewObjection.shape))
    .output(z.object({ recorded: z.int() })),

  export: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/objections/export`,
    summary: 'The list as keyed hashes: CSV, XLSX or JSON',
    refuses: ['marketing-export-too-long'],
  })
    .input(
      ObjectionsQuery.pick({ organisationId: true, scope: true, origin: true }).extend({
        format: z.enum(['csv', 'xlsx', 'json']),
      }),
    )
    .output(z.instanceof(File)),
}

const customers = {
  record: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/customers`,
    summary: 'Record where and when a customer’s address was collected, and on which sale',
    cites: ['loi-09-08:10-4'],
    refuses: unreadable,
  })
    .input(InOrganisation.extend({ person: Person, customer: Customer }))
    .output(z.object({ recorded: z.int() })),
}

const lists = {
  upload: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/lists`,
    summary: 'Send a list (CSV, XLSX) to be worked on, and read its columns',
    refuses: ['marketing-list-refused'],
    largestBody: LARGEST_LIST + MEBIBYTE,
  })
    .input(InOrganisation.extend({ file: z.file().max(LARGEST_LIST) }))
    .output(ListShape),

  ofSource: endpoint({
    who: writers,
    method: 'GET',
    path: `${base}/lists/of-source`,
    summary: 'The tables of a connected source, with the columns that look like addresses',
    refuses: ['marketing-list-refused'],
  })
    .input(InOrganisation.extend({ sourceId: SourceId }))
    .output(ListShape),
}

const OneWork = InOrganisation.extend({ workId: WorkId })

const work = {
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/work`,
    summary: 'Lists checked and taken in',
  })
    .input(InOrganisation)
    .output(z.object({ work: z.array(Work) })),

  start: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/work`,
    summary: 'Check a list at the gate, or take in a list of objections or of customers',
    cites: ['loi-09-08:9-2', 'loi-09-08:10'],
    refuses: ['marketing-list-refused', 'marketing-list-file-gone'],
  })
    .input(
      InOrganisation.extend({
        plan: WorkPlan,
        listName: line(200),
        rowsTotal: z.int().min(0).nullable().default(null),
      }),
    )
    .output(Work),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/work/{workId}`,
    summary: 'How far the work is',
  })
    .input(OneWork)
    .output(Work),

  cancel: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/work/{workId}/cancel`,
    summary: 'Stop; what was taken in stays, a list half checked is thrown away',
  })
    .input(OneWork)
    .output(Work),

  result: endpoint({
    who: writers,
    method: 'GET',
    path: `${base}/work/{workId}/lists/{outcome}`,
    summary: 'The people who may be written to, or the others with the reasons',
    refuses: ['marketing-list-file-gone'],
  })
    .input(OneWork.extend({ outcome: z.enum(['allowed', 'refused']) }))
    .output(z.instanceof(File)),

  removeLists: endpoint({
    who: writers,
    method: 'DELETE',
    path: `${base}/work/{workId}/lists`,
    summary: 'Delete the lists of a check; its counts and hashes stay',
    cites: ['loi-09-08:3-1-e'],
  })
    .input(OneWork)
    .output(Work),
}

const OneCampaign = InOrganisation.extend({ campaignId: CampaignId })
const CampaignCounts = z.object({ campaign: Campaign, counts: Counts })

const campaigns = {
  list: endpoint({ who: readers, method: 'GET', path: `${base}/campaigns`, summary: 'The campaigns' })
    .input(InOrganisation)
    .output(z.object({ campaigns: z.array(Campaign) })),

  open: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/campaigns`,
    summary: 'Open a campaign: what is promoted, by which means',
  })
    .input(
      InOrganisation.extend({
        name: line(200),
        channel: Channel,
        promotes: Promotes.optional(),
        product: Family.optional(),
        message: CampaignMessage.optional(),
      }),
    )
    .output(Campaign),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/campaigns/{campaignId}`,
    summary: 'A campaign, and how the gate answered for it',
  })
    .input(OneCampaign)
    .output(CampaignCounts),

  setMessage: endpoint({
    who: writers,
    method: 'PUT',
    path: `${base}/campaigns/{campaignId}/message`,
    summary: 'Confirm what the campaign’s message says',
    cites: ['loi-09-08:10-5', 'loi-09-08:10-6'],
  })
    .input(OneCampaign.extend({ message: CampaignMessage }))
    .output(Campaign),

  seal: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/campaigns/{campaignId}/seal`,
    summary: 'Enter how the gate answered for the campaign into the evidence',
  })
    .input(OneCampaign)
    .output(z.object({ entryId: z.string(), counts: Counts })),
}

const message = {
  lint: endpoint({
    who: readers,
    method: 'POST',
    path: `${base}/message`,
    summary:
      'What a message says of its sender, its subject and how to stop it, and what the law says of that',
    cites: ['loi-09-08:10-4', 'loi-09-08:10-5', 'loi-09-08:10-6'],
    refuses: ['marketing-message-unreadable'],
    largestBody: LARGEST_MESSAGE * 2,
  })
    .input(
      InOrganisation.extend({
        channel: Channel.default('email'),
        /** The whole message as it is sent, or what was pasted. */
        eml: z.string().max(LARGEST_MESSAGE).optional(),
        from: z.string().max(500).optional(),
        subject: z.string().max(2_000).optional(),
        body: z.string().max(LARGEST_MESSAGE).optional(),
        isHtml: z.boolean().optional(),
        agencyName: line(200).optional(),
        said: CampaignMessage.optional(),
      }),
    )
    .output(LintResult),
}

const settings = {
  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/settings`,
    summary: 'What the organisation says once for all its messages',
  })
    .input(InOrganisation)
    .output(z.object({ settings: KeptSettings, organisationName: z.string(), stopPath: z.string() })),

  change: endpoint({
    who: writers,
    method: 'PUT',
    path: `${base}/settings`,
    summary: 'Change the name, the stop addresses, the families of products',
    cites: ['loi-09-08:10'],
    refuses: ['changed-meanwhile'],
  })
    .input(InOrganisation.extend({ version: z.int().min(0), content: MarketingSettings }))
    .output(KeptSettings),
}

const links = {
  make: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/links`,
    summary: 'A stop link for one person, with the headers that go with it',
    cites: ['loi-09-08:10-5'],
    refuses: unreadable,
  })
    .input(
      InOrganisation.extend({
        kind: AddressKind.default('email'),
        address: z.string().trim().min(1).max(320),
        channel: Channel.default('email'),
        campaignId: CampaignId.optional(),
      }),
    )
    .output(z.object({ path: z.string() })),
}

const keys = {
  list: endpoint({ who: ['dpo'], method: 'GET', path: `${base}/api-keys`, summary: 'The keys of programs' })
    .input(InOrganisation)
    .output(z.object({ keys: z.array(ApiKey) })),

  make: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/api-keys`,
    summary: 'Make a key; it is shown once',
    cites: ['loi-09-08:23'],
  })
    .input(InOrganisation.extend({ name: line(100), uses: z.array(KeyUse).min(1).max(3) }))
    .output(z.object({ key: ApiKey, secret: z.string() })),

  revoke: endpoint({
    who: ['dpo'],
    method: 'DELETE',
    path: `${base}/api-keys/{keyId}`,
    summary: 'Revoke a key',
  })
    .input(InOrganisation.extend({ keyId: ApiKeyId }))
    .output(ApiKey),
}

export const contract = {
  gate,
  objections,
  customers,
  lists,
  work,
  campaigns,
  message,
  settings,
  links,
  keys,
}
