import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBinaries } from './embedded/binaries.ts';
import { ensureCluster } from './embedded/cluster.ts';
import { findInstallation } from './embedded/installation.ts';

/**
 * A step of the build: makes the cluster that new databases are copied from, unless it is there, and readable for every account. Fails where PostgreSQL is not
 * installed or cannot run; then each new database takes initdb.
 */
const binaries = await findBinaries();
const { readyMade } = binaries;
if (!existsSync(readyMade)) {
  const folder = mkdtempSync(join(tmpdir(), 'att-cluster-'));
  const installation = await findInstallation(folder, binaries);
  const aside = `${readyMade}-${process.pid}`;
  try {
    await ensureCluster(installation, () => {});
    mkdirSync(dirname(readyMade), { recursive: true });
    cpSync(installation.cluster, aside, { recursive: true });
    for (const entry of readdirSync(aside, { recursive: true, withFileTypes: true }))
      chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
    chmodSync(aside, 0o755);
    if (!existsSync(readyMade)) renameSync(aside, readyMade);
  } finally {
    for (const made of [aside, folder, installation.root]) rmSync(made, { recursive: true, force: true });
  }
}
