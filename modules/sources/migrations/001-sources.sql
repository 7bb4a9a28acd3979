-- Connected databases, their scans, and what each column holds: the organisation's data map.
create table sources_source (
  organisation_id uuid not null,
  source_id uuid not null,
  name text not null,
  kind text not null,
  address text not null,
  certificate_authority text,
  -- AES-256-GCM under the installation's key; never selected for an answer.
  secret text,
  state text not null check (state in ('untested', 'ready', 'failing')),
  last_failure jsonb,
  created_at timestamptz not null,
  primary key (organisation_id, source_id)
);
select himaya.isolate('sources_source');

create table sources_scan (
  organisation_id uuid not null,
  scan_id uuid not null,
  source_id uuid not null,
  state text not null check (state in ('queued', 'running', 'finished', 'failed', 'cancelled')),
  job_id text,
  requested_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  current_table text,
  failure jsonb,
  primary key (organisation_id, scan_id),
  foreign key (organisation_id, source_id)
    references sources_source (organisation_id, source_id) on delete cascade
);
create index sources_scan_by_source on sources_scan (organisation_id, source_id, requested_at desc);
-- One scan of a source at a time.
create unique index sources_scan_alive on sources_scan (organisation_id, source_id)
  where state in ('queued', 'running');
select himaya.isolate('sources_scan');

-- The scan's list of work: what is done stays done, so that a scan goes on where it stood.
create table sources_scan_table (
  organisation_id uuid not null,
  scan_id uuid not null,
  position integer not null,
  schema_name text not null,
  table_name text not null,
  description jsonb not null,
  column_count integer not null,
  personal_count integer not null default 0,
  state text not null default 'pending' check (state in ('pending', 'done', 'skipped')),
  failures jsonb not null default '[]',
  primary key (organisation_id, scan_id, position),
  foreign key (organisation_id, scan_id) references sources_scan (organisation_id, scan_id) on delete cascade
);
select himaya.isolate('sources_scan_table');

create table sources_finding (
  organisation_id uuid not null,
  source_id uuid not null,
  schema_name text not null,
  table_name text not null,
  column_name text not null,
  position integer not null,
  declared_type text not null,
  comment text,
  row_estimate bigint,
  detected text,
  proposed text,
  confidence double precision not null,
  evidence jsonb not null,
  state text not null check (state in ('proposed', 'confirmed', 'corrected', 'dismissed')),
  -- What holds: the correction, else the proposal; null when the column holds no personal data.
  category text,
  personal boolean not null,
  sensitive boolean not null,
  national_id boolean not null,
  gone boolean not null default false,
  scan_id uuid not null,
  decided_by text,
  decided_at timestamptz,
  primary key (organisation_id, source_id, schema_name, table_name, column_name),
  foreign key (organisation_id, source_id)
    references sources_source (organisation_id, source_id) on delete cascade
);
create index sources_finding_by_state on sources_finding (organisation_id, personal desc, state);
select himaya.isolate('sources_finding');
