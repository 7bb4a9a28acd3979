// The tables of the bare server, and how ours are filled with what years of visitors leave.
import type pg from 'pg'

export const BARE_TABLES = `
  create table bare_subject (
    organisation_id uuid not null, subject_id uuid not null, kind text not null, "order" bigint not null, salt bytea,
    choices jsonb not null, made_at timestamptz not null, last_at timestamptz not null,
    primary key (organisation_id, subject_id));
  create table bare_record (
    organisation_id uuid not null, record_id uuid not null, subject_id uuid not null, "order" bigint not null,
    point_id uuid not null, notice bytea, at timestamptz not null, recorded_at timestamptz not null, manner text not null,
    form text not null, language text not null, granted text[] not null, refused text[] not null, sealed bytea,
    commitment bytea not null, batch_id uuid not null, place smallint not null,
    primary key (organisation_id, record_id));
  create index on bare_record (organisation_id, subject_id, record_id);
  create table bare_batch (
    organisation_id uuid not null, batch_id uuid not null, leaves bytea not null, primary key (organisation_id, batch_id))`

/** Subjects with one record each, spread over the last year; their time is in their ids. */
export async function fill(client: pg.Client, organisationId: string, count: number): Promise<void> {
  const STEP = 100_000
  for (let from = 0; from < count; from += STEP) {
    await client.query(FILL, [organisationId, from, Math.min(from + STEP, count) - 1, count])
  }
  await client.query('vacuum analyze consent_record')
  await client.query('vacuum analyze consent_subject')
}

const FILL = `
  with made as (
    select n, now() - interval '360 days' * (1 - n::double precision / $4::integer) as at from generate_series($2::integer, $3::integer) as n
  ), given as (
    select n, at, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0')
      || '8' || substr(md5(n::text), 1, 15))::uuid as id from made
  ), subjects as (
    insert into consent_subject (organisation_id, subject_id, kind, "order", salt, choices, made_at, last_at)
    select $1, id, 'pseudonymous', 0, sha256(n::text::bytea),
      jsonb_build_object('analytics', repeat('0', 86), 'marketing', repeat('0', 86)), at, at from given
  ), batches as (
    insert into consent_batch (organisation_id, batch_id, leaves, seal, first)
    select $1, gen_random_uuid(), decode(repeat('00', 3200), 'hex'), 1 + n / 4000, n % 4000 from given where n % 100 = 0
  )
  insert into consent_record
  select $1, id, id, 0, id, sha256('n'), at, at, 'web', 'explicit', 'fr', '{analytics}', '{marketing}',
    decode(repeat('00', 28), 'hex'), sha256(n::text::bytea), id, n % 100 from given`
