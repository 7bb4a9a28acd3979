-- People from outside who prove an address. Rows live for minutes; addresses are sealed, codes and cookies are digests.

create table visitors_key (
  organisation_id uuid primary key,
  sealed text not null
);
select himaya.isolate('visitors_key', 'select, insert');

-- One page that waits for a code; sending again adds a code to the same page.
create table visitors_code (
  organisation_id uuid not null,
  page text not null,
  address text not null,
  codes jsonb not null,
  tries_left integer not null check (tries_left >= 0),
  expires_at timestamptz not null,
  used boolean not null default false,
  primary key (organisation_id, page)
);
create index visitors_code_expired on visitors_code (organisation_id, expires_at);
select himaya.isolate('visitors_code');

create table visitors_session (
  organisation_id uuid not null,
  session text not null,
  address text not null,
  proof text not null check (proof in ('code', 'link')),
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (organisation_id, session)
);
create index visitors_session_seen on visitors_session (organisation_id, seen_at);
select himaya.isolate('visitors_session');
