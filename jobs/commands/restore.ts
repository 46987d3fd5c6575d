/**
 * `npm run restore -- FILE`: restores a backup into a database or a DATA_DIR that is empty. Exit code 0: restored; 3: not, and nothing was.
 */
import { createReadStream } from 'node:fs';
import { BackupError, restoreBackup } from '../../db/backup.ts';
import { backupResult } from '../../web/words/command-words.ts';
import { runOnDatabase, t, UsageError } from './command-line.ts';
import { print } from './print.ts';

await runOnDatabase(async ({ config }) => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new UsageError(t('commands.restore.usage'));
  try {
    print(backupResult(t, 'restore', file, await restoreBackup(config, createReadStream(file))));
    return 0;
  } catch (error) {
    if (error instanceof BackupError)
      throw new BackupError(error.problem.code, { ...error.problem.data, file }, { cause: error });
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new BackupError('file-unusable', { file, because: error.code }, { cause: error });
    throw error;
  }
});
