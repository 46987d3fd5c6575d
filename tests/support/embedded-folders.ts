import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedPostgresError } from '../../db/embedded/errors.ts';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from '../../db/embedded-postgres.ts';
import { problemSentence } from '../../web/words/program-words.ts';
import { generalTranslator } from '../../web/words/translator.ts';

const settings = { fsync: 'off' };

/** A folder of its own for each test, and what is done with the embedded Postgres in it. */
export interface EmbeddedFolders {
  /** The folder of the test that runs. */
  folder(): string;
  /** Puts a cluster that was made before into the folder: making one takes much longer. */
  copyCluster(to?: string): void;
  /** Starts or adopts the server, on a copied cluster; it is released after the test. */
  start(dataDir?: string, options?: EmbeddedPostgresOptions): Promise<EmbeddedPostgres>;
  /** What is said of a start that fails. */
  sentence(): Promise<string>;
  codeOfFailure(): Promise<string>;
  /** The process id of the server. */
  postmaster(): number;
  /** Another process that uses the server until its input ends. */
  user(): ChildProcessWithoutNullStreams;
  /** What was started is released by the test itself. */
  forget(): void;
}

export function embeddedFolders(): EmbeddedFolders {
  let folder: string;
  let template: string;
  const open: EmbeddedPostgres[] = [];
  const newFolder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'embedded-'));
    chmodSync(made, 0o755);
    return made;
  };
  beforeAll(async () => {
    template = newFolder();
    await (await startEmbeddedPostgres(template, { settings })).release();
  });
  afterAll(() => rmSync(template, { recursive: true, force: true }));
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(async () => {
    for (const embedded of open.splice(0)) await embedded.release();
    rmSync(folder, { recursive: true, force: true });
  });
  const copyCluster = (to = folder): void => {
    execFileSync('cp', ['-a', join(template, 'pg18'), to]);
  };
  const failure = async (): Promise<unknown> => startEmbeddedPostgres(folder, { settings }).catch((thrown: unknown) => thrown);
  return {
    folder: () => folder,
    copyCluster,
    async start(dataDir = folder, options = {}) {
      if (!existsSync(join(dataDir, 'pg18')) && existsSync(dataDir)) copyCluster(dataDir);
      const embedded = await startEmbeddedPostgres(dataDir, { settings, ...options });
      open.push(embedded);
      return embedded;
    },
    async sentence() {
      const error = await failure();
      return error instanceof EmbeddedPostgresError ? problemSentence(generalTranslator('en'), error.problem) : String(error);
    },
    async codeOfFailure() {
      const error = await failure();
      return error instanceof EmbeddedPostgresError ? error.problem.code : String(error);
    },
    postmaster: () => Number(readFileSync(join(folder, 'pg18/postmaster.pid'), 'utf8').split('\n')[0]),
    user: () =>
      spawn(process.execPath, ['--import', 'tsx', 'tests/support/use-embedded.js', folder], {
        env: { PATH: process.env['PATH'] },
      }),
    forget: () => {
      open.length = 0;
    },
  };
}

/** The next line that the process says. */
export const nextLine = async (child: ChildProcessWithoutNullStreams): Promise<string> =>
  String((await once(child.stdout, 'data'))[0]).trim();

/** The rows of a query on a connection of its own. */
export async function ask(config: pg.ClientConfig, sql: string): Promise<unknown[]> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until the user of a server that was started again has a session: before that it cannot tell whether it is the last one. */
export async function sessionIsBack({ config }: EmbeddedPostgres): Promise<boolean> {
  const others = `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50))
    if ((await ask(config, others).catch(() => [])).length > 0) return true;
  return false;
}
