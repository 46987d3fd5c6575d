import { createHook } from 'node:async_hooks';

/**
 * One of the objects in which Node queues what `process.nextTick` is given, never let go. When V8 collects garbage and none of them is alive, it forgets what
 * they look like; from then on every tick is built the slow way, in this process for good, and a request takes several. One that stays alive prevents it.
 */
export const heldTick: object = (() => {
  let tick: object = {};
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (type === 'TickObject') tick = resource;
    },
  }).enable();
  process.nextTick(() => {});
  hook.disable();
  return tick;
})();
