import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseUnavailable, SchemaError } from '../../../db/errors.ts';
import { migrate, selectMigrations } from '../../../db/migrate.ts';
import { problemSentence } from '../../../web/words/program-words.ts';
import { generalTranslator } from '../../../web/words/translator.ts';
import { cutOffDatabase } from '../../support/cut-off-database.ts';
import { runCommand } from '../../support/run-program.ts';
import { testDatabase } from '../../support/test-database.ts';

const t = generalTranslator('en');

const database = testDatabase('no table');
const connected = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(database.config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
const problemOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof SchemaError ? problemSentence(t, error.problem) : String(error);
};

it('programs that start at once migrate once, in order; those that wait say so', async () => {
  let waited = 0;
  const onWait = (): void => {
    waited += 1;
  };
  await connected(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('migrations'))`);
    const all = Promise.all(Array.from({ length: 5 }, () => migrate(database.config, { onWait })));
    for (const until = Date.now() + 10_000; waited < 5 && Date.now() < until; ) await sleep(20);
    expect(waited).toBe(5);
    await client.query(`select pg_advisory_unlock(hashtext('migrations'))`);
    await all;
    const applied = await selectMigrations(client);
    expect(applied).toEqual([...new Set(applied)].sort());
    expect(applied[0]).toBe('0001_schema');
  });
});

it('a schema that is up to date is not locked and not written', async () => {
  await connected(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('migrations'))`);
    await migrate(database.config, { onWait: () => expect('waited').toBe('not waited') });
  });
});

it('a newer schema is refused in one sentence, and left as it is', async () => {
  await database.pool.query(`insert into migrations (name, run_on) values ('9999_later', now())`);
  const sentence = await problemOf(migrate(database.config));
  expect(sentence).toMatch(
    /^The database was written by a newer version of this program .*9999_later.*start that version or a later one\.$/,
  );
  const { code, out } = await runCommand('scrape', [], { DATABASE_URL: database.url, UNTC_BASE_URL: 'http://127.0.0.1:9' });
  expect([code, out]).toEqual([3, `${sentence}\n`]);
  expect(await connected(selectMigrations)).toContain('9999_later');
  await database.pool.query(`delete from migrations where name = '9999_later'`);
});

it('a migration that fails leaves nothing behind', async () => {
  await database.pool.query('drop schema public cascade; create schema public');
  await database.pool.query('create table treaties (number text)');
  await expect(migrate(database.config)).rejects.toThrow(/already exists/);
  expect(await connected(selectMigrations)).toEqual([]);
});

it.each([
  [
    'a database',
    (url: URL) => Object.assign(url, { pathname: '/no_such_database' }),
    /^The PostgreSQL server refuses DATABASE_URL: there is no database of that name; [^\n]*\.$/,
  ],
  [
    'a role',
    (url: URL) => Object.assign(url, { username: 'no_such_role', password: 'secret' }),
    /^The PostgreSQL server refuses DATABASE_URL: (there is no such role|the password of the role is not right), [^\n]*\.$/,
  ],
])('%s that is not there is told in one sentence that names DATABASE_URL, without the password', async (_what, change, said) => {
  const { host, port, user } = new pg.Client(database.config);
  const url = new URL(`postgresql://${user}@localhost:${port}/postgres`);
  url.searchParams.set('host', host);
  const { code, out } = await runCommand('scrape', [], { DATABASE_URL: change(url).href, UNTC_BASE_URL: 'http://127.0.0.1:9' });
  expect([code, out.trimEnd()]).toEqual([3, expect.stringMatching(said)]);
  expect(out).not.toContain('secret');
});

it('a database that freezes before the first answer is unavailable', async () => {
  const way = await cutOffDatabase(database.config);
  way.freeze();
  await expect(migrate(way.config)).rejects.toThrow(DatabaseUnavailable);
  await way.close();
});
