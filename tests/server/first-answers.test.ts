import { request } from 'node:http';
import { startLocalServer } from '../support/local-server.ts';
import { createSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');

/** The status and the encoding of the answer to a request with just these headers. */
const asked = (address: string, path: string, headers: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    request(address + path, { headers, agent: false }, (response) => {
      response.resume();
      resolve(`${response.statusCode} ${response.headers['content-encoding'] ?? 'identity'}`);
    })
      .on('error', reject)
      .end();
  });

it('the dashboard is there when the program listens, in each encoding and under each of its names on this machine, before anything else is loaded', async () => {
  const ways: boolean[] = [];
  const { app, history } = createSite(database.pool, undefined, undefined, undefined, undefined, {
    onAnswer: ({ prepared }) => ways.push(prepared),
  });
  await history.refresh();
  await app.prepareFirst(['http://localhost:3000', 'http://127.0.0.1:3000']);
  const server = await startLocalServer(app.listener);
  const answers: string[] = [];
  for (const host of ['localhost:3000', '127.0.0.1:3000'])
    for (const encoding of ['br', 'gzip', 'identity'])
      answers.push(await asked(server.address, '/', { host, 'accept-encoding': encoding }));
  expect(answers).toEqual(['200 br', '200 gzip', '200 identity', '200 br', '200 gzip', '200 identity']);
  expect(ways).toEqual(Array.from({ length: 6 }, () => true));
  // Another language is loaded for whoever asks for it first.
  expect(await asked(server.address, '/fr/', { host: 'localhost:3000', 'accept-encoding': 'br' })).toBe('200 br');
  expect(ways.at(-1)).toBe(false);
  await server.close();
  await history.stop();
});

it('scripts get the words of each language: its offer of the page, and how it writes a day', async () => {
  const { app, history } = createSite(database.pool);
  await history.refresh();
  const server = await startLocalServer(app.listener);
  const response = await fetch(`${server.address}/languages.json`);
  // Two scripts of one page fetch them; a browser must ask only once.
  expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
  const words = await response.json();
  expect(Object.keys(words)).toEqual(['en', 'fr', 'es', 'ru', 'zh', 'ar']);
  expect(words.fr.dates[0].map((date: string) => date.replaceAll('\u00a0', ' '))).toEqual([
    '1er janvier {year}',
    '{day} janvier {year}',
  ]);
  for (const { offer, close, dates } of Object.values<{ offer: string; close: string; dates: string[][] }>(words))
    expect([offer !== '', close !== '', dates.length, dates.flat().every((date) => date.includes('{year}'))]).toEqual([
      true,
      true,
      12,
      true,
    ]);
  await server.close();
  await history.stop();
});
