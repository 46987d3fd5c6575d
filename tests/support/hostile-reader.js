// A reading worker whose readers misbehave. The body says how.
import { parentPort } from 'node:worker_threads';

const BEHAVIOURS = {
  endless: () => {
    for (;;);
  },
  greedy: () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 1_000 }, (_, at) => ({ at })));
  },
  'ends itself': () => process.exit(7),
  bug: () => ({ error: { message: 'a bug', stack: 'Error: a bug\n    at the reader' } }),
  refuses: () => ({ refusal: { code: 'ragged row', data: { name: 'Norway', cells: 2, columns: 4 } } }),
};

parentPort.on('message', ({ body }) => {
  const what = Buffer.from(body).toString();
  const behave = BEHAVIOURS[what] ?? (() => ({ record: { title: what } }));
  parentPort.postMessage(JSON.stringify(behave()));
});
