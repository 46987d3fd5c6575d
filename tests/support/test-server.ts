import pg from 'pg';
import { createPool } from '../../db/connection.ts';
import { startEmbeddedPostgres } from '../../db/embedded-postgres.ts';
import { migrate } from '../../db/migrate.ts';
import { recordReferenceData, saveReaderVersion } from '../../db/reference-data.ts';
import { READER_VERSION } from '../../scraper/read-in-worker.ts';
import { catalogue } from '../../treaty/catalogue/catalogue.ts';
import { configForDatabase } from './test-database-config.ts';

/**
 * Finds or starts the suite's database server and makes a migrated template in it. What the test files need to know is handed to
 * them in TEST_PG (how to connect, as JSON) and TEST_TEMPLATE.
 */
export async function prepareTestServer(): Promise<{ stop(): Promise<void> }> {
  const url = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  // What is lost when the machine loses power does not matter here; speed does.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' };
  const embedded = url === undefined ? await startEmbeddedPostgres('.data-test', { settings }) : null;
  const admin: pg.ClientConfig = embedded?.config ?? { connectionString: url };
  const template = `att_template_${process.pid}`;
  await run(admin, `drop database if exists ${template}`, `create database ${template}`);
  const config = configForDatabase(admin, template);
  await migrate(config);
  const pool = createPool(config);
  await recordReferenceData(pool, catalogue);
  for (const { number } of catalogue) await saveReaderVersion(pool, number, READER_VERSION);
  await pool.end();
  process.env['TEST_PG'] = JSON.stringify(admin);
  process.env['TEST_TEMPLATE'] = template;
  return {
    async stop() {
      await run(admin, `drop database if exists ${template}`);
      await embedded?.release();
    },
  };
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
