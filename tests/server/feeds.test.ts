import { recordBuiltInCopy } from '../../jobs/scrape/built-in-copy.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';
const database = testDatabase();
it('look', async () => {
  await recordBuiltInCopy(database.pool, treaty, () => new Date());
  const site = await startSite(database.pool);
  const { writeFileSync } = await import('node:fs');
  for (const path of ['/feed.atom', '/feed.json', '/feed.json?group=caricom', '/feed.json?status=signed','/calendar.ics', '/calendar.ics?state=BDI', '/calendar.ics?group=caricom','/feed.atom?q=%00%26amp;<a>', '/feed.json?state=USA', '/feed.json?state=IND', '/']) {
    if (path === '/feed.atom') await fetch(site.address + '/states'); const a = performance.now();
    const r = await fetch(site.address + path);
    const text = await r.text();
    console.log(path, r.status, r.headers.get('content-type'), text.length, Math.round(performance.now() - a));
    writeFileSync(`/tmp/look${path.replace(/\W/g, '_')}`, text);
  }
  await site.close();
});
