import pg from 'pg';
import { createPool } from '../../db/connection.ts';
import { startEmbeddedPostgres } from '../../db/embedded-postgres.ts';
import { migrate } from '../../db/migrate.ts';
import { recordReferenceData, saveReaderVersion } from '../../db/reference-data.ts';
import { recordBuiltInCopy } from '../../jobs/scrape/built-in-copy.ts';
import { READER_VERSION } from '../../scraper/read-in-worker.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { catalogue } from '../../treaty/catalogue/catalogue.ts';
import type { Holding } from './test-database.ts';
import { configForDatabase } from './test-database-config.ts';

/** The databases that those of the test files are cloned from, by what they hold. */
export type Templates = Readonly<Record<Exclude<Holding, 'no table'>, string>>;

/**
 * Finds or starts the suite's database server and makes the templates in it. What the test files need to know is handed to them as JSON, in TEST_PG (how to
 * connect) and TEST_TEMPLATES.
 */
export async function prepareTestServer(): Promise<{ stop(): Promise<void> }> {
  const url = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  // What is lost when the machine loses power does not matter here; speed does.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' };
  const embedded = url === undefined ? await startEmbeddedPostgres('.data-test', { settings }) : null;
  const admin: pg.ClientConfig = embedded?.config ?? { connectionString: url };
  const templates: Templates = { 'no record': `att_template_${process.pid}`, 'built-in record': `att_recorded_${process.pid}` };
  await run(admin, ...dropAll(templates), `create database ${templates['no record']}`);
  const config = configForDatabase(admin, templates['no record']);
  await migrate(config);
  await withPool(config, async (pool) => {
    await recordReferenceData(pool, catalogue);
    for (const { number } of catalogue) await saveReaderVersion(pool, number, READER_VERSION);
  });
  await run(admin, `create database ${templates['built-in record']} template ${templates['no record']}`);
  await withPool(configForDatabase(admin, templates['built-in record']), (pool) =>
    recordBuiltInCopy(pool, armsTradeTreaty, () => new Date()),
  );
  process.env['TEST_PG'] = JSON.stringify(admin);
  process.env['TEST_TEMPLATES'] = JSON.stringify(templates);
  return {
    async stop() {
      await run(admin, ...dropAll(templates));
      await embedded?.release();
    },
  };
}

const dropAll = (templates: Templates): string[] => Object.values(templates).map((name) => `drop database if exists ${name}`);

async function withPool(config: pg.ClientConfig, work: (pool: pg.Pool) => Promise<unknown>): Promise<void> {
  const pool = createPool(config);
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}

async function run(config: pg.ClientConfig, ...statements: string[]): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
