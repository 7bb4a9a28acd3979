-- What outsiders are given of the log: archives of the whole of it, made in the background, and the time-stamps by which an
-- authority says that a checkpoint existed on a day.

create table evidence_work (
  organisation_id uuid not null,
  work_id uuid not null,
  -- `check`: the whole log computed anew · `archive`: the whole log as one file.
  kind text not null check (kind in ('check', 'archive')),
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
  job_id text,
  requested_at timestamptz not null,
  ended_at timestamptz,
  -- Entries.
  done bigint not null default 0 check (done >= 0),
  total bigint not null check (total >= 0),
  checkpoints bigint not null default 0,
  faults jsonb not null default '[]',
  -- Of an archive that is ready.
  bytes bigint,
  primary key (organisation_id, work_id)
);
create unique index evidence_work_alive on evidence_work (organisation_id, kind)
  where state in ('waiting', 'running');
select himaya.isolate('evidence_work');

create table evidence_authority (
  organisation_id uuid primary key,
  url text not null,
  -- PEM: whom to believe when the authority signs.
  certificates text not null,
  -- An object identifier, where one policy is asked for.
  policy text,
  every_hours integer not null check (every_hours between 1 and 8760),
  set_at timestamptz not null,
  next_at timestamptz not null,
  failure text,
  failed_at timestamptz,
  failures integer not null default 0
);
select himaya.isolate('evidence_authority');
-- Whoever asks for time-stamps looks for organisations that are due.
select himaya.reserve('evidence_authority');

create table evidence_timestamp (
  organisation_id uuid not null,
  -- The checkpoint that it is of.
  size bigint not null check (size > 0),
  stamped_at timestamptz not null,
  url text not null,
  certificates text not null,
  -- RFC 3161, DER.
  token bytea not null,
  primary key (organisation_id, size, stamped_at)
);
select himaya.isolate('evidence_timestamp', 'select, insert');
