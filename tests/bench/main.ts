/**
 * `npm run bench`: what the parts cost relative to each other, in one run on one machine. Prints a table, then JSON. Only the ratios
 * mean something: machines are noisy, and differ.
 */
import { performance } from 'node:perf_hooks';
import * as cheerio from 'cheerio';
import { readUntcRecord } from '../../scraper/untc/read-record.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { cumulativeSeries, treatyOnDate } from '../../treaty/progress.ts';
import { searchStates, states } from '../../treaty/states.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';
import { untcRecord } from '../support/untc-record.ts';

const ROUNDS = 60;

/** The median time of the work, in milliseconds, after a warm-up. */
function median(work: () => unknown): number {
  const times: number[] = [];
  for (let round = -10; round < ROUNDS; round += 1) {
    const started = performance.now();
    work();
    if (round >= 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const body = untcRecord({ rows: states.map(({ name }) => [name, '3 Jun 2013', '', '25 Sep 2014']) });
const participations = await bundledParticipations();
const today = parseCivilDate('2026-04-08');

const baseline = median(() => cheerio.loadBuffer(body, { xml: true }));
const results = [
  ['parse the XML of a record with 197 rows (the base)', baseline],
  ['read that record whole', median(() => readUntcRecord(body))],
  ['every figure of one day', median(() => treatyOnDate(armsTradeTreaty, participations, today))],
  ['the cumulative series', median(() => cumulativeSeries(armsTradeTreaty, participations, today))],
  ['search the States', median(() => searchStates('holland'))],
].map(([what, milliseconds]) => ({
  what: String(what),
  milliseconds: Number(Number(milliseconds).toFixed(3)),
  ofBase: Number((Number(milliseconds) / baseline).toFixed(2)),
}));

console.table(results);
console.log(JSON.stringify({ node: process.version, rounds: ROUNDS, results }));
