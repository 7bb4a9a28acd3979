-- Filings: what was prepared for the CNDP and what came of it.
create table filings_filing (
  organisation_id uuid not null,
  filing_id uuid not null,
  processing_id uuid not null,
  processing_version integer not null check (processing_version >= 1),
  processing_name text not null,
  kind text not null,
  form text not null,
  state text not null check (state in
    ('prepared', 'filed', 'receipt', 'authorised', 'refused', 'switched', 'withdrawn', 'abandoned')),
  prepared_at timestamptz not null,
  prepared_by text not null,
  prepared_on date not null,
  reference text not null,
  snapshot_hash text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
  -- The snapshot without its day: the same content prepared again is the same filing.
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  missing jsonb not null,
  objections jsonb not null,
  registration_number text,
  filed_on date,
  extended_on date,
  decided_on date,
  reference_number text,
  primary key (organisation_id, filing_id)
);
create index filings_filing_by_processing on filings_filing (organisation_id, processing_id, prepared_at desc);
create index filings_filing_by_time on filings_filing (organisation_id, prepared_at desc);
create unique index filings_filing_standing on filings_filing (organisation_id, processing_id, form, content_hash)
  where state in ('prepared', 'filed', 'receipt', 'authorised');
select himaya.isolate('filings_filing', 'select, insert, update');

create table filings_snapshot (
  organisation_id uuid not null,
  filing_id uuid not null,
  -- Canonical JSON, letter for letter what was hashed.
  snapshot text not null,
  primary key (organisation_id, filing_id),
  foreign key (organisation_id, filing_id) references filings_filing (organisation_id, filing_id)
);
-- Frozen: written once.
select himaya.isolate('filings_snapshot', 'select, insert');
