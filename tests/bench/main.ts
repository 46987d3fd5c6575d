/**
 * `npm run bench`: what the parts cost relative to each other, in one run on one machine. Prints tables, then JSON. Only the ratios mean something: machines
 * are noisy, and differ. The web server is measured with wrk, where it is installed; `--quick` leaves out the million requests.
 */
import { spawnSync } from 'node:child_process';
import { benchmarkParts } from './parts.ts';
import { benchmarkServer } from './server.ts';

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
const parts = await benchmarkParts();
console.table(parts);
const server = hasWrk ? await benchmarkServer({ million: !process.argv.includes('--quick') }) : null;
if (server === null) console.log('wrk is not installed, so the web server was not measured.');
else {
  console.table(server.ratios);
  console.table(server.others);
}
console.log(JSON.stringify({ node: process.version, parts, server }));
process.exit(0);
