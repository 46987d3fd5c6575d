-- Up Migration

-- The other places that state who takes part have runs of their own. Their runs record no facts: what has to know whether, and when, a
-- record was read looks at the runs of `untc` and `bundled` only.
alter table scrape_runs drop constraint scrape_runs_source_check;
alter table scrape_runs add constraint scrape_runs_source_check
check (source in ('untc', 'bundled', 'untc-page', 'un-registration', 'unoda', 'att-secretariat'));

-- What another place states differently from the depositary. A difference is no fact and corrects none.
create table differences (
  id integer generated always as identity primary key,
  treaty text not null references treaties,
  source text not null check (source in ('untc-page', 'un-registration', 'unoda', 'att-secretariat')),
  -- Null for a total.
  iso3 text references states,
  field text not null check (field in (
    'signature', 'deposit', 'kind of consent', 'date of effect', 'signatories', 'parties', 'signed, not ratified'
  )),
  -- Days, kinds and numbers as text; null for a side that states none.
  depositary text,
  other text,
  -- The run whose kept record states the other value. It may be older than the difference: the depositary's value can change, too.
  first_run_id integer not null references scrape_runs,
  first_seen_at timestamptz not null default now(),
  -- The run after which both sides no longer differ so, of the depositary's record or of the other place's.
  gone_run_id integer references scrape_runs,
  gone_at timestamptz,
  check (depositary is distinct from other),
  check ((iso3 is null) = (field in ('signatories', 'parties', 'signed, not ratified'))),
  check ((gone_run_id is null) = (gone_at is null)),
  check (gone_run_id >= first_run_id),
  check (gone_at >= first_seen_at)
);

create index on differences (treaty, iso3);
create unique index one_standing_difference on differences (treaty, source, coalesce(iso3, ''), field) where gone_run_id is null;

create function forbid_rewriting_differences() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A difference is never deleted; set gone_run_id.' using errcode = 'restrict_violation';
  end if;
  if (new.id, new.treaty, new.source, new.field, new.first_run_id, new.first_seen_at)
    is distinct from (old.id, old.treaty, old.source, old.field, old.first_run_id, old.first_seen_at)
    or (new.iso3, new.depositary, new.other) is distinct from (old.iso3, old.depositary, old.other)
    or old.gone_run_id is not null
  then
    raise exception 'A difference is never rewritten; another one is a new one.' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger differences_are_append_only before update or delete on differences
for each row execute function forbid_rewriting_differences();
