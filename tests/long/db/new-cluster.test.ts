import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Binaries, findBinaries } from '../../../db/embedded/binaries.ts';
import { ensureCluster } from '../../../db/embedded/cluster.ts';
import { findInstallation } from '../../../db/embedded/installation.ts';
import { startEmbeddedPostgres } from '../../../db/embedded-postgres.ts';

let folder: string;
let binaries: Binaries;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'new-cluster-'));
  chmodSync(folder, 0o755);
  binaries = await findBinaries();
  binaries = { ...binaries, readyMade: join(folder, 'ready-made') };
  cpSync((await findBinaries()).readyMade, binaries.readyMade, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dataFolder = (): string => join(folder, 'data');
/** What a new cluster is made from: the copy has the mark that the test has put in. */
async function origin(): Promise<'initdb' | 'the ready-made one'> {
  const installation = await findInstallation(dataFolder(), binaries);
  await ensureCluster(installation, () => {});
  expect(readFileSync(join(installation.cluster, 'PG_VERSION'), 'utf8').trim()).toBe(binaries.major);
  expect(readdirSync(installation.root).filter((name) => name.startsWith('init-'))).toEqual([]);
  return existsSync(join(installation.cluster, 'mark')) ? 'the ready-made one' : 'initdb';
}
const mark = (): void => writeFileSync(join(binaries.readyMade, 'mark'), '');

it('the build makes a cluster that every account may read', async () => {
  const { readyMade } = await findBinaries();
  for (const entry of ['', 'PG_VERSION', 'base', 'base/1/PG_VERSION', 'global/pg_control']) {
    const others = statSync(join(readyMade, entry)).mode & 0o7;
    expect(`${entry}: ${others}`).toMatch(/: [45]$/);
  }
});

it('a new database is a copy of it, which only its account may enter or read', async () => {
  mark();
  expect(await origin()).toBe('the ready-made one');
  const { cluster } = await findInstallation(dataFolder(), binaries);
  for (const entry of ['', 'base', 'base/1', 'global/pg_control', 'pg_hba.conf'])
    expect(`${entry}: ${(statSync(join(cluster, entry)).mode & 0o77).toString(8)}`).toBe(`${entry}: 0`);
});

it.each([
  ['none', () => rmSync(binaries.readyMade, { recursive: true })],
  ['one of another major version', () => writeFileSync(join(binaries.readyMade, 'PG_VERSION'), '17\n')],
  ['one that cannot be read in full', () => chmodSync(join(binaries.readyMade, 'base/1/PG_VERSION'), 0)],
])('where there is %s, it is made by initdb', async (_what, spoil) => {
  mark();
  spoil();
  expect(await origin()).toBe('initdb');
});

it('has the databases, encoding and order of characters of one that initdb has made', async () => {
  const databasesIn = async (dataDir: string): Promise<unknown> => {
    const server = await startEmbeddedPostgres(dataDir);
    const client = new pg.Client(server.config);
    await client.connect();
    const { rows } = await client.query(`
      select datname, pg_encoding_to_char(encoding) as encoding, datlocprovider, datcollate, datctype, datlocale, dattablespace
      from pg_database
      order by datname
    `);
    await client.end();
    await server.release();
    return rows;
  };
  mark();
  expect(await origin()).toBe('the ready-made one');
  const [copied, made] = [dataFolder(), join(folder, 'made')];
  await ensureCluster(await findInstallation(made, { ...binaries, readyMade: join(folder, 'nothing') }), () => {});
  expect(await databasesIn(copied)).toEqual(await databasesIn(made));
});
