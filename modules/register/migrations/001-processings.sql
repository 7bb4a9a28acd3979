-- The register: each processing as it stands, and every version it ever had.
create table register_processing (
  organisation_id uuid not null,
  processing_id uuid not null,
  name text not null,
  state text not null check (state in ('draft', 'active', 'ended')),
  version integer not null check (version >= 1),
  content jsonb not null,
  -- What the law said when the processing was last saved, for lists; the processing's own page always asks again.
  regime text not null,
  form text,
  needs integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation_id, processing_id)
);
create index register_processing_by_name on register_processing (organisation_id, name);
create index register_processing_by_change on register_processing (organisation_id, changed_at desc);
select himaya.isolate('register_processing', 'select, insert, update');

create table register_processing_version (
  organisation_id uuid not null,
  processing_id uuid not null,
  version integer not null,
  state text not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  actor_name text not null,
  actor_id uuid,
  changes jsonb not null,
  primary key (organisation_id, processing_id, version),
  foreign key (organisation_id, processing_id) references register_processing (organisation_id, processing_id)
);
-- History is written once.
select himaya.isolate('register_processing_version', 'select, insert');
