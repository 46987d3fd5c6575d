import { createTurns } from '../../db/turns.ts';

it('so many at once, the others in their order, without those that gave up', async () => {
  const turns = createTurns(2);
  expect(await Promise.all([turns.enter(), turns.enter()])).toEqual([true, true]);
  const order: string[] = [];
  const gone = new AbortController();
  const waiting = ['first', 'gone', 'second'].map(async (name) => {
    const hasTurn = await turns.enter(name === 'gone' ? gone.signal : undefined);
    order.push(`${name} ${hasTurn}`);
  });
  gone.abort();
  turns.leave();
  turns.leave();
  await Promise.all(waiting);
  expect(order.filter((entry) => !entry.startsWith('gone'))).toEqual(['first true', 'second true']);
  expect(order).toContain('gone false');
  turns.leave();
  turns.leave();
  expect(await turns.enter(AbortSignal.abort())).toBe(false);
  expect(await Promise.all([turns.enter(), turns.enter()])).toEqual([true, true]);
});
