-- Up Migration

-- What the last view that a run fetched was fetched with: the marks by which its server can tell later whether it still has that very
-- version. Of a run that was believed, they are those of the kept record. On the run's own row, so that an unchanged record goes on
-- writing one row.
alter table scrape_runs
add column url text,
add column etag text,
add column last_modified text,
-- The server said that it still had the kept record, so that was read again instead of a body.
add column not_modified boolean not null default false,
add check (not not_modified or url is not null);
