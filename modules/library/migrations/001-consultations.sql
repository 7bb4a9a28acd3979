-- What an organisation asked the law: the facts it gave, and the answer it was given that day.
create table library_consultation (
  organisation_id uuid not null,
  consultation_id uuid not null,
  question text not null,
  title text not null,
  -- The civil day whose law is asked.
  asked_on date not null,
  facts jsonb not null,
  -- Facts the person said they do not know, by their paths.
  unknown_facts jsonb not null,
  -- The processing whose facts it began with, if any.
  processing_id uuid,
  version integer not null check (version >= 1),
  -- What the law said when it was last saved, for lists; its own page always asks again.
  conclusion text not null,
  needs integer not null,
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation_id, consultation_id)
);
create index library_consultation_by_change on library_consultation (organisation_id, changed_at desc);
select himaya.isolate('library_consultation', 'select, insert, update');

-- The keys an organisation signs its memos with; the private half is sealed with the installation's key.
create table library_signing_key (
  organisation_id uuid not null,
  -- The first sixteen hexadecimal digits of the SHA-256 of the public key.
  key_id text not null check (key_id ~ '^[0-9a-f]{16}$'),
  public_key text not null,
  sealed_private_key text not null,
  created_at timestamptz not null,
  primary key (organisation_id, key_id)
);
select himaya.isolate('library_signing_key', 'select, insert');

create table library_memo (
  organisation_id uuid not null,
  memo_id uuid not null,
  consultation_id uuid not null,
  reference text not null,
  -- Canonical JSON, letter for letter what was hashed and signed.
  content text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  key_id text not null,
  signature text not null,
  signed_at timestamptz not null,
  signed_by text not null,
  primary key (organisation_id, memo_id),
  foreign key (organisation_id, consultation_id)
    references library_consultation (organisation_id, consultation_id),
  foreign key (organisation_id, key_id) references library_signing_key (organisation_id, key_id)
);
create index library_memo_by_consultation on library_memo (organisation_id, consultation_id, signed_at desc);
-- Signed: written once.
select himaya.isolate('library_memo', 'select, insert');
