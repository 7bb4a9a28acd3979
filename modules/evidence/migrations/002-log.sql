-- The entries as a log that an outsider can check: what is said of a subject is sealed under a key of that subject, the
-- commitments are the leaves of a tree, and its heads are signed. Deleting a subject's key is all that forgetting takes.

create table evidence_subject_key (
  organisation_id uuid not null,
  key_id uuid not null,
  subject_type text not null,
  subject_id text not null,
  sealed_key text not null,
  primary key (organisation_id, key_id),
  unique (organisation_id, subject_type, subject_id)
);
select himaya.isolate('evidence_subject_key', 'select, insert, delete');

-- Entries recorded before keep their payload and key as they are, so that their commitments still verify.
alter table evidence_entry
  drop constraint evidence_entry_check,
  add column sealed_payload text,
  add column key_id uuid,
  add check ((sealed_payload is null) = (key_id is null)),
  add check (sealed_payload is null or (payload is null and commitment_key is null));
create index evidence_entry_of_key on evidence_entry (organisation_id, key_id);

create table evidence_log (
  organisation_id uuid primary key,
  -- Who signs: the first line of every checkpoint, and the name of every key.
  origin text not null,
  size bigint not null check (size >= 0),
  -- The perfect subtrees of the tree, the largest first, 32 bytes each.
  subtrees bytea not null
);
select himaya.isolate('evidence_log', 'select, insert, update');

-- Whoever numbers and signs looks for organisations that have entries not yet in their log.
select himaya.reserve('evidence_sequence');
select himaya.reserve('evidence_log');

create table evidence_tile (
  organisation_id uuid not null,
  level smallint not null check (level between 0 and 7),
  tile_index bigint not null check (tile_index >= 0),
  -- At most 256 hashes of 32 bytes.
  hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (organisation_id, level, tile_index)
);
select himaya.isolate('evidence_tile', 'select, insert, update (hashes)');

create table evidence_log_key (
  organisation_id uuid not null,
  key_id text not null check (key_id ~ '^[0-9a-f]{8}$'),
  -- `name+id+type and key`, as it is handed to whoever verifies.
  verifier_key text not null,
  sealed_private_key text not null,
  made_at timestamptz not null,
  retired_at timestamptz,
  primary key (organisation_id, key_id)
);
select himaya.isolate('evidence_log_key', 'select, insert, update (retired_at)');

create table evidence_witness (
  organisation_id uuid not null,
  key_id text not null check (key_id ~ '^[0-9a-f]{8}$'),
  verifier_key text not null,
  added_at timestamptz not null,
  primary key (organisation_id, key_id)
);
select himaya.isolate('evidence_witness', 'select, insert, delete');

create table evidence_checkpoint (
  organisation_id uuid not null,
  size bigint not null check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  signed_at timestamptz not null,
  primary key (organisation_id, size)
);
select himaya.isolate('evidence_checkpoint', 'select, insert, update (note)');
