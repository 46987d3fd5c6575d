/**
 * A step of the build: makes the cluster that new databases are copied from, readable for every account, unless it is there. Fails where PostgreSQL is not
 * installed or cannot run; then initdb makes each new database.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBinaries } from './embedded/binaries.ts';
import { ensureCluster, removeLeftovers, TEMPLATE_PREFIX, templateFor } from './embedded/cluster.ts';
import { findInstallation } from './embedded/installation.ts';

const binaries = await findBinaries();
const template = templateFor(binaries);
if (!existsSync(template)) {
  const cache = dirname(template);
  mkdirSync(cache, { recursive: true });
  // Those of other versions go, too.
  removeLeftovers(cache, TEMPLATE_PREFIX);
  const folder = mkdtempSync(join(tmpdir(), 'att-cluster-'));
  const aside = mkdtempSync(`${template}-`);
  const temporary = [folder, aside];
  try {
    const installation = await findInstallation(folder, binaries);
    temporary.push(installation.root);
    await ensureCluster(installation, () => {});
    cpSync(installation.cluster, aside, { recursive: true });
    for (const entry of readdirSync(aside, { recursive: true, withFileTypes: true }))
      chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
    chmodSync(aside, 0o755);
    try {
      renameSync(aside, template);
    } catch (error) {
      if (!existsSync(template)) throw error; // otherwise another build was first
    }
  } finally {
    for (const made of temporary) rmSync(made, { recursive: true, force: true });
  }
}
