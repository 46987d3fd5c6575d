import { createHash } from 'node:crypto';
import type pg from 'pg';
import { readConfig } from '../../jobs/config.ts';
import { runCrossCheck } from '../../jobs/cross-check/cross-check.ts';
import type { RunResult } from '../../jobs/scrape/run.ts';
import { runScrape } from '../../jobs/scrape/scrape.ts';
import { createSources } from '../../jobs/sources.ts';
import type { CrossCheckSource } from '../../scraper/cross-check.ts';
import { createFetcher } from '../../scraper/fetch/fetcher.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type Act, everyAct, pageOf, recordOf, registerOf, secretariatOf, unodaOf } from './agreeing-sources.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';
import type { TestDatabase } from './test-database.ts';

type AnsweringId = 'untc' | CrossCheckSource['id'];

/** Local stand-ins for the depositary and every other source, and the runs that ask them. */
export interface OtherSources {
  readonly address: string;
  /** What each source answers; without a body it is down. */
  readonly answers: Partial<Record<AnsweringId, string | Uint8Array>>;
  /** Which sources were asked, in order. */
  readonly asked: AnsweringId[];
  /** Which of them answered that nothing is new, in order. */
  readonly notModified: AnsweringId[];
  readonly sources: readonly CrossCheckSource[];
  scrape(pool: pg.Pool): Promise<RunResult>;
  crossCheck(pool: pg.Pool, id: CrossCheckSource['id']): Promise<RunResult>;
  close(): Promise<void>;
}

const PATHS: readonly (readonly [string, AnsweringId])[] = [
  ['/doc/', 'untc'],
  ['/Pages/ViewDetails', 'untc-page'],
  ['/Pages/showDetails', 'un-registration'],
  ['/graphql', 'unoda'],
  ['/treaty-status', 'att-secretariat'],
];

/** The instant at which the runs of these sources happen, as the rules see it. */
export const NOW = new Date('2026-06-01T12:00:00Z');

/** Starts the stand-ins; each is down until it is given an answer. */
async function startOtherSources(): Promise<OtherSources> {
  const answers: OtherSources['answers'] = {};
  const asked: AnsweringId[] = [];
  const notModified: AnsweringId[] = [];
  const server: LocalServer = await startLocalServer((request, response) => {
    const id = PATHS.find(([path]) => request.url?.startsWith(path))?.[1];
    if (id) asked.push(id);
    const body = id && answers[id];
    // Each answer has its mark, by which whoever has it already is told so (RFC 9110, 13.1.2).
    const etag = body && `"${createHash('sha1').update(body).digest('hex')}"`;
    if (etag) response.setHeader('etag', etag);
    if (etag && request.headers['if-none-match'] === etag) {
      notModified.push(id);
      response.writeHead(304).end();
      return;
    }
    response.writeHead(body === undefined ? 503 : 200, { 'content-type': id === 'unoda' ? 'application/json' : 'text/html' });
    response.end(body);
  });
  const fetcher = createFetcher({ contactUrl: undefined, retryDelays: [], timeout: 2_000, pause: 0 });
  const config = readConfig({
    UNTC_BASE_URL: server.address,
    UNODA_URL: `${server.address}/graphql`,
    ATT_SECRETARIAT_URL: `${server.address}/treaty-status.html`,
  });
  const { depositary, crossChecks: sources } = createSources(config, treaty, fetcher);
  const now = (): Date => NOW;
  return {
    address: server.address,
    answers,
    asked,
    notModified,
    sources,
    async scrape(pool) {
      return notBusy(await runScrape({ pool, views: [depositary[0]], treaty, now }, { wait: true }));
    },
    async crossCheck(pool, id) {
      const source = sources.find((other) => other.id === id);
      if (source === undefined) throw new Error(`There is no source ${id}.`);
      return notBusy(await runCrossCheck({ pool, source, treaty, now }, { wait: true }));
    },
    close: () => server.close(),
  };
}

/** The stand-ins of one test file, with every act of the built-in copy; filled in before its first test runs. */
export interface TestOtherSources extends OtherSources {
  readonly acts: Act[];
}

/**
 * Gives the test file stand-ins of its own, and closes them afterwards. With a database, each test begins with that database empty and
 * all sources agreeing; without one, the stand-ins are down until they are given an answer and keep it.
 */
export function testOtherSources(database?: TestDatabase): TestOtherSources {
  const acts: Act[] = [];
  const others = { acts } as TestOtherSources;
  beforeAll(async () => {
    acts.push(...(await everyAct()));
    Object.assign(others, await startOtherSources());
  });
  afterAll(() => others.close());
  if (database)
    beforeEach(async () => {
      await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
      others.asked.length = 0;
      others.notModified.length = 0;
      Object.assign(others.answers, {
        untc: recordOf(acts),
        'untc-page': pageOf(acts),
        'un-registration': registerOf(acts),
        unoda: unodaOf(acts),
        'att-secretariat': secretariatOf(118, 25),
      });
    });
  return others;
}

function notBusy(result: RunResult | 'busy'): RunResult {
  if (result === 'busy') throw new Error('Another run is in progress.');
  return result;
}
