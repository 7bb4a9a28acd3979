// What the organisation sets about the law, as the law's questions take it: values of its own in the place of a practice,
// the days its calendar adds or strikes, the States the CNDP listed or struck off since our list was made.
import { holidays } from '@himaya/law/cndp/holidays'
import { noSettings, type Settings } from '@himaya/law/settings'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import type { Selectable } from 'kysely'
import { LawSetting, type LawSettingContent, type LawSettingKind } from './records.ts'
import type { OrganisationTables } from './tables.ts'

const settingOf = (row: Selectable<OrganisationTables['organisation_law_setting']>): LawSetting =>
  LawSetting.parse({
    organisationId: row.organisation_id,
    changeId: row.change_id,
    kind: row.kind,
    name: row.name,
    content: row.content,
    reason: row.reason,
    setAt: row.set_at,
    setBy: row.set_by,
  })

/** The last change of each, those taken back included. */
export async function lawSettingsNow(tx: Transaction): Promise<readonly LawSetting[]> {
  const rows = await tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_law_setting')
    .selectAll()
    .distinctOn(['kind', 'name'])
    .orderBy('kind')
    .orderBy('name')
    .orderBy('change_id', 'desc')
    .execute()
  return rows.map(settingOf)
}

/** Every change of one setting, the last first. */
export async function lawSettingHistory(
  tx: Transaction,
  kind: LawSettingKind,
  name: string,
): Promise<readonly LawSetting[]> {
  const rows = await tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_law_setting')
    .selectAll()
    .where('kind', '=', kind)
    .where('name', '=', name)
    .orderBy('change_id', 'desc')
    .limit(200)
    .execute()
  return rows.map(settingOf)
}

type Set = {
  readonly kind: LawSettingKind
  readonly name: string
  readonly content: LawSettingContent | null
  readonly reason: string
}

export async function setLawSetting(
  tx: Transaction,
  ctx: Context,
  { kind, name, content, reason }: Set,
): Promise<LawSetting> {
  const row = await tx
    .withTables<OrganisationTables>()
    .insertInto('organisation_law_setting')
    .values({
      organisation_id: ctx.organisationId,
      change_id: newId(),
      kind,
      name,
      content: content === null ? null : JSON.stringify(content),
      reason,
      set_at: ctx.clock.now(),
      set_by: actorName(ctx),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return settingOf(row)
}

/** As the law's questions take them: where nothing is set, the one empty object by which they know their rules as they are. */
export function lawSettingsFrom(settings: readonly LawSetting[]): Settings {
  const standing = settings.filter(({ content }) => content !== null)
  if (standing.length === 0) return noSettings
  const values: Record<string, number> = {}
  const days = standing.some(({ kind }) => kind === 'holiday')
    ? new Set(holidays.map(({ day }) => day))
    : undefined
  const adequateStates: { state: string; from: string; until?: string }[] = []
  for (const { kind, name, content } of standing) {
    if (content === null) continue
    if (kind === 'value' && 'value' in content) values[name] = content.value
    if (kind === 'holiday' && 'worked' in content) {
      if (content.worked) days?.delete(name)
      else days?.add(name)
    }
    if (kind === 'state' && 'from' in content)
      adequateStates.push({
        state: name,
        from: content.from,
        ...(content.until !== null && { until: content.until }),
      })
  }
  return { values, holidays: days, adequateStates }
}
