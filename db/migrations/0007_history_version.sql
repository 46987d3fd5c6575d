-- Up Migration

-- Counts what a reader could notice of a treaty: runs that end, decisions, differences. Programs that hold the history in memory read it again when the
-- number differs from theirs, and are told at once.
alter table treaties add column history_version bigint not null default 1;

create function note_history() returns trigger language plpgsql as $$
begin
  update treaties set history_version = history_version + 1 where number = new.treaty;
  perform pg_notify('history', new.treaty);
  return null;
end
$$;

create trigger history_goes_on after insert or update on scrape_runs
for each row when (new.outcome is not null) execute function note_history();
create trigger history_goes_on after insert or update on decisions
for each row execute function note_history();
create trigger history_goes_on after insert or update on differences
for each row execute function note_history();
