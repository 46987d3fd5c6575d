import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetrics, type MetricSources, type Metrics } from '../../server/metrics.ts';

const NOW = new Date('2026-04-08T12:00:00Z');

const quiet: MetricSources = {
  now: () => NOW,
  sources: () => [
    { id: 'untc', checkedAt: new Date('2026-04-08T11:00:00Z'), succeededAt: new Date('2026-04-08T06:00:00Z') },
    { id: 'unoda', checkedAt: new Date('2026-04-08T11:59:00Z'), succeededAt: null },
  ],
  rowsSetAside: () => 2,
  differences: () => 3,
  alerts: { receivers: ['site', 'list'], outcomes: ['delivered', 'failed'], pending: () => new Map([['site', 3]]) },
  preparedAnswers: () => ({ entries: 4, bytes: 5_000, hits: 60, misses: 7 }),
  history: () => ({ version: 8, readAt: NOW }),
  isDatabaseReachable: async () => true,
};

let server: Server | null = null;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  server = null;
});

const listening = async (metrics: Metrics): Promise<string> => {
  server = await metrics.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** The samples of the metrics, as name and labels to value. */
async function samplesOf(metrics: Metrics): Promise<Map<string, number>> {
  const response = await fetch(`${await listening(metrics)}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

it('tells the state of sources, review, prepared answers, history and database', async () => {
  expect(Object.fromEntries(await samplesOf(createMetrics(quiet)))).toMatchObject({
    'att_source_check_age_seconds{source="untc"}': 3_600,
    'att_source_success_age_seconds{source="untc"}': 21_600,
    'att_source_check_age_seconds{source="unoda"}': 60,
    att_rows_set_aside: 2,
    att_differences: 3,
    'att_alerts_total{receiver="list",outcome="failed"}': 0,
    'att_alerts_pending{receiver="site"}': 3,
    att_prepared_answers: 4,
    att_prepared_answers_bytes: 5_000,
    att_prepared_hits_total: 60,
    att_prepared_misses_total: 7,
    att_history_version: 8,
    att_history_loaded_timestamp_seconds: NOW.getTime() / 1_000,
    att_database_reachable: 1,
    process_resident_memory_bytes: expect.any(Number),
    nodejs_eventloop_lag_p99_seconds: expect.any(Number),
  });
});

it('has no value for what is not known: a source that never succeeded, a history that was not read', async () => {
  const samples = await samplesOf(createMetrics({ ...quiet, history: () => null }));
  expect(samples.has('att_source_success_age_seconds{source="unoda"}')).toBe(false);
  expect(samples.has('att_history_version')).toBe(false);
  expect(samples.has('att_history_loaded_timestamp_seconds')).toBe(false);
});

it('counts requests by route, class of status and whether the answer was prepared', async () => {
  const metrics = createMetrics(quiet);
  metrics.observe('/states/:slug', 200, 0.0002, true);
  metrics.observe('/states/:slug', 304, 0.0001, true);
  metrics.observe('/states/:slug', 200, 0.02, false);
  metrics.observe(null, 404, 0.001, false);
  const samples = await samplesOf(metrics);
  const bucket = (labels: string): number | undefined => samples.get(`att_http_request_duration_seconds_bucket{${labels}}`);
  expect(bucket('le="0.0005",route="/states/:slug",status="2xx",prepared="true"')).toBe(1);
  expect(bucket('le="0.01",route="/states/:slug",status="2xx",prepared="false"')).toBe(0);
  expect(bucket('le="0.025",route="/states/:slug",status="2xx",prepared="false"')).toBe(1);
  expect(bucket('le="+Inf",route="/states/:slug",status="3xx",prepared="true"')).toBe(1);
  expect(bucket('le="+Inf",route="other",status="4xx",prepared="false"')).toBe(1);
});

it('counts runs by source and outcome, from zero, so that the first failure is a rise', async () => {
  const metrics = createMetrics(quiet);
  metrics.countRun('untc', 'unchanged');
  metrics.countRun('untc', 'unchanged');
  const samples = await samplesOf(metrics);
  expect(samples.get('att_runs_total{source="untc",outcome="unchanged"}')).toBe(2);
  expect(samples.get('att_runs_total{source="untc",outcome="failed"}')).toBe(0);
});

it('reads what others count anew each time: nothing is counted twice', async () => {
  const metrics = createMetrics(quiet);
  const address = await listening(metrics);
  await fetch(`${address}/metrics`);
  expect(await (await fetch(`${address}/metrics`)).text()).toContain('\natt_prepared_hits_total 60\n');
});

it.each([
  ['rejects', () => Promise.reject(new Error('away'))],
  ['hangs', () => new Promise<boolean>(() => {})],
  ['says so', async () => false],
])('a database that %s is unreachable, and the rest is told within two seconds', async (_how, isDatabaseReachable) => {
  const begun = performance.now();
  const samples = await samplesOf(createMetrics({ ...quiet, isDatabaseReachable }));
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(samples.get('att_database_reachable')).toBe(0);
  expect(samples.get('att_rows_set_aside')).toBe(2);
});

it('serves nothing but the metrics', async () => {
  const address = await listening(createMetrics(quiet));
  expect((await fetch(`${address}/`)).status).toBe(404);
  const posted = await fetch(`${address}/metrics`, { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

it('rejects where the port is taken', async () => {
  const { port } = new URL(await listening(createMetrics(quiet)));
  await expect(createMetrics(quiet).listen(Number(port), '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
