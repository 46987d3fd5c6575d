-- Up Migration

-- A reread can find that a record is accepted, or which kinds of statement it tells: that is known only since then. Null: known since the run itself.
alter table scrape_runs add column verdict_run_id integer references scrape_runs (id);
update scrape_runs
set verdict_run_id = upgrade.id
from (
  select distinct on (treaty) treaty, id
  from scrape_runs
  where reread and reason->>'code' = 'reread'
  order by treaty, id
) as upgrade
where
  scrape_runs.treaty = upgrade.treaty and scrape_runs.id < upgrade.id
  and cardinality(scrape_runs.statements_told) > 0 and scrape_runs.view is distinct from 'record';

-- Statements are kept in the order in which they were learned.
alter table statements drop column position;

-- The version before cited the decision by which a person had entered a withdrawal with its reason.
drop trigger facts_are_append_only on treaty_actions;
update treaty_actions
set evidence = regexp_replace(evidence, '^Decision (\d+): .*$', 'decision:\1')
where kind = 'withdrawal' and evidence ~ '^Decision \d+: ';
create trigger facts_are_append_only before update or delete on treaty_actions
for each row execute function forbid_rewriting_facts();
