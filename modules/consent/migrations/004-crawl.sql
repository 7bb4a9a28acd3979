-- Visits to the sites of points, to see what they put into a browser; the last few of each point are kept.
create table consent_crawl (
  organisation_id uuid not null,
  crawl_id uuid not null,
  point_id uuid not null,
  url text not null check (length(url) <= 500),
  pages integer not null check (pages between 1 and 30),
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
  job_id text,
  percent integer not null default 0 check (percent between 0 and 100),
  -- Looked at so far, over the three passes.
  visited integer not null default 0 check (visited >= 0),
  -- Names and durations, no value; one page too full is cut before it comes here.
  found jsonb check (octet_length(found::text) <= 2000000),
  -- The code of the refusal that ended it.
  failure text,
  asked_at timestamptz not null,
  asked_by text not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, crawl_id),
  foreign key (organisation_id, point_id) references consent_point
);
-- A browser is heavy: one at a time in an organisation.
create unique index consent_crawl_alive on consent_crawl (organisation_id) where state in ('waiting', 'running');
create index consent_crawl_of_point on consent_crawl (organisation_id, point_id);
select himaya.isolate('consent_crawl');
