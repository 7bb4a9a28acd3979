-- Messages on their way to people. What they say, and to whom, is sealed, and goes as soon as it is of no more use.

create table mail_message (
  organisation_id uuid not null,
  mail_id uuid not null,
  about text not null,
  state text not null check (state in ('queued', 'sent', 'failed', 'expired')),
  -- The whole letter while it waits; of a failed one only the address, so that someone can see whom it did not reach.
  sealed text,
  attempts integer not null default 0,
  -- Why the last attempt did not succeed: a code, never the server's own words, which may quote an address.
  failure text,
  queued_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, mail_id),
  check ((state = 'queued') = (ended_at is null)),
  check (sealed is null or state in ('queued', 'failed'))
);
create index mail_message_ended on mail_message (organisation_id, state, ended_at);
select himaya.isolate('mail_message');
