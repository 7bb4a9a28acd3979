-- Organisations, who works in them, and who is invited. The installation's own role reads across organisations (a person
-- signs in before choosing one); a service inside an organisation sees that one only.

create table organisation (
  organisation_id uuid primary key,
  name_fr text not null,
  name_ar text,
  kind text not null,
  parent text,
  legal_form text,
  sector text,
  trade_register text,
  tax_identifier text,
  ice text,
  address text,
  city text,
  phone text,
  email text,
  website text,
  established_in_morocco boolean not null,
  representative_in_morocco jsonb,
  legal_representative jsonb,
  cndp_contact jsonb,
  dpo jsonb,
  language text not null check (language in ('fr', 'ar', 'en')),
  revision integer not null check (revision > 0),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
select himaya.isolate('organisation', 'select, insert, update'), himaya.reserve('organisation');

-- Who left stays here with the day, so that what they did keeps their name. Accounts belong to the installation and no
-- organisation sees them: what an organisation may know of its members is copied here when it changes.
create table organisation_membership (
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  name text not null,
  email text not null,
  second_factor boolean not null,
  role text not null check (role in ('dpo', 'member', 'approver', 'auditor')),
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, person_id)
);
create index organisation_membership_of_person on organisation_membership (person_id);
select himaya.isolate('organisation_membership', 'select, insert, update'), himaya.reserve('organisation_membership');

create table organisation_invitation (
  organisation_id uuid not null references organisation,
  invitation_id uuid not null,
  email text not null,
  role text not null check (role in ('dpo', 'member', 'approver', 'auditor')),
  -- SHA-256 of the link's secret: the link itself is shown once and kept nowhere.
  token_digest text not null,
  invited_by uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, invitation_id),
  unique (organisation_id, token_digest)
);
select himaya.isolate('organisation_invitation', 'select, insert, update');

-- The link that the server prints until a first organisation exists.
create table organisation_set_up_link (
  token_digest text primary key,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
select himaya.reserve('organisation_set_up_link');
