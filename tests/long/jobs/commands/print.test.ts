import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { startCommand } from '../../../support/run-program.ts';

it('a command whose output nobody reads any more, as with `| head`, ends as it would have', async () => {
  const child = startCommand('read', ['treaty/catalogue/arms-trade-treaty/treaty-actions.csv'], {});
  child.stdout.destroy();
  const [[code], errors] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
  expect([code, errors]).toEqual([0, '']);
});
