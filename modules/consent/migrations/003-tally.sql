-- Answers counted by day: each batch leaves its own counts, so that batches wait for nobody; they are added up when it is sealed.
-- The purpose '' counts answers as such: granted where something was agreed to, refused where nothing was.
create table consent_fresh_tally (
  organisation_id uuid not null,
  batch_id uuid not null,
  day date not null,
  -- [[point, language, purpose, granted, refused], …]
  counts jsonb not null,
  primary key (organisation_id, batch_id)
);
select himaya.isolate('consent_fresh_tally', 'select, insert, delete');

create table consent_tally (
  organisation_id uuid not null,
  day date not null,
  purpose text not null,
  point_id uuid not null,
  language text not null,
  granted bigint not null,
  refused bigint not null,
  primary key (organisation_id, day, purpose, point_id, language)
);
select himaya.isolate('consent_tally', 'select, insert, update');
