// What the retention room answers: rules, their counts, what expires and what is overdue, extensions, backups. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { OrganisationId } from '@himaya/platform/records'
import { SourceId } from '@himaya/sources/records'
import { z } from 'zod'
import { CatalogueEntry, Proposal, Slots } from './catalogue-records.ts'
import { Period, TableName } from './expiry/rule.ts'
import {
  BackupFigure,
  Consideration,
  Extension,
  ExtensionContent,
  ExtensionId,
  RetentionSettings,
  Rule,
  RuleContent,
  RuleId,
  RuleState,
} from './records.ts'
import { Calendar, Overdue } from './time-records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const OneRule = InOrganisation.extend({ ruleId: RuleId })
const base = '/organisations/{organisationId}/retention' as const
const unreached = ['retention-source-unreadable', 'retention-structure-differs'] as const

const rules = {
  /** Every rule by name, with its findings of today and its last counts (without samples and statements). */
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/rules`,
    summary: 'The rules of keeping',
    cites: ['loi-09-08:3-1-e'],
  })
    .input(InOrganisation.extend({ state: RuleState.optional(), sourceId: SourceId.optional() }))
    .output(z.object({ rules: z.array(Rule) })),

  /** A draft, whatever it lacks: table, processing. */
  create: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/rules`,
    summary: 'Write a rule of keeping',
    cites: ['loi-09-08:3-1-e', 'loi-09-08:55'],
  })
    .input(InOrganisation.extend({ content: RuleContent }))
    .output(Rule),

  /** The rule whole, with the law’s answer on it. */
  read: endpoint({ who: readers, method: 'GET', path: `${base}/rules/{ruleId}`, summary: 'One rule' })
    .input(OneRule)
    .output(z.object({ rule: Rule, consideration: Consideration })),

  /** Counts of another content are dropped. `changed-meanwhile` unless `version` is the present one. */
  change: endpoint({
    who: writers,
    method: 'PUT',
    path: `${base}/rules/{ruleId}`,
    summary: 'Change a rule',
    cites: ['loi-09-08:3-1-e'],
    refuses: ['changed-meanwhile'],
  })
    .input(OneRule.extend({ version: z.int().positive(), content: RuleContent }))
    .output(Rule),

  remove: endpoint({
    who: ['dpo'],
    method: 'DELETE',
    path: `${base}/rules/{ruleId}`,
    summary: 'Remove a rule; its trace stays',
    refuses: ['retention-run-open'],
  })
    .input(OneRule)
    .output(z.object({ removed: z.literal(true) })),

  /** `active` is refused while a finding is an error, or table or source are not chosen. */
  setState: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/rules/{ruleId}/state`,
    summary: 'Activate or suspend a rule',
    refuses: ['retention-rule-unlawful', 'retention-rule-incomplete'],
  })
    .input(OneRule.extend({ state: RuleState }))
    .output(Rule),

  /** Begins the count in the background; poll `read` until `rule.check.state` is no longer `queued` or `running`. */
  check: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/rules/{ruleId}/check`,
    summary: 'Count what the rule means now and will mean, month by month',
    refuses: ['retention-rule-incomplete'],
  })
    .input(OneRule)
    .output(Rule),

  cancelCheck: endpoint({
    who: writers,
    method: 'DELETE',
    path: `${base}/rules/{ruleId}/check`,
    summary: 'Stop the count',
  })
    .input(OneRule)
    .output(Rule),

  /** Drafts a run of the runs room with the rule’s condition of today and begins its preview. Nothing is destroyed. */
  propose: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/rules/{ruleId}/propose`,
    summary: 'Propose a run of the rule, to be approved by a second person',
    cites: ['loi-09-08:3-1-e'],
    refuses: [
      'retention-rule-unlawful',
      'retention-rule-incomplete',
      'retention-run-open',
      'retention-consent-unread',
      ...unreached,
    ],
  })
    .input(OneRule)
    .output(z.object({ rule: Rule, runId: z.string() })),

  /** Of a content that is not kept: for a form, at each change. */
  consider: endpoint({
    who: readers,
    method: 'POST',
    path: `${base}/consider`,
    summary: 'What the law says of a rule: least and most, and the period declared',
    cites: ['loi-09-08:3-1-e', 'loi-09-08:15-f', 'loi-09-08:55'],
  })
    .input(InOrganisation.extend({ content: RuleContent }))
    .output(Consideration),
}

const catalogue = {
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/catalogue`,
    summary: 'Rules ready to be laid onto a table',
    cites: ['loi-09-08:3-1-e'],
  })
    .input(InOrganisation)
    .output(z.object({ entries: z.array(CatalogueEntry) })),

  /** The likeliest tables first, at most 20; none where nothing can be guessed. */
  proposals: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/catalogue/{key}/proposals`,
    summary: 'On which tables of a source a shipped rule could be laid, with which columns',
    refuses: unreached,
  })
    .input(InOrganisation.extend({ key: z.string().max(64), sourceId: SourceId }))
    .output(z.object({ proposals: z.array(Proposal) })),

  /** A draft rule. `name`, `period` and `processingId` are taken from the entry where they are left out. */
  adopt: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/catalogue/{key}/adopt`,
    summary: 'Lay a shipped rule onto a table, by its columns',
    refuses: ['retention-slots-missing', 'retention-period-out-of-range', ...unreached],
  })
    .input(
      InOrganisation.extend({
        key: z.string().max(64),
        sourceId: SourceId,
        table: TableName,
        slots: Slots,
        name: RuleContent.shape.name.optional(),
        period: Period.optional(),
        processingId: RuleContent.shape.processingId,
        dependents: RuleContent.shape.dependents,
        /** In place of what the entry does: which columns become what, for anonymising. */
        action: RuleContent.shape.action.optional(),
      }),
    )
    .output(Rule),
}

const time = {
  calendar: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/calendar`,
    summary: 'What will expire in the next 24 months, by rule and month, and what is past due',
  })
    .input(InOrganisation)
    .output(Calendar),

  overdue: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/overdue`,
    summary: 'What is kept past its term, and what that exposes to',
    cites: ['loi-09-08:55', 'loi-09-08:64'],
  })
    .input(InOrganisation)
    .output(Overdue),
}

const extensions = {
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/extensions`,
    summary: 'Longer keeping allowed by the CNDP',
    cites: ['loi-09-08:3-2'],
  })
    .input(InOrganisation)
    .output(z.object({ extensions: z.array(Extension) })),

  record: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/extensions`,
    summary: 'Record that the CNDP allows longer keeping',
    cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
  })
    .input(InOrganisation.extend({ content: ExtensionContent }))
    .output(Extension),

  end: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/extensions/{extensionId}/end`,
    summary: 'End an extension: it was withdrawn, or is no longer needed',
    cites: ['loi-09-08:3-2'],
  })
    .input(InOrganisation.extend({ extensionId: ExtensionId, reason: z.string().trim().min(1).max(2_000) }))
    .output(Extension),
}

const KeptSettings = z.object({
  settings: RetentionSettings,
  version: z.int().min(0),
  changedAt: z.string().nullable(),
  changedBy: z.string().nullable(),
})

const settings = {
  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/settings`,
    summary:
      'Who the organisation is to the laws that set minimums, its backups, and how long they keep what was erased',
  })
    .input(InOrganisation)
    .output(KeptSettings.extend({ figure: BackupFigure })),

  change: endpoint({
    who: ['dpo'],
    method: 'PUT',
    path: `${base}/settings`,
    summary: 'Set them',
    refuses: ['changed-meanwhile'],
  })
    .input(InOrganisation.extend({ version: z.int().min(0), settings: RetentionSettings }))
    .output(KeptSettings.extend({ figure: BackupFigure })),
}

export const contract = { rules, catalogue, time, extensions, settings }
