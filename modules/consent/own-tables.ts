// The tables around what is asked, as Kysely reads them (migrations/002-points.sql and after).
import type { Generated, JSONColumnType } from 'kysely'
import type { Crawl, CrawlFound } from './contract/crawls.ts'

export type OwnTables = {
  consent_purpose_revision: {
    organisation_id: string
    purpose_id: string
    revision: number
    reason: string | null
    made_at: string
    made_by: string
  }
  consent_server_key: {
    organisation_id: string
    key_id: string
    point_id: string
    name: string
    begins: string
    hash: Buffer
    made_at: string
    made_by: string
    used_at: string | null
    revoked_at: string | null
  }
  consent_scan: {
    organisation_id: string
    hash: string
    subject_id: string
    media_type: string
    bytes: number
    made_at: string
  }
  consent_fresh_tally: {
    organisation_id: string
    batch_id: string
    day: string
    counts: JSONColumnType<
      [point: string, language: string, purpose: string, granted: number, refused: number][]
    >
  }
  consent_tally: {
    organisation_id: string
    day: string
    purpose: string
    point_id: string
    language: 'fr' | 'ar' | 'en'
    granted: number
    refused: number
  }
  consent_crawl: {
    organisation_id: string
    crawl_id: string
    point_id: string
    url: string
    pages: number
    state: Crawl['state']
    job_id: string | null
    percent: Generated<number>
    visited: Generated<number>
    found: JSONColumnType<CrawlFound | null, string | undefined, string>
    failure: string | null
    asked_at: string
    asked_by: string
    started_at: string | null
    ended_at: string | null
  }
}
