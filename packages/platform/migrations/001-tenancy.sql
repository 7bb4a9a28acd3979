-- One installation holds many organisations; PostgreSQL itself keeps them apart.
-- A service runs as the role himaya_app, which sees only the rows of the organisation named for its transaction.

create function himaya.current_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.organisation_id', true), '')::uuid;

comment on function himaya.current_organisation is
  'The organisation of this transaction; null where none was named, and then no row is seen.';

create function himaya.isolate(room_table regclass, privileges text default 'select, insert, update, delete')
  returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', room_table);
  execute format('alter table %s force row level security', room_table);
  execute format(
    'create policy own_organisation on %s to himaya_app
       using (organisation_id = himaya.current_organisation())
       with check (organisation_id = himaya.current_organisation())',
    room_table);
  execute format('grant %s on %s to himaya_app', privileges, room_table);
end $$;

comment on function himaya.isolate is
  'For a table of a room, whose first column is organisation_id. An append-only table is given ''select, insert''.';

create function himaya.reserve(installation_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', installation_table);
  execute format('alter table %s force row level security', installation_table);
  execute format(
    'create policy installation on %s to %I using (true) with check (true)',
    installation_table, current_user);
end $$;

comment on function himaya.reserve is
  'For a table of the installation itself, such as sessions: only the role that owns it sees it, no organisation does. '
  'After isolate() on the same table, the installation may read across organisations, as signing in must.';

grant usage on schema himaya, public to himaya_app;
select himaya.reserve('himaya.migration');
