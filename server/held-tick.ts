import { createHook } from 'node:async_hooks';

/**
 * Keeps one tick object, which is what Node queues for `process.nextTick`, alive. When V8 collects garbage while there is none, it drops their hidden class,
 * and from then on this process makes each of them on a slow path; a request takes several.
 */
const hook = createHook({
  init(_id, type, _trigger, tick) {
    if (type === 'TickObject') Reflect.set(globalThis, HELD_TICK, tick);
  },
});
/** The key on `globalThis` under which the tick is held: V8 may collect what a variable holds that nothing reads. */
export const HELD_TICK = Symbol('held tick');
hook.enable();
process.nextTick(() => {});
hook.disable();
