/**
 * `npm run backup -- FILE`: writes everything in the database to a new file, also beside a running server. Exit code 0: written; 3: not.
 */
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { BackupError, writeBackup } from '../../db/backup.ts';
import { backupResult } from '../../web/words/command-words.ts';
import { runOnDatabase, t, UsageError } from './command-line.ts';
import { print } from './print.ts';

await runOnDatabase(async ({ config }, _settings, signal) => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new UsageError(t('commands.backup.usage'));
  // Under its name there is a whole backup or none, and no earlier one is lost.
  if (existsSync(file)) throw new BackupError('file-unusable', { file, because: 'EEXIST' });
  const part = `${file}.part`;
  try {
    const handle = await open(part, 'w', 0o600);
    const content = await writeBackup(config, handle.createWriteStream({ flush: true }), signal);
    await rename(part, file);
    print(backupResult(t, 'backup', file, content));
    return 0;
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new BackupError('file-unusable', { file, because: error.code }, { cause: error });
    throw error;
  }
});
