// The role that services act as. It owns nothing and cannot step around row-level security; the role that connects,
// and owns the tables, takes it on for each transaction.
import type { PoolClient } from 'pg'
import { databasePrivilegeMissing } from './database-problems.ts'
import { Problem } from './problem.ts'

export const APP_ROLE = 'himaya_app'

/**
 * Makes the role if this server has none (roles belong to the whole server, not to a database) and makes sure that
 * whoever connects may take it on and may create tables.
 * @throws Problem database-privilege-missing, naming the statements an administrator should run
 */
export async function prepareRoles(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ me: string; database: string; may_create: boolean }>(`
    select current_user as me, current_database() as database,
      has_database_privilege(current_database(), 'CREATE') and has_schema_privilege('public', 'CREATE') as may_create`)
  const [{ me, database, may_create: mayCreate }] = rows as [(typeof rows)[number]]
  if (!mayCreate) {
    throw missing(
      `GRANT CREATE ON DATABASE ${client.escapeIdentifier(database)} TO ${client.escapeIdentifier(me)}; ` +
        `GRANT CREATE ON SCHEMA public TO ${client.escapeIdentifier(me)};`,
    )
  }
  if (await mayTakeOn(client)) return
  try {
    await client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
          create role ${APP_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
        end if;
        -- Two servers may make it at once.
        exception when duplicate_object or unique_violation then null;
      end $$;
      grant ${APP_ROLE} to current_user`)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw missing(`CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO ${client.escapeIdentifier(me)};`)
  }
}

async function mayTakeOn(client: PoolClient) {
  try {
    await client.query('begin')
    await client.query(`set local role ${APP_ROLE}`)
    return true
  } catch {
    // No such role, or not ours to take on: either way it is made or granted next.
    return false
  } finally {
    await client.query('rollback')
  }
}

const missing = (statements: string) =>
  new Problem(databasePrivilegeMissing, {
    fr: `À exécuter par un administrateur : ${statements}`,
    ar: `ليُنفِّذها مدير القاعدة: ${statements}`,
    en: `To be run by an administrator: ${statements}`,
  })
