-- What is done to the rows of connected sources: runs, their journal, what they took along, holds, accesses that may write.
-- Keys and values of other people's rows stand in these tables sealed or as keyed hashes, never in clear.
create table runs_access (
  organisation_id uuid not null,
  source_id uuid not null,
  account text not null,
  display text not null,
  tested_at timestamptz not null,
  result jsonb not null,
  -- AES-256-GCM under the installation's key; never selected for an answer.
  secret text not null,
  changed_by text not null,
  primary key (organisation_id, source_id),
  foreign key (organisation_id, source_id) references sources_source (organisation_id, source_id) on delete cascade
);
select himaya.isolate('runs_access');

create table runs_run (
  organisation_id uuid not null,
  run_id uuid not null,
  title text not null,
  origin jsonb not null,
  -- No reference: what was done to a source outlives its connection.
  source_id uuid not null,
  source_name text not null,
  request jsonb not null,
  "unknown" jsonb,
  identifying jsonb not null,
  basis text not null,
  today date not null,
  state text not null check (state in ('draft', 'previewing', 'previewed', 'refused', 'approved', 'running', 'paused',
    'done', 'failed', 'cancelled', 'rolled-back')),
  doing text not null default 'run' check (doing in ('run', 'rollback')),
  refusals jsonb not null default '[]',
  fingerprint text,
  preview jsonb,
  keeps jsonb,
  rollback_days integer not null check (rollback_days between 0 and 30),
  is_rehearsal boolean not null,
  created_by text not null,
  created_by_id uuid,
  created_at timestamptz not null,
  approved_by text,
  approved_by_id uuid,
  approved_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  progress jsonb not null,
  failure jsonb,
  certificate jsonb,
  -- The part of the source's time that the run may take.
  share double precision not null default 0.5,
  job_id text,
  -- One runner at a time, by the database's own clock.
  lease_holder uuid,
  lease_until timestamptz,
  -- The run's own key, sealed: of its pseudonyms, its noise and its journal.
  sealed_key text not null,
  -- Of the rows as they were; destroyed first, and with it what they say.
  sealed_image_key text,
  -- How the copy of a rehearsal is reached, sealed.
  copy text,
  primary key (organisation_id, run_id)
);
create index runs_run_by_time on runs_run (organisation_id, created_at desc, run_id desc);
create index runs_run_by_source on runs_run (organisation_id, source_id, created_at desc);
create index runs_run_alive on runs_run (organisation_id, state) where state = 'running';
select himaya.isolate('runs_run');
-- The installation takes up runs whose runner died, and destroys what is due, in every organisation.
select himaya.reserve('runs_run');

-- Tables that a run is at work on: another run on any of them waits.
create table runs_lock (
  organisation_id uuid not null,
  source_id uuid not null,
  schema_name text not null,
  table_name text not null,
  run_id uuid not null,
  primary key (organisation_id, source_id, schema_name, table_name),
  foreign key (organisation_id, run_id) references runs_run (organisation_id, run_id) on delete cascade
);
select himaya.isolate('runs_lock');

-- The journal: a batch is announced here before the source changes anything, and done once the source has committed.
create table runs_batch (
  organisation_id uuid not null,
  run_id uuid not null,
  number integer not null,
  state text not null check (state in ('announced', 'done', 'rolling-back', 'rolled-back')),
  -- Which rows: sealed with the run's key; of a batch that is done, only where the next begins.
  sealed bytea not null,
  -- What the source calls the transaction that puts the batch back.
  undone_by text,
  roots integer not null,
  kept integer not null,
  rows jsonb,
  milliseconds integer,
  at timestamptz not null,
  primary key (organisation_id, run_id, number),
  foreign key (organisation_id, run_id) references runs_run (organisation_id, run_id) on delete cascade
);
select himaya.isolate('runs_batch');

-- The rows as they were, sealed with a key of the run's own. No reference to the run, which is never deleted: checked row by row,
-- it would take longer than the rows themselves.
create table runs_image (
  organisation_id uuid not null,
  image_id uuid not null,
  run_id uuid not null,
  batch integer not null,
  position integer not null,
  schema_name text not null,
  table_name text not null,
  -- Whether the row went, or was changed where it is.
  went boolean not null,
  images integer not null,
  -- Of an archived row, which is kept by itself.
  key_hash bytea,
  sealed bytea not null,
  at timestamptz not null,
  primary key (organisation_id, image_id)
);
create index runs_image_by_run on runs_image (organisation_id, run_id, batch, position);
create index runs_image_by_key on runs_image (organisation_id, key_hash) where key_hash is not null;
select himaya.isolate('runs_image');

-- What keys of a source's rows are hashed with.
create table runs_hash_key (
  organisation_id uuid not null,
  source_id uuid not null,
  sealed_key text not null,
  primary key (organisation_id, source_id)
);
select himaya.isolate('runs_hash_key');

-- The erasure journal: which rows were erased or anonymised, by keyed hashes of sixteen bytes, one after the other. Written
-- with the announcement, so that what comes back with a backup is known.
create table runs_erasure (
  organisation_id uuid not null,
  run_id uuid not null,
  batch integer not null,
  source_id uuid not null,
  schema_name text not null,
  table_name text not null,
  hashes bytea not null,
  at timestamptz not null,
  primary key (organisation_id, run_id, batch),
  foreign key (organisation_id, run_id) references runs_run (organisation_id, run_id) on delete cascade
);
create index runs_erasure_by_source on runs_erasure (organisation_id, source_id, at);
select himaya.isolate('runs_erasure');

create table runs_certificate (
  organisation_id uuid not null,
  -- A run or a replay.
  subject_id uuid not null,
  content text not null,
  hash text not null,
  evidence_entry_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, subject_id)
);
select himaya.isolate('runs_certificate', 'select, insert');

create table runs_replay (
  organisation_id uuid not null,
  replay_id uuid not null,
  source_id uuid not null,
  source_name text not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed')),
  created_by text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  progress jsonb not null,
  failure jsonb,
  certificate jsonb,
  job_id text,
  primary key (organisation_id, replay_id)
);
create index runs_replay_by_source on runs_replay (organisation_id, source_id, created_at desc);
-- One replay of a source at a time.
create unique index runs_replay_alive on runs_replay (organisation_id, source_id) where state in ('queued', 'running');
select himaya.isolate('runs_replay');

create table runs_hold (
  organisation_id uuid not null,
  hold_id uuid not null,
  kind text not null check (kind in ('litigation', 'incident', 'cndp-order', 'pending-request', 'cndp-extension')),
  title text not null,
  reason text not null,
  reference text,
  "from" date not null,
  until date,
  scope jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  released_at timestamptz,
  released_by text,
  release_reason text,
  primary key (organisation_id, hold_id)
);
create index runs_hold_in_force on runs_hold (organisation_id, created_at desc) where released_at is null;
select himaya.isolate('runs_hold');
