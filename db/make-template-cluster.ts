/**
 * A step of the build: makes the cluster that new databases are copied from, readable for every account, unless it is there. Fails where PostgreSQL is not
 * installed or cannot run; then initdb makes each new database.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBinaries } from './embedded/binaries.ts';
import { ensureCluster, TEMPLATE_PREFIX, templateFor } from './embedded/cluster.ts';
import { findInstallation } from './embedded/installation.ts';

const binaries = await findBinaries();
const template = templateFor(binaries);
if (!existsSync(template)) {
  const cache = dirname(template);
  mkdirSync(cache, { recursive: true });
  const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
  // Those of other versions, and what a build that did not end has left.
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(TEMPLATE_PREFIX))) remove(join(cache, name));
  const folder = mkdtempSync(join(tmpdir(), 'att-cluster-'));
  const aside = mkdtempSync(`${template}-`);
  try {
    const { root, cluster } = await findInstallation(folder, binaries).then(async (installation) => {
      await ensureCluster(installation, () => {});
      return installation;
    });
    cpSync(cluster, aside, { recursive: true });
    for (const entry of readdirSync(aside, { recursive: true, withFileTypes: true }))
      chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
    chmodSync(aside, 0o755);
    if (!existsSync(template)) renameSync(aside, template);
    remove(root);
  } finally {
    remove(folder);
    remove(aside);
  }
}
