-- Up Migration

-- Nothing read these.
drop view treaty_actions_seen;
drop table state_aliases;
alter table treaties drop column opened_for_signature_on;

-- The version of the reader and the rules by which the treaty's facts were made. A program with a newer one reads the archived records again.
alter table treaties add column reader_version integer not null default 0;

-- The kind of every instrument is stated by the record, or its row is set aside.
drop trigger facts_are_append_only on treaty_actions;
alter table treaty_actions drop column kind_confirmed, drop column kind_confirmed_run_id;

create or replace function forbid_rewriting_facts() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A treaty action is never deleted; set gone_run_id.' using errcode = 'restrict_violation';
  end if;
  if old.gone_run_id is not null or (to_jsonb(new) - 'gone_run_id') is distinct from (to_jsonb(old) - 'gone_run_id') then
    raise exception 'A treaty action is never rewritten; the correction is a new one.' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger facts_are_append_only before update or delete on treaty_actions
for each row execute function forbid_rewriting_facts();

-- Reasons are codes with data, worded where they are shown. Earlier ones were stored in words and stay readable.
create function reason_of(prose text) returns jsonb language sql as $$
  select case when prose is not null then jsonb_build_object('code', 'earlier', 'data', jsonb_build_object('text', prose)) end
$$;
alter table scrape_runs alter column reason type jsonb using reason_of(reason);
alter table held_rows rename to rows_set_aside;
alter table rows_set_aside alter column reason type jsonb using
  case
    when reason like 'No State is known by the name%' then jsonb_build_object('code', 'unknown name', 'data', jsonb_build_object('name', name))
    when reason like '%is an organization;%' then jsonb_build_object('code', 'organization', 'data', jsonb_build_object('name', name))
    when reason like 'The record does not state the kind%' then jsonb_build_object('code', 'kind not stated', 'data', jsonb_build_object('name', name))
    else reason_of(reason)
  end;
drop function reason_of;

-- Whether the facts rest on the record of the run. What the run found is its outcome, and stays; reading the archived records again
-- can come to another result.
alter table scrape_runs rename column believed to accepted;
update scrape_runs
set accepted = source in ('untc', 'bundled') and not reread and view is not null and coalesce(accepted, outcome in ('changed', 'unchanged'), false);
alter table scrape_runs alter column accepted set not null, alter column accepted set default false;

-- The kinds of statement of which the record holds all: that it holds none of them says that there are none.
alter table scrape_runs add column statements_told text[] not null default '{}';
update scrape_runs
set statements_told = '{declaration,objection,notification,territorial application,end note}'
where accepted and view = 'record';

-- A confirmation ends with the next record that is accepted: that follows from the runs.
alter table decisions drop column used_run_id;
