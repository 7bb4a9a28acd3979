-- One entry for every change, in the order of the commits. What an entry commits to stays provable after its payload
-- and key are deleted.

create table evidence_sequence (
  organisation_id uuid primary key,
  last bigint not null check (last > 0)
);
select himaya.isolate('evidence_sequence', 'select, insert, update');

create table evidence_entry (
  organisation_id uuid not null,
  entry_id uuid not null,
  sequence bigint not null check (sequence > 0),
  recorded_at timestamptz not null,
  kind text not null,
  subject_type text not null,
  subject_id text not null,
  actor jsonb not null,
  payload jsonb,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  commitment_key text check (commitment_key ~ '^[0-9a-f]{64}$'),
  primary key (organisation_id, entry_id),
  unique (organisation_id, sequence),
  check ((payload is null) = (commitment_key is null))
);
create index evidence_entry_of_subject on evidence_entry (organisation_id, subject_type, subject_id, sequence);
create index evidence_entry_of_kind on evidence_entry (organisation_id, kind, sequence);
create index evidence_entry_in_time on evidence_entry (organisation_id, recorded_at, sequence);

-- Entries are added and never changed or removed; all that can happen to one is to be forgotten.
select himaya.isolate('evidence_entry', 'select, insert, update (payload, commitment_key)');

create function evidence_entry_only_forgets() returns trigger language plpgsql as $$
begin
  if new.payload is not null or new.commitment_key is not null then
    raise exception 'an entry of evidence cannot be changed, only forgotten';
  end if;
  return new;
end $$;
create trigger only_forgets before update on evidence_entry
  for each row execute function evidence_entry_only_forgets();
