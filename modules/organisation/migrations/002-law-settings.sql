-- What an organisation sets about the law: values in the place of a practice, days worked or not, States as the CNDP's list
-- is amended. Each change in its turn; the last of each name counts, and a null content takes it back.
create table organisation_law_setting (
  organisation_id uuid not null,
  change_id uuid not null,
  kind text not null check (kind in ('value', 'holiday', 'state')),
  -- The value's id, the day, or the State's code.
  name text not null,
  content jsonb,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (organisation_id, change_id)
);
create index organisation_law_setting_by_name
  on organisation_law_setting (organisation_id, kind, name, change_id desc);
select himaya.isolate('organisation_law_setting', 'select, insert');
