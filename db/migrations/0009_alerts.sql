-- Up Migration

-- Who is told of changes is in a file of the operator's. Of each receiver in it only the name is kept, and how far it has come: no address, no secret.
-- Nothing here is noticed by a reader, so there is no trigger for the version of the history.
create table alert_receivers (
  treaty text not null references treaties,
  name text not null,
  -- What was recorded up to this change is queued for it, or does not concern it.
  last_change_id integer not null,
  -- The day of its newest digest.
  last_digest_on date,
  added_at timestamptz not null default now(),
  -- It is no longer in the file. Never deleted: the role of the servers may not.
  removed_at timestamptz,
  -- It answered that it is gone for good (HTTP 410).
  gone_at timestamptz,
  primary key (treaty, name)
);

create table alert_deliveries (
  id integer generated always as identity primary key,
  -- By which the receiver knows it, however often it is sent.
  message_id uuid not null unique default gen_random_uuid(),
  treaty text not null,
  receiver text not null,
  change_ids integer[] not null check (cardinality(change_ids) > 0),
  -- Null for one change, told at once.
  digest_on date,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'given up', 'cancelled')),
  queued_at timestamptz not null default now(),
  attempts integer not null default 0,
  first_attempt_at timestamptz,
  -- While an attempt is under way, the end of its lease: should its process die, the next attempt comes then.
  next_attempt_at timestamptz not null default now(),
  finished_at timestamptz,
  -- Why the last attempt failed.
  problem jsonb,
  foreign key (treaty, receiver) references alert_receivers (treaty, name),
  check (digest_on is not null or cardinality(change_ids) = 1),
  check ((state = 'pending') = (finished_at is null))
);

create unique index one_delivery_of_a_change on alert_deliveries (treaty, receiver, (change_ids[1]));
create unique index one_digest_a_day on alert_deliveries (treaty, receiver, digest_on) where digest_on is not null;
create index on alert_deliveries (treaty, receiver, id) where state = 'pending';
