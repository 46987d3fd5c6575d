import type { IncomingHttpHeaders } from 'node:http';
import { selectRuns } from '../../../db/runs.ts';
import { selectSourceStates } from '../../../db/sources.ts';
import { decide } from '../../../jobs/review/decide.ts';
import { runScrape } from '../../../jobs/scrape/scrape.ts';
import type { Source } from '../../../scraper/source.ts';
import { createUntcPageSource, createUntcSource } from '../../../scraper/untc/source.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type Depositary, startDepositary } from '../../support/depositary.ts';
import { recordedFacts, rowsSetAside } from '../../support/recorded-facts.ts';
import { statusPage } from '../../support/status-page.ts';
import { testDatabase } from '../../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../../support/untc-record.ts';

const database = testDatabase();
let depositary: Depositary;
/** The conditions of each request, oldest first. */
let asked: { path: string; etag: string | undefined; since: string | undefined }[] = [];
/** What the depositary has at each kind of address, with the mark of its version. */
let holds: { xml: Version | null; page: Version | null };

interface Version {
  readonly body: Buffer | string;
  readonly etag: string | null;
}

beforeAll(async () => {
  depositary = await startDepositary();
});
afterAll(() => depositary.close());
beforeEach(async () => {
  await database.pool.query('truncate scrape_runs, raw_records, decisions restart identity cascade');
  asked = [];
  holds = { xml: { body: RECORD, etag: '"v1"' }, page: null };
  depositary.answer((request, response) => {
    const { 'if-none-match': etag, 'if-modified-since': since }: IncomingHttpHeaders = request.headers;
    asked.push({ path: request.url?.startsWith('/doc/') ? 'xml' : 'page', etag, since });
    const held = request.url?.startsWith('/doc/') ? holds.xml : holds.page;
    if (held === null) response.writeHead(404).end();
    else if (held.etag !== null && etag === held.etag) response.writeHead(304).end();
    else response.writeHead(200, held.etag === null ? {} : { etag: held.etag }).end(held.body);
  });
});

const RECORD = untcRecord({ rows: SOME_ROWS });
const LATER = untcRecord({
  rows: SOME_ROWS.map((row) => (row[0] === 'Angola' ? ['Angola', '24 Sep 2013', '', '1 Mar 2017'] : row)),
});
const PAGE = statusPage({ rows: SOME_ROWS.map((row) => [...row]), stamp: 'STATUS AS AT : 12-01-2018 03:15:27 EST' });

const settings = () => ({ baseUrl: depositary.baseUrl, contactUrl: undefined, retryDelays: [], timeout: 2_000, pause: 0 });

const run = async (source: Source = createUntcSource(settings()), steps: string[] = []) => {
  const result = await runScrape(
    {
      pool: database.pool,
      views: [source, createUntcPageSource(settings())],
      treaty,
      now: () => new Date('2018-01-15T12:00:00Z'),
    },
    { wait: true, onEvent: ({ code }) => steps.push(code) },
  );
  if (result === 'busy') throw new Error('busy');
  return result;
};

const runs = async () => (await selectRuns(database.pool, { treaty: treaty.number, limit: 20 })).runs;

it('a run asks by the marks of the last believed record; "not modified" is a check that found nothing new', async () => {
  await run();
  const [before] = await selectSourceStates(database.pool, treaty.number);
  const steps: string[] = [];
  expect(await run(undefined, steps)).toMatchObject({ outcome: 'unchanged', changes: 0, rows: 6, reason: null });
  expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"v1"']);
  expect(steps).toContain('not modified');
  const [newest, first] = await runs();
  expect([first?.notModified, newest?.notModified]).toEqual([false, true]);
  expect(newest?.sha256).toBe(first?.sha256);
  const [after] = await selectSourceStates(database.pool, treaty.number);
  expect(after?.checkedAt?.getTime()).toBeGreaterThan(before?.checkedAt?.getTime() ?? Number.POSITIVE_INFINITY);
  expect(after?.succeededAt).toEqual(after?.checkedAt);
  expect(after?.changedAt).toEqual(before?.changedAt);
});

it('the marks last over any number of such answers, and a new version is taken', async () => {
  for (let time = 0; time < 3; time += 1) await run();
  holds.xml = { body: LATER, etag: '"v2"' };
  expect(await run()).toMatchObject({ outcome: 'changed', changes: 1 });
  expect(await run()).toMatchObject({ outcome: 'unchanged' });
  expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"v1"', '"v1"', '"v1"', '"v2"']);
});

it('the kept record is read again as if it had been fetched: what a new reader finds in it is recorded', async () => {
  const usual = createUntcSource(settings());
  const without = (name: string): Source => ({
    ...usual,
    async read(body) {
      const record = await usual.read(body);
      const participants = record.participants.filter((participant) => participant.name !== name);
      return { ...record, stated: { signatories: null, parties: null }, participants };
    },
  });
  await run(without('Angola'));
  expect(await run()).toMatchObject({ outcome: 'changed', changes: 1 });
  expect((await runs())[0]?.notModified).toBe(true);
  const facts = await recordedFacts(database.pool);
  expect(facts.find(({ iso3 }) => iso3 === 'AGO')?.actions).toHaveLength(1);
});

it("a person's decision takes effect on the kept record, though the source has nothing new", async () => {
  const unknown = ['The Northern Way', '3 Jun 2013', '12 Feb 2014 n', '12 Feb 2014'];
  holds.xml = { body: untcRecord({ rows: [...SOME_ROWS.slice(0, 5), unknown] }), etag: '"held"' };
  expect(await run()).toMatchObject({ heldRows: 1 });
  const [held] = await rowsSetAside(database.pool);
  await decide(
    database.pool,
    treaty,
    { what: 'alias', row: { rowId: held?.id ?? 0 }, iso3: 'NOR' },
    'A test of this name.',
    new Date(),
  );
  expect(await run()).toMatchObject({ outcome: 'changed', heldRows: 0 });
  expect((await runs())[0]?.notModified).toBe(true);
  const facts = await recordedFacts(database.pool);
  expect(facts.find(({ iso3 }) => iso3 === 'NOR')?.actions).toHaveLength(3);
});

it('the kept record is checked again as well: what is no longer believed is refused though nothing was modified', async () => {
  await run();
  const usual = createUntcSource(settings());
  const result = await run({ ...usual, read: async (body) => ({ ...(await usual.read(body)), title: 'Another treaty' }) });
  expect(result.outcome).toBe('refused');
});

it('a record that was refused is never what is asked by: its server would be told that we have it', async () => {
  await run();
  holds.xml = { body: '<html>not the record</html>', etag: '"bad"' };
  for (let time = 0; time < 2; time += 1) expect(await run()).toMatchObject({ outcome: 'refused' });
  expect(asked.filter(({ path }) => path === 'xml').map(({ etag }) => etag)).toEqual([undefined, '"v1"', '"v1"']);
  holds.xml = { body: RECORD, etag: '"v1"' };
  expect(await run()).toMatchObject({ outcome: 'unchanged' });
});

it('the marks of one address are not sent to another: the page has its own', async () => {
  await run();
  holds = { xml: null, page: { body: PAGE, etag: '"page"' } };
  await run();
  await run();
  expect(asked.filter(({ path }) => path === 'page').map(({ etag }) => etag)).toEqual([undefined, '"page"']);
  expect(asked.filter(({ path }) => path === 'xml').map(({ etag }) => etag)).toEqual([undefined, '"v1"', '"v1"']);
  expect((await runs())[0]).toMatchObject({ outcome: 'unchanged', notModified: true });
});

it('when the server gives no more marks, no old ones are used', async () => {
  await run();
  holds.xml = { body: LATER, etag: null };
  await run();
  await run();
  expect(asked.map(({ etag, since }) => etag ?? since)).toEqual([undefined, '"v1"', undefined]);
});

it('a server that says "not modified" for ever is asked for the whole record once a week', async () => {
  await run();
  await run();
  await database.pool.query(
    `update scrape_runs set started_at = started_at - interval '8 days', finished_at = finished_at - interval '8 days' where not not_modified`,
  );
  await run();
  await run();
  expect(asked.map(({ etag }) => etag)).toEqual([undefined, '"v1"', undefined, '"v1"']);
});
