-- Up Migration

create table treaties (
  number text primary key check (number ~ '^[IVXLC]+-'),
  title text not null,
  opened_for_signature_on date not null
);

create table states (
  iso3 text primary key check (iso3 ~ '^[A-Z]{3}$'),
  name text not null unique,
  slug text not null unique,
  region text not null,
  subregion text not null
);

-- A name is one State's: what the depositary prints is never a matter of guessing.
create table state_aliases (
  alias text primary key,
  iso3 text not null references states
);

-- Raw records are kept for ever, once for each content: they are the evidence of every figure.
create table raw_records (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  body bytea not null check (encode(sha256(body), 'hex') = sha256),
  url text not null,
  content_type text,
  first_seen_at timestamptz not null default now()
);

create table scrape_runs (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  source text not null check (source in ('untc', 'bundled')),
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  outcome text check (outcome in ('changed', 'unchanged', 'refused', 'unavailable', 'failed')),
  rows integer check (rows >= 0),
  changes integer check (changes >= 0),
  held_rows integer check (held_rows >= 0),
  sha256 text references raw_records,
  status_as_at date,
  reason text,
  check ((finished_at is null) = (outcome is null)),
  check (finished_at >= started_at),
  -- What was recorded came from a kept record; what was not says why.
  check (outcome not in ('changed', 'unchanged') or sha256 is not null),
  check (outcome not in ('refused', 'unavailable', 'failed') or reason is not null)
);

create index on scrape_runs (treaty, id desc);
-- The lock keeps two runs apart; should it ever fail, the database does.
create unique index one_run_at_a_time on scrape_runs (treaty) where outcome is null;

create table treaty_actions (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  iso3 text not null references states,
  kind text not null check (kind in (
    'signature', 'succession to signature', 'definitive signature', 'ratification', 'acceptance', 'approval', 'accession',
    'succession', 'formal confirmation', 'other consent', 'provisional application', 'withdrawal'
  )),
  date date not null,
  ended boolean not null,
  kind_confirmed boolean not null,
  kind_confirmed_run_id integer references scrape_runs,
  evidence text,
  recorded_name text not null,
  first_run_id integer not null references scrape_runs,
  gone_run_id integer references scrape_runs,
  check (gone_run_id > first_run_id)
);

create index on treaty_actions (treaty, iso3);
create unique index one_standing_fact on treaty_actions (treaty, iso3, kind, date, ended) where gone_run_id is null;

create table statements (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  kind text not null check (kind in ('declaration', 'objection', 'notification', 'territorial application', 'end note')),
  name text,
  iso3 text references states,
  title text,
  paragraphs jsonb not null check (jsonb_typeof(paragraphs) = 'array'),
  position integer not null,
  first_run_id integer not null references scrape_runs,
  gone_run_id integer references scrape_runs,
  check (gone_run_id > first_run_id)
);

create index on statements (treaty, iso3);

create table changes (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  iso3 text not null references states,
  field text not null,
  kind_before text,
  before date,
  after date,
  -- The act stands in brackets now: it was ended.
  ended boolean not null,
  run_id integer not null references scrape_runs,
  detected_at timestamptz not null default now(),
  backfill boolean not null,
  check (before is not null or after is not null),
  check (kind_before <> field),
  check (not ended or after is not null)
);

create index on changes (treaty, id desc);
create index on changes (treaty, iso3);

create table held_rows (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  name text not null,
  reason text not null,
  row jsonb not null,
  since timestamptz not null default now(),
  first_run_id integer not null references scrape_runs,
  gone_run_id integer references scrape_runs,
  check (gone_run_id > first_run_id)
);

create index on held_rows (treaty) where gone_run_id is null;

-- Facts are never deleted, and what a fact says is never rewritten: it goes, with the run that noticed, or its kind is confirmed.
create function forbid_rewriting_facts() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A treaty action is never deleted; set gone_run_id.' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.treaty, new.iso3, new.kind, new.date, new.ended, new.recorded_name, new.first_run_id)
    is distinct from (old.id, old.treaty, old.iso3, old.kind, old.date, old.ended, old.recorded_name, old.first_run_id)
    or new.evidence is distinct from old.evidence
    or old.gone_run_id is not null
    or (old.kind_confirmed and not new.kind_confirmed)
  then
    raise exception 'A treaty action is never rewritten; the correction is a new one.' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger facts_are_append_only before update or delete on treaty_actions
for each row execute function forbid_rewriting_facts();

-- The run that first and the run that last saw each fact. An unchanged record writes its run row only, so the last run that saw a
-- standing fact is the newest one that believed the record; of a gone fact, the newest such run before it went.
create view treaty_actions_seen as
select
  actions.*,
  (
    select max(runs.id)
    from scrape_runs as runs
    where
      runs.treaty = actions.treaty
      and runs.outcome in ('changed', 'unchanged')
      and runs.id >= actions.first_run_id
      and (actions.gone_run_id is null or runs.id < actions.gone_run_id)
  ) as last_run_id
from treaty_actions as actions;
