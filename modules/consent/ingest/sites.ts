// What a page's key stands for: whose point it is, which pages may ask there, and the notices it has shown. Kept in memory for
// a moment, so that a choice costs no reading; a point that is changed or closed is seen within that moment, by every server.
import { type OrganisationId, OrganisationId as OrganisationIdOf } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import type { NoticeContent, PointId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'

export type ShownNotice = {
  readonly version: string
  readonly asked: string
  readonly content: NoticeContent
}

export type Site = {
  readonly organisationId: OrganisationId
  readonly pointId: PointId
  readonly isOpen: boolean
  readonly origins: ReadonlySet<string>
  /** The one that is shown now. */
  readonly current: ShownNotice | undefined
  /** Every one that was ever shown here, by version. */
  readonly notices: ReadonlyMap<string, ShownNotice>
}

export type Sites = { readonly find: (key: string) => Promise<Site | undefined> | Site | undefined }

const FRESH_MILLISECONDS = 2_000
const MOST_KEPT = 10_000
const SHAPE = /^[A-Za-z0-9_-]{8,64}$/

type Kept = { readonly until: number; readonly site: Site | undefined }

export function sitesOf(
  { database, contextFor }: Pick<Installation, 'database' | 'contextFor'>,
  present: () => number = () => performance.now(),
): Sites {
  const kept = new Map<string, Kept>()
  const loading = new Map<string, Promise<Site | undefined>>()

  const load = async (key: string): Promise<Site | undefined> => {
    const { rows } = await database.pool.query<{ organisation_id: string; point_id: PointId }>(
      "select organisation_id, point_id from consent_point where key = $1 and manner = 'web' and state <> 'draft' limit 1",
      [key],
    )
    const [found] = rows
    if (!found) return undefined
    const organisationId = OrganisationIdOf.parse(found.organisation_id)
    const ctx = contextFor({
      organisationId,
      actor: { kind: 'system', task: 'consent.ingest' },
      language: 'fr',
    })
    return ctx.transaction(async tx => {
      const db = tx.withTables<ConsentTables>()
      const point = await db
        .selectFrom('consent_point')
        .select(['state', 'origins', 'notice'])
        .where('point_id', '=', found.point_id)
        .executeTakeFirstOrThrow()
      const rows = await db
        .selectFrom('consent_notice')
        .select(['version', 'asked', 'content'])
        .where('point_id', '=', found.point_id)
        .execute()
      const notices = new Map(rows.map(row => [row.version, row]))
      return {
        organisationId,
        pointId: found.point_id,
        isOpen: point.state === 'published',
        origins: new Set(point.origins),
        current: point.notice === null ? undefined : notices.get(point.notice),
        notices,
      }
    })
  }

  const refresh = async (key: string) => {
    const site = await load(key)
    kept.delete(key)
    kept.set(key, { until: present() + FRESH_MILLISECONDS, site })
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break
      kept.delete(oldest)
    }
    return site
  }

  return {
    find: key => {
      if (!SHAPE.test(key)) return undefined
      const known = kept.get(key)
      if (known && known.until > present()) return known.site
      const under = loading.get(key) ?? refresh(key).finally(() => loading.delete(key))
      loading.set(key, under)
      return under
    },
  }
}
