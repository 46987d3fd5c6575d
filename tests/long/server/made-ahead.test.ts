import { createSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase('built-in record');

it('what everybody asks for can be made ahead before anything is asked: it loads what it needs', async () => {
  const { app, history } = createSite(database.pool);
  await history.refresh();
  await app.prepare('http://localhost:3000');
  expect(app.figures().entries).toBeGreaterThan(200);
  await history.stop();
});
