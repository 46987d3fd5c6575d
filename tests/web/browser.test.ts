import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { loadBundledRecord } from '../../jobs/bundled-record.ts';
import { armsTradeTreaty } from '../../treaty/catalogue.ts';
import { findChromium, launchChromium } from '../support/browser.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const chromium = findChromium();
if (chromium === null && process.env['REQUIRE_BROWSER'])
  throw new Error('REQUIRE_BROWSER is set, and no Chromium was found; set CHROMIUM_PATH.');

// Without a browser there is nothing to test here; the continuous integration always has one.
const title = chromium ? 'in Chromium' : 'in Chromium (skipped: none found; set CHROMIUM_PATH)';
(chromium ? describe : describe.skip)(title, () => {
  const database = testDatabase();
  let site: RunningSite;
  let browser: Browser;
  beforeAll(async () => {
    await loadBundledRecord(database.pool, armsTradeTreaty, () => new Date());
    site = await startSite(database.pool);
    browser = await launchChromium(chromium ?? '');
    mkdirSync('artifacts', { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (path: string, width: number, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
    await page.goto(site.address + path);
    return page;
  };

  it('the chart is drawn from the table below it, and nothing complains', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.address}/`);
    await page.locator('#cumulative').scrollIntoViewIfNeeded();
    await page.waitForSelector('.chart canvas');
    await page.screenshot({ path: 'artifacts/dashboard.png' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('no request leaves the site', async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${site.address}/`);
    await page.locator('#cumulative').scrollIntoViewIfNeeded();
    await page.waitForSelector('.chart canvas');
    expect([...hosts]).toEqual([site.address]);
    await page.close();
  });

  it('the dashboard is whole without scripts', async () => {
    const page = await open('/?date=2014-09-24', 1280, { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toContain('5 to go');
    expect(await page.locator('.chart table tbody tr').count()).toBeGreaterThan(20);
    await page.close();
  });

  it.each([320, 768, 1920])('no page is wider than a window of %i px', async (width) => {
    for (const path of ['/', '/states', '/states/united-kingdom', '/changes', '/data', '/method', '/health']) {
      const page = await open(path, width);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect([path, overflow]).toEqual([path, 0]);
      await page.close();
    }
  });

  it.each([
    ['light', 360],
    ['dark', 1280],
  ] as const)('axe finds no violation, %s at %i px', async (colorScheme, width) => {
    for (const path of ['/', '/states', '/states/netherlands', '/changes', '/data', '/method', '/health']) {
      const page = await open(path, width, { colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 120))]))',
      );
      expect([path, found]).toEqual([path, []]);
      await page.close();
    }
  });
});
