// The room's tables, as Kysely reads them.
import type { ColumnType, Generated } from 'kysely'
import type { z } from 'zod'
import type { CampaignMessage, MarketingSettings, Work, WorkPlan } from './records.ts'

type Json<T> = ColumnType<T, string, string>

export type MarketingTables = {
  marketing_key: { organisation_id: string; sealed_key: string; made_at: string }
  marketing_settings: {
    organisation_id: string
    version: number
    content: Json<MarketingSettings>
    changed_at: string
    changed_by: string
  }
  marketing_objection: {
    organisation_id: string
    hash: Buffer
    channel: string
    address_kind: string
    origin: string
    origin_reference: string | null
    reason: string | null
    objected_at: string
    first_recorded_at: string
    recorded_at: string
    recorded_by: string
    times: Generated<number>
  }
  marketing_customer: {
    organisation_id: string
    hash: Buffer
    family: string
    collected_on: string
    collected_where: string
    sale: string | null
    collected_directly: boolean | null
    collected_lawfully: boolean | null
    on_sale: boolean | null
    refusal_offered: boolean | null
    same_seller: boolean | null
    recorded_at: string
    recorded_by: string
  }
  marketing_campaign: {
    organisation_id: string
    campaign_id: string
    name: string
    channel: string
    promotes: string
    product: string | null
    message: ColumnType<z.infer<typeof CampaignMessage> | null, string | null, string | null>
    created_at: string
    created_by: string
  }
  marketing_count: {
    organisation_id: string
    day: string
    campaign_id: string
    channel: string
    conclusion: string
    count: number
  }
  marketing_api_key: {
    organisation_id: string
    key_id: string
    name: string
    uses: string[]
    secret_hash: Buffer
    created_at: string
    created_by: string
    revoked_at: Generated<string | null>
  }
  marketing_work: {
    organisation_id: string
    work_id: string
    kind: Work['kind']
    state: Work['state']
    job_id: Generated<string | null>
    plan: Json<WorkPlan>
    list_name: string
    rows_total: Generated<number | null>
    rows_done: Generated<number>
    counts: ColumnType<Record<string, number>, string | undefined, string>
    input_hash: Generated<string | null>
    allowed_hash: Generated<string | null>
    refused_hash: Generated<string | null>
    failure: ColumnType<Work['failure'], string | null | undefined, string | null>
    requested_at: string
    requested_by: string
    started_at: Generated<string | null>
    ended_at: Generated<string | null>
    files_removed_at: Generated<string | null>
  }
}
