// Reads the database's own catalogue: is every table under forced row-level security, and led by its organisation?
import type { Database } from '../database.ts'
import { APP_ROLE } from '../tenancy-roles.ts'

/** @throws listing everything by which one organisation could come to see or touch another's rows */
export async function everyTableIsIsolated(database: Database): Promise<void> {
  const faults: string[] = []
  for (const { question, fault } of questions) {
    const { rows } = await database.pool.query<{ what: string }>(question)
    faults.push(...rows.map(({ what }) => `${what}: ${fault}`))
  }
  if (faults.length > 0) throw new Error(`organisations are not kept apart:\n${faults.join('\n')}`)
}

const SCHEMAS = "('public'::regnamespace, 'himaya'::regnamespace)"
const OWN_ROWS = '(organisation_id = himaya.current_organisation())'

/** Tables that an organisation's role may touch at all; the others are the installation's. */
const ROOM_TABLES = `
  select c.oid, c.oid::regclass::text as what from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace in ${SCHEMAS}
    and (has_table_privilege('${APP_ROLE}', c.oid, 'select, insert, update, delete')
      or exists (select from pg_policy p where p.polrelid = c.oid and '${APP_ROLE}'::regrole = any (p.polroles)))`

const FIRST_IS_ORGANISATION = (table: string, column: string) =>
  `exists (select from pg_attribute a where a.attrelid = ${table} and a.attnum = ${column} and a.attname = 'organisation_id')`

const questions: readonly { readonly question: string; readonly fault: string }[] = [
  {
    fault: 'row-level security is not enabled and forced (himaya.isolate or himaya.reserve)',
    question: `
      select oid::regclass::text as what from pg_class
      where relkind in ('r', 'p') and relnamespace in ${SCHEMAS} and not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    fault: 'no policy says who sees it (himaya.isolate or himaya.reserve)',
    question: `
      select c.oid::regclass::text as what from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace in ${SCHEMAS}
        and not exists (select from pg_policy p where p.polrelid = c.oid)`,
  },
  {
    fault: `a policy lets ${APP_ROLE}, or everyone, see more than the rows of its organisation`,
    question: `
      select format('%s (policy %I)', p.polrelid::regclass, p.polname) as what
      from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace in ${SCHEMAS} and p.polpermissive
        and (p.polroles = '{0}' or '${APP_ROLE}'::regrole = any (p.polroles))
        and (pg_get_expr(p.polqual, p.polrelid) is distinct from '${OWN_ROWS}'
          or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from '${OWN_ROWS}')`,
  },
  {
    fault: 'its primary key does not begin with organisation_id',
    question: `
      with room as (${ROOM_TABLES})
      select room.what from room
      where not exists (select from pg_index i where i.indrelid = room.oid and i.indisprimary
        and ${FIRST_IS_ORGANISATION('i.indrelid', 'i.indkey[0]')})`,
  },
  {
    fault: 'a unique index that does not begin with organisation_id tells one organisation what another has',
    question: `
      with room as (${ROOM_TABLES})
      select format('%s (%s)', room.what, i.indexrelid::regclass) as what
      from room join pg_index i on i.indrelid = room.oid
      where i.indisunique and not ${FIRST_IS_ORGANISATION('i.indrelid', 'i.indkey[0]')}`,
  },
  {
    fault: 'a foreign key between tables of rooms does not begin with organisation_id on both sides',
    question: `
      with room as (${ROOM_TABLES})
      select format('%s (%I)', room.what, k.conname) as what
      from room join pg_constraint k on k.conrelid = room.oid and k.contype = 'f'
      where exists (select from room other where other.oid = k.confrelid)
        and not (${FIRST_IS_ORGANISATION('k.conrelid', 'k.conkey[1]')}
          and ${FIRST_IS_ORGANISATION('k.confrelid', 'k.confkey[1]')})`,
  },
  {
    fault: 'a view sees with the eyes of its owner: create it with (security_invoker = true)',
    question: `
      select oid::regclass::text as what from pg_class
      where relkind = 'v' and relnamespace in ${SCHEMAS}
        and not coalesce(reloptions @> '{security_invoker=true}', false)`,
  },
  {
    fault: 'a materialised view knows no row-level security',
    question: `
      select oid::regclass::text as what from pg_class where relkind = 'm' and relnamespace in ${SCHEMAS}`,
  },
  {
    fault: 'a function acts with the rights of its owner (security definer)',
    question: `
      select oid::regprocedure::text as what from pg_proc where prosecdef and pronamespace in ${SCHEMAS}`,
  },
  {
    fault: 'the role may step around row-level security',
    question: `
      select rolname as what from pg_roles where rolname = '${APP_ROLE}' and (rolsuper or rolbypassrls)`,
  },
]
