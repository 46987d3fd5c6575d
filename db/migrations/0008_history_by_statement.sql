-- Up Migration

-- The version grows once for each statement. By a trigger for each row, thirty thousand rows made as many versions of one row of `treaties` in one transaction,
-- and each had to be found among all before it. A trigger that sees the rows of a statement is of one event, so there are two of each.
drop trigger history_goes_on on scrape_runs;
drop trigger history_goes_on on decisions;
drop trigger history_goes_on on differences;
drop function note_history();

create function note_history(touched text[]) returns void language plpgsql as $$
begin
  update treaties set history_version = history_version + 1 where number = any (touched);
  perform pg_notify('history', treaty) from unnest(touched) as treaty;
end
$$;
create function note_written() returns trigger language plpgsql as $$
begin
  perform note_history(array(select distinct treaty from written));
  return null;
end
$$;
-- A run that has only begun is nothing that a reader could notice.
create function note_ended_runs() returns trigger language plpgsql as $$
begin
  perform note_history(array(select distinct treaty from written where outcome is not null));
  return null;
end
$$;

create trigger history_goes_on after insert on scrape_runs
referencing new table as written for each statement execute function note_ended_runs();
create trigger history_goes_on_still after update on scrape_runs
referencing new table as written for each statement execute function note_ended_runs();
create trigger history_goes_on after insert on decisions
referencing new table as written for each statement execute function note_written();
create trigger history_goes_on_still after update on decisions
referencing new table as written for each statement execute function note_written();
create trigger history_goes_on after insert on differences
referencing new table as written for each statement execute function note_written();
create trigger history_goes_on_still after update on differences
referencing new table as written for each statement execute function note_written();

-- The newest run of each source is looked up again and again.
create index on scrape_runs (treaty, source, id desc);
