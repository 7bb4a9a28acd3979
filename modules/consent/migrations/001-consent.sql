-- What is asked of people, where and in which words; who answered, and where they stand; every answer, added and never
-- changed, in partitions by month; and the seals that take the answers into the evidence.

create table consent_purpose (
  organisation_id uuid not null,
  purpose_id uuid not null,
  key text not null check (key ~ '^[a-z0-9_-]{1,24}$'),
  kind text not null check (kind in ('storage', 'use', 'prospecting', 'disclosure')),
  storage text,
  channel text,
  recipient jsonb,
  products text[] not null,
  label jsonb not null,
  text jsonb not null,
  register_purpose jsonb,
  needs_guardian_under integer,
  revision integer not null check (revision > 0),
  state text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, purpose_id),
  unique (organisation_id, key),
  check ((kind = 'storage') = (storage is not null)),
  check ((kind = 'prospecting') = (channel is not null)),
  check ((kind = 'disclosure') = (recipient is not null))
);
select himaya.isolate('consent_purpose', 'select, insert, update');

create table consent_point (
  organisation_id uuid not null,
  point_id uuid not null,
  manner text not null check (manner in ('web', 'paper', 'phone', 'counter', 'api', 'portal')),
  key text not null check (key ~ '^[A-Za-z0-9_-]{8,64}$'),
  name text not null,
  origins text[] not null,
  domain text,
  days integer not null check (days > 0),
  purposes jsonb not null,
  title jsonb not null,
  text jsonb not null,
  page text,
  state text not null check (state in ('draft', 'published', 'closed')),
  notice text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, point_id),
  unique (organisation_id, key)
);
create index consent_point_by_key on consent_point (key);
select himaya.isolate('consent_point', 'select, insert, update');
-- A page that asks names the point alone: whose it is, is looked up outside every organisation.
select himaya.reserve('consent_point');

create table consent_notice (
  organisation_id uuid not null,
  version text not null check (version ~ '^[0-9a-f]{64}$'),
  point_id uuid not null,
  asked text not null check (asked ~ '^[0-9a-f]{16}$'),
  content jsonb not null,
  published_at timestamptz not null,
  reason text,
  primary key (organisation_id, version),
  foreign key (organisation_id, point_id) references consent_point
);
create index consent_notice_of_point on consent_notice (organisation_id, point_id, published_at);
select himaya.isolate('consent_notice', 'select, insert');

-- One secret for each organisation, sealed by the installation's own: keys of subjects and hashes of identifiers come from it.
create table consent_key (
  organisation_id uuid primary key,
  sealed_key text not null
);
select himaya.isolate('consent_key', 'select, insert');

create table consent_subject (
  organisation_id uuid not null,
  subject_id uuid not null,
  kind text not null check (kind in ('pseudonymous', 'known')),
  "order" bigint not null check ("order" >= -1),
  -- With the organisation's secret it makes the subject's key. Without it nothing said of the subject can be read again.
  salt bytea check (octet_length(salt) = 32),
  choices jsonb not null,
  sealed_label bytea,
  made_at timestamptz not null,
  last_at timestamptz not null,
  forgotten_at timestamptz,
  primary key (organisation_id, subject_id)
) with (fillfactor = 85);
select himaya.isolate('consent_subject', 'select, insert, update');

-- By purpose, the choice that stands: a choice is written so that of two the greater text stands (subject/fold.ts), which
-- makes the state the same whatever arrives when, and however often.
create function consent_fold(one jsonb, other jsonb) returns jsonb
  language sql immutable parallel safe
  return (
    select coalesce(jsonb_object_agg(key, choice), '{}')
    from (
      select key, max(value collate "C") as choice
      from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) as choices
      group by key
    ) as standing
  );

create table consent_identifier (
  organisation_id uuid not null,
  kind text not null check (kind in ('email', 'phone', 'reference')),
  -- Keyed: without the organisation's secret nobody can try addresses against it.
  hash bytea not null check (octet_length(hash) = 32),
  subject_id uuid not null,
  -- The address itself, under the subject's key.
  sealed_value bytea not null,
  made_at timestamptz not null,
  primary key (organisation_id, kind, hash),
  foreign key (organisation_id, subject_id) references consent_subject
);
create index consent_identifier_of_subject on consent_identifier (organisation_id, subject_id);
select himaya.isolate('consent_identifier', 'select, insert, delete');

-- That a browser is someone known. The two stay two subjects: whoever reads folds their choices together.
create table consent_link (
  organisation_id uuid not null,
  pseudonym uuid not null,
  known uuid not null,
  proof text not null check (proof in ('one-time-code', 'signed-in')),
  made_at timestamptz not null,
  primary key (organisation_id, pseudonym, known),
  foreign key (organisation_id, pseudonym) references consent_subject,
  foreign key (organisation_id, known) references consent_subject
);
create index consent_link_of_known on consent_link (organisation_id, known);
select himaya.isolate('consent_link', 'select, insert, delete');

-- A record's id is a UUIDv7: at once what makes a record sent again the same one, its time, and its partition.
create table consent_record (
  organisation_id uuid not null,
  record_id uuid not null,
  subject_id uuid not null,
  "order" bigint not null check ("order" >= 0),
  point_id uuid not null,
  notice bytea check (octet_length(notice) = 32),
  at timestamptz not null,
  recorded_at timestamptz not null,
  manner text not null,
  form text not null check (form in ('explicit', 'implicit')),
  language text not null,
  granted text[] not null,
  refused text[] not null,
  -- Everything else that is said, under the subject's key; null once the subject was forgotten.
  sealed bytea,
  commitment bytea not null check (octet_length(commitment) = 32),
  batch_id uuid not null,
  place smallint not null check (place >= 0),
  primary key (organisation_id, record_id)
) partition by range (record_id);
create index consent_record_of_subject on consent_record (organisation_id, subject_id, record_id);
select himaya.isolate('consent_record', 'select, insert, update (sealed)');

create function consent_record_only_forgets() returns trigger language plpgsql as $$
begin
  if new.sealed is not null then
    raise exception 'a record of consent cannot be changed, only forgotten';
  end if;
  return new;
end $$;
create trigger only_forgets before update on consent_record
  for each row execute function consent_record_only_forgets();

-- What was written together: the leaves of its records, until a seal takes them in.
create table consent_batch (
  organisation_id uuid not null,
  batch_id uuid not null,
  leaves bytea not null check (octet_length(leaves) between 32 and 131072 and octet_length(leaves) % 32 = 0),
  seal integer,
  first integer,
  primary key (organisation_id, batch_id),
  check ((seal is null) = (first is null))
);
-- Hashes cannot be made smaller: not worth trying.
alter table consent_batch alter leaves set storage external;
create index consent_batch_unsealed on consent_batch (organisation_id, batch_id) where seal is null;
create index consent_batch_of_seal on consent_batch (organisation_id, seal) where seal is not null;
select himaya.isolate('consent_batch', 'select, insert, update (seal, first)');
-- Whoever seals looks for organisations that have batches in no seal yet.
select himaya.reserve('consent_batch');

create table consent_seal (
  organisation_id uuid not null,
  seal integer not null check (seal > 0),
  count integer not null check (count > 0),
  root bytea not null check (octet_length(root) = 32),
  entry_id uuid not null,
  sealed_at timestamptz not null,
  primary key (organisation_id, seal)
);
select himaya.isolate('consent_seal', 'select, insert');

-- The months from 14 before a day to 3 after it. Made ahead, at every start and every day; a partition that is there is left.
create function consent_make_partitions(present timestamptz) returns integer language plpgsql as $$
declare
  month timestamp;
  name text;
  made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('consent_make_partitions'));
  for month in
    select generate_series(
      date_trunc('month', present at time zone 'UTC') - interval '14 months',
      date_trunc('month', present at time zone 'UTC') + interval '3 months',
      interval '1 month')
  loop
    name := 'consent_record_' || to_char(month, 'YYYY_MM');
    if to_regclass(quote_ident(name)) is null then
      -- Made beside the others and then put in its place: nobody who reads or writes meanwhile has to wait.
      execute format('create table %I (like consent_record including all)', name);
      perform himaya.isolate(name::regclass, 'select');
      execute format(
        'alter table consent_record attach partition %I for values from (%L) to (%L)',
        name, consent_first_id(month), consent_first_id(month + interval '1 month'));
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;

create function consent_first_id(month timestamp) returns uuid
  language sql immutable
  return (lpad(to_hex((extract(epoch from month) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;

select consent_make_partitions(now());
