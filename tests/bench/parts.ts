import { performance } from 'node:perf_hooks';
import * as cheerio from 'cheerio';
import type { History } from '../../db/history.ts';
import type { Run } from '../../db/runs.ts';
import { readUntcRecord } from '../../scraper/untc/read-record.ts';
import { createEditions, type Edition } from '../../server/edition.ts';
import { apiProgress } from '../../server/routes/api.ts';
import { dashboardPage } from '../../server/routes/dashboard.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type CivilDate, civilDateInNewYork, parseCivilDate } from '../../treaty/civil-date.ts';
import { applyRecord, emptyLedger, type LedgerRun, participationsIn } from '../../treaty/ledger.ts';
import { cumulativeSeries, treatyOnDate } from '../../treaty/progress.ts';
import { states } from '../../treaty/states.ts';
import { stateSearch } from '../../web/words/states.ts';
import { loadLanguages } from '../../web/words/translator.ts';
import { bundledRecord } from '../support/bundled-participations.ts';
import { untcRecord } from '../support/untc-record.ts';

const ROUNDS = 200;

/** One figure: how long it takes, and how that is to its base. */
export interface Figure {
  readonly what: string;
  readonly milliseconds: number;
  readonly ofBase: number;
}

type Task = (round: number) => unknown;

/** The median time of the task in milliseconds, after a warm-up; the task is told the round. */
const median = (task: Task): number => medians([task])[0] ?? 0;

/** Median times of several tasks, run alternately so that a slow moment affects all of them equally; they also share the caches of the processor. */
function medians(tasks: readonly Task[]): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let round = -30; round < ROUNDS; round += 1)
    for (const [index, task] of tasks.entries()) {
      const started = performance.now();
      task(round + 30);
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  return times.map((of) => of.sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0);
}

const NOW = new Date('2026-04-08T12:00:00Z');
const DAY = 86_400_000;
/** A day of the treaty's life, another one in each round. */
const dayOf = (round: number): CivilDate =>
  civilDateInNewYork(new Date(Date.UTC(2013, 5, 3) + ((round * 611) % 4_600) * DAY + DAY / 2));

/** A run that read the record, as the history has it. */
const ledgerRun: LedgerRun = { id: 1, source: 'untc', sha256: '0'.repeat(64), finishedAt: NOW, statusAsAt: null };
const run: Run = {
  ...{ id: 1, treaty: treaty.number, source: 'untc', startedAt: NOW, finishedAt: NOW, outcome: 'changed', rows: 197 },
  ...{ changes: 1, heldRows: 0, sha256: ledgerRun.sha256, reason: null, statusAsAt: null },
  ...{ view: 'record', reread: false, notModified: false },
};

type Reading = Awaited<ReturnType<typeof bundledRecord>>;

function editionOf(reading: Reading): Edition {
  const applied = applyRecord(emptyLedger, reading, { treaty, run: ledgerRun, today: civilDateInNewYork(NOW), decisions: [] });
  if ('refusal' in applied) throw new Error(applied.refusal.code);
  const { facts, names, statements, setAside } = applied.ledger;
  const accepted = [{ ...ledgerRun, told: [], knownSince: NOW }];
  const history: History = {
    ...{ version: 1, readAt: NOW, runs: [run], changes: [], differences: [], decisions: [] },
    recorded: { facts, names, statements, setAside, accepted },
  };
  const times = { interval: () => null, running: () => false, nextRunAt: () => null };
  const editions = createEditions({
    treaty,
    history: { get: () => history, databaseAway: () => false },
    now: () => NOW,
    schedule: times,
    crossChecks: { ...times, enabled: [] },
    assets: { css: '/site.css', emblem: '/emblem.svg', scripts: '/scripts' },
    recipients: new Map(),
  });
  const edition = editions.current();
  if (edition === null) throw new Error('There is no edition.');
  return edition;
}

/** A record of 197 States that signed and joined over thirty years, made for the measurement. */
function madeReading(seed: number, like: Reading): Reading {
  const dateOf = (days: number): CivilDate => civilDateInNewYork(new Date(Date.UTC(2013, 5, 3) + days * DAY + DAY / 2));
  const participants = states.map(({ iso3, name }, index) => {
    const signed = (index * 37 + seed * 101) % 4_000;
    return {
      ...{ name, iso3, footnotes: [] },
      actions: [
        { kind: 'signature' as const, date: dateOf(signed), ended: false },
        { kind: 'ratification' as const, date: dateOf(signed + ((index * 53 + seed * 17) % 600) + 1), ended: false },
      ],
    };
  });
  return { ...like, participants, statements: [], stated: { signatories: null, parties: null } };
}

const asked = (date: CivilDate) => ({
  ...{ path: '/', name: '', locale: 'en' as const, origin: 'http://localhost', now: NOW },
  query: new URLSearchParams({ date }),
});

/** What reading a record, the rules and the pages cost, against a bare parse of the XML. */
export async function benchmarkParts(): Promise<Figure[]> {
  await loadLanguages();
  const body = untcRecord({ rows: states.map(({ name }) => [name, '3 Jun 2013', '', '25 Sep 2014']) });
  const reading = await bundledRecord();
  const edition = editionOf(reading);
  const participations = participationsIn({ ...emptyLedger, ...edition.history.recorded });
  const base = median(() => cheerio.loadBuffer(body, { xml: true }));
  const figure = (what: string, milliseconds: number, of: number): Figure => ({
    what,
    milliseconds: Number(milliseconds.toFixed(3)),
    ofBase: Number((milliseconds / of).toFixed(2)),
  });
  // Made beforehand: computing the day takes as long as some of what is measured.
  const days = Array.from({ length: ROUNDS + 30 }, (_, round) => dayOf(round));
  const context = { treaty, run: ledgerRun, today: civilDateInNewYork(NOW), decisions: [] };
  const one = figure('parse the XML of a record with 197 rows (the base)', base, base);
  const results = [
    one,
    figure(
      'read that record whole',
      median(() => readUntcRecord(body)),
      base,
    ),
    figure(
      'read it and apply it to what is known',
      median(() => applyRecord(emptyLedger, readUntcRecord(body), context)),
      base,
    ),
    figure(
      'every figure of one day',
      median((round) => treatyOnDate(treaty, participations, dayOf(round))),
      base,
    ),
    figure(
      'the cumulative series',
      median(() => cumulativeSeries(treaty, participations, parseCivilDate('2026-04-08'))),
      base,
    ),
    figure(
      'search the States',
      median(() => stateSearch().search('holland')),
      base,
    ),
    figure(
      'the dashboard of a day that nobody has asked for',
      median((round) => dashboardPage.answer(edition, asked(days[round] ?? civilDateInNewYork(NOW)))),
      base,
    ),
  ];
  // The memory grows with the treaties that are held; an answer is about one of them.
  const holdings = [1, 10, 400].map((count) => {
    gc?.();
    const before = process.memoryUsage().heapUsed;
    const held = Array.from({ length: count }, (_, seed) => editionOf(madeReading(seed, reading)));
    // The first answer about a treaty computes what the next ones use, too.
    for (const of of held) apiProgress.answer(of, asked(dayOf(0)));
    gc?.();
    return { held, megabytes: ((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(0) };
  });
  const answerIn = (held: readonly Edition[], round: number): unknown => {
    const of = held[round % held.length];
    return of && apiProgress.answer(of, asked(dayOf(round)));
  };
  const times = medians(
    holdings.map(
      ({ held }) =>
        (round) =>
          answerIn(held, round),
    ),
  );
  for (const [index, { held, megabytes }] of holdings.entries())
    results.push(
      figure(
        `an as-of answer with ${held.length} treaties of 197 States in memory (${megabytes} MB; against one)`,
        times[index] ?? 0,
        times[0] ?? 0,
      ),
    );
  return results;
}
