// A process that uses the embedded Postgres of the folder it is given: says so, and releases it when its input ends.
import { startEmbeddedPostgres } from '../../db/embedded-postgres.ts';

const embedded = await startEmbeddedPostgres(process.argv[2] ?? '', { settings: { fsync: 'off' } });
process.stdout.write(embedded.adopted ? 'adopted\n' : 'started\n');
process.stdin.resume();
process.stdin.on('end', async () => {
  process.stdout.write(`${await embedded.release()}\n`);
  process.exit(0);
});
