-- The prospecting gate (art. 9, 10): who has objected, who is a customer, what was asked and answered. No readable address
-- of a person stands in any of these tables: people are known by keyed hashes only.
create table marketing_key (
  organisation_id uuid not null,
  -- AES-256-GCM under the installation's key: what addresses are hashed with, and stop links sealed with.
  sealed_key text not null,
  made_at timestamptz not null,
  primary key (organisation_id)
);
select himaya.isolate('marketing_key');

create table marketing_settings (
  organisation_id uuid not null,
  version integer not null,
  content jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation_id)
);
select himaya.isolate('marketing_settings');

-- Never deleted: only a later consent of the person outweighs a row (gate/standing.ts).
create table marketing_objection (
  organisation_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  channel text not null,
  address_kind text not null check (address_kind in ('email', 'phone', 'reference')),
  origin text not null,
  -- A campaign, an import, a note of where the paper lies: never an address.
  origin_reference text,
  reason text,
  objected_at timestamptz not null,
  first_recorded_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  times integer not null default 1,
  primary key (organisation_id, hash, channel)
);
create index marketing_objection_by_time on marketing_objection (organisation_id, recorded_at desc, hash);
select himaya.isolate('marketing_objection');

-- Where and when an address was collected, for the exception of e-mail to a customer (art. 10, fourth paragraph).
create table marketing_customer (
  organisation_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  family text not null,
  collected_on date not null,
  collected_where text not null,
  sale text,
  -- null: not known, so the law asks for it.
  collected_directly boolean,
  collected_lawfully boolean,
  on_sale boolean,
  refusal_offered boolean,
  same_seller boolean,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (organisation_id, hash, family)
);
select himaya.isolate('marketing_customer');

create table marketing_campaign (
  organisation_id uuid not null,
  campaign_id uuid not null,
  name text not null,
  channel text not null,
  promotes text not null,
  product text,
  -- What the message itself says, as the lint found it and a person confirmed; null before.
  message jsonb,
  created_at timestamptz not null,
  created_by text not null,
  primary key (organisation_id, campaign_id)
);
select himaya.isolate('marketing_campaign');

-- Answers given, counted: no person, no address.
create table marketing_count (
  organisation_id uuid not null,
  day date not null,
  -- The nil UUID where no campaign was named.
  campaign_id uuid not null,
  channel text not null,
  conclusion text not null,
  count bigint not null,
  primary key (organisation_id, day, campaign_id, channel, conclusion)
);
select himaya.isolate('marketing_count');

create table marketing_api_key (
  organisation_id uuid not null,
  key_id uuid not null,
  name text not null,
  uses text[] not null,
  secret_hash bytea not null check (length(secret_hash) = 32),
  created_at timestamptz not null,
  created_by text not null,
  revoked_at timestamptz,
  primary key (organisation_id, key_id)
);
select himaya.isolate('marketing_api_key');

-- Long work: a list checked, a list of objections or of customers taken in.
create table marketing_work (
  organisation_id uuid not null,
  work_id uuid not null,
  kind text not null check (kind in ('check', 'objections', 'customers')),
  state text not null check (state in ('queued', 'running', 'finished', 'failed', 'cancelled')),
  job_id text,
  -- What was asked, without any address of a person: columns, channel, product, origin.
  plan jsonb not null,
  list_name text not null,
  rows_total bigint,
  rows_done bigint not null default 0,
  counts jsonb not null default '{}',
  input_hash text,
  allowed_hash text,
  refused_hash text,
  failure jsonb,
  requested_at timestamptz not null,
  requested_by text not null,
  started_at timestamptz,
  ended_at timestamptz,
  files_removed_at timestamptz,
  primary key (organisation_id, work_id)
);
create index marketing_work_by_time on marketing_work (organisation_id, requested_at desc);
select himaya.isolate('marketing_work');
