-- Which keys sealed secrets of this database, so that a start without one of them is refused rather than found out
-- when the secret is needed. The keys themselves are never here.

create table himaya.secret_key (
  id text primary key,
  first_used_at timestamptz not null default now()
);
select himaya.reserve('himaya.secret_key');
