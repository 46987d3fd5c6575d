import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { RecordRefused } from '../../scraper/errors.ts';
import { createWorkerReader, readCrossCheckInWorker, readRecordInWorker } from '../../scraper/read-in-worker.ts';
import { readUnodaAnswer } from '../../scraper/unoda/read-answer.ts';
import { readUntcRecord } from '../../scraper/untc/read-record.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { unodaAnswer } from '../support/cross-check-pages.ts';
import { SOME_ROWS, untcRecord } from '../support/untc-record.ts';

const entry = pathToFileURL('tests/support/hostile-reader.js');
const hostile = createWorkerReader({ entry, timeout: 1_500, megabytes: 64, idle: 100 });
const read = (what: string, signal?: AbortSignal) =>
  hostile.read({ as: 'record', body: Buffer.from(what) }, signal ? { signal } : {});

it('a record is read in the worker as it is read without one', async () => {
  const declarations = [{ name: 'Norway', title: 'Declaration:', paragraphs: ['Norway declares.'] }];
  const body = untcRecord({ rows: SOME_ROWS, declarations });
  expect(await readRecordInWorker('record', body)).toEqual(readUntcRecord(body));
  const answer = Buffer.from(unodaAnswer([{ state: 'Japan' }]));
  expect(await readCrossCheckInWorker('unoda', answer, treaty)).toEqual(readUnodaAnswer(answer, treaty));
  await expect(readRecordInWorker('record', Buffer.from('no record'))).rejects.toEqual(new RecordRefused('not a record'));
});

it('half a character and a NUL, which Postgres does not store, leave a reading', async () => {
  const answer = Buffer.from(unodaAnswer([{ state: 'Fr\0eedonia \ud800' }]));
  const { problems } = await readCrossCheckInWorker('unoda', answer, treaty);
  expect(problems[0]).toEqual({ code: 'unknown name', data: { name: 'Freedonia \ufffd' } });
});

it('a record that takes too long is refused, the program goes on meanwhile, and the next record is read', async () => {
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 20);
  const [slow, next] = await Promise.allSettled([read('endless'), read('next')]);
  clearInterval(ticking);
  expect(slow).toMatchObject({ reason: { code: 'reading took too long', data: { seconds: 1.5 } } });
  expect(next).toMatchObject({ value: { title: 'next' } });
  expect(ticks).toBeGreaterThan(20);
});

it('a record that takes too much memory is refused, and the next one is read', async () => {
  const generous = createWorkerReader({ entry, timeout: 20_000, megabytes: 64, idle: 100 });
  const greedy = generous.read({ as: 'record', body: Buffer.from('greedy') });
  await expect(greedy).rejects.toMatchObject({
    name: 'RecordRefused',
    code: 'reading took too much memory',
    data: { megabytes: 64 },
  });
  expect(await read('next')).toMatchObject({ title: 'next' });
});

it('a refusal comes out as one, a bug as an error with the stack of the reader', async () => {
  await expect(read('refuses')).rejects.toBeInstanceOf(RecordRefused);
  await expect(read('refuses')).rejects.toMatchObject({ code: 'ragged row', data: { name: 'Norway', cells: 2, columns: 4 } });
  await expect(read('bug')).rejects.toMatchObject({
    name: 'Error',
    message: 'a bug',
    stack: expect.stringContaining('at the reader'),
  });
  await expect(read('ends itself')).rejects.toThrow('ended with code 7');
  expect(await read('next')).toMatchObject({ title: 'next' });
});

it('a stop ends the reading at once', async () => {
  const stop = new AbortController();
  const started = performance.now();
  const reading = read('endless', stop.signal);
  await sleep(100);
  stop.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - started).toBeLessThan(1_400);
});

it('a worker that has nothing to read does not keep the program alive', async () => {
  const module = pathToFileURL('scraper/read-in-worker.ts').href;
  const program = `import { createWorkerReader } from '${module}';
    const reader = createWorkerReader({ entry: new URL('${entry.href}'), idle: 60_000 });
    await reader.read({ as: 'record', body: Buffer.from('a') });`;
  const child = spawn('node', ['--import', 'tsx', '--input-type=module', '--eval', program], { stdio: 'inherit' });
  const started = performance.now();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(performance.now() - started).toBeLessThan(30_000);
});
