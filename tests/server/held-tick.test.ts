import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Holds a tick as the program does, collects garbage while there is no other, and compares a new one. */
const PROGRAM = `
import { createHook } from 'node:async_hooks';
import { HELD_TICK } from './server/held-tick.ts';
for (let times = 0; times < 6; times += 1) gc();
const ticks = [];
const hook = createHook({ init: (id, type, trigger, tick) => type === 'TickObject' && ticks.push(tick) }).enable();
process.nextTick(() => {});
hook.disable();
console.log(ticks.map((tick) => %HaveSameMap(tick, globalThis[HELD_TICK])).join());
`;

it('a tick looks to V8 like the one that is held, after any number of collections without another', async () => {
  const options = ['--import', 'tsx', '--expose-gc', '--allow-natives-syntax', '--input-type=module', '--eval', PROGRAM];
  expect((await promisify(execFile)(process.execPath, options)).stdout).toBe('true\n');
});
