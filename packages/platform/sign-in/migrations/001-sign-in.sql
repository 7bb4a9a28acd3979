-- People and their sessions. They belong to the installation, not to one organisation: a person may work in several.
-- No organisation sees these tables.

create table person (
  id uuid primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  language text not null default 'fr' check (language in ('fr', 'ar', 'en')),
  last_organisation_id uuid,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table sign_in_account (
  id uuid primary key,
  user_id uuid not null references person on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index sign_in_account_of_person on sign_in_account (user_id);

create table sign_in_session (
  id uuid primary key,
  user_id uuid not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sign_in_session_of_person on sign_in_session (user_id);

create table sign_in_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sign_in_verification_identifier on sign_in_verification (identifier);

create table sign_in_second_factor (
  id uuid primary key,
  user_id uuid not null unique references person on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- A code that opened a session opens no other, although its thirty seconds are not over.
create table sign_in_used_code (
  person_id uuid not null references person on delete cascade,
  code_digest text not null,
  used_at timestamptz not null default now(),
  primary key (person_id, code_digest)
);

-- Attempts are counted in the database, so that many servers count together. Buckets are digests, never addresses.
create table sign_in_attempt (
  bucket text primary key,
  attempts integer not null,
  since timestamptz not null default now()
);

-- Cookies and second-factor secrets are signed and sealed with it; itself it is sealed with the installation's key.
create table sign_in_secret (
  one boolean primary key default true check (one),
  sealed text not null
);

select himaya.reserve('person'), himaya.reserve('sign_in_account'), himaya.reserve('sign_in_session'),
  himaya.reserve('sign_in_verification'), himaya.reserve('sign_in_second_factor'),
  himaya.reserve('sign_in_used_code'), himaya.reserve('sign_in_attempt'), himaya.reserve('sign_in_secret');
