import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createPool } from '../../db/connection.ts';
import { configForDatabase } from './test-database-config.ts';
import type { Templates } from './test-server.ts';

/** The database of one test file; filled in before its first test runs. */
export interface TestDatabase {
  pool: pg.Pool;
  config: pg.ClientConfig;
  /** A connection string for a program of its own. */
  url: string;
}

/** What a test's database holds at first: no table, tables without a record, or the record shipped with the program. */
export type Holding = 'no table' | 'no record' | 'built-in record';

/** Gives the test file a real database of its own, cloned from one that holds the same, and drops it afterwards. */
export function testDatabase(holding: Holding = 'no record'): TestDatabase {
  const admin = JSON.parse(process.env['TEST_PG'] ?? '{}') as pg.ClientConfig;
  const templates = JSON.parse(process.env['TEST_TEMPLATES'] ?? '{}') as Templates;
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`;
  const config = configForDatabase(admin, name);
  const database: TestDatabase = { pool: createPool(config), config, url: urlOf(config) };
  beforeAll(async () => {
    await run(admin, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        `select current_setting('server_version_num')::integer as version`,
      );
      // Copying the files is much faster than writing each page to the log, which is what newer servers do unless told.
      const strategy = (rows[0]?.version ?? 0) >= 150_000 ? 'strategy file_copy' : '';
      const template = holding === 'no table' ? '' : `template ${templates[holding]} ${strategy}`;
      await client.query(`create database ${name} ${template}`);
    });
  });
  afterAll(async () => {
    await database.pool.end();
    await run(admin, (client) => client.query(`drop database if exists ${name} with (force)`));
  });
  return database;
}

async function run(config: pg.ClientConfig, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(config: pg.ClientConfig): string {
  return (
    config.connectionString ??
    `postgresql://${config.user}@/${config.database}?host=${encodeURIComponent(config.host ?? '')}&port=${config.port}`
  );
}
