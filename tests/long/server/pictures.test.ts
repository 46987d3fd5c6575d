import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { pngOf } from '../../../server/pictures.ts';
import { addDays, parseCivilDate } from '../../../treaty/civil-date.ts';
import { type ServerProgram, startServerProgram } from '../../support/run-program.ts';

const HALF_AN_HOUR = 1_800_000;

let server: ServerProgram;
beforeAll(async () => {
  server = await startServerProgram();
});
afterAll(() => server.stop());

const megabytes = (): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.process.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);

/** How many bytes the share picture of a day has; asked again where too many were asked for within a minute. */
async function card(day: number): Promise<number> {
  const date = addDays(parseCivilDate('2013-06-03'), day);
  const response = await fetch(`http://127.0.0.1:${server.port}/cards/dashboard.png?date=${date}`);
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 429) return response.status === 200 ? byteLength : 0;
  await sleep(1_000 * Number(response.headers.get('retry-after') ?? 1));
  return card(day);
}

it(
  'a thousand pictures one after another and fifty at once take no more than 200 MB at any time',
  async () => {
    await card(0);
    await sleep(5_000);
    const before = megabytes();
    let most = 0;
    const sizes: number[] = [];
    for (let day = 1; day <= 1_000; day += 1) {
      sizes.push(await card(day));
      most = Math.max(most, megabytes());
    }
    sizes.push(...(await Promise.all(Array.from({ length: 50 }, (_, index) => card(2_000 + index)))));
    most = Math.max(most, megabytes());
    console.log(
      `resident memory in MB: ${before} before, ${most} at most, ${megabytes()} after; ${Math.max(...sizes)} bytes at most`,
    );
    expect(Math.min(...sizes)).toBeGreaterThan(10_000);
    expect(most - before).toBeLessThan(200);
  },
  HALF_AN_HOUR,
);

it('the pixels of pictures are collected as they come, although the library holds them outside of the heap', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="21"><rect width="40" height="21" fill="#123"/></svg>';
  const [width, count] = [4_000, 8];
  await pngOf(svg, width);
  const before = process.memoryUsage().rss;
  let most = before;
  for (let made = 0; made < count; made += 1) {
    await pngOf(svg, width);
    most = Math.max(most, process.memoryUsage().rss);
  }
  const all = count * 4 * width * (width / 40) * 21;
  expect(most - before).toBeLessThan(0.65 * all);
});
