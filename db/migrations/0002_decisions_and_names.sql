-- Up Migration

-- Raw records are kept for ever, so they are kept compressed. The hash is that of the record itself, as it came; of a compressed one
-- it is checked when the record is read.
alter table raw_records add column encoding text not null default 'identity' check (encoding in ('identity', 'gzip'));
alter table raw_records drop constraint raw_records_check;
alter table raw_records add constraint body_is_what_the_hash_says
check (encoding <> 'identity' or encode(sha256(body), 'hex') = sha256);
alter table raw_records alter column encoding drop default;
-- gzip leaves nothing for Postgres to compress.
alter table raw_records alter column body set storage external;

-- By which reader the record was read, so that it can be read again; and whether the run read kept records again and asked nobody.
alter table scrape_runs add column view text check (view in ('record', 'status page', 'bundled'));
update scrape_runs
set
  view = case
    when scrape_runs.source = 'bundled' then 'bundled'
    when raw_records.url like '%ViewDetails.aspx%' then 'status page'
    else 'record'
  end
from raw_records
where raw_records.sha256 = scrape_runs.sha256;
alter table scrape_runs add column reread boolean not null default false;
-- The record that the run refused before it read the same in another shape: kept like every other, to be read again.
alter table scrape_runs add column refused_sha256 text references raw_records;
-- Whether the run's record is among those that the facts rest on, where that is not what its outcome says: reading all kept records again
-- can find otherwise.
alter table scrape_runs add column believed boolean;

-- An act in brackets: the day by which the record showed it so. A notice of withdrawal: the day of effect that it names.
alter table treaty_actions add column ended_by date;
alter table treaty_actions add column effective_on date;
update treaty_actions
set ended_by = (scrape_runs.started_at at time zone 'UTC')::date
from scrape_runs
where treaty_actions.ended and scrape_runs.id = treaty_actions.first_run_id;
alter table treaty_actions add constraint only_what_ended_has_an_end check (ended_by is null or ended);
alter table treaty_actions add constraint only_a_withdrawal_names_its_effect check (effective_on is null or kind = 'withdrawal');
alter table treaty_actions add constraint effect_follows_the_notice check (effective_on >= date);

create or replace function forbid_rewriting_facts() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A treaty action is never deleted; set gone_run_id.' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.treaty, new.iso3, new.kind, new.date, new.ended, new.recorded_name, new.first_run_id)
    is distinct from (old.id, old.treaty, old.iso3, old.kind, old.date, old.ended, old.recorded_name, old.first_run_id)
    or new.evidence is distinct from old.evidence
    or new.ended_by is distinct from old.ended_by
    or new.effective_on is distinct from old.effective_on
    or old.gone_run_id is not null
    or (old.kind_confirmed and not new.kind_confirmed)
  then
    raise exception 'A treaty action is never rewritten; the correction is a new one.' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- The view was made of the columns that there were.
drop view treaty_actions_seen;
create view treaty_actions_seen as
select
  actions.*,
  (
    select max(runs.id)
    from scrape_runs as runs
    where
      runs.treaty = actions.treaty
      and runs.outcome in ('changed', 'unchanged')
      and runs.source in ('untc', 'bundled')
      and runs.id >= actions.first_run_id
      and (actions.gone_run_id is null or runs.id < actions.gone_run_id)
  ) as last_run_id
from treaty_actions as actions;

-- The names by which the depositary's record has listed each State, in order of their first run.
create table participant_names (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  iso3 text not null references states,
  name text not null,
  first_run_id integer not null references scrape_runs,
  gone_run_id integer references scrape_runs,
  check (gone_run_id > first_run_id)
);

create unique index one_name_at_a_time on participant_names (treaty, iso3) where gone_run_id is null;

-- A rename is an entry of the change log as well: two names instead of two dates.
alter table changes add column name_before text;
alter table changes add column name_after text;
alter table changes drop constraint changes_check;
alter table changes add constraint a_change_has_a_before_or_an_after
check (before is not null or after is not null or (field = 'name' and name_before is not null and name_after is not null));
alter table changes add constraint only_a_rename_has_names check ((field = 'name') = (name_after is not null));

-- What a person decided about a thing that the program would not decide: never deleted, but taken back.
create table decisions (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  kind text not null check (kind in ('alias', 'withdrawal', 'confirmation', 'rejected row', 'rejected run')),
  subject jsonb not null check (jsonb_typeof(subject) = 'object'),
  reason text not null check (reason <> ''),
  decided_at timestamptz not null default now(),
  -- The newest run there was: the decision holds for the runs after it, so that reading the records again in their order meets it where
  -- it was made. No reference: it may be a run that has not been committed.
  after_run_id integer not null,
  -- The first run whose record was believed after it, for a decision that is about one record only: it holds no longer than that.
  used_run_id integer references scrape_runs,
  revoked_at timestamptz,
  revoked_reason text check (revoked_reason <> ''),
  check ((revoked_at is null) = (revoked_reason is null))
);

create index on decisions (treaty);
