-- Rules of keeping (art. 3-1-e, 55), what the CNDP extended (art. 3-2), and how long backups keep what was erased.
create table retention_rule (
  organisation_id uuid not null,
  rule_id uuid not null,
  version integer not null,
  state text not null check (state in ('draft', 'active', 'suspended')),
  name text not null,
  source_id uuid,
  processing_id uuid,
  -- records.ts: RuleContent, whole.
  content jsonb not null,
  -- What the last finished count found, of this content; null before, and after a change.
  counts jsonb,
  check_state text check (check_state in ('queued', 'running', 'finished', 'failed', 'cancelled')),
  check_share double precision not null default 0,
  check_requested_at timestamptz,
  check_requested_by text,
  check_ended_at timestamptz,
  check_failure jsonb,
  check_job_id text,
  -- When its schedule is due next; null without a schedule, or while it is not active.
  next_due_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text not null,
  -- Whose will a scheduled proposal is: that person does not approve it. Null: a task of the system.
  changed_by_id uuid,
  primary key (organisation_id, rule_id)
);
create index retention_rule_by_due on retention_rule (next_due_at) where next_due_at is not null;
select himaya.isolate('retention_rule');
-- What is due is looked for across organisations.
select himaya.reserve('retention_rule');

create table retention_extension (
  organisation_id uuid not null,
  extension_id uuid not null,
  rule_id uuid,
  processing_id uuid,
  reference text not null,
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  granted_on date not null,
  "end" text not null check ("end" in ('history', 'statistics', 'science')),
  until date,
  period jsonb,
  "where" jsonb,
  recorded_at timestamptz not null,
  recorded_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation_id, extension_id),
  check ((rule_id is null) <> (processing_id is null)),
  check ((until is null) <> (period is null))
);
select himaya.isolate('retention_extension');

create table retention_settings (
  organisation_id uuid not null,
  version integer not null,
  content jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation_id)
);
select himaya.isolate('retention_settings');
