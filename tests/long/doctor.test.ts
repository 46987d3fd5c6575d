import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../db/embedded-postgres.ts';
import { runCommand } from '../support/run-program.ts';

it('npm run doctor looks at the embedded server that runs, and starts none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  chmodSync(folder, 0o755);
  const dataDir = join(folder, 'data');
  const doctor = () => runCommand('doctor', [], { SCRAPE_CRON: 'off', CROSS_CHECK: 'off', DATABASE_URL: '', DATA_DIR: dataDir });
  const embedded = await startEmbeddedPostgres(dataDir, { settings: { fsync: 'off' } });
  const during = await doctor();
  await embedded.release();
  expect(during.out).toMatch(/^ {2}ok +Database +PostgreSQL 18/m);
  expect(during.out).toMatch(/^ {2}warning +Schema +Empty;/m);
  expect(during.out).toMatch(/^ {2}ok +Locks +Backend \d+ holds a share in the embedded PostgreSQL /m);

  const after = await doctor();
  expect(after.out).toMatch(/^ {2}ok +Data folder +.* of PostgreSQL 18\.$/m);
  expect([after.code, after.out]).toEqual([
    1,
    expect.stringMatching(/^ {2}warning +Database +The embedded PostgreSQL is not running;/m),
  ]);
  rmSync(folder, { recursive: true, force: true });
});
