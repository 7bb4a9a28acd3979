-- Around what is asked: why a purpose was revised, keys of the customer's own servers, and scans that answers rest on.

create table consent_purpose_revision (
  organisation_id uuid not null,
  purpose_id uuid not null,
  revision integer not null check (revision > 0),
  reason text,
  made_at timestamptz not null,
  made_by text not null,
  primary key (organisation_id, purpose_id, revision),
  foreign key (organisation_id, purpose_id) references consent_purpose
);
select himaya.isolate('consent_purpose_revision', 'select, insert');

create table consent_server_key (
  organisation_id uuid not null,
  key_id uuid not null,
  point_id uuid not null,
  name text not null,
  begins text not null,
  -- SHA-256 of 32 random bytes: there is nothing to guess, so nothing to slow down.
  hash bytea not null check (octet_length(hash) = 32),
  made_at timestamptz not null,
  made_by text not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, key_id),
  unique (organisation_id, hash),
  foreign key (organisation_id, point_id) references consent_point
);
select himaya.isolate('consent_server_key', 'select, insert, update');

-- The file itself lies encrypted in the room's folder, under its hash.
create table consent_scan (
  organisation_id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  subject_id uuid not null,
  media_type text not null,
  bytes integer not null,
  made_at timestamptz not null,
  primary key (organisation_id, hash, subject_id),
  foreign key (organisation_id, subject_id) references consent_subject
);
create index consent_scan_of_subject on consent_scan (organisation_id, subject_id);
select himaya.isolate('consent_scan');
